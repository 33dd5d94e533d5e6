import { html, type PropertyValues, unsafeCSS } from "lit";
import type { PreparedDigit } from "../../../../wasm/labs/loop";
import { PlaygroundElement } from "../../kit/playground-element";
import { FULL } from "../../plain/digit";
import type { Fired } from "../events";
import sheet from "./loop-data.css?inline";
import "../../kit/playground-pixels";
import { parseColor, pixel } from "../../draw/color";
import { SizeController } from "../../kit/size-controller";
import { ThemeController } from "../../kit/theme";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import "../kit/lab-matrix";
import type { Cell } from "../kit/matrix";
import "../kit/lab-slider";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { SEED } from "./loop-controller";

const TRAINING = 1437;
const SIDE = 8;
/** Columns of the picture of all digits. */
const COLUMNS = 60;
/** CSS pixels of a digit in that picture, at most. */
const LARGEST_CELL = 7;

/**
 * The data that fit is given (L12): a digit as an image, as 64 numbers, as a row; its target; which digits are trained on.
 * @prop given - a digit to begin with; null for the first
 */
export class LoopData extends PlaygroundElement {
  static override properties = { given: { attribute: false }, digit: { state: true }, cell: { state: true } };

  declare given: Partial<ValuesAt<"loop/data">> | null;
  declare private digit: number;
  /** Index of the pixel that is looked at, or -1. */
  declare private cell: number;

  readonly #colors = new ThemeController(this);
  readonly #size = new SizeController(this, ".all");
  /** Of each digit, whether it is in the test set. */
  #isTest: Uint8Array = new Uint8Array();
  #prepared: PreparedDigit | null = null;

  constructor() {
    super();
    this.given = null;
    this.digit = 0;
    this.cell = -1;
    new ValuesController(
      this,
      "loop/data",
      () => ({ digit: this.digit }),
      () => ({ digit: 0 }),
    );
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override connectedCallback(): void {
    super.connectedCallback();
    const order = core.splitOrder(SEED);
    this.#isTest = new Uint8Array(order.length);
    order.forEach((digit, row) => {
      this.#isTest[digit] = row < TRAINING ? 0 : 1;
    });
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("given") && this.given) this.digit = this.given.digit ?? 0;
    if (changed.has("digit") || !this.#prepared) this.#prepared = core.preparedDigit(this.digit, SEED);
  }

  override render(): unknown {
    const prepared = this.#prepared;
    if (!prepared) return html``;
    return html`<div class="columns">
      <section class="card">${this.#steps(prepared)}</section>
      <section class="card">${this.#split(prepared)}</section>
    </div>`;
  }

  #steps({ x, y }: PreparedDigit): unknown {
    const { loop } = words;
    const { cell } = this;
    const at = cell < 0 ? null : { row: Math.floor(cell / SIDE), column: cell % SIDE };
    const label = y.indexOf(1);
    const named = (code: string, shape: string): unknown =>
      html`<div class="name"><b>${code}</b> <span>${shape}</span></div>`;
    return html`<div class="steps">
      <lab-slider
        .label=${loop.digit}
        .value=${this.digit}
        .min=${0}
        .max=${this.#isTest.length - 1}
        .step=${1}
        @lab-input=${(event: Fired<"lab-input">) => this.#choose(event.detail)}
      ></lab-slider>
      <div>
        <h3>${loop.image}</h3>
        <div class="image"><lab-matrix
          .values=${x}
          .rows=${SIDE}
          .columns=${SIDE}
          label="digits.images[${this.digit}]"
          heat
          ink
          tuple
          .most=${FULL}
          .cellWidth=${20}
          .cellHeight=${20}
          .lit=${at ? { cell: at } : null}
          @lab-cell=${(event: Fired<"lab-cell">) => this.#look(event.detail, SIDE)}
        ></lab-matrix>
        <p class="said" role="status">
          ${at ? loop.pixel(at.row, at.column, cell, x[cell] ?? 0) : loop.pixelHint}
        </p></div>
      </div>
      <div>
        <h3>${loop.flat}</h3>
        ${named(`digits.data[${this.digit}]`, "(64,)")}
        <p class="numbers">
          [${Array.from(x, (value, index) => html`${index > 0 ? ", " : ""}${index === cell ? html`<b>${value}</b>` : value}`)}]
        </p>
        <p>${loop.flatWhy}</p>
      </div>
      <div>
        <h3>${loop.row}</h3>
        <div class="row">
          <lab-matrix
            .values=${x}
            .rows=${1}
            .columns=${SIDE * SIDE}
            label="X[${this.digit}]"
            heat
            ink
            tuple
            .most=${FULL}
            .cellWidth=${6}
            .cellHeight=${16}
            .lit=${at ? { cell: { row: 0, column: cell } } : null}
            @lab-cell=${(event: Fired<"lab-cell">) => this.#look(event.detail, SIDE * SIDE)}
          ></lab-matrix>
        </div>
        <p>${loop.rowWhy}</p>
      </div>
      <div>
        <h3>${loop.target}</h3>
        ${named(`y[${this.digit}] = ${label}`, `${loop.oneHot} (10,)`)}
        <p class="numbers">[${Array.from(y).join(", ")}]</p>
        <p>${loop.targetWhy}</p>
      </div>
    </div>`;
  }

  #split({ test, row }: PreparedDigit): unknown {
    const { loop } = words;
    const rows = Math.ceil(this.#isTest.length / COLUMNS);
    return html`<h3>${loop.split}</h3>
      <div class="all" @click=${this.#onPicture}>
        <playground-pixels
          .columns=${COLUMNS}
          .rows=${rows}
          .width=${COLUMNS * this.#cell}
          .height=${rows * this.#cell}
          label=${loop.splitPicture}
          .paint=${(pixels: Uint32Array) => this.#paint(pixels)}
        ></playground-pixels>
      </div>
      <p>${loop.splitHint}</p>
      <p class="said" role="status">${test ? loop.inTest(row) : loop.inTraining(row)}</p>
      <dl>
        <dt>${loop.trainingSet}</dt>
        <dd>${loop.trainingUse}</dd>
        <dt class="test">${loop.testSet}</dt>
        <dd>${loop.testUse}</dd>
      </dl>
      <p>${loop.seed}</p>`;
  }

  #paint(pixels: Uint32Array): void {
    const { css: colors, ink } = this.#colors.theme;
    const [training, test] = [parseColor(colors.positive), parseColor(colors.negative)];
    this.#isTest.forEach((isTest, digit) => {
      pixels[digit] = digit === this.digit ? pixel(ink, 1) : pixel(isTest ? test : training, isTest ? 0.85 : 0.4);
    });
  }

  /** CSS pixels of a digit in the picture of all. */
  get #cell(): number {
    return Math.max(1, Math.min(LARGEST_CELL, Math.floor(this.#size.width / COLUMNS)));
  }

  #choose(digit: number): void {
    this.digit = digit;
  }

  #look(cell: Cell | null, columns: number): void {
    this.cell = cell ? cell.row * columns + cell.column : -1;
  }

  readonly #onPicture = (event: MouseEvent): void => {
    const box = (event.currentTarget as HTMLElement).querySelector("playground-pixels")?.getBoundingClientRect();
    if (!box) return;
    const column = Math.floor((event.clientX - box.left) / this.#cell);
    const row = Math.floor((event.clientY - box.top) / this.#cell);
    const digit = row * COLUMNS + column;
    if (column >= 0 && column < COLUMNS && digit >= 0 && digit < this.#isTest.length) this.#choose(digit);
  };
}

customElements.define("loop-data", LoopData);
