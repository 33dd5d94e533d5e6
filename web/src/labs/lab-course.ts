import { html, nothing, unsafeCSS } from "lit";
import { failureCard } from "../kit/failure-card";
import { HelpController } from "../kit/help/help-controller";
import { recall, remember } from "../kit/memory";
import { NoteController } from "../kit/note-controller";
import { PlaygroundElement } from "../kit/playground-element";
import { keptTries } from "../kit/results";
import { type Fault, faultIn } from "../plain/fault";
import type { Problem } from "../plain/problem";
import {
  addressOf,
  COURSE_PAGES,
  type CoursePage,
  coursePageOf,
  done,
  isDone,
  LABS,
  neighbour,
  type Progress,
  questionsOf,
  readAddress,
  readProgress,
  writeProgress,
} from "../state/course";
import { movedTo, valuesIn } from "../state/lab-address";
import { firstTries, type Tries } from "../state/tries";
import { coming } from "../styles/coming";
import { current } from "../styles/current";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import { loadLab } from "./catalogue";
import type { Fired } from "./events";
import { followAddress, problemsIn, writeAddress } from "./lab-address";
import sheet from "./lab-course.css?inline";
import type { LabElement, LabWords } from "./lab-element";
import { titleOf } from "./title";

const PROGRESS = "course.done";
const LAST = "course.place";

/** Only the tries at the labs' questions: those at the goal of a run are kept under the same key. */
function labTries(): Tries {
  const ids = new Set(LABS.flatMap(({ lab }) => questionsOf(lab)));
  return new Map([...keptTries()].filter(([id]) => ids.has(id)));
}

/** The course: a list of all labs, the current one, and the user's progress. The page's address says which course page is shown. */
export class LabCourse extends PlaygroundElement {
  static override properties = {
    coursePage: { state: true },
    progress: { state: true },
    tries: { state: true },
    problem: { state: true },
  };

  declare private coursePage: CoursePage;
  declare private progress: Progress;
  /** The tries at all questions that were ever checked. */
  declare private tries: Tries;
  declare private problem: Fault | null;

  readonly #help = new HelpController(this);
  readonly #note = new NoteController(this);
  /** Visited labs stay as they were left. */
  readonly #labs = new Map<string, LabElement>();
  /** Whether a link at the end of a lab was just followed. The focus is lost with that link, so it moves to the next lab's title. */
  #isRead = false;

  constructor() {
    super();
    this.coursePage = coursePageOf(LABS[0].lab) ?? { lab: LABS[0].lab, view: "" };
    this.progress = readProgress(recall(PROGRESS));
    this.tries = labTries();
    this.problem = null;
    this.addEventListener("playground-noted", ({ detail }) => this.#note.say(detail));
  }

  static override styles = [tokens, shared, coming, current, unsafeCSS(sheet)];

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("hashchange", this.#onAddress);
    this.#onAddress();
  }

  override disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#onAddress);
    document.title = text.title;
    super.disconnectedCallback();
  }

  readonly #onAddress = (): void => {
    const { hash } = location;
    const asked = readAddress(hash);
    if (asked === null) return;
    const last = readAddress(recall(LAST) ?? "");
    const coursePage = asked !== "course" ? asked : last === null || last === "course" ? this.coursePage : last;
    const address = movedTo(coursePage, hash, valuesIn(hash));
    if (hash !== address) history.replaceState(null, "", address);
    void this.#show(coursePage, hash, problemsIn(hash));
  };

  readonly #again = (): void => void this.#show(this.coursePage, location.hash, []);

  async #show(coursePage: CoursePage, hash: string, problems: readonly Problem[]): Promise<void> {
    this.coursePage = coursePage;
    this.problem = null;
    remember(LAST, addressOf(coursePage));
    const wasRead = this.#isRead;
    this.#isRead = false;
    let problem: Fault | null = null;
    try {
      await loadLab(coursePage.lab);
    } catch (error) {
      problem = faultIn(error);
    }
    if (this.coursePage !== coursePage) return;
    this.problem = problem;
    if (problem) return;
    const lab = this.#labs.get(coursePage.lab) ?? (document.createElement(`lab-${coursePage.lab}`) as LabElement);
    followAddress(lab, coursePage, hash, problems);
    const isNew = !this.#labs.has(coursePage.lab);
    this.#labs.set(coursePage.lab, lab);
    this.requestUpdate();
    if (isNew || window.scrollY > 200) window.scrollTo(0, 0);
    if (wasRead) await this.#beginReading(lab);
  }

  async #beginReading(lab: LabElement): Promise<void> {
    await this.updateComplete;
    await lab.updateComplete;
    const title = lab.renderRoot.querySelector("h2");
    title?.setAttribute("tabindex", "-1");
    title?.focus({ preventScroll: true });
  }

  /** Gives each course page its own title, so that tabs, history and bookmarks can be told apart. */
  override updated(): void {
    document.title = titleOf(this.coursePage);
  }

  override render(): unknown {
    const lab = this.#labs.get(this.coursePage.lab);
    return html`
      <playground-help part="help" @playground-help=${() => this.#help.openGuide()}></playground-help>
      <div class="course">
        <nav aria-label=${words.labs.topics}>
          <h2>${words.labs.course}</h2>
          <ol>${LABS.map(({ lab: name }) => html`<li>${this.#link(name)}</li>`)}</ol>
          <p class="sum">${words.labs.progress(COURSE_PAGES.filter((coursePage) => isDone(this.progress, coursePage)).length, COURSE_PAGES.length)}</p>
          ${this.tries.size > 0 ? html`<p class="sum">${words.labs.firstTries(firstTries(this.tries), this.tries.size)}</p>` : nothing}
          <select aria-label=${words.labs.topics} @change=${this.#onSelect}>
            ${LABS.map(
              ({ lab: name }) =>
                html`<option value=${name} .selected=${name === this.coursePage.lab}>
                  ${words.labs.names[name]}${this.#isAllDone(name) ? " ✓" : ""}
                </option>`,
            )}
          </select>
        </nav>
        <div>
          ${this.#note.said ? html`<p class="note" role="status">${this.#note.said}</p>` : nothing}
          <div @lab-view=${this.#onView} @lab-change=${this.#onChange} @lab-answered=${this.#onAnswered} @digit-playground-result=${this.#onResult}>
            ${this.problem ? failureCard(told(this.problem, this), this.#again, words.labs.lost) : (lab ?? html`<p class="coming" role="status">${words.labs.loading}</p>`)}
          </div>
          ${lab || this.problem ? this.#ends() : nothing}
        </div>
      </div>
      ${this.#help.render()}
    `;
  }

  #link(name: (typeof LABS)[number]["lab"]): unknown {
    return html`<a href=${addressOf(coursePageOf(name) ?? this.coursePage)} aria-current=${name === this.coursePage.lab ? "page" : nothing}>
      ${words.labs.names[name]}
      ${this.#isAllDone(name) ? html`<span class="mark" role="img" aria-label=${words.labs.done}>✓</span>` : nothing}
    </a>`;
  }

  #isAllDone(name: string): boolean {
    return COURSE_PAGES.filter(({ lab }) => lab === name).every((coursePage) => isDone(this.progress, coursePage));
  }

  #ends(): unknown {
    const [before, after] = [neighbour(this.coursePage, -1), neighbour(this.coursePage, 1)];
    return html`<footer @click=${() => (this.#isRead = true)}>
      ${before ? html`<a href=${addressOf(before)}>← ${this.#nameOf(before)}</a>` : nothing}
      <a class="alone" href="lab.html${movedTo(this.coursePage, "", this.#labs.get(this.coursePage.lab)?.values)}" title=${words.labs.aloneTip}>${words.labs.alone}</a>
      ${after ? html`<a class="next" href=${addressOf(after)}>${this.#nameOf(after)} →</a>` : nothing}
    </footer>`;
  }

  /** A course page of the current lab is named by its view, any other by its lab. */
  #nameOf({ lab, view }: CoursePage): string {
    const name = words.labs.names[lab];
    // While a lab is still loading, its words may be missing.
    const table: LabWords | undefined = words[lab];
    return lab === this.coursePage.lab ? (table?.views?.[view] ?? name) : name;
  }

  readonly #onSelect = (event: Event): void => {
    const coursePage = coursePageOf((event.target as HTMLSelectElement).value);
    if (coursePage) location.hash = addressOf(coursePage);
  };

  readonly #onView = (event: Fired<"lab-view">): void => {
    location.hash = addressOf({ lab: this.coursePage.lab, view: event.detail });
  };

  readonly #onChange = (event: Event): void => {
    writeAddress(event.target as LabElement);
    this.requestUpdate();
  };

  readonly #onResult = (): void => {
    this.tries = labTries();
  };

  /** The lab knows its course page first: a view that its tab has chosen is shown before the address, and with it the course, has followed. */
  readonly #onAnswered = (event: Event): void => {
    this.progress = done(this.progress, (event.target as LabElement).coursePage);
    remember(PROGRESS, writeProgress(this.progress));
  };
}

customElements.define("lab-course", LabCourse);
