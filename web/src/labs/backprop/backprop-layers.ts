import { html, nothing, unsafeCSS } from "lit";
import type { LayerBackward } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import sheet from "./backprop-layers.css?inline";
import "../kit/lab-matrix";
import "../kit/lab-question";
import "../kit/lab-slider";
import { type Cell, type Lit, shapeText } from "../kit/matrix";
import { choices } from "../lab-element";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./backprop-jacobian";
import { EQUATIONS, type Equation, madeOf, matrixOf, type Operand, SIDES } from "./equations";
import { DERIVATIONS, FORWARD_SIGNS, LECTURE, NAMES, type Named, SIGNS, SPOKEN } from "./layer-formulas";

/** Inputs and outputs are few enough for numbers side by side. */
const WIDEST = 4;
const LARGEST_BATCH = 64;
/** The seed gives numbers of both signs, and both targets. */
const BEGIN: ValuesAt<"backprop/layers"> = { inputs: 3, outputs: 2, batch: 2, seed: 19, equation: "12" };
/** Of the layer in the question: outputs m and inputs n. */
const ASKED = { m: 64, n: 128 };

/**
 * The backward pass of whole layers, L7: equations 10 to 14 on small matrices, each entry with what it is made of.
 * @prop given - sizes, seed and equation to begin with; null for the first ones
 */
export class BackpropLayers extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    inputs: { state: true },
    outputs: { state: true },
    batch: { state: true },
    seed: { state: true },
    equation: { state: true },
    cell: { state: true },
    inJacobian: { state: true },
  };

  declare given: Partial<ValuesAt<"backprop/layers">> | null;
  declare private inputs: number;
  declare private outputs: number;
  declare private batch: number;
  declare private seed: number;
  declare private equation: Equation;
  /** The entry of the result that is looked at. */
  declare private cell: Cell;
  /** Whether it is looked at in the product with the Jacobian. */
  declare private inJacobian: boolean;

  constructor() {
    super();
    this.given = null;
    this.cell = { row: 0, column: 0 };
    this.inJacobian = false;
    Object.assign(this, BEGIN);
    new ValuesController(
      this,
      "backprop/layers",
      () => {
        const { inputs, outputs, batch, seed, equation } = this;
        return { inputs, outputs, batch, seed, equation };
      },
      () => BEGIN,
    );
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("given") || !this.given) return;
    Object.assign(this, BEGIN, this.given);
    this.#look({ row: 0, column: 0 }, false);
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  get #pass(): LayerBackward {
    return core.layerBackward(this.seed, this.inputs, this.outputs, this.batch);
  }

  override render(): unknown {
    const { layers } = words.backprop;
    const pass = this.#pass;
    const { equation } = this;
    return html`
      <p class="lead">${layers.lead}</p>
      <section class="card" aria-label=${layers.forward}>
        <div class="head">
          <h3>${layers.forward}</h3>
          <button @click=${this.#onAnother}>${words.backprop.another}</button>
        </div>
        <div class="matrices">
          ${this.#given("w", pass, null)} ${this.#given("x", pass, FORWARD_SIGNS.times)}
          ${this.#given("b", pass, FORWARD_SIGNS.plus)} ${this.#given("z", pass, FORWARD_SIGNS.equals)}
          ${this.#given("a", pass, FORWARD_SIGNS.sigmoid)} ${this.#given("t", pass, null)}
        </div>
        <div class="sizes">
          ${this.#size(layers.inputs, this.inputs, WIDEST, (inputs) => {
            this.inputs = inputs;
          })}
          ${this.#size(layers.outputs, this.outputs, WIDEST, (outputs) => {
            this.outputs = outputs;
          })}
          ${this.#size(layers.batch, this.batch, LARGEST_BATCH, (batch) => {
            this.batch = batch;
          })}
        </div>
      </section>
      <section class="card" aria-label=${layers.backward}>
        <h3>${layers.backward}</h3>
        ${choices(
          layers.backward,
          EQUATIONS.map((number) => [number, layers.equations[number]] as const),
          equation,
          (chosen) => this.#choose(chosen),
        )}
        <div class="equation">
          <div class="formula">${LECTURE[equation]}</div>
          <p>${layers.remarks[equation]}</p>
        </div>
        ${this.#sides(equation, pass, !this.inJacobian)}
        ${
          equation === "11"
            ? html`<div class="whole">
                <h3>${layers.whole}</h3>
                ${this.#sides("jacobian", pass, this.inJacobian)}
              </div>`
            : nothing
        }
        ${this.#made(pass)}
        ${this.#derivation(equation)}
        <p class="convention">${layers.convention}</p>
        ${equation === "11" ? html`<backprop-jacobian class="whole"></backprop-jacobian>` : nothing}
      </section>
      <lab-question
        .prompt=${layers.question(shapeText(ASKED.m, ASKED.n))}
        .choices=${SHAPES.map(([rows, columns]) => shapeText(rows, columns))}
        .check=${this.#verdict}
      ></lab-question>
    `;
  }

  #sides(equation: Equation | "jacobian", pass: LayerBackward, looked: boolean): unknown {
    const { result, operands, lit } = SIDES[equation];
    const signs = SIGNS[equation];
    const lits = looked ? lit(this.cell) : [];
    return html`<div class="matrices">
      ${this.#matrix(result, pass, looked ? { cell: this.cell } : null, (cell) => this.#look(cell, equation === "jacobian"))}
      ${operands.map(
        (operand, index) => html`<span class="pair">
          ${sign(signs[index])} ${this.#matrix(operand, pass, lits[index] ?? null, null)}
          ${index === operands.length - 1 ? sign(signs[operands.length]) : nothing}
        </span>`,
      )}
    </div>`;
  }

  #matrix(operand: Operand, pass: LayerBackward, lit: Lit | null, look: ((cell: Cell) => void) | null): unknown {
    const { rows, columns, values } = matrixOf(operand, pass);
    return html`<lab-matrix
      label=${SPOKEN[operand]}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      .lit=${lit}
      @lab-cell=${({ detail }: Fired<"lab-cell">) => detail && look?.(detail)}
      >${named(operand)}</lab-matrix
    >`;
  }

  #given(name: "w" | "x" | "b" | "z" | "a" | "t", pass: LayerBackward, before: unknown): unknown {
    const { rows, columns, values } = pass[name];
    return html`<span class="pair">${sign(before)}<lab-matrix label=${SPOKEN[name]} .values=${values} .rows=${rows} .columns=${columns}
        >${named(name)}</lab-matrix
      ></span
    >`;
  }

  #made(pass: LayerBackward): unknown {
    const looked = this.inJacobian ? "jacobian" : this.equation;
    const { names, numbers } = madeOf(looked, this.cell, pass, this.batch);
    return html`<p class="made" aria-live="polite">${names}<br /><b>${numbers}</b></p>`;
  }

  #derivation(equation: Equation): unknown {
    const { derivation, derivations } = words.backprop.layers;
    if (equation === "10" || equation === "11") return nothing;
    return html`<details>
      <summary>${derivation}</summary>
      <ol>
        ${DERIVATIONS[equation].map(
          (line, index) =>
            html`<li><div class="formula">${line}</div><span>${derivations[equation][index]}</span></li>`,
        )}
      </ol>
    </details>`;
  }

  #size(label: string, value: number, max: number, set: (value: number) => void): unknown {
    return html`<lab-slider
      .label=${label}
      .value=${value}
      .min=${1}
      .max=${max}
      .step=${1}
      @lab-input=${({ detail }: Fired<"lab-input">) => {
        set(detail);
        this.#look({ row: 0, column: 0 }, false);
      }}
    ></lab-slider>`;
  }

  #choose(equation: Equation): void {
    this.equation = equation;
    this.#look({ row: 0, column: 0 }, false);
  }

  #look(cell: Cell, inJacobian: boolean): void {
    this.cell = cell;
    this.inJacobian = inJacobian;
  }

  readonly #onAnother = (): void => {
    this.seed++;
  };

  readonly #verdict = (answer: number): Verdict => {
    const [rows, columns] = SHAPES[answer] ?? [];
    const right = rows === ASKED.m && columns === ASKED.n;
    return { right, why: right ? words.backprop.layers.right : words.backprop.layers.wrong };
  };
}

/** The answers to choose from. */
const SHAPES = [
  [ASKED.n, ASKED.m],
  [ASKED.m, ASKED.n],
  [ASKED.m, 1],
  [1, ASKED.n],
] as const;

function sign(formula: unknown): unknown {
  return formula ? html`<span class="sign">${formula}</span>` : nothing;
}

function named(name: Named): unknown {
  return html`<span slot="label">${NAMES[name]}</span>`;
}

customElements.define("backprop-layers", BackpropLayers);
