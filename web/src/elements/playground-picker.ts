import { css, html } from "lit";
import type { Examples } from "../engine/protocol";
import { CELLS } from "../state/drawing";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";
import { ThemeController } from "./theme";

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * A dialog in which one picks a test digit, class by class.
 * @prop examples - the test digits, or null until they have arrived
 * @fires playground-picked - `detail` is the digit's index
 */
export class PlaygroundPicker extends PlaygroundElement {
  static override properties = { examples: { attribute: false }, label: { state: true } };

  declare examples: Examples | null;
  declare label: number;

  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.examples = null;
    this.label = 0;
  }

  static override styles = [
    shared,
    css`
      dialog {
        width: min(452px, calc(100vw - 32px));
        max-height: calc(100dvh - 64px);
        color: var(--ink);
        background: var(--card);
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        padding: 16px;
      }

      dialog::backdrop {
        background: rgb(0 0 0 / 0.4);
      }

      header {
        display: flex;
        justify-content: space-between;
        align-items: center;
        margin-bottom: 12px;
      }

      h2 {
        margin: 0;
        font-size: 15px;
        color: var(--ink);
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(10, 1fr);
        gap: 4px;
        margin: 0 0 12px;
        padding: 0;
        border: 0;
      }

      fieldset button {
        padding: 0;
      }

      [aria-pressed="true"] {
        background: var(--pos);
        border-color: var(--pos);
        color: var(--on-pos);
        font-weight: 600;
      }

      .digits {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(44px, 1fr));
        gap: 6px;
      }

      .digits button {
        padding: 3px;
        min-height: 0;
        line-height: 0;
      }

      canvas {
        width: 100%;
        image-rendering: pixelated;
        border-radius: 4px;
      }
    `,
  ];

  /** Opens the dialog; Escape closes it and the focus returns to where it was. */
  open(): void {
    const dialog = this.renderRoot.querySelector("dialog");
    if (dialog && !dialog.open) dialog.showModal();
  }

  override render(): unknown {
    return html`
      <dialog aria-labelledby="title">
        <header>
          <h2 id="title">${text.pickerTitle}</h2>
          <button @click=${this.#close}>${text.close}</button>
        </header>
        <fieldset aria-label=${text.pickerClass}>
          ${DIGITS.map(
            (digit) =>
              html`<button
                aria-pressed=${digit === this.label ? "true" : "false"}
                @click=${() => {
                  this.label = digit;
                }}
              >
                ${digit}
              </button>`,
          )}
        </fieldset>
        <div class="digits">${this.#indices().map((index) => this.#digit(index))}</div>
      </dialog>
    `;
  }

  #digit(index: number): unknown {
    return html`<button aria-label=${text.pickerDigit(index, this.label)} @click=${() => this.#pick(index)}>
      <canvas width="8" height="8" data-index=${index}></canvas>
    </button>`;
  }

  override updated(): void {
    const [red, green, blue] = this.#colors.theme.ink;
    for (const canvas of this.renderRoot.querySelectorAll("canvas")) {
      const first = Number(canvas.dataset.index) * CELLS;
      const image = new ImageData(8, 8);
      this.examples?.pixels.subarray(first, first + CELLS).forEach((count, cell) => {
        image.data.set([red, green, blue, Math.min(255, count * 16)], cell * 4);
      });
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    }
  }

  #indices(): number[] {
    const indices: number[] = [];
    this.examples?.labels.forEach((label, index) => {
      if (label === this.label) indices.push(index);
    });
    return indices;
  }

  #pick(index: number): void {
    this.#close();
    this.dispatchEvent(new CustomEvent("playground-picked", { detail: index }));
  }

  #close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }
}
