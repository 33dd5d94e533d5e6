import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { styled } from "../../kit/styled";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import sheet from "./lab-entries.css?inline";
import { legalNumber, refusal } from "./legal";
import { shapeText } from "./matrix";
import { saysSame } from "./says-same";

/**
 * A small matrix whose entries can be typed. What is illegal stays, with an error, until it is corrected or given up with Escape; the
 * entry keeps its value meanwhile.
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
    refused: { state: true },
  };

  declare label: string;
  declare values: readonly number[];
  declare rows: number;
  declare columns: number;
  declare most: number;
  /** What was typed and refused, by the entry's index; the error message is about the last one. */
  declare private refused: ReadonlyMap<number, string>;

  /** The values as they were last typed here: unlike new values from outside, these leave refused entries as they are. */
  #own: readonly number[] = [];

  constructor() {
    super();
    this.label = "";
    this.values = [];
    this.rows = 0;
    this.columns = 0;
    this.most = 99;
    this.refused = new Map();
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const isSame = this.values === this.#own || saysSame(changed.get("values") ?? this.values, this.values);
    if (changed.has("lang") || !isSame) this.refused = new Map();
  }

  override render(): unknown {
    const single = this.values.length === 1;
    const typed = [...this.refused.values()].at(-1);
    return html`<fieldset>
      <legend>${this.label}${single ? nothing : html` <span>${shapeText(this.rows, this.columns)}</span>`}</legend>
      <div class="entries ${single ? "single" : ""}" .style=${styled({ "--columns": this.columns })}>
        ${this.values.map((value, index) => this.#entry(value, index, single))}
      </div>
      ${typed === undefined ? nothing : html`<p id="error" role="alert">${refusal(typed, this.#legal)}</p>`}
    </fieldset>`;
  }

  #entry(value: number, index: number, single: boolean): unknown {
    const row = Math.floor(index / this.columns) + 1;
    const typed = this.refused.get(index);
    const refused = typed !== undefined;
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${single ? this.label : words.labs.entryOf(this.label, row, (index % this.columns) + 1)}
      aria-invalid=${refused ? "true" : "false"}
      aria-describedby=${refused ? "error" : nothing}
      .value=${typed ?? written(value)}
      @change=${(event: Event) => this.#take((event.target as HTMLInputElement).value, index)}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, index)}
    />`;
  }

  get #legal() {
    return { least: -this.most, most: this.most };
  }

  #refuse(index: number, typed: string | null): void {
    const others = [...this.refused].filter(([other]) => other !== index);
    this.refused = new Map(typed === null ? others : [...others, [index, typed]]);
  }

  #take(typed: string, index: number): void {
    const value = legalNumber(typed, this.#legal);
    this.#refuse(index, value === null ? typed : null);
    if (value === null || typed === written(this.values[index] ?? 0)) return;
    this.values = this.#own = this.values.with(index, value);
    emit(this, "lab-entries", this.values);
  }

  #onKey({ key, target }: KeyboardEvent, index: number): void {
    if (key !== "Escape") return;
    (target as HTMLInputElement).value = written(this.values[index] ?? 0);
    this.#refuse(index, null);
  }
}

/** Rounded to fit into a field. */
function written(value: number): string {
  return text.plain(Number(value.toPrecision(5)));
}

customElements.define("lab-entries", LabEntries);
