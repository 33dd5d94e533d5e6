import { html, nothing, type PropertyDeclarations, type PropertyValues, render } from "lit";
import { NoteController } from "../kit/note-controller";
import { PlaygroundElement } from "../kit/playground-element";
import { tellResult } from "../kit/results";
import type { Problem } from "../plain/problem";
import { type CoursePage, keyOf, LABS, type Lab, questionsOf } from "../state/course";
import type { Texts } from "../state/lab-address";
import { cellFor } from "../state/roving";
import { coming } from "../styles/coming";
import { current } from "../styles/current";
import { lab } from "../styles/lab";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { sentenceOf } from "../texts/problems";
import { words } from "../texts/words";
import { emitUp, type Fired } from "./events";
import { readValues, textsOf, VALUE_NAMES, writeValues } from "./values";

/** What every lab says: its name, what it is about, and what its views are called. */
export interface LabWords {
  readonly title: string;
  readonly lead: string;
  readonly views?: Readonly<Record<string, string>>;
}

/**
 * A lab: one topic of the lecture, to see and try, in our page or on its own in a lecturer's. Its code is loaded by `loadLab`, after
 * the core's part of the labs and the lab's words, so both are there. A view keeps its state while another one is shown.
 * @attr view - which of its views is shown, where it has several
 * @prop values - the values of the shown view that differ from how it begins: texts by their names, as in an address. You may set
 *   numbers and lists of numbers, too, or text such as `w=1,0,-1&b=2`; what you leave out goes back to how the view begins, and so
 *   does what is illegal, which is reported
 * @cssprop --playground-theme - `light`, `dark`, or `light dark` for what the reader prefers; without it, the `color-scheme` of the
 *   page around the lab
 * @cssprop --paper - background
 * @cssprop --card - background of its parts
 * @cssprop --ink - text and drawing
 * @cssprop --pos - what is positive, and what can be pressed
 * @cssprop --neg - what is negative
 * @fires lab-refused - something in `values` or `view` is illegal: `detail` has the `property`, the `value` and a sentence, `message`
 * @fires lab-change - one of `values` has changed
 * @fires lab-view - the user has chosen another view: its name
 * @fires lab-answered - the view's question is answered
 * @fires digit-playground-result - an answer was checked, right or wrong: `detail` is the record `{id, right, attempt, given, total}`
 */
export abstract class LabElement extends PlaygroundElement {
  static override properties: PropertyDeclarations = { view: { reflect: true } };
  static override styles = [tokens, shared, coming, current, lab];

  declare view: string;

  /** The panels of all views shown so far. Only the current one is in the page: the others rest. */
  readonly #panels = new Map<string, HTMLElement>();

  /** For each view shown so far: its values as an address has them (`#said`), and what it was last given (`#given`). */
  readonly #said = new Map<string, Texts>();
  readonly #given = new Map<string, object>();
  /** Attributes that wait for the next update: which view they belong to is known only when all have arrived. */
  readonly #attributes = new Map<string, string | null>();
  /** What is wrong with the values that were given last. */
  #problems: readonly Problem[] = [];
  readonly #note = new NoteController(this);

  constructor() {
    super();
    this.view = "";
    this.addEventListener("lab-said", (event) => this.#onSaid(event));
    this.addEventListener("lab-checked", (event) => this.#onChecked(event));
    this.addEventListener("playground-noted", (event) => this.#onNoted(event));
  }

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit gives the attributes of the class that is asked.
    return [...super.observedAttributes, ...VALUE_NAMES];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (!VALUE_NAMES.has(name)) return;
    this.#attributes.set(name, value);
    this.requestUpdate();
  }

  get values(): Texts {
    return { ...this.#said.get(this.shownView) };
  }

  set values(said: Readonly<Record<string, unknown>> | string | null | undefined) {
    this.follow(textsOf(said), [], said);
  }

  /** Takes the values, unless they are null, and tells the user which of them are ignored and why, after the problems `ofAddress`. */
  follow(said: Readonly<Record<string, unknown>> | null, ofAddress: readonly Problem[], asked: unknown = said): void {
    if (said === null && ofAddress.length === 0) return;
    const { values, problems } = readValues(keyOf(this.coursePage), said ?? {});
    if (said !== null) {
      this.take(values);
      this.#remember(this.shownView, writeValues(keyOf(this.coursePage), values));
    }
    this.#problems = [...ofAddress, ...problems];
    this.#tell(problems.length > 0 ? "values" : null, asked);
  }

  /** Gives the shown view these values; any that are missing go back to how the view begins. */
  protected take(values: object): void {
    this.#given.set(this.shownView, values);
    this.requestUpdate();
  }

  /** What the shown view was given last, for a lab whose views are elements. */
  protected get given(): object | null {
    return this.#given.get(this.shownView) ?? null;
  }

  get #lab(): Lab {
    return this.localName.slice("lab-".length) as Lab;
  }

  /** The page of the course that is shown. */
  get coursePage(): CoursePage {
    return { lab: this.#lab, view: this.shownView };
  }

  /** Fires asynchronously, so that code that sets a property and only then adds its listener still gets the event. */
  #tell(property: "values" | "view" | null, value: unknown): void {
    const problems = this.#problems;
    sentenceOf(problems).then(
      (message) => {
        if (problems === this.#problems) this.#note.say(message);
        if (property === null) return;
        const detail = { property, value, message };
        emitUp(this, "lab-refused", detail);
      },
      // If the words of the message cannot be loaded, the user is not told, but the legal values still take effect.
      () => {},
    );
  }

  #onNoted(event: Fired<"playground-noted">): void {
    event.stopPropagation();
    this.#note.say(event.detail);
  }

  #onSaid(event: Fired<"lab-said">): void {
    event.stopPropagation();
    const { pageKey, texts, refused } = event.detail;
    if (refused) {
      this.#problems = [...this.#problems, refused];
      this.#tell("values", texts);
    }
    this.#remember(pageKey.split("/")[1] ?? "", texts);
  }

  #onChecked(event: Fired<"lab-checked">): void {
    event.stopPropagation();
    const { right, given, task } = event.detail;
    const pageKey = keyOf(this.coursePage);
    const id = task ? `${pageKey}/${task}` : pageKey;
    tellResult(this, { id, right, given, total: questionsOf(this.#lab).length });
  }

  #remember(view: string, texts: Texts): void {
    const isNew = JSON.stringify(this.#said.get(view) ?? {}) !== JSON.stringify(texts);
    this.#said.set(view, texts);
    if (isNew) emitUp(this, "lab-change");
  }

  protected override update(changed: PropertyValues): void {
    if (this.#attributes.size > 0) {
      const kept = Object.entries(this.values).filter(([name]) => !this.#attributes.has(name));
      const said = [...this.#attributes].filter(([, value]) => value !== null);
      this.#attributes.clear();
      this.values = Object.fromEntries([...kept, ...said]);
    }
    const { view, shownView } = this;
    if (changed.has("view") && view && view !== shownView) {
      this.#problems = [{ kind: "view", value: String(view), lab: this.#lab, views: this.#views }, ...this.#problems];
      this.#tell("view", view);
    }
    super.update(changed);
  }

  protected abstract get words(): LabWords;

  /** What stands under the title while this view is shown. */
  protected abstract renderView(view: string): unknown;

  /** The names of the lab's views; the first is the default. */
  get #views(): readonly string[] {
    return LABS.find(({ lab: name }) => this.localName === `lab-${name}`)?.views ?? [];
  }

  /** The view that is shown: the one asked for if the lab has it, else the first. */
  protected get shownView(): string {
    const views = this.#views;
    return views.includes(this.view) ? this.view : (views[0] ?? "");
  }

  override render(): unknown {
    const { title, lead } = this.words;
    return html`<article class="lab" aria-label=${title}>
      <header>
        <h2>${title}</h2>
        <p>${lead}</p>
        ${this.#note.said ? html`<p role="status">${this.#note.said}</p>` : nothing}
      </header>
      ${this.#tabs()}
    </article>`;
  }

  #tabs(): unknown {
    const views = this.#views;
    const shown = this.shownView;
    if (views.length === 0) return this.renderView("");
    return html`
      <div role="tablist" aria-label=${words.labs.views} @keydown=${this.#onKey}>
        ${views.map(
          (view) =>
            html`<button
              role="tab"
              id="tab-${view}"
              aria-controls="view"
              aria-selected=${view === shown}
              tabindex=${view === shown ? 0 : -1}
              @click=${() => this.#choose(view)}
            >
              ${this.words.views?.[view] ?? view}
            </button>`,
        )}
      </div>
      ${this.#panel(shown)}
    `;
  }

  #panel(view: string): HTMLElement {
    let panel = this.#panels.get(view);
    if (!panel) {
      panel = Object.assign(document.createElement("div"), { role: "tabpanel", id: "view" });
      panel.setAttribute("aria-labelledby", `tab-${view}`);
      this.#panels.set(view, panel);
    }
    render(this.renderView(view), panel, { host: this });
    return panel;
  }

  #choose(view: string): void {
    if (view === this.shownView) return;
    this.view = view;
    emitUp(this, "lab-view", view);
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const views = this.#views;
    const grid = { columns: views.length, count: views.length, page: 1 };
    const next = views[cellFor(event.key, false, views.indexOf(this.shownView), grid) ?? -1];
    if (next === undefined || event.key.startsWith("Page") || /Up|Down/.test(event.key)) return;
    event.preventDefault();
    this.#choose(next);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
}

/** A group of buttons of which one is pressed: a choice among few. */
export function choices<Choice extends string>(
  label: string,
  options: readonly (readonly [Choice, string])[],
  chosen: Choice,
  choose: (choice: Choice) => void,
): unknown {
  return html`<fieldset class="choices" aria-label=${label}>
    ${options.map(
      ([choice, name]) =>
        html`<button aria-pressed=${choice === chosen} @click=${() => choose(choice)}>${name}</button>`,
    )}
  </fieldset>`;
}
