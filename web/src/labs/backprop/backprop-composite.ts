import { html, unsafeCSS } from "lit";
import type { Composite, CompositeCurve } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { enclosed } from "../../texts/printed";
import { words } from "../../texts/words";
import { core } from "../core";
import { equation } from "../equation";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import type { Range } from "../kit/plot";
import sheet from "./backprop-composite.css?inline";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import { samplesIn } from "../kit/samples";
import { choices } from "../lab-element";
import { tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { buttonsOf, INNER, type Link, OUTER } from "./links";

const BEGIN: ValuesAt<"backprop/chain"> = { outer: "square", inner: "line", x: 0.5 };
const ENDS = [-2, 2] as const;
const SAMPLES = 161;
const XS = samplesIn(...ENDS, SAMPLES);
const STEP = 1e-5;
/** The x of the question, which is about the square of 2x + 1 there. */
const ASKED = -2;

/**
 * The chain rule (L5) with two functions that can be chosen: each with its slope, and the slope of both together.
 * @prop given - functions and an x to begin with; null for the first ones
 */
export class BackpropComposite extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    outer: { state: true },
    inner: { state: true },
    x: { state: true },
  };

  declare given: Partial<ValuesAt<"backprop/chain">> | null;
  declare private outer: Link;
  declare private inner: Link;
  declare private x: number;

  constructor() {
    super();
    this.given = null;
    Object.assign(this, BEGIN);
    new ValuesController(
      this,
      "backprop/chain",
      () => ({ outer: this.outer, inner: this.inner, x: this.x }),
      () => BEGIN,
    );
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) Object.assign(this, BEGIN, this.given);
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { composite } = words.backprop;
    const now = core.composite(this.outer, this.inner, this.x, STEP);
    const curve = core.compositeCurve(this.outer, this.inner, ...ENDS, SAMPLES);
    return html`
      <p class="lead">${composite.lead}</p>
      <div class="columns">
        <section class="card">
          <h3>${composite.inner}</h3>
          ${choices<Link>(composite.inner, buttonsOf(INNER), this.inner, (inner) => {
            this.inner = inner;
          })}
          ${this.#innerPlot(now, curve)} ${this.#innerFormula(now)}
          <h3>${composite.outer}</h3>
          ${choices<Link>(composite.outer, buttonsOf(OUTER), this.outer, (outer) => {
            this.outer = outer;
          })}
          ${this.#outerPlot(now, curve)} ${this.#outerFormula(now)}
        </section>
        <div class="stack">
          <section class="card">
            <h3>${composite.both}</h3>
            ${this.#bothPlot(now, curve)}
            <lab-slider .label=${"x"} .value=${this.x} .min=${ENDS[0]} .max=${ENDS[1]} .step=${0.01} @lab-input=${({ detail }: Fired<"lab-input">) => this.#move(detail)}></lab-slider>
            ${this.#product(now)}
            <p>${composite.said}</p>
          </section>
          <lab-question .prompt=${composite.question} .check=${this.#verdict}></lab-question>
        </div>
      </div>
    `;
  }

  #innerPlot({ u, inner }: Composite, curve: CompositeCurve): unknown {
    return this.#plot(words.backprop.composite.innerPlot, ["x", "u"], XS, curve.u, [this.x, u], inner, true);
  }

  /** Plots y over all u that x can give. */
  #outerPlot({ u, y, outer }: Composite, curve: CompositeCurve): unknown {
    return this.#plot(words.backprop.composite.outerPlot, ["u", "y"], curve.u, curve.y, [u, y], outer, false);
  }

  #bothPlot({ y, product }: Composite, curve: CompositeCurve): unknown {
    return this.#plot(words.backprop.composite.bothPlot, ["x", "y"], XS, curve.y, [this.x, y], product, true);
  }

  #plot(
    label: string,
    [xName, yName]: readonly [string, string],
    xs: readonly number[] | Float64Array,
    ys: Float64Array,
    [x, y]: readonly [number, number],
    slope: number,
    moves: boolean,
  ): unknown {
    const [across, up] = [rangeOf(xs, 0), rangeOf(ys, 0.12)];
    return html`<lab-plot
      .label=${label}
      .x=${across}
      .y=${up}
      x-name=${xName}
      y-name=${yName}
      .curves=${[{ xs, ys, className: "other" }, { xs: across, ys: across.map((at) => y + slope * (at - x)), className: "main" }]}
      .points=${[{ x, y, ...(moves ? { moves: { along: "x", name: xName } } : {}) }]}
      @lab-move=${({ detail }: Fired<"lab-move">) => this.#move(detail.x)}
    ></lab-plot>`;
  }

  #innerFormula({ u, inner }: Composite): unknown {
    return html`<div class="formula">
      ${equation(tex`u`, html`${INNER[this.inner].formula}`, tex`= ${written(u)}`)}
      ${equation(tex`\dfrac{du}{dx}`, html`${INNER[this.inner].slope}`, tex`= ${written(inner)}`)}
    </div>`;
  }

  #outerFormula({ y, outer }: Composite): unknown {
    return html`<div class="formula">
      ${equation(tex`y`, html`${OUTER[this.outer].formula}`, tex`= ${written(y)}`)}
      ${equation(tex`\dfrac{dy}{du}`, html`${OUTER[this.outer].slope}`, tex`= ${written(outer)}`)}
    </div>`;
  }

  #product({ inner, outer, product, measured }: Composite): unknown {
    return html`<div class="formula">
      ${equation(
        tex`\dfrac{dy}{dx}`,
        tex`= \dfrac{dy}{du} \cdot \dfrac{du}{dx}`,
        tex`= ${written(outer)} \cdot ${enclosed(written(inner))}`,
        tex`= ${written(product)}`,
      )}
      ${equation(tex`\dfrac{f(g(x + h)) - f(g(x - h))}{2h}`, tex`= ${written(measured)}`)}
    </div>`;
  }

  #move(x: number): void {
    this.x = Number(x.toFixed(2));
  }

  readonly #verdict = (answer: number): Verdict => {
    const { composite } = words.backprop;
    const { product, inner, outer, u } = core.composite("square", "line", ASKED, STEP);
    if (answer === product) return { right: true, why: composite.right };
    return {
      right: false,
      why: answer === outer ? composite.onlyOuter : answer === u * inner ? composite.atU : composite.hint,
    };
  };
}

/** From the least to the largest value, with a margin of that share on both sides. */
function rangeOf(values: readonly number[] | Float64Array, more: number): Range {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = more * (most - least);
  return [least - room, most + room];
}

function written(value: number): string {
  return words.labs.fixed(value, 3);
}

customElements.define("backprop-composite", BackpropComposite);
