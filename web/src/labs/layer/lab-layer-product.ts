import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import type { LayerParameters, LayerPass, LayerSum } from "../../../../wasm/labs/layer";
import { PlaygroundElement } from "../../kit/playground-element";
import { SizeController } from "../../kit/size-controller";
import { shared } from "../../styles/shared";
import type { Fired } from "../events";
import "../kit/lab-matrix";
import type { LabMatrix } from "../kit/lab-matrix";
import type { Lit } from "../kit/matrix";
import "./lab-layer-sum";
import sheet from "./lab-layer-product.css?inline";
import type { Convention } from "./quiz";
import { argmax, type LayerRun } from "./run";

/** CSS pixels of the longer side of W, and of a vector across. */
const LONGER = 384;
const ACROSS = 14;
/** From this width on, what belongs together is in one line. In columns, four vectors with their signs need VECTORS of it. */
const WIDE = 500;
const VECTORS = 304;
/** Largest terms of the sum that are shown. */
const TERMS = 8;

/**
 * One layer for one digit, as y = W x + b or turned, as yᵀ = xᵀ Wᵀ + bᵀ. Any cell lights up what it is made of, and its sum is
 * shown in numbers.
 * @prop run - the network
 * @prop minibatch - how many it has seen
 * @prop layer - from 0
 * @prop digit - the test digit
 * @prop convention - `columns` or `rows`
 * @slot - what is asked about it
 */
export class LabLayerProduct extends PlaygroundElement {
  static override properties = {
    run: { attribute: false },
    minibatch: { type: Number },
    layer: { type: Number },
    digit: { type: Number },
    convention: {},
    unit: { state: true },
    input: { state: true },
  };

  declare run: LayerRun | null;
  declare minibatch: number;
  declare layer: number;
  declare digit: number;
  declare convention: Convention;
  /** The entry of y that is lit. */
  declare unit: number;
  /** The entry of x that is pointed at, or null. */
  declare input: number | null;

  #parameters: LayerParameters | null = null;
  #pass: LayerPass | null = null;
  #sum: LayerSum | null = null;
  #chosen = false;
  #weights: Float32Array = new Float32Array();
  /** Where the matrices were before they were turned. */
  #before: ReadonlyMap<string, DOMRect> | null = null;
  readonly #size = new SizeController(this, ".matrices");

  constructor() {
    super();
    this.run = null;
    this.minibatch = 0;
    this.layer = 0;
    this.digit = 0;
    this.convention = "columns";
    this.unit = 0;
    this.input = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const { run } = this;
    if (!run) return;
    const anew = changed.has("run") || changed.has("layer") || changed.has("minibatch");
    if (anew) this.#parameters = run.parameters(this.layer);
    if (anew || changed.has("digit")) {
      this.#pass = run.pass(this.layer, [this.digit]);
      if (changed.has("layer") || changed.has("run")) {
        this.#chosen = false;
        this.input = null;
      }
      // Until the user has pointed at something, the largest entry is shown, as one worth looking at.
      if (!this.#chosen) this.unit = argmax(this.#pass.z);
    }
    const { inputs = 0, columns } = this.#parameters ?? {};
    this.#weights = columns?.subarray(this.unit * inputs, (this.unit + 1) * inputs) ?? new Float32Array();
    this.#sum = run.sum(this.layer, [this.digit], 0, this.unit, TERMS);
    // Measured before anything moves.
    if (changed.has("convention") && this.hasUpdated) this.#before = this.#boxes();
  }

  override render(): unknown {
    const pass = this.#pass;
    const parameters = this.#parameters;
    if (!pass || !parameters) return nothing;
    return html`
      <div class="matrices ${this.convention}" @lab-cell=${this.#onCell}>
        ${this.convention === "columns" ? this.#columns(parameters, pass) : this.#rows(parameters, pass)}
      </div>
      <div class="side">
      <lab-layer-sum
        .sum=${this.#sum}
        .unit=${this.unit}
        .input=${this.input}
        .x=${pass.x}
        .weights=${this.#weights}
        .convention=${this.convention}
      ></lab-layer-sum>
      <slot></slot>
      </div>
    `;
  }

  #columns({ inputs, outputs, columns, bias }: LayerParameters, { x, z, a }: LayerPass): unknown {
    const { unit, input } = this;
    const at: Lit = { cell: { row: unit, column: 0 } };
    const cell = this.#cell(inputs, outputs);
    const vector = (
      key: string,
      name: string,
      letter: string,
      values: ArrayLike<number>,
      lit: Lit,
      ink = false,
    ): unknown => this.#matrix(key, name, letter, values, values.length, 1, lit, ACROSS, cell, ink);
    return html`
      ${this.#matrix("w", "W", "w", columns, outputs, inputs, { row: unit, cell: input === null ? null : { row: unit, column: input } }, cell, cell)}
      <div><i>·</i> ${vector("x", "x", "x", x, { column: 0, cell: input === null ? null : { row: input, column: 0 } }, true)}</div>
      <div><i>+</i> ${vector("b", "b", "b", bias, at)}</div>
      <div><i>=</i> ${vector("y", "y", "y", z, at)}</div>
      <div><i>→</i> ${vector("a", "σ(y)", "a", a, at, true)}</div>
    `;
  }

  #rows({ inputs, outputs, rows, bias }: LayerParameters, { x, z, a }: LayerPass): unknown {
    const { unit, input } = this;
    const at: Lit = { cell: { row: 0, column: unit } };
    const cell = this.#cell(inputs, outputs);
    const vector = (
      key: string,
      name: string,
      letter: string,
      values: ArrayLike<number>,
      lit: Lit,
      ink = false,
    ): unknown => this.#matrix(key, name, letter, values, 1, values.length, lit, cell, ACROSS, ink);
    return html`
      ${vector("x", "xᵀ", "x", x, { row: 0, cell: input === null ? null : { row: 0, column: input } }, true)}
      <i class="times">·</i>
      ${this.#matrix("w", "Wᵀ", "w", rows, inputs, outputs, { column: unit, cell: input === null ? null : { row: input, column: unit } }, cell, cell)}
      <i>+</i> ${vector("b", "bᵀ", "b", bias, at)}
      <i>=</i> ${vector("y", "yᵀ", "y", z, at)}
      <i>→</i> ${vector("a", "σ(yᵀ)", "a", a, at, true)}
    `;
  }

  #matrix(
    key: string,
    name: string,
    letter: string,
    values: ArrayLike<number>,
    rows: number,
    columns: number,
    lit: Lit,
    width: number,
    height: number,
    ink = false,
  ): unknown {
    return html`<lab-matrix
      id=${key}
      label=${name}
      letter=${letter}
      heat
      ?stacked=${this.convention === "columns"}
      ?ink=${ink}
      ?turned=${key === "w" && this.convention === "rows"}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      .cellWidth=${width}
      .cellHeight=${height}
      .lit=${lit}
    ></lab-matrix>`;
  }

  /** Whole pixels, so that all cells have the same size; as large as what stands beside W leaves room for. */
  #cell(inputs: number, outputs: number): number {
    const { width } = this.#size;
    const longest = Math.max(inputs, outputs);
    if (width === 0) return Math.floor(LONGER / longest);
    const across = this.convention === "columns" ? inputs : outputs;
    const beside =
      this.convention === "columns" ? (width >= WIDE ? VECTORS : VECTORS / 4) : width >= WIDE ? 40 + inputs : 40;
    const most =
      this.convention === "rows" && width >= WIDE ? (width - 40) / (inputs + outputs) : (width - beside) / across;
    return Math.max(1, Math.floor(Math.min(LONGER / longest, most)));
  }

  #boxes(): ReadonlyMap<string, DOMRect> {
    const matrices = [...this.renderRoot.querySelectorAll<LabMatrix>("lab-matrix")];
    return new Map(matrices.map((matrix) => [matrix.id, matrix.picture]));
  }

  override updated(): void {
    const before = this.#before;
    this.#before = null;
    if (before) void this.#turn(before);
  }

  async #turn(before: ReadonlyMap<string, DOMRect>): Promise<void> {
    const matrices = [...this.renderRoot.querySelectorAll<LabMatrix>("lab-matrix")];
    await Promise.all(matrices.map(({ updateComplete }) => updateComplete));
    for (const matrix of matrices) {
      const from = before.get(matrix.id);
      if (from) matrix.turnFrom(from);
    }
  }

  /** What is lit stays lit when the pointer leaves, because the numbers beside it are about it. */
  readonly #onCell = (event: Fired<"lab-cell">): void => {
    const cell = event.detail;
    if (!cell) return;
    this.#chosen = true;
    const along = this.convention === "columns" ? cell.row : cell.column;
    const across = this.convention === "columns" ? cell.column : cell.row;
    switch ((event.target as Element).id) {
      case "w":
        this.unit = along;
        this.input = across;
        break;
      case "x":
        this.input = along;
        break;
      default:
        this.unit = along;
        this.input = null;
    }
  };
}

customElements.define("lab-layer-product", LabLayerProduct);
