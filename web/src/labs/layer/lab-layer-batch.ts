import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import type { LayerParameters, LayerPass, LayerSum } from "../../../../wasm/labs/layer";
import { paintDigit } from "../../draw/digit";
import { PlaygroundElement } from "../../kit/playground-element";
import { emit, type Fired } from "../events";
import "../../kit/playground-pixels";
import { SizeController } from "../../kit/size-controller";
import { ThemeController } from "../../kit/theme";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import "../kit/lab-matrix";
import type { LabMatrix } from "../kit/lab-matrix";
import "../kit/lab-slider";
import type { Cell } from "../kit/matrix";
import "./lab-layer-sum";
import sheet from "./lab-layer-batch.css?inline";
import { shapeLines } from "./numpy-shapes";
import { argmax, type LayerRun } from "./run";

const MOST_EXAMPLES = 64;
/** CSS pixels of a cell of W across, and of all rows of a batch together. */
const CELL = 3;
const HIGH = 112;
const TERMS = 5;

/**
 * A minibatch as a matrix: Y = X Wᵀ + 1 bᵀ, with real digits as rows of X and the bias stretched over all of them.
 * @prop run - the network
 * @prop minibatch - how many it has seen
 * @prop layer - from 0
 * @prop examples - k
 * @fires lab-layer-examples - `detail` is the k that the user wants
 * @slot - what is asked about it
 */
export class LabLayerBatch extends PlaygroundElement {
  static override properties = {
    run: { attribute: false },
    minibatch: { type: Number },
    layer: { type: Number },
    examples: { type: Number },
    example: { state: true },
    unit: { state: true },
    input: { state: true },
    stretched: { state: true },
  };

  declare run: LayerRun | null;
  declare minibatch: number;
  declare layer: number;
  declare examples: number;
  /** The lit row. */
  declare example: number;
  /** The lit column of Y. */
  declare unit: number;
  declare input: number | null;
  /** Whether the bias is shown once for each row. */
  declare stretched: boolean;

  #parameters: LayerParameters | null = null;
  #pass: LayerPass | null = null;
  #sum: LayerSum | null = null;
  #grownFrom = 0;
  readonly #size = new SizeController(this, ".matrices");
  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.run = null;
    this.minibatch = 0;
    this.layer = 0;
    this.examples = 8;
    this.example = 2;
    this.unit = 0;
    this.input = null;
    this.stretched = true;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const { run } = this;
    if (!run) return;
    const anew = changed.has("run") || changed.has("layer") || changed.has("minibatch");
    if (anew) this.#parameters = run.parameters(this.layer);
    if (anew || changed.has("examples")) this.#pass = run.pass(this.layer, this.#digits());
    this.example = Math.min(this.example, this.examples - 1);
    this.unit = Math.min(this.unit, (this.#parameters?.outputs ?? 1) - 1);
    if (changed.has("layer") || changed.has("run")) {
      this.input = null;
      this.unit = argmax(this.#row(this.#pass?.z ?? new Float32Array(), this.#parameters?.outputs ?? 0));
    }
    this.#sum = run.sum(this.layer, this.#digits(), this.example, this.unit, TERMS);
    // The stretched bias grows from what it was: one row, or the rows of the smaller batch.
    const before = changed.get("examples") ?? this.examples;
    const wasStretched = changed.get("stretched") ?? this.stretched;
    this.#grownFrom = !this.stretched ? 0 : wasStretched ? before / this.examples : 1 / this.examples;
  }

  override render(): unknown {
    const { run } = this;
    const pass = this.#pass;
    const parameters = this.#parameters;
    if (!run || !pass || !parameters) return nothing;
    const { layer } = words;
    return html`
      <div class="tools">
        <lab-slider
          label=${layer.examples}
          .symbol=${"k"}
          .value=${this.examples}
          .min=${1}
          .max=${MOST_EXAMPLES}
          .step=${1}
          @lab-input=${this.#onExamples}
        ></lab-slider>
        <button aria-pressed=${this.stretched} @click=${this.#onStretch}>${layer.stretch(this.examples)}</button>
      </div>
      <div class="matrices" @lab-cell=${this.#onCell}>${this.#matrices(parameters, pass)}</div>
      <div class="side">
        <div class="example">
          <playground-pixels
            .columns=${8}
            .rows=${8}
            .width=${64}
            .height=${64}
            label=${layer.digitPicture}
            .paint=${(pixels: Uint32Array) => this.#paint(pixels)}
          ></playground-pixels>
          <p>${layer.rowOf(this.example + 1, run.digit(this.example).label)}</p>
        </div>
        <lab-layer-sum
          .sum=${this.#sum}
          .unit=${this.unit}
          .input=${this.input}
          .x=${this.#row(pass.x, parameters.inputs)}
          .weights=${parameters.columns.subarray(this.unit * parameters.inputs, (this.unit + 1) * parameters.inputs)}
          convention="rows"
        ></lab-layer-sum>
        ${this.#shapes(parameters)}
        <slot></slot>
      </div>
    `;
  }

  #matrices({ inputs, outputs, rows, bias }: LayerParameters, { x, z }: LayerPass): unknown {
    const { examples, example, unit, input } = this;
    const room = this.#size.width > 0 ? this.#size.width - 36 : 600;
    const beside = room > 500 ? inputs : 0;
    const cell = Math.max(
      1,
      Math.min(24, Math.floor(room / (beside + outputs)), Math.floor(390 / Math.max(inputs, outputs))),
    );
    const high = Math.max(2, Math.min(14, Math.floor(HIGH / examples)));
    const copies = this.stretched ? examples : 1;
    const stretchedBias = Float32Array.from({ length: copies * outputs }, (_, index) => bias[index % outputs] ?? 0);
    const matrix = (
      id: string,
      label: string,
      letter: string,
      values: ArrayLike<number>,
      [height, width]: readonly [number, number],
      lit: { row?: number; column?: number; cell: Cell | null },
      cellHeight: number,
    ): unknown =>
      html`<lab-matrix
        id=${id}
        label=${label}
        letter=${letter}
        heat
        ?ink=${id === "x"}
        ?turned=${id === "w"}
        .values=${values}
        .rows=${height}
        .columns=${width}
        .cellWidth=${cell}
        .cellHeight=${cellHeight}
        .lit=${lit}
      ></lab-matrix>`;
    return html`
      ${matrix("x", "X", "x", x, [examples, inputs], { row: example, cell: input === null ? null : { row: example, column: input } }, high)}
      <i class="times">·</i>
      ${matrix("w", "Wᵀ", "w", rows, [inputs, outputs], { column: unit, cell: input === null ? null : { row: input, column: unit } }, Math.min(cell, CELL))}
      <i>+</i>
      ${matrix("b", this.stretched ? "1 bᵀ" : "bᵀ", "b", stretchedBias, [copies, outputs], { cell: { row: this.stretched ? example : 0, column: unit } }, high)}
      <i>=</i>
      ${matrix("y", "Y", "y", z, [examples, outputs], { row: example, cell: { row: example, column: unit } }, high)}
    `;
  }

  #shapes({ inputs, outputs }: LayerParameters): unknown {
    const { layer } = words;
    const shape = (thing: string, examples: number): string => {
      const { rows, columns } = core.layerShape(thing, "rows", inputs, outputs, examples);
      return `(${rows}, ${columns})`;
    };
    const k = this.examples;
    return html`<table aria-label=${layer.numpyShapes}>
      <tbody>
        <tr><th scope="row">${layer.asList}</th><td>(${inputs},)</td></tr>
        <tr><th scope="row">${layer.asRow}</th><td>${shape("input", 1)}</td></tr>
        <tr><th scope="row">${layer.asBatch(k)}</th><td>${shape("input", k)}</td></tr>
        <tr><th scope="row">X Wᵀ</th><td>${shape("input", k)} · ${shape("weights", k)} = ${shape("output", k)}</td></tr>
        <tr><th scope="row">+ bᵀ</th><td>${shape("bias", k)} → ${shape("output", k)}</td></tr>
      </tbody>
    </table>
    ${this.#numpy(inputs, outputs)}`;
  }

  /** Shows why a list of numbers is not a row: what `@` and `.T` make of both. */
  #numpy(inputs: number, outputs: number): unknown {
    const { layer } = words;
    return html`<details>
      <summary>${layer.inNumpy}</summary>
      <p>${layer.timesInNumpy}</p>
      <p>${layer.turnInNumpy}</p>
      <table aria-label=${layer.inNumpy}>
        <tbody>
          ${shapeLines(inputs, outputs, this.examples).map(
            ({ code, shape }) =>
              html`<tr class=${shape ? "" : "error"}><th scope="row"><code>${code}</code></th><td>${shape || "ValueError"}</td></tr>`,
          )}
        </tbody>
      </table>
    </details>`;
  }

  #digits(): number[] {
    return Array.from({ length: this.examples }, (_, index) => index);
  }

  #row(values: Float32Array, columns: number): Float32Array {
    return values.subarray(this.example * columns, (this.example + 1) * columns);
  }

  #paint(pixels: Uint32Array): void {
    const counts = this.run?.digit(this.example).counts;
    if (counts) paintDigit(pixels, counts, this.#colors.theme.ink);
  }

  override updated(changed: PropertyValues<this>): void {
    if (!(changed.has("examples") || changed.has("stretched")) || this.#grownFrom === 0) return;
    void this.#grow(Math.min(1, this.#grownFrom));
  }

  async #grow(from: number): Promise<void> {
    const bias = this.renderRoot.querySelector<LabMatrix>("#b");
    await bias?.updateComplete;
    if (from < 1) bias?.stretchFrom(from);
  }

  readonly #onExamples = (event: Fired<"lab-input">): void => {
    emit(this, "lab-layer-examples", event.detail);
  };

  readonly #onStretch = (): void => {
    this.stretched = !this.stretched;
  };

  readonly #onCell = (event: Fired<"lab-cell">): void => {
    const cell = event.detail;
    if (!cell) return;
    switch ((event.target as Element).id) {
      case "x":
        this.example = cell.row;
        this.input = cell.column;
        break;
      case "w":
        this.input = cell.row;
        this.unit = cell.column;
        break;
      case "b":
        if (this.stretched) this.example = cell.row;
        this.unit = cell.column;
        this.input = null;
        break;
      default:
        this.example = cell.row;
        this.unit = cell.column;
        this.input = null;
    }
  };
}

customElements.define("lab-layer-batch", LabLayerBatch);
