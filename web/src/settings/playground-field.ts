import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { emit, type FieldEvents } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Fault } from "../plain/fault";
import type { Setting } from "../plain/spec";
import { shared } from "../styles/shared";
import type { FieldText } from "../texts/en";
import { text } from "../texts/text";
import { told } from "../texts/told";
import sheet from "./playground-field.css?inline";

/** After this pause in typing, what stands in the control is taken as meant. */
const MEANT_MS = 700;

/**
 * One setting: its label, a control that suits its kind, and beside it what is wrong with an illegal value.
 * @prop field - what it may hold
 * @prop texts - its label and what it is
 * @prop value - in force, as text
 * @prop check - what is illegal about a text, or null
 * @fires playground-change - `detail` is the text, a legal one
 */
export class PlaygroundField extends PlaygroundElement {
  static override properties = {
    field: { attribute: false },
    texts: { attribute: false },
    value: {},
    check: { attribute: false },
    error: { state: true },
  };

  declare field: Setting | null;
  declare texts: FieldText;
  declare value: string;
  declare check: (text: string) => Fault | null;
  declare error: Fault | null;

  #written = "";
  #meant: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.field = null;
    this.texts = { label: "", tip: "" };
    this.value = "";
    this.check = () => null;
    this.error = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    clearTimeout(this.#meant);
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // With another value in force, a complaint about what was typed before is out of date.
    if (changed.has("value") || changed.has("field")) this.error = null;
  }

  override render(): unknown {
    const { field, texts } = this;
    if (!field) return nothing;
    const tip = `${texts.tip} ${field.live ? text.fieldEffect.live : text.fieldEffect.restart}`.trim();
    const choice = field.choices !== "";
    return html`
      <label for="control" title=${tip}>
        <span>${texts.label}</span>${texts.symbol ? html`<span aria-hidden="true">${texts.symbol}</span>` : nothing}
      </label>
      ${choice ? this.#select(field, texts.label, tip) : this.#input(field, texts.label, tip)}
      <p id="about" class=${this.error ? "error" : "spoken"} role=${this.error ? "alert" : nothing}>${this.error ? told(this.error, this) : tip}</p>
    `;
  }

  #select(field: Setting, label: string, tip: string): unknown {
    const choices = field.choices.split(",").map((choice) => choice.trim());
    return html`<select
      id="control"
      aria-label=${label}
      aria-describedby="about"
      aria-invalid=${this.error ? "true" : "false"}
      title=${tip}
      ?disabled=${field.fixed}
      @change=${this.#onChange}
    >
      ${choices.includes(this.value) ? nothing : html`<option value=${this.value} disabled>${text.mixed}</option>`}
      ${choices.map((choice) => html`<option value=${choice}>${text.choices[choice] ?? choice}</option>`)}
    </select>`;
  }

  #input(field: Setting, label: string, tip: string): unknown {
    // A browser's number field would swallow what it cannot read, and the core could not say what is wrong with it.
    return html`<input
      id="control"
      type=${field.kind === "integer" ? "number" : "text"}
      placeholder=${this.texts.empty ?? nothing}
      inputmode=${field.kind === "number" ? "decimal" : "numeric"}
      autocomplete="off"
      aria-label=${label}
      aria-describedby="about"
      aria-invalid=${this.error ? "true" : "false"}
      title=${tip}
      ?disabled=${field.fixed}
      @input=${this.#onInput}
      @change=${this.#onChange}
    />`;
  }

  override updated(changed: PropertyValues<this>): void {
    const control = this.#control();
    const shown = this.#shown();
    // Only a new value in force, or the same in another language, replaces what stands in the control: typing is never overwritten.
    if (control && (changed.has("value") || changed.has("field") || shown !== this.#written)) {
      this.#written = shown;
      control.value = shown;
    }
  }

  /** The value in force as the language writes it. */
  #shown(): string {
    return this.field?.kind === "number" ? this.value.replace(".", text.decimalPoint) : this.value;
  }

  /** What stands in the control, as the core reads it. */
  #typed(): string {
    const typed = this.#control()?.value ?? "";
    return this.field?.kind === "number" ? typed.replace(text.decimalPoint, ".") : typed;
  }

  #control(): HTMLInputElement | HTMLSelectElement | null {
    return this.renderRoot.querySelector<HTMLInputElement | HTMLSelectElement>("#control");
  }

  readonly #onInput = (): void => {
    clearTimeout(this.#meant);
    if (this.error && this.check(this.#typed()) === null) this.error = null;
    // A change that restarts the run waits for Enter, or until the user leaves the field.
    this.#meant = setTimeout(() => this.#take(this.field?.live ?? false), MEANT_MS);
  };

  readonly #onChange = (): void => {
    clearTimeout(this.#meant);
    this.#take(true);
  };

  #take(apply: boolean): void {
    const typed = this.#typed();
    this.error = this.check(typed);
    if (this.error || !apply || typed === this.value || !this.field) return;
    emit<FieldEvents>(this, "playground-change", typed);
  }
}
