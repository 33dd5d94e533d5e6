import { html, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import sheet from "./lab-number.css?inline";
import { parseNumber } from "./number";

/**
 * A number as a small field, for tables of them. What is refused stays, marked, until it is corrected or given up with Escape.
 * @prop label - its accessible name
 * @prop value - in force
 * @prop step - what the arrow keys add
 * @prop take - takes a number (NaN where none was typed) and returns whether it is legal
 * @prop refused - called with what was typed if it is illegal, and with null once all is well again: the element around says why
 */
export class LabNumber extends PlaygroundElement {
  static override properties = {
    label: {},
    value: { type: Number },
    step: { type: Number },
    take: { attribute: false },
    refused: { attribute: false },
    isRefused: { state: true },
  };

  declare label: string;
  declare value: number;
  declare step: number;
  declare take: (value: number) => boolean;
  declare refused: (typed: string | null) => void;
  declare private isRefused: boolean;

  /** The value as the field shows it, rounded: leaving this text unchanged must not change the value. */
  #shown = "";

  constructor() {
    super();
    this.label = "";
    this.value = 0;
    this.step = 0.1;
    this.take = () => true;
    this.refused = () => {};
    this.isRefused = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    return html`<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${this.label}
      aria-invalid=${this.isRefused ? "true" : "false"}
      @change=${this.#take}
      @keydown=${this.#onKey}
      @blur=${() => this.isRefused || this.#show()}
    />`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("value") || changed.has("lang")) this.#show();
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  #show(): void {
    this.#shown = text.plain(Number(this.value.toPrecision(5)));
    if (this.#input) this.#input.value = this.#shown;
    this.#refuse(null);
  }

  #refuse(typed: string | null): void {
    if (!this.isRefused && typed === null) return;
    this.isRefused = typed !== null;
    this.refused(typed);
  }

  readonly #take = (): void => {
    const typed = this.#input?.value ?? "";
    if (typed === this.#shown) return;
    const isTaken = this.take(parseNumber(typed, text));
    if (isTaken) this.#shown = typed;
    this.#refuse(isTaken ? null : typed);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    if (key === "Enter") this.#take();
    else if (key === "Escape" && this.#input?.value !== this.#shown) this.#show();
    else if (key === "ArrowUp" || key === "ArrowDown") {
      const by = (key === "ArrowUp" ? 1 : -1) * this.step * (shiftKey ? 10 : 1);
      this.take(Number((this.value + by).toPrecision(12)));
    } else return;
    event.preventDefault();
  };
}

customElements.define("lab-number", LabNumber);
