import { html, nothing, unsafeCSS } from "lit";
import type { DescentRun, DescentTarget } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { printed } from "../../texts/printed";
import { words } from "../../texts/words";
import type { PlotCurve, PlotPoint } from "../kit/plot";
import { tex } from "../tex";
import sheet from "./descent-distance.css?inline";
import "../kit/lab-plot";
import { ofHyperparameter } from "./figures";
import { decadesOf } from "./slope";
import { views } from "./styles";

/**
 * How far from the minimum a run is after each step, and what theory says of it.
 * @prop run
 * @prop target - the minimum downhill from its start, or null
 * @prop rate - its learning rate
 * @prop exact - whether the polynomial is a parabola, for which the theory is exact
 * @prop steps - how many were asked for
 * @prop step - the present one
 */
export class DescentDistance extends PlaygroundElement {
  static override properties = {
    run: { attribute: false },
    target: { attribute: false },
    rate: { type: Number },
    exact: { type: Boolean },
    steps: { type: Number },
    step: { type: Number },
  };

  declare run: DescentRun | null;
  declare target: DescentTarget | null;
  declare rate: number;
  declare exact: boolean;
  declare steps: number;
  declare step: number;

  constructor() {
    super();
    this.run = null;
    this.target = null;
    this.rate = 0;
    this.exact = true;
    this.steps = 0;
    this.step = 0;
  }

  static override styles = [shared, lab, views, unsafeCSS(sheet)];

  override render(): unknown {
    const { run, target } = this;
    const t = words.descent.curve;
    if (!run || !target) return nothing;
    const isTheory = Number.isFinite(target.largestRate);
    return html`
      <h3>${t.distance} ${isTheory ? html`<span>${this.exact ? t.theory : t.theoryNear}</span>` : nothing}</h3>
      ${this.#plot(run, target, isTheory)}
      ${isTheory ? this.#formula(target) : nothing}
    `;
  }

  #plot(run: DescentRun, target: DescentTarget, isTheory: boolean): unknown {
    const t = words.descent.curve;
    const distances = Array.from(run.x, (x) => Math.abs(x - target.minimum));
    const up = decadesOf([...distances, ...(isTheory ? target.distances : [])], 1);
    const curves: PlotCurve[] = isTheory
      ? [{ xs: Array.from(target.distances, (_, step) => step), ys: target.distances, className: "dashed" }]
      : [];
    const points = distances.map(
      (y, step): PlotPoint => ({ x: step, y, className: step === this.step ? "other" : "other small" }),
    );
    return html`<lab-plot
      .label=${t.distancePlot}
      .x=${[0, this.steps]}
      .y=${[up.low, up.high]}
      x-name=${t.columns.step}
      y-name="|x − x*|"
      logarithmic
      .curves=${curves}
      .points=${points}
    ></lab-plot>`;
  }

  #formula({ curvature, factor }: DescentTarget): unknown {
    const { operands, whole } = printed(
      [ofHyperparameter(this.rate), ofHyperparameter(curvature)],
      ofHyperparameter(Math.abs(factor)),
      ([eta = 0, bend = 0]) => Math.abs(1 - eta * bend),
    );
    const equals = this.exact ? "=" : "≈";
    return html`<div class="formula pieces apart">
      ${tex`|x_k - x^*| ${equals} |1 - \eta\, f''(x^*)|^k\, |x_0 - x^*|`}
      ${tex`|1 - ${operands[0]} \cdot ${operands[1]}| = ${whole}`}
    </div>`;
  }
}

customElements.define("descent-distance", DescentDistance);
