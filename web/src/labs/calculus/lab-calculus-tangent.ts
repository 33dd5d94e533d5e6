import { html, unsafeCSS } from "lit";
import type { CurveTangent } from "../../../../wasm/labs/calculus";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import sheet from "./lab-calculus-tangent.css?inline";
import "../kit/lab-plot";
import "../kit/lab-slider";
import { equation } from "../equation";
import { samplesIn } from "../kit/samples";
import { choices } from "../lab-element";
import { tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./lab-calculus-turntable";
import type { Point3 } from "./turntable";

type CurveName = "spiral" | "polynomials";

const ENDS: Readonly<Record<CurveName, readonly [number, number]>> = { spiral: [0, 10], polynomials: [-2, 2] };
const START: Readonly<Record<CurveName, number>> = { spiral: 7, polynomials: 1.5 };
const FIRST: CurveName = "spiral";
/** The h at which secant and tangent are well apart. */
const WIDE = 1;
const SAMPLES = 400;
/** Ends of the vertical axes of the two polynomials. */
const HEIGHTS = [
  [25, 80],
  [-560, 560],
] as const;

/**
 * The derivative of a vector function of one variable: component by component, as a tangent vector, and beside the secant that
 * comes closer to it as h shrinks.
 * @prop given - values to begin with; null for the first ones
 * @slot - what is asked about it
 */
export class LabCalculusTangent extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    name: { state: true },
    at: { state: true },
    step: { state: true },
  };

  declare given: Partial<ValuesAt<"calculus/tangent">> | null;
  declare private name: CurveName;
  declare private at: number;
  declare private step: number;

  readonly #values = new ValuesController(
    this,
    "calculus/tangent",
    () => ({ curve: this.name, at: this.at, h: this.step }),
    () => ({ curve: FIRST, at: START[this.name], h: WIDE }),
  );

  constructor() {
    super();
    this.given = null;
    this.name = FIRST;
    this.at = START[FIRST];
    this.step = WIDE;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("given") || !this.given) return;
    const { curve = FIRST, at = START[curve], h = WIDE } = this.given;
    const [least, most] = ENDS[curve];
    const isOn = at >= least && at <= most;
    if (!isOn) this.#values.refuse({ kind: "illegal", name: "at", value: String(at), legal: `${least} … ${most}` });
    this.name = curve;
    this.at = isOn ? at : START[curve];
    this.step = h;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { calculus } = words;
    const tangent = core.calculusTangent(this.name, this.at, this.step);
    const [least, most] = ENDS[this.name];
    const symbol = this.name === "spiral" ? "t" : "x";
    return html`<div class="columns">
      <section class="card">
        ${choices(
          calculus.curve,
          [
            ["spiral", calculus.curves.spiral],
            ["polynomials", calculus.curves.polynomials],
          ],
          this.name,
          (name: CurveName) => {
            this.name = name;
            this.at = START[name];
          },
        )}
        ${this.name === "spiral" ? this.#spiral(tangent) : this.#polynomials(tangent)}
      </section>
      <div class="side">
        <section class="card">
          <lab-slider
            .label=${calculus.place}
            .symbol=${symbol}
            .value=${this.at}
            .min=${least}
            .max=${most}
            .step=${0.01}
            @lab-input=${(event: Fired<"lab-input">) => {
              this.at = event.detail;
            }}
          ></lab-slider>
          <lab-slider
            .label=${calculus.step}
            .symbol=${"h"}
            .value=${this.step}
            .min=${1e-5}
            .max=${1}
            logarithmic
            @lab-input=${(event: Fired<"lab-input">) => {
              this.step = event.detail;
            }}
          ></lab-slider>
          ${this.name === "spiral" ? this.#spiralFormulas(tangent) : this.#polynomialFormulas(tangent)}
          <p class="legend">${calculus.tangentShape}</p>
        </section>
        <slot></slot>
      </div>
    </div>`;
  }

  #spiral({ value, derivative }: CurveTangent): unknown {
    const { values } = core.calculusCurve("spiral", ENDS.spiral[0], ENDS.spiral[1], SAMPLES);
    return html`<lab-calculus-turntable
        label=${words.calculus.turntable}
        .curve=${values}
        .at=${point(value)}
        .tangent=${point(derivative)}
        .secant=${[this.#end(-1), this.#end(1)]}
      ></lab-calculus-turntable>
      <p class="legend">${words.calculus.turnHint}</p>`;
  }

  /** An end of the secant: f(t - h) or f(t + h). */
  #end(side: -1 | 1): Point3 {
    return point(core.calculusTangent("spiral", this.at + side * this.step, this.step).value);
  }

  #polynomials({ value, derivative }: CurveTangent): unknown {
    const [first, last] = ENDS.polynomials;
    const { values } = core.calculusCurve("polynomials", first, last, SAMPLES);
    const xs = samplesIn(first, last, SAMPLES);
    return [0, 1].map((component) => {
      const ys = xs.map((_, index) => values[2 * index + component] ?? Number.NaN);
      const [at = 0, slope = 0] = [value[component], derivative[component]];
      const tangent = [first, last].map((x) => at + slope * (x - this.at));
      return html`<lab-plot
        .label=${words.calculus.component(component + 1)}
        .x=${[first, last]}
        .y=${HEIGHTS[component]}
        x-name="x"
        y-name=${`f${"₁₂"[component]}`}
        .curves=${[{ xs, ys, className: "other" }, { xs: [first, last], ys: tangent, className: "main" }]}
        .points=${[{ x: this.at, y: at, moves: { along: "x", name: words.calculus.place } }]}
        @lab-move=${(event: Fired<"lab-move">) => {
          this.at = Number(event.detail.x.toFixed(2));
        }}
      ></lab-plot>`;
    });
  }

  #spiralFormulas({ value, derivative, difference }: CurveTangent): unknown {
    const [f1, f2, f3] = written(value);
    const [d1, d2, d3] = written(derivative);
    const [q1, q2, q3] = written(difference);
    return html`
      <div class="formula">
        ${equation(tex`\mathbf{f}(t)`, tex`= \begin{bmatrix} t \cos t \\ t \sin t \\ t \end{bmatrix}`, tex`= \begin{bmatrix} ${f1} \\ ${f2} \\ ${f3} \end{bmatrix}`)}
      </div>
      <div class="formula">
        ${equation(tex`\dfrac{\partial \mathbf{f}}{\partial t}`, tex`= \begin{bmatrix} \cos t - t \sin t \\ \sin t + t \cos t \\ 1 \end{bmatrix}`, tex`= \begin{bmatrix} ${d1} \\ ${d2} \\ ${d3} \end{bmatrix}`)}
      </div>
      <div class="formula">
        ${equation(tex`\dfrac{\mathbf{f}(t + h) - \mathbf{f}(t - h)}{2h}`, tex`= \begin{bmatrix} ${q1} \\ ${q2} \\ ${q3} \end{bmatrix}`)}
      </div>
    `;
  }

  #polynomialFormulas({ value, derivative, difference }: CurveTangent): unknown {
    const [f1, f2] = written(value);
    const [d1, d2] = written(derivative);
    const [q1, q2] = written(difference);
    return html`
      <div class="formula">
        ${equation(tex`\mathbf{f}(x)`, tex`= \begin{bmatrix} 4x^2 - 7x + 42 \\ x^9 - 21 \end{bmatrix}`, tex`= \begin{bmatrix} ${f1} \\ ${f2} \end{bmatrix}`)}
      </div>
      <div class="formula">
        ${equation(tex`\dfrac{\partial \mathbf{f}}{\partial x}`, tex`= \begin{bmatrix} 8x - 7 \\ 9x^8 \end{bmatrix}`, tex`= \begin{bmatrix} ${d1} \\ ${d2} \end{bmatrix}`)}
      </div>
      <div class="formula">
        ${equation(tex`\dfrac{\mathbf{f}(x + h) - \mathbf{f}(x - h)}{2h}`, tex`= \begin{bmatrix} ${q1} \\ ${q2} \end{bmatrix}`)}
      </div>
    `;
  }
}

function point([x = 0, y = 0, z = 0]: ArrayLike<number> & Iterable<number>): Point3 {
  return [x, y, z];
}

function written(numbers: Iterable<number>): string[] {
  return Array.from(numbers, (number) => words.labs.fixed(number, 4));
}

customElements.define("lab-calculus-tangent", LabCalculusTangent);
