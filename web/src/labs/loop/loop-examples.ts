import { html, type PropertyValues, unsafeCSS } from "lit";
import { paintDigit } from "../../draw/digit";
import { PlaygroundElement } from "../../kit/playground-element";
import { CELLS } from "../../plain/digit";
import { emit } from "../events";
import sheet from "./loop-examples.css?inline";
import "../../kit/playground-pixels";
import type { Paint } from "../../kit/playground-pixels";
import { SizeController } from "../../kit/size-controller";
import { styled } from "../../kit/styled";
import { ThemeController } from "../../kit/theme";
import { cellFor } from "../../state/roving";
import { current } from "../../styles/current";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";

/** CSS pixels of an image and the gap beside it. */
const TILE = 26;

/**
 * The images of a minibatch: those that are done, the one at hand, those to come.
 * @prop images - (n, 64) counts 0 to 16
 * @prop labels - (n)
 * @prop rows - (n) of the training set
 * @prop current - the example at hand; -1 before the first, n behind the last
 * @fires loop-example - `detail` is the example that was chosen
 */
export class LoopExamples extends PlaygroundElement {
  static override properties = {
    images: { attribute: false },
    labels: { attribute: false },
    rows: { attribute: false },
    current: { type: Number },
    focused: { state: true },
  };

  declare images: Float32Array;
  declare labels: Uint8Array;
  declare rows: Uint32Array;
  declare current: number;
  declare private focused: number;

  readonly #size = new SizeController(this, ".tiles");
  readonly #colors = new ThemeController(this);
  /** One function per image, kept for as long as it paints the same: a new function makes the picture paint again. */
  #paints: readonly Paint[] = [];
  #ink: unknown = null;

  constructor() {
    super();
    this.images = new Float32Array();
    this.labels = new Uint8Array();
    this.rows = new Uint32Array();
    this.current = -1;
    this.focused = 0;
  }

  static override styles = [shared, current, unsafeCSS(sheet)];

  get #columns(): number {
    return this.#size.width >= 16 * TILE ? 16 : this.#size.width > 0 && this.#size.width < 8 * TILE ? 4 : 8;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("current") && this.current >= 0) this.focused = Math.min(this.current, this.labels.length - 1);
    const { ink } = this.#colors.theme;
    if (!changed.has("images") && ink === this.#ink) return;
    this.#ink = ink;
    this.#paints = Array.from(this.labels, (_, example) => {
      const counts = this.images.subarray(CELLS * example, CELLS * (example + 1));
      return (pixels) => paintDigit(pixels, counts, ink);
    });
  }

  override render(): unknown {
    return html`<div
      class="tiles"
      role="toolbar"
      aria-label=${words.loop.examples}
      .style=${styled({ "--columns": this.#columns })}
      @keydown=${this.#onKey}
    >
      ${this.#paints.map((paint, example) => this.#tile(paint, example))}
    </div>`;
  }

  #tile(paint: Paint, example: number): unknown {
    const { current } = this;
    const name = words.loop.example(example, this.labels[example] ?? 0, this.rows[example] ?? 0);
    return html`<button
      class=${current < 0 ? "undrawn" : example === current ? "now" : example < current ? "done" : ""}
      data-example=${example}
      aria-label=${name}
      aria-current=${example === current ? "step" : "false"}
      title=${name}
      tabindex=${example === this.focused ? 0 : -1}
      @click=${() => emit(this, "loop-example", example)}
    >
      <playground-pixels aria-hidden="true" .columns=${8} .rows=${8} .width=${24} .height=${24} .paint=${paint}></playground-pixels>
    </button>`;
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const grid = { columns: this.#columns, count: this.labels.length, page: 1 };
    const index = cellFor(event.key, event.ctrlKey, this.focused, grid);
    if (index === null) return;
    event.preventDefault();
    this.focused = index;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-example="${index}"]`)?.focus();
  };
}

customElements.define("loop-examples", LoopExamples);
