import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { parseParameter } from "./edits";
import sheet from "./playground-parameter.css?inline";

const NUDGE = 0.1;

/**
 * One weight or bias as a field: type a value, nudge it, freeze it.
 * @prop name - such as w₁₂
 * @prop where - where its input comes from
 * @prop value - in force
 * @prop was - what training gave it, where that is another value; else null
 * @prop frozen
 * @fires playground-value - `detail` is a legal value
 * @fires playground-nudge - `detail` is what to add
 * @fires playground-freeze - freeze it, or let it go
 */
export class PlaygroundParameter extends PlaygroundElement {
  static override properties = {
    name: {},
    where: {},
    value: { type: Number },
    was: { attribute: false },
    frozen: { type: Boolean },
    refused: { state: true },
  };

  declare name: string;
  declare where: string;
  declare value: number;
  declare was: number | null;
  declare frozen: boolean;
  /** What was typed and could not be taken, or null. */
  declare refused: string | null;

  constructor() {
    super();
    this.name = "";
    this.where = "";
    this.value = 0;
    this.was = null;
    this.frozen = false;
    this.refused = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("name")) this.refused = null;
  }

  override render(): unknown {
    const { inspector } = words;
    return html`
      <div class="about">
        <label for="value"><b>${this.name}</b> ${this.where}</label>
        ${this.was === null ? nothing : html`<span>${inspector.was(inspector.exact(this.was))}</span>`}
      </div>
      <div class="row">
        <button class="nudge" aria-label=${inspector.less} title=${inspector.less} @click=${() => emit(this, "playground-nudge", -NUDGE)}>
          −
        </button>
        <input
          id="value"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-label=${inspector.value(this.name)}
          aria-describedby="about"
          aria-invalid=${this.refused === null ? "false" : "true"}
          @keydown=${this.#onKey}
          @change=${this.#take}
          @blur=${this.#onBlur}
        />
        <button class="nudge" aria-label=${inspector.more} title=${inspector.more} @click=${() => emit(this, "playground-nudge", NUDGE)}>
          +
        </button>
        <button aria-pressed=${this.frozen ? "true" : "false"} title=${inspector.freezeTip} @click=${() => emit(this, "playground-freeze")}>
          ${inspector.freeze}
        </button>
      </div>
      <p id="about" class=${this.refused === null ? "spoken" : "error"} role=${this.refused === null ? nothing : "alert"}>
        ${this.refused === null ? inspector.nudgeKeys : inspector.illegal(this.refused)}
      </p>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    // Training keeps changing the value, but must not overwrite what the user is typing.
    if (changed.has("name") || (changed.has("value") && !this.#isTyping())) this.#show();
  }

  /** Focuses the field and selects its text. */
  edit(): void {
    this.#input()?.select();
    this.#input()?.focus();
  }

  #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  #shown = "";

  #isTyping(): boolean {
    return this.#input()?.value !== this.#shown;
  }

  #show(): void {
    const input = this.#input();
    this.#shown = text.plain(Number(this.value.toPrecision(7)));
    this.refused = null;
    if (!input || input.value === this.#shown) return;
    const { selectionStart: start, selectionEnd: end, value } = input;
    input.value = this.#shown;
    if (!input.matches(":focus")) return;
    // Setting the value drops the selection: the next key would then append to the number instead of replacing it.
    if (start === 0 && end === value.length) input.select();
    else input.setSelectionRange(start, end);
  }

  readonly #take = (): void => {
    const typed = this.#input()?.value ?? "";
    if (!this.#isTyping()) return;
    const value = parseParameter(typed);
    this.refused = value === null ? typed : null;
    if (value === null) return;
    emit(this, "playground-value", value);
    this.#shown = typed;
  };

  readonly #onBlur = (): void => {
    if (this.refused === null) this.#show();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const far = event.shiftKey ? 10 * NUDGE : NUDGE;
    if (event.key === "Enter") this.#take();
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      this.#take();
      if (this.refused === null) emit(this, "playground-nudge", event.key === "ArrowUp" ? far : -far);
    } else if (event.key === "Escape" && this.#isTyping()) this.#show();
    else return;
    event.preventDefault();
  };
}

customElements.define("playground-parameter", PlaygroundParameter);
