import { html, svg, unsafeCSS } from "lit";
import type { SmallMatrix } from "../../../../wasm/labs/matrices";
import { holding } from "../../kit/hold";
import { PlaygroundElement } from "../../kit/playground-element";
import { emit } from "../events";
import sheet from "./lab-calculus-field.css?inline";
import "../../kit/playground-pixels";
import { SizeController } from "../../kit/size-controller";
import { ThemeController } from "../../kit/theme";
import { words } from "../../texts/words";
import { paintHeat } from "../kit/heat-map";
import { type Row, thinned } from "../kit/lab-table";
import "../kit/lab-table";
import { largest } from "../kit/matrix";
import { banded } from "./bands";
import { arrowHead } from "./turntable";

const BANDS = 15;
/** CSS pixels of a cell of the field, where there is room, and where there is not. */
const SCALE = 4;
const SMALL_SCALE = 3;
/** Rows and columns of the table behind it. */
const TABLE_SIDE = 7;

/**
 * A function of two variables as bands of equal value, and an arrow at a point of it. The point is moved by pointer; the element
 * around the field has sliders for it, too.
 * @attr label - what it shows, for those who do not see it
 * @prop field - values over a square, x1 to the right and x2 upwards
 * @prop reach - of the square
 * @prop at - x1 and x2
 * @prop arrow - the vector there
 * @fires lab-point - `detail` is the point under the pointer, [x1, x2]
 */
export class LabCalculusField extends PlaygroundElement {
  static override properties = {
    label: {},
    field: { attribute: false },
    reach: { type: Number },
    at: { attribute: false },
    arrow: { attribute: false },
  };

  declare label: string;
  declare field: SmallMatrix | null;
  declare reach: number;
  declare at: readonly number[];
  declare arrow: readonly number[];

  readonly #colors = new ThemeController(this);
  readonly #size = new SizeController(this, ".room");

  constructor() {
    super();
    this.label = "";
    this.field = null;
    this.reach = 1;
    this.at = [0, 0];
    this.arrow = [0, 0];
  }

  static override styles = unsafeCSS(sheet);

  override render(): unknown {
    const { field, reach } = this;
    if (!field) return null;
    const { width } = this.#size;
    const size = field.columns * (width > 0 && width < field.columns * SCALE ? SMALL_SCALE : SCALE);
    const [x, y] = [this.at[0] ?? 0, -(this.at[1] ?? 0)];
    const tip = [x + (this.arrow[0] ?? 0) / 2, y - (this.arrow[1] ?? 0) / 2] as const;
    return html`<div class="room"><div class="field" role="img" aria-label=${this.label} @pointerdown=${this.#onDown}>
      <playground-pixels
        aria-hidden="true"
        .columns=${field.columns}
        .rows=${field.rows}
        .width=${size}
        .height=${size}
        .paint=${(pixels: Uint32Array) => this.#paint(pixels, field)}
      ></playground-pixels>
      <svg viewBox="${-reach} ${-reach} ${2 * reach} ${2 * reach}" aria-hidden="true">
        ${svg`
          <line x1=${-reach} x2=${reach} y1="0" y2="0"></line>
          <line x1="0" x2="0" y1=${-reach} y2=${reach}></line>
          <text font-size=${0.09 * reach} x=${0.87 * reach} y=${-0.03 * reach}>x₁</text>
          <text font-size=${0.09 * reach} x=${0.03 * reach} y=${-0.9 * reach}>x₂</text>
          <line class="arrow" x1=${x} y1=${y} x2=${tip[0]} y2=${tip[1]}></line>
          <polygon points=${arrowHead([x, y], tip, 0.09 * reach)}></polygon>
          <circle cx=${x} cy=${y} r=${0.035 * reach}></circle>
        `}
      </svg>
    </div></div>
    ${this.#table(field)}`;
  }

  /** Some of the field's cells, from the top of the picture down, each at its middle. */
  #table({ values, rows, columns }: SmallMatrix): unknown {
    const written = (value = Number.NaN): string => words.labs.fixed(value, 3);
    const shown = (count: number): readonly number[] => thinned([...Array(count).keys()], TABLE_SIDE);
    const middle = (index: number, count: number): number => this.reach * ((2 * index + 1) / count - 1);
    const across = shown(columns);
    const body = (): Row[] =>
      shown(rows).map((row) => [
        written(-middle(row, rows)),
        ...across.map((column) => written(values[row * columns + column])),
      ]);
    return html`<lab-table
      .label=${words.labs.table.numbers(this.label)}
      .columns=${["x₂ ↓ x₁ →", ...across.map((column) => written(middle(column, columns)))]}
      .rows=${body}
    ></lab-table>`;
  }

  #paint(pixels: Uint32Array, { values, columns }: SmallMatrix): void {
    const bands = banded(values, BANDS);
    paintHeat(pixels, bands, columns, this.#colors.theme.weights, 1.6 * largest(bands), null);
  }

  readonly #onDown = holding((event, area) => {
    if (event.button !== 0) return null;
    const before = this.at;
    this.#follow(event, area);
    return {
      move: (events) => this.#follow(events.at(-1) ?? event, area),
      end: (isKept) => isKept || this.#point(before),
    };
  });

  #follow(event: PointerEvent, area: Element): void {
    const box = area.getBoundingClientRect();
    const coordinate = (share: number): number =>
      Number(Math.max(-this.reach, Math.min(this.reach, this.reach * (2 * share - 1))).toFixed(2));
    this.#point([
      coordinate((event.clientX - box.left) / box.width),
      coordinate(1 - (event.clientY - box.top) / box.height),
    ]);
  }

  #point(detail: readonly number[]): void {
    emit(this, "lab-point", detail);
  }
}

customElements.define("lab-calculus-field", LabCalculusField);
