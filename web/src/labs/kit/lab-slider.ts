import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { styled } from "../../kit/styled";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { emit } from "../events";
import sheet from "./lab-slider.css?inline";
import { type Legal, legalNumber, refusal } from "./legal";

/** A part of the slider: up to where it goes, what it means, and what stands under its end. */
export interface Zone {
  readonly to: number;
  readonly className: "weak" | "good" | "near" | "bad";
  readonly mark?: string;
}

/** Whether what was typed, and any error about it, is out of date. */
function isAnew(changed: PropertyValues<LabSlider>): boolean {
  return (["value", "min", "max", "lang"] as const).some((name) => changed.has(name));
}

/**
 * A number to set: a slider, and a field for its exact value. What is illegal stays, with an error, until it is corrected or given
 * up with Escape; the value does not change meanwhile.
 * @prop label - its name; `symbol`, such as a formula, stands before it
 * @prop value
 * @prop min, max - what is legal; the slider's ends
 * @prop step - of the slider; if it and `min` are whole, only whole numbers are legal
 * @prop logarithmic - the slider goes by factors; `min` must be above 0
 * @cssprop --label-width - of the labels of sliders under one another
 * @attr wide - the slider has a line of its own
 * @prop zones - what its parts mean, ascending; the last ends with the slider
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
    zones: { attribute: false },
    error: { state: true },
  };

  declare label: string;
  declare symbol: unknown;
  declare value: number;
  declare min: number;
  declare max: number;
  declare step: number;
  declare logarithmic: boolean;
  declare zones: readonly Zone[];
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
    this.zones = [];
    this.error = "";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    if (isAnew(changed)) this.error = "";
  }

  override updated(changed: PropertyValues<this>): void {
    if (isAnew(changed)) this.#show();
  }

  override render(): unknown {
    const { min, max } = this.#ends();
    return html`
      <div class="field">
        <label for="exact">${this.symbol} <span>${this.label}</span></label>
        <input
          type="range"
          aria-label=${this.label}
          aria-valuetext=${fine(text, this.value)}
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
          @change=${this.#onTyped}
          @keydown=${this.#onKey}
        />
        ${this.zones.length > 0 ? this.#strip() : nothing}
      </div>
      ${this.error ? html`<p id="error" role="alert">${this.error}</p>` : nothing}
    `;
  }

  #strip(): unknown {
    const { min, max } = this.#ends();
    const share = (value: number): number => {
      const at = this.logarithmic ? Math.log10(value) : value;
      return 100 * Math.max(0, Math.min(1, (at - min) / (max - min)));
    };
    let from = 0;
    return html`<div class="strip" aria-hidden="true">
      ${this.zones.map(({ to, className, mark }) => {
        const [start, end] = [from, share(to)];
        from = end;
        return html`<i class=${className} .style=${styled({ left: `${start}%`, width: `${end - start}%` })}></i>
          ${mark ? html`<span .style=${styled({ left: `${end}%` })}>${mark}</span>` : nothing}`;
      })}
    </div>`;
  }

  #ends(): { readonly min: number; readonly max: number } {
    return this.logarithmic
      ? { min: Math.log10(this.min), max: Math.log10(this.max) }
      : { min: this.min, max: this.max };
  }

  readonly #onSlide = (event: Event): void => {
    const at = Number((event.target as HTMLInputElement).value);
    // A slider cannot be set more exactly than to three digits.
    this.#set(this.logarithmic ? Number((10 ** at).toPrecision(3)) : at);
  };

  readonly #onTyped = (event: Event): void => {
    const typed = (event.target as HTMLInputElement).value;
    const legal: Legal = {
      least: this.min,
      most: this.max,
      whole: Number.isInteger(this.step) && Number.isInteger(this.min),
    };
    const value = legalNumber(typed, legal);
    if (value === null) this.error = refusal(typed, legal);
    else this.#set(value);
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key !== "Escape") return;
    this.error = "";
    this.#show();
  };

  /** Writes the value into the field, over what was typed. */
  #show(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>("#exact");
    if (field) field.value = text.plain(Number(this.value.toPrecision(6)));
  }

  #set(value: number): void {
    this.error = "";
    this.value = value;
    this.#show();
    emit(this, "lab-input", value);
  }
}

customElements.define("lab-slider", LabSlider);
