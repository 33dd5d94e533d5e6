import { css, html, nothing, type PropertyValues } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { styled } from "../../kit/styled";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { type Legal, legalNumber, refusal } from "./legal";

/** A part of the slider: up to where it goes, what it means, and what stands under its end. */
export interface Zone {
  readonly to: number;
  readonly kind: "weak" | "good" | "near" | "bad";
  readonly mark?: string;
}

/** Whether what was typed, and an error about it, is of the past. */
function isAnew(changed: PropertyValues<LabSlider>): boolean {
  return (["value", "min", "max", "lang"] as const).some((name) => changed.has(name));
}

/**
 * A number to be set: a slider, and a field for its exact value. What is no legal number stays, named, until it is mended or given
 * up with Escape; the value stays, too.
 * @prop label - its name; `symbol`, such as a formula, stands before it
 * @prop value
 * @prop min, max - what is legal; the slider's ends
 * @prop step - of the slider; where it and `min` are whole, so are the legal numbers
 * @prop logarithmic - the slider goes by factors: `min` is above 0
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

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .field {
        display: grid;
        grid-template-columns: minmax(var(--label-width, 76px), max-content) minmax(60px, 1fr) 84px;
        align-items: center;
        gap: 10px;
        min-height: 36px;
        font-size: var(--small);
      }

      :host([wide]) .field {
        grid-template-columns: minmax(0, 1fr) 112px;
      }

      :host([wide]) .field > :is([type="range"], .strip) {
        grid-column: 1 / -1;
      }

      :host([wide]) [type="range"] {
        grid-row: 2;
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

      /* Under the track, which ends half a thumb before the slider does. */
      .strip {
        position: relative;
        grid-column: 2;
        height: 26px;
        margin: -8px 8px 0;
        font-size: var(--tiny);
        color: var(--soft);
      }

      .strip i {
        position: absolute;
        top: 0;
        height: 5px;
        border-right: 2px solid var(--card);
        background: var(--edge);
      }

      .strip .weak {
        opacity: 0.4;
      }

      .strip .good {
        background: var(--pos);
      }

      .strip .near {
        background: var(--run-3);
      }

      .strip .bad {
        background: var(--alarm);
      }

      .strip span {
        position: absolute;
        top: 7px;
        transform: translateX(-50%);
      }

      [aria-invalid="true"] {
        border-color: var(--alarm);
      }

      p {
        margin: 2px 0 0;
        font-size: var(--tiny);
        color: var(--alarm);
      }
    `,
  ];

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
      ${this.zones.map(({ to, kind, mark }) => {
        const [start, end] = [from, share(to)];
        from = end;
        return html`<i class=${kind} .style=${styled({ left: `${start}%`, width: `${end - start}%` })}></i>
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
    // Three digits of a factor are as many as a slider can mean.
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

  /** The value in force. */
  #show(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>("#exact");
    if (field) field.value = text.plain(Number(this.value.toPrecision(6)));
  }

  #set(value: number): void {
    this.error = "";
    this.value = value;
    this.#show();
    this.dispatchEvent(new CustomEvent("lab-input", { detail: value }));
  }
}

customElements.define("lab-slider", LabSlider);
