import { html, unsafeCSS } from "lit";
import type { FunctionJacobian } from "../../../../wasm/labs/calculus";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import sheet from "./lab-calculus-gradient.css?inline";
import "../kit/lab-entries";
import "../kit/lab-matrix";
import "../kit/lab-slider";
import { equation } from "../equation";
import type { Cell, Lit } from "../kit/matrix";
import { choices } from "../lab-element";
import { tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./lab-calculus-field";

type FieldName = "bowl" | "saddle";

const BEGIN: ValuesAt<"calculus/gradient"> = {
  field: "bowl",
  at: [1.2, 0.6],
  matrix: [1, 2, 0, 0, 1, -1],
  vector: [1, 2, 3],
  target: [4, 0],
};
const REACH = 2;
const CELLS = 80;
const STEP = 1e-5;

/**
 * The derivative of a scalar field by a vector, as a row and as a column, and by a matrix.
 * @prop given - values to begin with; null for the first ones
 * @slot - what is asked about it
 */
export class LabCalculusGradient extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    name: { state: true },
    at: { state: true },
    x: { state: true },
    v: { state: true },
    t: { state: true },
    pointed: { state: true },
  };

  declare given: Partial<ValuesAt<"calculus/gradient">> | null;
  declare private name: FieldName;
  declare private at: readonly number[];
  /** X (2, 3), v (3) and t (2) of the squared error. */
  declare private x: readonly number[];
  declare private v: readonly number[];
  declare private t: readonly number[];
  /** The entry of X whose derivative is pointed at. */
  declare private pointed: Cell | null;

  constructor() {
    super();
    this.given = null;
    this.pointed = null;
    this.#take({});
    new ValuesController(
      this,
      "calculus/gradient",
      () => ({ field: this.name, at: this.at, matrix: this.x, vector: this.v, target: this.t }),
      () => BEGIN,
    );
  }

  #take(given: Partial<ValuesAt<"calculus/gradient">>): void {
    const { field, at, matrix, vector, target } = { ...BEGIN, ...given };
    Object.assign(this, { name: field, at, x: matrix, v: vector, t: target });
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) this.#take(this.given);
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { calculus } = words;
    const here = core.calculusJacobian(this.name, this.at, STEP);
    return html`<div class="columns">
      <section class="card">
        ${choices(
          calculus.field,
          [
            ["bowl", calculus.fields.bowl],
            ["saddle", calculus.fields.saddle],
          ],
          this.name,
          (name: FieldName) => {
            this.name = name;
          },
        )}
        <lab-calculus-field
          label=${calculus.fieldPicture}
          .field=${core.calculusField(this.name, 0, REACH, CELLS)}
          .reach=${REACH}
          .at=${this.at}
          .arrow=${[...here.derivative.values]}
          @lab-point=${(event: Fired<"lab-point">) => {
            this.at = event.detail;
          }}
        ></lab-calculus-field>
        ${[0, 1].map((index) => this.#slider(index))} ${this.#formulas(here)}
        <p>${calculus.gradientPoints}</p>
        <p>${calculus.convention}</p>
      </section>
      <div class="stack">
        <section class="card">
          <h3>${calculus.byMatrix}</h3>
          ${this.#byMatrix()}
        </section>
        <slot></slot>
      </div>
    </div>`;
  }

  #slider(index: number): unknown {
    return html`<lab-slider
      .label=${`x${"₁₂"[index]}`}
      .value=${this.at[index] ?? 0}
      .min=${-REACH}
      .max=${REACH}
      .step=${0.01}
      @lab-input=${(event: Fired<"lab-input">) => {
        this.at = this.at.with(index, event.detail);
      }}
    ></lab-slider>`;
  }

  #formulas({ value, derivative, difference }: FunctionJacobian): unknown {
    const { differences } = words.calculus;
    const write = (number = 0): string => words.labs.fixed(number, 3);
    const [f, d1, d2] = [write(value[0]), write(derivative.values[0]), write(derivative.values[1])];
    const [q1, q2] = [write(difference.values[0]), write(difference.values[1])];
    return html`
      <div class="formula">
        ${
          this.name === "bowl"
            ? equation(tex`f(\mathbf{x})`, tex`= \tfrac{1}{2} x_1^2 + x_2^2`, tex`= ${f}`)
            : equation(tex`f(\mathbf{x})`, tex`= \tfrac{1}{2} x_1^2 - \tfrac{1}{2} x_2^2`, tex`= ${f}`)
        }
      </div>
      <div class="formula">
        ${
          this.name === "bowl"
            ? equation(
                tex`\dfrac{\partial f}{\partial \mathbf{x}}`,
                tex`= \begin{bmatrix} x_1 & 2 x_2 \end{bmatrix}`,
                tex`= \begin{bmatrix} ${d1} & ${d2} \end{bmatrix}`,
              )
            : equation(
                tex`\dfrac{\partial f}{\partial \mathbf{x}}`,
                tex`= \begin{bmatrix} x_1 & -x_2 \end{bmatrix}`,
                tex`= \begin{bmatrix} ${d1} & ${d2} \end{bmatrix}`,
              )
        }
      </div>
      <div class="formula">
        ${equation(tex`\nabla f`, tex`= \left( \dfrac{\partial f}{\partial \mathbf{x}} \right)^T`, tex`= \begin{bmatrix} ${d1} \\ ${d2} \end{bmatrix}`, tex`\approx \underset{${differences}}{\overset{\phantom{\text{d}}}{\begin{bmatrix} ${q1} \\ ${q2} \end{bmatrix}}}`)}
      </div>
    `;
  }

  #byMatrix(): unknown {
    const { calculus, labs } = words;
    const { value, numerator, asWeights } = core.calculusByMatrix(2, 3, this.x, this.v, this.t, STEP);
    const { pointed } = this;
    const turned: Cell | null = pointed && { row: pointed.column, column: pointed.row };
    return html`
      <div class="formula">${equation(tex`E(X)`, tex`= \tfrac{1}{2} \left| X \mathbf{v} - \mathbf{t} \right|^2`, tex`= ${labs.fixed(value, 3)}`)}</div>
      <div class="row">
        ${this.#entries("X", "x", this.x, 2, 3)} ${this.#entries("v", "v", this.v, 3, 1)}
        ${this.#entries("t", "t", this.t, 2, 1)}
      </div>
      <div class="row">
        ${this.#derivative(calculus.numerator, numerator.values, 3, 2, turned, (cell) => {
          this.pointed = cell && { row: cell.column, column: cell.row };
        })}
        ${this.#derivative(calculus.asWeights, asWeights.values, 2, 3, pointed, (cell) => {
          this.pointed = cell;
        })}
      </div>
      <p>${tex`\partial E / \partial X`} ${calculus.twoShapes}</p>
    `;
  }

  #entries(label: string, key: "x" | "v" | "t", values: readonly number[], rows: number, columns: number): unknown {
    return html`<lab-entries
      label=${label}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      @lab-entries=${(event: Fired<"lab-entries">) => {
        this[key] = event.detail;
      }}
    ></lab-entries>`;
  }

  #derivative(
    label: string,
    values: Float64Array,
    rows: number,
    columns: number,
    cell: Cell | null,
    look: (cell: Cell | null) => void,
  ): unknown {
    const lit: Lit | null = cell && { cell };
    return html`<lab-matrix
      label=${label}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      .lit=${lit}
      @lab-cell=${(event: Fired<"lab-cell">) => look(event.detail)}
    ></lab-matrix>`;
  }
}

customElements.define("lab-calculus-gradient", LabCalculusGradient);
