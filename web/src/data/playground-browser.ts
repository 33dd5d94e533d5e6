import { html, nothing, unsafeCSS } from "lit";
import { emit, emitUp, type Fired } from "../kit/events";
import { CLASSES } from "../plain/digit";
import type { Digit, ShownDigit } from "../plain/examples";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { words } from "../texts/words";
import { type Answer, countWith, EVERYTHING, type Filter, type Group, type Order, select } from "./digit-filter";
import { MOST_OWN } from "./own-digits";
import sheet from "./playground-browser.css?inline";
import "./playground-digit-grid";
import type { PlaygroundImport } from "../import/playground-import";
import { PlaygroundElement } from "../kit/playground-element";
import { showModal } from "../kit/show-modal";
import type { PlaygroundDigitGrid } from "./playground-digit-grid";

export { digitsOf } from "./digits";

const GROUPS: readonly Group[] = ["all", "training", "test", "own"];
const ANSWERS: readonly Answer[] = ["all", "right", "wrong"];
const ORDERS: readonly Order[] = ["data", "output"];

/** On a screen this narrow, filters are shown only on demand. */
const NARROW = "(max-width: 40em)";

/**
 * A dialog with all digits and what the network says of each now. Loaded on demand.
 * @prop digits - all of them, or null until they have arrived
 * @prop own - how many of them are the user's own
 * @fires playground-show-digit - `detail` is the ShownDigit that was picked
 * @fires playground-remove-own - `detail` is the index of the user's own digit to be removed
 * @fires playground-remove-all-own - all of the user's own digits are to be removed
 * @fires playground-own-import - `detail` is digits from a file, to be added
 * @fires playground-browse - the dialog was opened or closed
 */
export class PlaygroundBrowser extends PlaygroundElement {
  static override properties = {
    digits: { attribute: false },
    own: { type: Number },
    filter: { state: true },
    past: { state: true },
    hasFilters: { state: true },
    isOpen: { state: true },
    canImport: { state: true },
    problem: { state: true },
  };

  declare digits: readonly Digit[] | null;
  declare own: number;
  declare filter: Filter;
  /** The minibatch of the confusion matrix that led here, or null if that showed the newest state. */
  declare past: number | null;
  /** Whether the filters are unfolded; the dialog opens without them where certain digits were asked for. */
  declare hasFilters: boolean;
  declare isOpen: boolean;
  /** Whether the dialog for files has been loaded. */
  declare canImport: boolean;
  /** Why it could not be loaded, or "". */
  declare problem: string;

  constructor() {
    super();
    this.digits = null;
    this.own = 0;
    this.canImport = false;
    this.problem = "";
    this.filter = EVERYTHING;
    this.past = null;
    this.hasFilters = true;
    this.isOpen = false;
  }

  /** Whether the filter was given to `open`, rather than chosen in the dialog. */
  #isAskedFor = false;

  /** The tiles get the focus as soon as there are any. */
  #wantsFocus = false;

  static override styles = [shared, dialog, unsafeCSS(sheet)];

  /**
   * Shows what `filter` lets through; without one, what the user last chose in the dialog. `past` is the minibatch of a matrix that
   * does not show the newest state.
   */
  async open(filter: Partial<Filter> | null = null, past: number | null = null): Promise<void> {
    // A filter that came from a cell of the matrix must not stay for the next visit.
    const wanted = filter || this.#isAskedFor ? { ...EVERYTHING, ...filter } : this.filter;
    const isNew = JSON.stringify(wanted) !== JSON.stringify(this.filter);
    this.#isAskedFor = filter !== null;
    if (isNew) this.filter = wanted;
    // A filter in force must be visible: unfolded, or named in the title.
    const isFiltered = JSON.stringify(wanted) !== JSON.stringify(EVERYTHING);
    if (filter === null) this.hasFilters = isFiltered || !matchMedia(NARROW).matches;
    else if (isNew) this.hasFilters = false;
    this.past = past;
    this.isOpen = true;
    await this.updateComplete;
    showModal(this.renderRoot.querySelector("dialog"));
    if (isNew) this.#grid()?.toTop();
    this.#wantsFocus = true;
    this.requestUpdate();
    emit(this, "playground-browse");
  }

  override render(): unknown {
    return html`
      <dialog class=${this.hasFilters ? "filtered" : ""} aria-labelledby="title" closedby="any" @close=${this.#onClose}>
        ${this.#content()}
      </dialog>
      ${this.canImport ? html`<playground-import .room=${MOST_OWN - this.own}></playground-import>` : nothing}
    `;
  }

  #content(): unknown {
    const { digits } = this;
    const { label, predicted } = this.filter;
    return html`
      <header>
        <h2 id="title">${label !== null && predicted !== null ? words.browser.cellTitle(label, predicted) : words.browser.title}</h2>
        <button
          aria-expanded=${this.hasFilters ? "true" : "false"}
          @click=${() => {
            this.hasFilters = !this.hasFilters;
          }}
        >
          ${words.browser.filters}
        </button>
        <button @click=${this.#onImport}>${words.browser.fromFile}</button>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
      ${digits ? this.#chosen(digits) : html`<p class="empty" role="status">${text.loading}</p>`}
    `;
  }

  #chosen(digits: readonly Digit[]): unknown {
    const chosen = select(digits, this.filter);
    return html`
      ${this.hasFilters ? this.#filters(digits) : nothing}
      <div class="line">
        <p role="status">${words.browser.count(chosen.length)}</p>
        ${chosen.length > 0 ? html`<p>${words.browser.outputMeaning}</p>` : nothing}
        ${this.past === null ? nothing : html`<p class="past">${words.browser.answersOfNow(this.past)}</p>`}
        ${this.hasFilters ? this.#order() : nothing}
        ${this.filter.group === "own" && this.own > 1 ? this.#removeAll() : nothing}
      </div>
      ${chosen.length === 0 ? html`<p class="empty">${words.browser.noDigits(this.filter)}</p>` : nothing}
      <playground-digit-grid
        ?hidden=${chosen.length === 0}
        .digits=${chosen}
        @playground-picked=${this.#onPick}
        @playground-removed=${(event: Fired<"playground-removed">) => emit(this, "playground-remove-own", event.detail.own)}
      ></playground-digit-grid>
    `;
  }

  #removeAll(): unknown {
    return html`<button class="all" @click=${() => emit(this, "playground-remove-all-own")}>${words.browser.removeAll(this.own)}</button>`;
  }

  #order(): unknown {
    return html`<label>
      ${words.browser.order}
      <select @change=${(event: Event) => this.#change({ order: (event.target as HTMLSelectElement).value as Order })}>
        ${ORDERS.map(
          (order) =>
            html`<option value=${order} ?selected=${order === this.filter.order}>${words.browser.orderNames[order]}</option>`,
        )}
      </select>
    </label>`;
  }

  override updated(): void {
    const grid = this.#grid();
    if (!this.#wantsFocus || !grid) return;
    this.#wantsFocus = false;
    if (grid.digits.length > 0) grid.focus();
  }

  #filters(digits: readonly Digit[]): unknown {
    return html`<div class="filters">
      ${this.#choice("group", words.browser.groups, GROUPS, (group) => words.browser.groupNames[group], digits)}
      ${this.#choice("answer", words.browser.answers, ANSWERS, (answer) => words.browser.answerNames[answer], digits)}
      <label>
        ${words.browser.takenFor}
        <select @change=${(event: Event) => this.#change({ predicted: classOf((event.target as HTMLSelectElement).value) })}>
          ${[null, ...CLASSES].map(
            (predicted) =>
              html`<option value=${predicted ?? ""} ?selected=${predicted === this.filter.predicted}>${predicted ?? words.browser.anyClass}</option>`,
          )}
        </select>
      </label>
      ${this.#choice("label", words.browser.classes, [null, ...CLASSES], (label) => label ?? words.browser.allClasses, digits)}
    </div>`;
  }

  /** One button for each value that a field of the filter may have, with the number of digits that it would show. */
  #choice<K extends "group" | "answer" | "label">(
    field: K,
    name: string,
    values: readonly Filter[K][],
    label: (value: Filter[K]) => string | number,
    digits: readonly Digit[],
  ): unknown {
    return html`<fieldset class=${field === "label" ? "classes" : ""}>
      <legend>${name}</legend>
      <div class="options">
        ${values.map((value) => {
          const change = { [field]: value } as Partial<Filter>;
          return html`<button
            aria-pressed=${this.filter[field] === value ? "true" : "false"}
            @click=${() => this.#change(change)}
          >
            ${label(value)} <small>${text.whole(countWith(digits, this.filter, change))}</small>
          </button>`;
        })}
      </div>
    </fieldset>`;
  }

  #grid(): PlaygroundDigitGrid | null {
    return this.renderRoot.querySelector("playground-digit-grid");
  }

  #change(change: Partial<Filter>): void {
    this.filter = { ...this.filter, ...change };
    this.past = null;
    this.#grid()?.toTop();
  }

  #onPick(event: Fired<"playground-picked">): void {
    const { subset, index } = event.detail;
    this.#close();
    const detail: ShownDigit = { subset, index };
    emitUp(this, "playground-show-digit", detail);
  }

  async #onImport(): Promise<void> {
    this.problem = "";
    try {
      await bring(["import"], () => import("../import/playground-import"));
    } catch {
      this.problem = text.dataNotLoaded;
      return;
    }
    this.canImport = true;
    await this.updateComplete;
    this.renderRoot.querySelector<PlaygroundImport>("playground-import")?.open();
  }

  #onClose(): void {
    this.isOpen = false;
    emit(this, "playground-browse");
  }

  #close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }
}

function classOf(value: string): number | null {
  return value === "" ? null : Number(value);
}

customElements.define("playground-browser", PlaygroundBrowser);
