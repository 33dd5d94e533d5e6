import { html, type PropertyDeclarations, render } from "lit";
import { PlaygroundElement } from "../elements/playground-element";
import { LABS } from "../state/course";
import { cellFor } from "../state/roving";
import { lab } from "../styles/lab";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { words } from "../texts/words";

/** What every lab says: its name, what it is about, and what its views are called. */
export interface LabWords {
  readonly title: string;
  readonly lead: string;
  readonly views?: Readonly<Record<string, string>>;
}

/**
 * A lab: a topic of the lecture to be seen and tried, in the page or alone in a lecturer's. Its code is loaded by `loadLab`, so the
 * core's part of the labs and its words are there. Views that one comes back to are as they were left.
 * @attr view - which of its views is shown, where it has several
 * @fires lab-view - the user has chosen another view: its name
 * @fires lab-answered - the view's question is answered
 */
export abstract class LabElement extends PlaygroundElement {
  static override properties: PropertyDeclarations = { view: { reflect: true } };
  static override styles = [tokens, shared, lab];

  declare view: string;

  /** Of the views that have been seen. Only the shown one is in the page: the others rest. */
  readonly #panels = new Map<string, HTMLElement>();

  constructor() {
    super();
    this.view = "";
  }

  protected abstract get words(): LabWords;

  /** What is under the title, for the view in force. */
  protected abstract renderView(view: string): unknown;

  /** The first one is shown unless another is asked for. */
  get #views(): readonly string[] {
    return LABS.find(({ lab: name }) => this.localName === `lab-${name}`)?.views ?? [];
  }

  /** The view that is shown: one that the lab has. */
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
    this.dispatchEvent(new CustomEvent("lab-view", { detail: view, bubbles: true, composed: true }));
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
