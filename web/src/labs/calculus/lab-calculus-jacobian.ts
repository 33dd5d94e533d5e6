import { html, unsafeCSS } from "lit";
import type { FunctionJacobian } from "../../../../wasm/labs/calculus";
import type { SmallMatrix } from "../../../../wasm/labs/matrices";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import sheet from "./lab-calculus-jacobian.css?inline";
import "../kit/lab-matrix";
import "../kit/lab-slider";
import { equation } from "../equation";
import { choices } from "../lab-element";
import { display, tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./lab-calculus-field";

const FUNCTIONS = ["polar", "layer", "sigmoid", "products"] as const;
type FunctionName = (typeof FUNCTIONS)[number];

const FORMULAS: Readonly<Record<FunctionName, { readonly f: unknown; readonly jacobian: unknown }>> = {
  polar: {
    f: display`\mathbf{f}(\mathbf{x}) = \begin{bmatrix} x_1 \cos x_2 \\ x_1 \sin x_2 \end{bmatrix}`,
    jacobian: display`\frac{\partial \mathbf{f}}{\partial \mathbf{x}} = \begin{bmatrix} \cos x_2 & -x_1 \sin x_2 \\ \sin x_2 & x_1 \cos x_2 \end{bmatrix}`,
  },
  layer: {
    f: display`\mathbf{f}(\mathbf{x}) = W \mathbf{x} + \mathbf{b}`,
    jacobian: display`\frac{\partial \mathbf{f}}{\partial \mathbf{x}} = W`,
  },
  sigmoid: {
    f: display`\mathbf{f}(\mathbf{x}) = \begin{bmatrix} \sigma(x_1) \\ \sigma(x_2) \end{bmatrix}`,
    jacobian: display`\frac{\partial \mathbf{f}}{\partial \mathbf{x}} = \begin{bmatrix} \sigma'(x_1) & 0 \\ 0 & \sigma'(x_2) \end{bmatrix}`,
  },
  products: {
    f: display`\mathbf{f}(\mathbf{x}) = \begin{bmatrix} x_1 x_2 + x_3 \\ x_3^2 - x_1 \end{bmatrix}`,
    jacobian: display`\frac{\partial \mathbf{f}}{\partial \mathbf{x}} = \begin{bmatrix} x_2 & x_1 & 1 \\ -1 & 0 & 2 x_3 \end{bmatrix}`,
  },
};

/** Of n components and m variables, equations 6 and 7. */
const GENERAL = equation(
  tex`\dfrac{\partial \mathbf{f}}{\partial \mathbf{x}}`,
  tex`= \begin{bmatrix} \frac{\partial f_1}{\partial x_1} & \cdots & \frac{\partial f_1}{\partial x_m} \\ \vdots & \ddots & \vdots \\ \frac{\partial f_n}{\partial x_1} & \cdots & \frac{\partial f_n}{\partial x_m} \end{bmatrix}`,
  tex`= \begin{bmatrix} (\nabla f_1)^T \\ \vdots \\ (\nabla f_n)^T \end{bmatrix}`,
);

const BEGIN: ValuesAt<"calculus/jacobian"> = { function: "polar", at: [1.5, 0.8, 1] };
const REACH = 3;
const CELLS = 80;
const STEP = 1e-5;

/**
 * The Jacobian of a vector function: each row is the gradient of a component. The row that is pointed at is shown as an arrow in
 * its component.
 * @prop given - values to begin with; null for the first ones
 * @slot - what is asked about it
 */
export class LabCalculusJacobian extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    name: { state: true },
    x: { state: true },
    row: { state: true },
  };

  declare given: Partial<ValuesAt<"calculus/jacobian">> | null;
  declare private name: FunctionName;
  /** Three variables, of which most functions take the first two. */
  declare private x: readonly number[];
  declare private row: number;

  constructor() {
    super();
    this.given = null;
    this.name = BEGIN.function;
    this.x = BEGIN.at;
    this.row = 0;
    new ValuesController(
      this,
      "calculus/jacobian",
      () => ({ function: this.name, at: this.x }),
      () => BEGIN,
    );
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("given") || !this.given) return;
    this.name = this.given.function ?? BEGIN.function;
    this.x = this.given.at ?? BEGIN.at;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { calculus } = words;
    const jacobian = core.calculusJacobian(this.name, this.#variables(), STEP);
    const row = Math.min(this.row, jacobian.derivative.rows - 1);
    return html`<div class="columns">
      <section class="card">
        ${choices(
          calculus.function,
          FUNCTIONS.map((name) => [name, calculus.functions[name]] as const),
          this.name,
          (name: FunctionName) => {
            this.name = name;
          },
        )}
        <div class="formula">${FORMULAS[this.name].f}</div>
        <div class="formula">${FORMULAS[this.name].jacobian}</div>
        ${this.#variables().map((value, index) => this.#slider(value, index))}
        <div class="row" @lab-cell=${this.#onCell}>
          ${this.#matrix("f(x)", jacobian.value, jacobian.value.length, 1, row)}
          ${this.#jacobian("∂f/∂x", jacobian.derivative, row)}
          ${this.#jacobian(calculus.differences, jacobian.difference, row)}
        </div>
        <p>${calculus.jacobianShape(jacobian.derivative.rows, jacobian.derivative.columns)}</p>
        <details open>
          <summary>${calculus.general}</summary>
          <div class="formula">${GENERAL}</div>
          <p>${calculus.generalWhy}</p>
        </details>
      </section>
      <div class="stack">
        <section class="card">
          <h3>${calculus.rowIsGradient(row + 1)}</h3>
          ${this.#field(jacobian, row)}
        </section>
        <slot></slot>
      </div>
    </div>`;
  }

  #variables(): readonly number[] {
    return this.x.slice(0, this.name === "products" ? 3 : 2);
  }

  #slider(value: number, index: number): unknown {
    return html`<lab-slider
      .label=${`x${"₁₂₃"[index]}`}
      .value=${value}
      .min=${-REACH}
      .max=${REACH}
      .step=${0.01}
      @lab-input=${(event: Fired<"lab-input">) => {
        this.x = this.x.with(index, event.detail);
      }}
    ></lab-slider>`;
  }

  #jacobian(label: string, { values, rows, columns }: SmallMatrix, row: number): unknown {
    return this.#matrix(label, values, rows, columns, row);
  }

  #matrix(label: string, values: Float64Array, rows: number, columns: number, row: number): unknown {
    return html`<lab-matrix
      label=${label}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      .lit=${{ row }}
    ></lab-matrix>`;
  }

  #field({ derivative }: FunctionJacobian, row: number): unknown {
    const { calculus, labs } = words;
    const gradient = [...derivative.values.subarray(row * derivative.columns, (row + 1) * derivative.columns)];
    const written = gradient.map((entry) => labs.fixed(entry, 3)).join(", ");
    if (this.name === "products") return html`<p>${calculus.inSpace(row + 1, written)}</p>`;
    return html`<lab-calculus-field
        label=${calculus.componentPicture(row + 1, written)}
        .field=${core.calculusField(this.name, row, REACH, CELLS)}
        .reach=${REACH}
        .at=${this.#variables()}
        .arrow=${gradient}
        @lab-point=${(event: Fired<"lab-point">) => {
          this.x = [...event.detail, this.x[2] ?? 0];
        }}
      ></lab-calculus-field>
      <p>${calculus.pointAtRows}</p>`;
  }

  readonly #onCell = (event: Fired<"lab-cell">): void => {
    if (event.detail) this.row = event.detail.row;
  };
}

customElements.define("lab-calculus-jacobian", LabCalculusJacobian);
