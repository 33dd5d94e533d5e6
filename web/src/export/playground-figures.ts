import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import type { Figure } from "../kit/playground-figure";
import type { CallEngine } from "../run/run-controller";
import { shared } from "../styles/shared";
import { bring } from "../texts/text";
import { words } from "../texts/words";
import { type FigureHost, type FigureName, figureOf, figuresOf } from "./figures";
import sheet from "./playground-figures.css?inline";
import "../kit/playground-figure";

/** Milliseconds between two drawings while a run trains: often enough to look at. */
const EVERY_MS = 1000;

/**
 * The playground's charts as figures for papers and slides: a choice, what it looks like now, and files. It brings its own words.
 * @prop host - the playground whose charts they are
 * @prop call - calls the engine
 */
export class PlaygroundFigures extends PlaygroundElement {
  static override properties = {
    host: { attribute: false },
    call: { attribute: false },
    figure: { state: true },
    shown: { state: true },
    ready: { state: true },
  };

  declare host: FigureHost | null;
  declare call: CallEngine | null;
  declare private figure: FigureName;
  /** The figure, or why there is none. */
  declare private shown: Figure | string;
  /** Whether the words are there. */
  declare private ready: boolean;

  readonly #sight = new IntersectionObserver((entries) => this.#onSight(entries.at(-1)?.isIntersecting ?? false));
  #seen = false;
  #drawing = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.host = null;
    this.call = null;
    this.figure = "accuracy";
    this.shown = "";
    this.ready = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#sight.observe(this);
    this.host?.addEventListener("digit-playground-report", this.#onReport);
    void this.#load();
  }

  override disconnectedCallback(): void {
    this.#sight.disconnect();
    this.host?.removeEventListener("digit-playground-report", this.#onReport);
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#seen = false;
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("host")) return;
    const before = changed.get("host") as FigureHost | null;
    before?.removeEventListener("digit-playground-report", this.#onReport);
    this.host?.addEventListener("digit-playground-report", this.#onReport);
  }

  override updated(changed: PropertyValues): void {
    if (["host", "figure", "ready", "lang"].some((name) => changed.has(name))) void this.#draw();
  }

  override render(): unknown {
    const { host } = this;
    const names = host && this.ready ? figuresOf(host) : [];
    if (names.length === 0) return nothing;
    const { figures } = words;
    const isMissing = typeof this.shown === "string";
    return html`
      <h3>${figures.title}</h3>
      <p>${figures.text}</p>
      <select aria-label=${figures.which} @change=${this.#onFigure}>
        ${names.map((figure) => html`<option value=${figure} .selected=${figure === this.figure}>${figures.names[figure]}</option>`)}
      </select>
      ${isMissing ? html`<p class="missing" aria-live="polite">${this.shown}</p>` : nothing}
      <playground-figure .figure=${isMissing ? null : this.shown}></playground-figure>
    `;
  }

  readonly #onFigure = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.figure = value as FigureName;
  };

  async #load(): Promise<void> {
    try {
      await bring(["figures", "graph", "settings"], () => Promise.resolve());
      this.ready = true;
    } catch {
      // Without its words this part stays hidden; the rest of the dialog is there.
    }
  }

  #onSight(seen: boolean): void {
    this.#seen = seen;
    if (!seen) return;
    // Parts may have been hidden meanwhile.
    this.requestUpdate();
    void this.#draw();
  }

  readonly #onReport = (): void => {
    if (!this.#seen) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#draw();
    }, EVERY_MS);
  };

  /** Draws the newest state, one drawing at a time. */
  async #draw(): Promise<void> {
    const { host, call, figure } = this;
    if (!this.ready || !this.#seen || !host || !call || this.#drawing) return;
    const figures = figuresOf(host);
    const known = figures.includes(figure) ? figure : figures[0];
    if (!known) return;
    this.#drawing = true;
    try {
      this.shown = await figureOf(known, host, call);
    } catch {
      // The engine is gone, and the page says so.
      this.shown = words.figures.missing.report;
    } finally {
      this.#drawing = false;
    }
    if (this.figure === figure) this.figure = known;
    else void this.#draw();
  }
}

customElements.define("playground-figures", PlaygroundFigures);
