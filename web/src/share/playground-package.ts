import { html, nothing, type PropertyValues } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { saveAs } from "../kit/save-as";
import { mergeSpec } from "../plain/spec";
import type { Version } from "../scorm/api";
import { type Goal, goalsOfLab, goalsOfRun } from "../scorm/goals";
import { type Address, type Rules, writeFragment } from "../state/address";
import { type CoursePage, questionsOf } from "../state/course";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { share } from "./look";

const VERSIONS: readonly Version[] = ["1.2", "2004"];

/**
 * Makes a package for a course platform, in the page itself: what the link says, with what is scored.
 * @prop address - what the package is to show
 * @prop rules - what is legal in it
 */
export class PlaygroundPackage extends PlaygroundElement {
  static override properties = {
    address: { attribute: false },
    rules: { attribute: false },
    version: { state: true },
    isWhole: { state: true },
    said: { state: true },
  };

  declare address: Address | null;
  declare rules: Rules | null;
  declare private version: Version;
  /** Whether all questions of a lab are scored, and not only that of the shown view. */
  declare private isWhole: boolean;
  declare private said: string;

  constructor() {
    super();
    this.address = null;
    this.rules = null;
    this.version = "1.2";
    this.isWhole = true;
    this.said = "";
  }

  static override styles = [shared, share];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("address")) this.said = "";
  }

  override render(): unknown {
    const { address, rules } = this;
    if (!address || !rules || address.coursePage === "course") return nothing;
    const { package: say } = words.share;
    const goals = this.#goals(address, rules);
    return html`<h3>${say.title}</h3>
      <p>${say.tip}</p>
      <div class="copied">
        ${this.#choice(
          say.standard,
          VERSIONS.map((version) => [version, `SCORM ${version}`]),
          this.version,
          (chosen) => {
            this.version = chosen;
          },
        )}
        ${address.coursePage ? this.#scope(address.coursePage) : nothing}
        <button @click=${() => this.#save(address, rules, goals)}>${say.save}</button>
      </div>
      <p>${this.#scored(address, goals)}</p>
      <p role="status">${this.said}</p>`;
  }

  #goals({ coursePage, preset, changes }: Address, { presets }: Rules): readonly Goal[] {
    if (coursePage && coursePage !== "course") return goalsOfLab(coursePage, this.isWhole);
    const base = presets.get(preset);
    return goalsOfRun(base ? Number(mergeSpec(base, changes).targetAccuracy) : 0);
  }

  #scope(coursePage: CoursePage): unknown {
    const { scope, wholeLab, shownView } = words.share.package;
    const count = questionsOf(coursePage.lab).length;
    // All of the homework's questions are in one view: there is nothing to choose.
    if (goalsOfLab(coursePage, false).length === count) return nothing;
    const options = [
      ["lab", wholeLab(count)],
      ["view", shownView],
    ] as const;
    return this.#choice(scope, options, this.isWhole ? "lab" : "view", (chosen) => {
      this.isWhole = chosen === "lab";
    });
  }

  #scored({ coursePage }: Address, goals: readonly Goal[]): string {
    const { noGoal, questions, run } = words.share.package;
    if (coursePage !== null) return questions(goals.length);
    const [goal] = goals;
    return goal?.target ? run(text.share(goal.target)) : noGoal;
  }

  #choice<Choice extends string>(
    name: string,
    options: readonly (readonly [Choice, string])[],
    chosen: Choice,
    choose: (chosen: Choice) => void,
  ): unknown {
    return html`<select
      aria-label=${name}
      @change=${(event: Event) => {
        choose((event.target as HTMLSelectElement).value as Choice);
        this.said = "";
      }}
    >
      ${options.map(([value, label]) => html`<option value=${value} .selected=${value === chosen}>${label}</option>`)}
    </select>`;
  }

  async #save(address: Address, rules: Rules, goals: readonly Goal[]): Promise<void> {
    const { version } = this;
    this.said = words.share.package.making;
    try {
      const [{ packageOf }, { pageAsOneFile }] = await Promise.all([
        import("../scorm/package"),
        import("../scorm/source"),
      ]);
      const told = { version, address: writeFragment(address, rules), goals };
      const bytes = packageOf(await pageAsOneFile(), told, document.title);
      saveAs(`${fileName(address.coursePage)}-scorm-${version}.zip`, bytes, "application/zip");
      this.said = words.share.package.made;
    } catch {
      this.said = text.dataNotLoaded;
    }
  }
}

/** A different name for each lab and view, since a course holds several packages. */
function fileName(coursePage: Address["coursePage"]): string {
  const { lab, view } = coursePage && coursePage !== "course" ? coursePage : { lab: "", view: "" };
  return ["digit-playground", lab, view].filter(Boolean).join("-");
}

customElements.define("playground-package", PlaygroundPackage);
