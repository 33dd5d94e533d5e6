import { html, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import sheet from "./playground-rewind.css?inline";
import { earlier, nearest } from "./rewind";

/**
 * Takes a run back: a slider over the states that are kept, and a button that goes there. Choosing a state only marks it; going
 * back takes the button, as it forgets what came after.
 * @prop kept - minibatches to which the run can be taken back, ascending
 * @prop newest - minibatch at which the run is
 * @fires playground-mark - `detail` is the minibatch that is chosen, or null for the newest
 * @fires playground-rewind - `detail` is the minibatch to go back to
 */
export class PlaygroundRewind extends PlaygroundElement {
  static override properties = {
    kept: { attribute: false },
    newest: { type: Number },
    chosen: { state: true },
  };

  declare kept: readonly number[];
  declare newest: number;
  /** Null follows the run. */
  declare chosen: number | null;

  constructor() {
    super();
    this.kept = [];
    this.newest = 0;
    this.chosen = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const minibatches = earlier(this.kept, this.newest);
    const target = this.#target(minibatches);
    const position = target === null ? minibatches.length : minibatches.indexOf(target);
    return html`
      <span aria-hidden="true">${words.rewind.look}</span>
      <input
        type="range"
        aria-label=${words.rewind.slider}
        aria-valuetext=${target === null ? words.rewind.newest(this.newest) : words.rewind.place(target)}
        title=${words.rewind.tip}
        min="0"
        max=${minibatches.length}
        step="1"
        ?disabled=${minibatches.length === 0}
        .value=${String(position)}
        @input=${this.#onInput}
      />
      <button title=${words.rewind.tip} ?disabled=${target === null} @click=${() => this.#go(target)}>
        ${target === null ? words.rewind.rewind : words.rewind.to(target)}
      </button>
    `;
  }

  override willUpdate(): void {
    // Reset: there is nothing left to point at.
    if (this.chosen !== null && earlier(this.kept, this.newest).length === 0) this.#choose(null);
  }

  #target(minibatches: readonly number[]): number | null {
    return this.chosen === null ? null : nearest(minibatches, this.chosen);
  }

  readonly #onInput = (event: Event): void => {
    const minibatches = earlier(this.kept, this.newest);
    this.#choose(minibatches[Number((event.target as HTMLInputElement).value)] ?? null);
  };

  #choose(minibatch: number | null): void {
    this.chosen = minibatch;
    emit(this, "playground-mark", minibatch);
  }

  #go(target: number | null): void {
    if (target === null) return;
    this.#choose(null);
    emit(this, "playground-rewind", target);
  }
}

customElements.define("playground-rewind", PlaygroundRewind);
