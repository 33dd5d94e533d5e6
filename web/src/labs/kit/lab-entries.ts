import { css, html, nothing, type PropertyValues } from "lit";
import { PlaygroundElement } from "../../elements/playground-element";
import { styled } from "../../elements/styled";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { shapeText } from "./matrix";
import { parseNumber } from "./number";
import { saysSame } from "./says-same";

/**
 * A small matrix whose entries can be typed. What is no legal number is named, and the entry keeps what it had.
 * @attr label - its name, such as `A`
 * @prop values - row by row
 * @prop rows
 * @prop columns
 * @prop most - entries are legal from -most to most
 * @fires lab-entries - `detail` is the new values, row by row
 */
export class LabEntries extends PlaygroundElement {
  static override properties = {
    label: {},
    values: { attribute: false },
    rows: { type: Number },
    columns: { type: Number },
    most: { type: Number },
    error: { state: true },
    refused: { state: true },
  };

  declare label: string;
  declare values: readonly number[];
  declare rows: number;
  declare columns: number;
  declare most: number;
  declare private error: string;
  /** The place of the entry that was refused, or -1. */
  declare private refused: number;

  constructor() {
    super();
    this.label = "";
    this.values = [];
    this.rows = 0;
    this.columns = 0;
    this.most = 99;
    this.error = "";
    this.refused = -1;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-width: 0;
      }

      legend {
        padding: 0;
        margin-bottom: 4px;
        font-size: var(--small);
        line-height: 18px;
        font-weight: 600;
      }

      legend span {
        margin-left: 4px;
        font-weight: 400;
        color: var(--soft);
      }

      .entries {
        display: grid;
        grid-template-columns: repeat(var(--columns), 54px);
        gap: 4px;
        width: fit-content;
      }

      .single {
        padding: 0;
      }

      input:where(:not([type="range"])) {
        width: 100%;
        min-height: 30px;
        padding: 0 6px;
        text-align: center;
        font-size: 14px;
        font-variant-numeric: tabular-nums;
      }

      [aria-invalid="true"] {
        border: 2px solid var(--alarm);
      }

      p {
        max-width: 200px;
        margin: 6px 0 0;
        font-size: 12px;
        line-height: 16px;
        color: var(--alarm);
        overflow-wrap: anywhere;
      }
    `,
  ];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("lang") && saysSame(changed.get("values") ?? this.values, this.values)) return;
    this.error = "";
    this.refused = -1;
  }

  override render(): unknown {
    const single = this.values.length === 1;
    return html`<fieldset>
      <legend>${this.label}${single ? nothing : html` <span>${shapeText(this.rows, this.columns)}</span>`}</legend>
      <div class="entries ${single ? "single" : ""}" ${styled({ "--columns": this.columns })}>
        ${this.values.map((value, place) => this.#entry(value, place, single))}
      </div>
      ${this.error ? html`<p id="error" role="alert">${this.error}</p>` : nothing}
    </fieldset>`;
  }

  #entry(value: number, place: number, single: boolean): unknown {
    const row = Math.floor(place / this.columns) + 1;
    const refused = place === this.refused;
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${single ? this.label : words.labs.entryOf(this.label, row, (place % this.columns) + 1)}
      aria-invalid=${refused ? "true" : "false"}
      aria-describedby=${refused ? "error" : nothing}
      .value=${text.plain(value)}
      @change=${(event: Event) => this.#take(event.target as HTMLInputElement, place)}
    />`;
  }

  #take(input: HTMLInputElement, place: number): void {
    const typed = input.value;
    const value = parseNumber(typed, text.decimalPoint);
    const legal = Math.abs(value) <= this.most;
    this.error = legal ? "" : words.labs.illegalNumber(typed, text.plain(-this.most), text.plain(this.most));
    this.refused = legal ? -1 : place;
    if (!legal) {
      input.value = text.plain(this.values[place] ?? 0);
      return;
    }
    this.values = this.values.with(place, value);
    this.dispatchEvent(new CustomEvent("lab-entries", { detail: this.values }));
  }
}

customElements.define("lab-entries", LabEntries);
