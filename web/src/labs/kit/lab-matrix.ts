import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { divergingScale } from "../../draw/color";
import { PlaygroundElement } from "../../kit/playground-element";
import { emitUp } from "../events";
import "../../kit/playground-pixels";
import { styled } from "../../kit/styled";
import { ThemeController } from "../../kit/theme";
import { cellFor } from "../../state/roving";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { paintHeat } from "./heat-map";
import sheet from "./lab-matrix.css?inline";
import {
  type Cell,
  cellAt,
  indexText,
  isAnyLit,
  isLit,
  type Lit,
  largest,
  numpyEntry,
  sameCell,
  shapeText,
  showsNumbers,
} from "./matrix";
import { stretch, turn } from "./matrix-motion";

/** CSS pixels of the longer side of a heat map, unless a lab says how large a cell is. */
const LONGER = 256;
/** The most colour under a number in plain ink, in per cent: it keeps a contrast of 4.5:1 in both themes. */
const MOST_COLOR = 45;
/** Digits of a heat map's entry in its readout. */
const READ_DIGITS = 5;

/**
 * A matrix with its name and shape: numbers where they fit, else a heat map, blue positive and orange negative. A cell can be
 * pointed at, touched, or walked to by keys; Tab leads to one of them.
 * @prop values - row by row: a typed array, or an array
 * @prop rows
 * @prop columns
 * @attr label - its name, such as `W`; what names it in MathML goes into the slot `label`
 * @attr letter - of an entry, such as `w`: the readout is then `w₃‚₁₇ = 0.2`
 * @prop lit - row, column or cell that is lit, or null: all else fades
 * @prop most - the number that has the full colour; null for the largest of `values`
 * @prop cellWidth - of a heat map's cell in CSS pixels; with 0, the map's longer side is 256
 * @prop cellHeight - likewise
 * @attr heat - a heat map, however small
 * @attr turned - it is transposed, but its entries keep their names: the readout of row 3, column 17 is `w₁₇‚₃`
 * @prop same - for each number, 1 or 0: whether it equals its counterpart; null if there is no counterpart
 * @attr ink - values from 0 to `most` as ink
 * @attr stacked - its shape is written below its name: for narrow ones
 * @attr tuple - its shape as NumPy prints it: (64, 128), and its entries, from 0: `x[2, 16]`
 * @attr still - a picture, with nothing to point at
 * @fires lab-cell - `detail` is the Cell under the pointer, or the focused one; null when there is none any more
 * @slot label - in place of `label`, which stays its spoken name
 */
export class LabMatrix extends PlaygroundElement {
  static override properties = {
    values: { attribute: false },
    rows: { type: Number },
    columns: { type: Number },
    label: {},
    letter: {},
    lit: { attribute: false },
    most: { attribute: false },
    cellWidth: { type: Number },
    cellHeight: { type: Number },
    heat: { type: Boolean },
    turned: { type: Boolean },
    same: { attribute: false },
    ink: { type: Boolean },
    stacked: { type: Boolean, reflect: true },
    tuple: { type: Boolean },
    still: { type: Boolean },
    entry: { state: true },
    looked: { state: true },
  };

  declare values: ArrayLike<number>;
  declare rows: number;
  declare columns: number;
  declare label: string;
  declare letter: string;
  declare lit: Lit | null;
  declare most: number | null;
  declare cellWidth: number;
  declare cellHeight: number;
  declare heat: boolean;
  declare turned: boolean;
  declare same: ArrayLike<number> | null;
  declare ink: boolean;
  declare stacked: boolean;
  declare tuple: boolean;
  declare still: boolean;
  /** The cell that Tab leads to. */
  declare entry: Cell;
  /** The cell whose number is read out. */
  declare looked: Cell | null;

  readonly #colors = new ThemeController(this);
  #focused = false;
  /** The focus is on its way to another cell. */
  #moving = false;

  constructor() {
    super();
    this.values = [];
    this.rows = 0;
    this.columns = 0;
    this.label = "";
    this.letter = "";
    this.lit = null;
    this.most = null;
    this.cellWidth = 0;
    this.cellHeight = 0;
    this.heat = false;
    this.turned = false;
    this.same = null;
    this.ink = false;
    this.stacked = false;
    this.tuple = false;
    this.still = false;
    this.entry = { row: 0, column: 0 };
    this.looked = null;
  }

  static override styles = unsafeCSS(sheet);

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("lit") && this.lit?.cell && !this.#focused) this.entry = this.lit.cell;
    const { row, column } = this.entry;
    if (row >= this.rows || column >= this.columns) {
      this.entry = {
        row: Math.max(0, Math.min(row, this.rows - 1)),
        column: Math.max(0, Math.min(column, this.columns - 1)),
      };
    }
    if (this.looked && (this.looked.row >= this.rows || this.looked.column >= this.columns)) this.looked = null;
  }

  override render(): unknown {
    const { rows, columns } = this;
    if (rows * columns === 0) return nothing;
    const numbers = this.#showsNumbers();
    return html`<figure translate="no">
      <figcaption><slot name="label"><b>${this.label}</b></slot> <span>${shapeText(rows, columns, this.tuple)}</span></figcaption>
      <div
        class="picture ${numbers ? "numbers" : "heat"}"
        role=${this.still ? "img" : "grid"}
        aria-label=${words.labs.matrix(this.label, rows, columns)}
        aria-rowcount=${this.still ? nothing : rows}
        aria-colcount=${this.still ? nothing : columns}
        @pointermove=${this.#onPointer}
        @pointerdown=${this.#onPointer}
        @pointerleave=${this.#onLeave}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      >
        ${numbers ? this.#numbers() : this.#heat()}
      </div>
      ${this.#readout()}
    </figure>`;
  }

  #numbers(): unknown {
    const most = this.#most();
    return Array.from(
      { length: this.rows },
      (_, row) =>
        html`<div role=${this.still ? "presentation" : "row"}>
          ${Array.from({ length: this.columns }, (_, column) => this.#number({ row, column }, most))}
        </div>`,
    );
  }

  #number(cell: Cell, most: number): unknown {
    const value = this.#value(cell);
    const share = most > 0 ? Math.min(1, Math.abs(value) / most) : 0;
    const compared = this.same ? (this.#isSame(cell) ? "same" : "different") : "";
    const faded = isAnyLit(this.lit) && !isLit(this.lit, cell.row, cell.column);
    return html`<div
      role=${this.still ? "presentation" : "gridcell"}
      class="number ${value < 0 ? "negative" : ""} ${faded ? "faded" : ""} ${sameCell(cell, this.lit?.cell) ? "chosen" : ""} ${compared}"
      data-row=${cell.row}
      data-column=${cell.column}
      tabindex=${this.still ? nothing : sameCell(cell, this.entry) ? 0 : -1}
      aria-label=${this.still ? nothing : this.#spoken(cell)}
      .style=${styled({ "--share": `${Math.round(MOST_COLOR * share)}%` })}
    >${words.labs.entry(value)}</div>`;
  }

  #heat(): unknown {
    const { width, height } = this.#size();
    return html`
      <playground-pixels
        aria-hidden="true"
        .columns=${this.columns}
        .rows=${this.rows}
        .width=${width}
        .height=${height}
        .paint=${(pixels: Uint32Array) => this.#paint(pixels)}
      ></playground-pixels>
      ${this.#marks()} ${this.still ? nothing : this.#stop()}
    `;
  }

  /** Only one of a heat map's many cells is an element. It is made anew for each cell, so that screen readers read it out. */
  #stop(): unknown {
    const { entry } = this;
    return html`<div role="row" aria-rowindex=${entry.row + 1}>
      ${keyed(
        `${entry.row},${entry.column}`,
        html`<div
          role="gridcell"
          class="stop"
          data-row=${entry.row}
          data-column=${entry.column}
          tabindex="0"
          aria-colindex=${entry.column + 1}
          aria-label=${this.#spoken(entry)}
          .style=${styled(this.#area(entry.row, entry.column, 1, 1))}
        ></div>`,
      )}
    </div>`;
  }

  #marks(): unknown {
    const { lit, rows, columns } = this;
    if (!isAnyLit(lit)) return nothing;
    const band = (row: number, column: number, height: number, width: number, name: string): unknown =>
      html`<div class="mark ${name}" aria-hidden="true" .style=${styled(this.#area(row, column, height, width))}></div>`;
    const has = (index: number | null | undefined, count: number): index is number =>
      typeof index === "number" && index >= 0 && index < count;
    return html`
      ${has(lit.row, rows) ? band(lit.row, 0, 1, columns, "band") : nothing}
      ${has(lit.column, columns) ? band(0, lit.column, rows, 1, "band") : nothing}
      ${lit.cell && has(lit.cell.row, rows) && has(lit.cell.column, columns) ? band(lit.cell.row, lit.cell.column, 1, 1, "cell") : nothing}
    `;
  }

  #readout(): unknown {
    const { looked } = this;
    if (!looked || this.#showsNumbers()) return nothing;
    const { width, height } = this.#size();
    const x = ((looked.column + 0.5) / this.columns) * width;
    const y = (looked.row / this.rows) * height;
    return html`<output aria-hidden="true" .style=${styled({ "--x": `${Math.round(x)}px`, "--y": `${Math.round(y)}px` })}
      >${this.#entryName(looked)} = ${this.#written(looked)}</output
    >`;
  }

  /** In shares of the picture, so that it fits numbers too. */
  #area(row: number, column: number, height: number, width: number): Record<string, string> {
    return {
      left: `${(100 * column) / this.columns}%`,
      top: `${(100 * row) / this.rows}%`,
      width: `${(100 * width) / this.columns}%`,
      height: `${(100 * height) / this.rows}%`,
    };
  }

  #size(): { readonly width: number; readonly height: number } {
    const fitting = Math.max(1, Math.floor(LONGER / Math.max(this.rows, this.columns)));
    return { width: this.columns * (this.cellWidth || fitting), height: this.rows * (this.cellHeight || fitting) };
  }

  #showsNumbers(): boolean {
    return !this.heat && showsNumbers(this.rows, this.columns);
  }

  #most(): number {
    return this.most ?? largest(this.values);
  }

  #paint(pixels: Uint32Array): void {
    const { ink, weights } = this.#colors.theme;
    paintHeat(pixels, this.values, this.columns, this.ink ? divergingScale(ink, ink) : weights, this.#most(), this.lit);
  }

  #value({ row, column }: Cell): number {
    return this.values[row * this.columns + column] ?? 0;
  }

  /** A readout has room for more digits than a table, and users who compute with the entry need them. */
  #written(cell: Cell): string {
    const value = this.#value(cell);
    return this.#showsNumbers() || Number.isInteger(value) ? words.labs.entry(value) : fine(text, value, READ_DIGITS);
  }

  #isSame({ row, column }: Cell): boolean {
    return this.same?.[row * this.columns + column] === 1;
  }

  /** Counted from 1, as the lecture's formulas do, or from 0, as NumPy does. */
  #entryName({ row, column }: Cell): string {
    if (this.tuple) return numpyEntry(this.label, row, column);
    const index = this.turned
      ? indexText({ row: column, column: row }, this.columns, this.rows)
      : indexText({ row, column }, this.rows, this.columns);
    return `${this.letter || this.label}${index}`;
  }

  #spoken(cell: Cell): string {
    const value = this.#written(cell);
    const said = this.tuple
      ? `${this.#entryName(cell)}: ${value}`
      : words.labs.matrixCell(cell.row + 1, cell.column + 1, value);
    return this.same ? `${said}, ${this.#isSame(cell) ? words.labs.same : words.labs.different}` : said;
  }

  /** Where the picture is on the page, without its name. */
  get picture(): DOMRect {
    return this.#picture?.getBoundingClientRect() ?? new DOMRect();
  }

  get #picture(): Element | null {
    return this.renderRoot.querySelector(".picture");
  }

  /** Turns the picture from its transpose, which stood at `before`, to what it shows. */
  turnFrom(before: DOMRect): void {
    turn(this.#picture, before);
  }

  /** Grows the picture downwards, from that share of its height. */
  stretchFrom(share: number): void {
    stretch(this.#picture, share);
  }

  override updated(): void {
    if (!this.#moving) return;
    this.#stopElement()?.focus({ preventScroll: true });
    this.#moving = false;
  }

  #stopElement(): HTMLElement | null {
    const { row, column } = this.entry;
    return this.renderRoot.querySelector(`[data-row="${row}"][data-column="${column}"]`);
  }

  #look(cell: Cell | null): void {
    if (sameCell(cell, this.looked)) return;
    this.looked = cell;
    emitUp(this, "lab-cell", cell);
  }

  readonly #onPointer = (event: PointerEvent): void => {
    if (this.still) return;
    const box = this.picture;
    const cell = this.#showsNumbers()
      ? cellOf(event.target)
      : cellAt(event.clientX - box.left, event.clientY - box.top, box, this.rows, this.columns);
    if (cell) this.#look(cell);
  };

  /** A finger leaves by being lifted, so the cell that it touched stays. */
  readonly #onLeave = (event: PointerEvent): void => {
    if (event.pointerType === "mouse") this.#look(this.#focused ? this.entry : null);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    if (!cell) return;
    this.#focused = true;
    this.entry = cell;
    this.#look(cell);
  };

  readonly #onBlur = (): void => {
    if (this.#moving) return;
    this.#focused = false;
    this.#look(null);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.still || event.altKey || event.metaKey) return;
    const { rows, columns } = this;
    const grid = { columns, count: rows * columns, page: Math.max(1, Math.round(rows / 8)) };
    const target = cellFor(event.key, event.ctrlKey, this.entry.row * columns + this.entry.column, grid);
    if (target === null) return;
    event.preventDefault();
    this.#moving = true;
    this.entry = { row: Math.floor(target / columns), column: target % columns };
    this.#look(this.entry);
  };
}

function cellOf(target: EventTarget | null): Cell | null {
  const { row, column } = (target as HTMLElement).dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

customElements.define("lab-matrix", LabMatrix);
