import { html, nothing, unsafeCSS } from "lit";
import { paintDigit } from "../draw/digit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { showModal } from "../kit/show-modal";
import { signOf } from "../kit/sign";
import { ThemeController } from "../kit/theme";
import { CLASSES } from "../plain/digit";
import type { Fault } from "../plain/fault";
import { EMPTY, type Values } from "../state/drawing";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import { MOST_OWN } from "./own-digits";
import sheet from "./playground-label.css?inline";

/**
 * A dialog in which the user says what the drawing is, and adds it to the training set. Loaded on demand.
 * @prop values - the drawing: 64 counts 0 to 16, row by row
 * @prop count - how many digits of the user's own there are
 * @prop persistent - whether the browser keeps them
 * @prop error - why the last one was not taken, or null
 * @fires playground-own-add - `detail` is the label
 * @fires playground-own-undo - the one added last is to be removed
 * @fires playground-own-show - the user wants to see them
 */
export class PlaygroundLabel extends PlaygroundElement {
  static override properties = {
    values: { attribute: false },
    count: { type: Number },
    persistent: { type: Boolean },
    error: {},
  };

  declare values: Values;
  declare count: number;
  declare persistent: boolean;
  declare error: Fault | null;

  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.values = EMPTY;
    this.count = 0;
    this.persistent = true;
    this.error = null;
  }

  static override styles = [shared, dialog, unsafeCSS(sheet)];

  open(): void {
    showModal(this.renderRoot.querySelector("dialog"));
  }

  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  override render(): unknown {
    return html`
      <dialog aria-labelledby="title" closedby="any" @keydown=${this.#onKey}>
        <header>
          <h2 id="title">${words.label.title}</h2>
          <button @click=${this.close}>${text.close}</button>
        </header>
        <div class="ask">
          <canvas width="8" height="8" role="img" aria-label=${words.label.picture}></canvas>
          <fieldset>
            <legend>${words.label.question}</legend>
            <div class="labels">
              ${CLASSES.map(
                (label) =>
                  html`<button aria-label=${words.label.as(label)} @click=${() => emit(this, "playground-own-add", label)}>${label}</button>`,
              )}
            </div>
          </fieldset>
        </div>
        ${this.error ? html`<p class="error" role="alert">${told(this.error, this)}</p>` : nothing}
        <p>${words.label.meaning(MOST_OWN)} ${this.persistent ? words.label.kept : words.label.notKept}</p>
        ${this.count > 0 ? this.#own() : nothing}
      </dialog>
    `;
  }

  #own(): unknown {
    return html`<div class="own">
      <span role="status">${text.ownCount(this.count)}</span>
      <button @click=${() => emit(this, "playground-own-undo")}>${words.label.undo}</button>
      <button @click=${() => emit(this, "playground-own-show")}>${words.label.show}</button>
    </div>`;
  }

  override updated(): void {
    const image = new ImageData(8, 8);
    paintDigit(new Uint32Array(image.data.buffer), this.values, this.#colors.theme.ink);
    this.renderRoot.querySelector("canvas")?.getContext("2d")?.putImageData(image, 0, 0);
  }

  #onKey(event: KeyboardEvent): void {
    const sign = signOf(event);
    if (event.altKey || event.ctrlKey || event.metaKey || !/^[0-9]$/.test(sign)) return;
    event.preventDefault();
    emit(this, "playground-own-add", Number(sign));
  }
}

customElements.define("playground-label", PlaygroundLabel);
