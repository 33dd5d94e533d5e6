import { css, html, nothing } from "lit";
import { PlaygroundElement } from "../../elements/playground-element";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { parseNumber } from "./number";

/**
 * A number to be set: a slider, and a field for its exact value. What is no legal number is named, and the value stays.
 * @prop label - its name; `symbol`, such as a formula, stands before it
 * @prop value
 * @prop min, max - what is legal; the slider's ends
 * @prop step - of the slider
 * @prop logarithmic - the slider goes by factors: `min` is above 0
 * @fires lab-input - `detail` is the new value
 */
export class LabSlider extends PlaygroundElement {
  static override properties = {
    label: {},
    symbol: { attribute: false },
    value: { type: Number },
    min: { type: Number },
    max: { type: Number },
    step: { type: Number },
    logarithmic: { type: Boolean },
    error: { state: true },
  };

  declare label: string;
  declare symbol: unknown;
  declare value: number;
  declare min: number;
  declare max: number;
  declare step: number;
  declare logarithmic: boolean;
  declare private error: string;

  constructor() {
    super();
    this.label = "";
    this.symbol = nothing;
    this.value = 0;
    this.min = 0;
    this.max = 1;
    this.step = 0.01;
    this.logarithmic = false;
    this.error = "";
  }

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .field {
        display: grid;
        grid-template-columns: minmax(76px, max-content) minmax(60px, 1fr) 84px;
        align-items: center;
        gap: 10px;
        min-height: 36px;
        font-size: var(--small);
      }

      label span {
        color: var(--soft);
      }

      [type="range"] {
        width: 100%;
        min-height: 24px;
        margin: 0;
        padding: 0;
        accent-color: var(--pos);
      }

      [type="text"] {
        width: 100%;
        min-height: 30px;
        padding: 0 8px;
        text-align: right;
        font-variant-numeric: tabular-nums;
      }

      [aria-invalid="true"] {
        border-color: var(--alarm);
      }

      p {
        margin: 2px 0 0;
        font-size: 12px;
        color: var(--alarm);
      }
    `,
  ];

  override render(): unknown {
    const { min, max } = this.#ends();
    return html`
      <div class="field">
        <label for="exact">${this.symbol} <span>${this.label}</span></label>
        <input
          type="range"
          aria-label=${this.label}
          aria-valuetext=${text.fine(this.value)}
          min=${min}
          max=${max}
          step=${this.logarithmic ? "any" : this.step}
          .value=${String(this.logarithmic ? Math.log10(this.value) : this.value)}
          @input=${this.#onSlide}
        />
        <input
          id="exact"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${this.error !== ""}
          aria-describedby=${this.error ? "error" : nothing}
          .value=${text.plain(Number(this.value.toPrecision(6)))}
          @change=${this.#onTyped}
        />
      </div>
      ${this.error ? html`<p id="error" role="alert">${this.error}</p>` : nothing}
    `;
  }

  #ends(): { readonly min: number; readonly max: number } {
    return this.logarithmic
      ? { min: Math.log10(this.min), max: Math.log10(this.max) }
      : { min: this.min, max: this.max };
  }

  readonly #onSlide = (event: Event): void => {
    const at = Number((event.target as HTMLInputElement).value);
    // Three digits of a factor are as many as a slider can mean.
    this.#set(this.logarithmic ? Number((10 ** at).toPrecision(3)) : at);
  };

  readonly #onTyped = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value;
    const value = parseNumber(typed, text.decimalPoint);
    if (value >= this.min && value <= this.max) this.#set(value);
    else this.error = words.labs.illegalNumber(typed, text.plain(this.min), text.plain(this.max));
  };

  #set(value: number): void {
    this.error = "";
    this.value = value;
    this.dispatchEvent(new CustomEvent("lab-input", { detail: value }));
  }
}

customElements.define("lab-slider", LabSlider);
