import { html, nothing, type PropertyValues, svg } from "lit";
import { saliencyPaths } from "../draw/saliency";
import { CELLS, EMPTY, FULL, isEmpty, SIDE, type Values, withCell } from "../state/drawing";
import { cellFor } from "../state/roving";
import { type Point, Stroke } from "../state/stroke";
import type { Why } from "../state/why";
import { pad } from "../styles/pad";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { panelTitle } from "./panel-title";
import { PlaygroundElement } from "./playground-element";
import { styled } from "./styled";

const LINES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const GRID = { columns: SIDE, count: CELLS, page: SIDE } as const;
const OUTPUTS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** What the secondary button and the eraser end of a pen set in `buttons`. */
const ERASING_BUTTONS = 2 | 32;

/**
 * The 8 x 8 grid one draws on, with mouse, touch, pen or keyboard, and its buttons.
 * @prop values - 64 counts 0 to 16, row by row
 * @prop canUndo
 * @prop canRedo
 * @prop ready - whether digits of the data set can be asked for
 * @prop own - how many digits of the training set are the user's
 * @prop why - what each cell does to an output, to be shown over the digit; or null
 * @fires playground-stroke - `detail` are the values while the pen is down; undo does not remember them
 * @fires playground-drawn - `detail` are the values after a stroke or a key
 * @fires playground-undo
 * @fires playground-redo
 * @fires playground-example - a random test digit is wanted
 * @fires playground-choose - the user wants to pick a digit of the data set
 * @fires playground-label - the drawing is to become a training digit
 * @fires playground-own-show - the user wants to see the own digits
 * @fires playground-explain - `detail` is the output to explain, or null for the winner
 */
export class PlaygroundPad extends PlaygroundElement {
  static override properties = {
    values: { attribute: false },
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    ready: { type: Boolean },
    own: { type: Number },
    why: { attribute: false },
    focused: { state: true },
  };

  declare values: Values;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare ready: boolean;
  declare own: number;
  declare why: Why | null;
  /** The one cell that Tab reaches. */
  declare focused: number;

  #stroke: Stroke | null = null;

  constructor() {
    super();
    this.values = EMPTY;
    this.canUndo = false;
    this.canRedo = false;
    this.ready = false;
    this.own = 0;
    this.why = null;
    this.focused = 0;
  }

  static override styles = [shared, pad];

  override render(): unknown {
    return html`
      <section class="card">
        ${this.why ? this.#question(this.why) : panelTitle("draw", text.drawADigit, this.#note())}
        <div class="frame">
          <div
            role="grid"
            aria-label=${text.drawADigit}
            aria-describedby="keys"
            @pointerdown=${this.#onDown}
            @pointermove=${this.#onMove}
            @pointerup=${this.#onUp}
            @pointercancel=${this.#onUp}
            @contextmenu=${(event: Event) => event.preventDefault()}
            @keydown=${this.#onKey}
            @focusin=${this.#onFocus}
          >
            ${LINES.map((row) => html`<div role="row">${LINES.map((column) => this.#cell(row, column))}</div>`)}
          </div>
          ${this.why ? this.#marks(this.why) : nothing}
          ${isEmpty(this.values) && !this.why ? html`<div class="hint" aria-hidden="true">${text.drawHere}</div>` : nothing}
        </div>
        <p class="spoken" id="keys">${text.drawKeys}</p>
        <div class="buttons">
          <button @click=${() => this.#send("playground-drawn", EMPTY)}>${text.clear}</button>
          <button ?disabled=${!this.canUndo} @click=${() => this.#send("playground-undo")}>${text.undo}</button>
          <button ?disabled=${!this.canRedo} @click=${() => this.#send("playground-redo")}>${text.redo}</button>
          <button ?disabled=${!this.ready} title=${text.exampleTip} @click=${() => this.#send("playground-example")}>
            ${text.example}
          </button>
          <button ?disabled=${!this.ready} title=${text.chooseTip} @click=${() => this.#send("playground-choose")}>
            ${text.choose}
          </button>
          <button
            ?disabled=${!this.ready || isEmpty(this.values)}
            title=${text.labelTip}
            @click=${() => this.#send("playground-label")}
          >
            ${text.label}
          </button>
        </div>
      </section>
    `;
  }

  #note(): unknown {
    if (this.own === 0) return html`<span>${text.gridSize}</span>`;
    return html`<button class="own" title=${text.ownTip} @click=${() => this.#send("playground-own-show")}>
      ${text.ownCount(this.own)}
    </button>`;
  }

  #question({ output, picked }: Why): unknown {
    const words = text.why;
    return html`<h2 class="why" title=${words.legend}>
      <label>
        ${words.title}
        <select aria-label=${words.output} @change=${this.#onExplain}>
          <option value="" .selected=${picked === null}>${picked === null ? output : words.winner}</option>
          ${OUTPUTS.map((digit) => html`<option value=${digit} .selected=${digit === picked}>${digit}</option>`)}
        </select>
      </label>
      <span class="disc">${words.raises}</span><span class="diamond">${words.lowers}</span>
    </h2>`;
  }

  #marks({ slopes }: Why): unknown {
    const { discs, diamonds } = saliencyPaths(slopes, SIDE);
    return html`<svg class="marks" viewBox="0 0 8 8" aria-hidden="true">
      ${svg`<path class="discs" d=${discs}></path><path class="diamonds" d=${diamonds}></path>`}
    </svg>`;
  }

  readonly #onExplain = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.dispatchEvent(new CustomEvent("playground-explain", { detail: value === "" ? null : Number(value) }));
  };

  #cell(row: number, column: number): unknown {
    const cell = row * SIDE + column;
    const level = this.values[cell] ?? 0;
    const plain = text.cell(row + 1, column + 1, Math.round(level * 10) / 10);
    const name = this.why ? text.why.cell(plain, this.why.output, this.why.slopes[cell] ?? 0) : plain;
    return html`<div
      role="gridcell"
      data-cell=${cell}
      tabindex=${cell === this.focused ? 0 : -1}
      aria-label=${name}
      title=${this.why ? name : nothing}
      ${styled({ "--level": level })}
    ></div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("focused") && this.#grid()?.matches(":focus-within")) this.#focusCell();
  }

  #grid(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("[role=grid]");
  }

  #focusCell(): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-cell="${this.focused}"]`)?.focus({ preventScroll: true });
  }

  #onFocus(event: FocusEvent): void {
    const cell = Number((event.target as HTMLElement).dataset.cell);
    if (Number.isInteger(cell)) this.focused = cell;
  }

  #onDown(event: PointerEvent): void {
    if (this.#stroke || !event.isPrimary) return;
    const grid = event.currentTarget as HTMLElement;
    grid.setPointerCapture(event.pointerId);
    this.#stroke = new Stroke(this.values, event.shiftKey || (event.buttons & ERASING_BUTTONS) !== 0);
    this.#draw(grid, [event]);
  }

  #onMove(event: PointerEvent): void {
    if (!this.#stroke || !event.isPrimary) return;
    const between = event.getCoalescedEvents();
    this.#draw(event.currentTarget as HTMLElement, between.length > 0 ? between : [event]);
  }

  #onUp(event: PointerEvent): void {
    if (!this.#stroke || !event.isPrimary) return;
    this.#send("playground-drawn", this.#stroke.values());
    this.#stroke = null;
  }

  #draw(grid: HTMLElement, events: readonly PointerEvent[]): void {
    const box = grid.getBoundingClientRect();
    const stroke = this.#stroke;
    if (!stroke) return;
    for (const event of events) stroke.to(pointIn(box, event));
    this.#send("playground-stroke", stroke.values());
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || this.#stroke) return;
    if (event.ctrlKey && !["Home", "End"].includes(event.key)) return;
    const target = cellFor(event.key, event.ctrlKey, this.focused, GRID);
    const level = levelFor(event.key, this.values[this.focused] ?? 0);
    if (target === null && level === null) return;
    event.preventDefault();
    if (target !== null) this.focused = target;
    if (level !== null) this.#send("playground-drawn", withCell(this.values, this.focused, level));
  }

  #send(name: string, detail?: Values): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function pointIn(box: DOMRect, event: PointerEvent): Point {
  return { x: ((event.clientX - box.left) / box.width) * SIDE, y: ((event.clientY - box.top) / box.height) * SIDE };
}

/** The level that a key sets, or null: nine digits span empty to full. */
function levelFor(key: string, level: number): number | null {
  if (key === " ") return level > 0 ? 0 : FULL;
  if (key === "Delete" || key === "Backspace") return 0;
  return /^[0-9]$/.test(key) ? Math.round((Number(key) * FULL) / 9) : null;
}
