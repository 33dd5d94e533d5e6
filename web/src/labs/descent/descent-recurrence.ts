import { html, nothing, unsafeCSS } from "lit";
import type { DescentRun } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { enclosed, printed, sum } from "../../texts/printed";
import { words } from "../../texts/words";
import { equation } from "../equation";
import { tex } from "../tex";
import sheet from "./descent-recurrence.css?inline";
import { ofHyperparameter, ofRun } from "./figures";
import { views } from "./styles";

/**
 * The recurrence with momentum (L9) in numbers, for the first steps of a run.
 * @prop run
 * @prop momentum, rate - what it runs with
 * @prop steps - how many are worked out
 */
export class DescentRecurrence extends PlaygroundElement {
  static override properties = {
    run: { attribute: false },
    momentum: { type: Number },
    rate: { type: Number },
    steps: { type: Number },
  };

  declare run: DescentRun | null;
  declare momentum: number;
  declare rate: number;
  declare steps: number;

  constructor() {
    super();
    this.run = null;
    this.momentum = 0;
    this.rate = 0;
    this.steps = 0;
  }

  static override styles = [shared, lab, views, unsafeCSS(sheet)];

  override render(): unknown {
    const { run } = this;
    if (!run) return nothing;
    const t = words.descent.momentum;
    return html`
      <h3>${t.worked} <span>${t.workedRemark}</span></h3>
      <div class="formula pieces apart step">
        ${tex`v \leftarrow \mu v - \eta\, f'(x)`} ${tex`x \leftarrow x + v`}
      </div>
      ${Array.from({ length: Math.min(this.steps, run.x.length - 1) }, (_, step) => this.#step(run, step))}
    `;
  }

  #step({ x, slope, velocity }: DescentRun, step: number): unknown {
    const next = ofRun(velocity[step + 1]);
    const { operands: v, whole: nextV } = printed(
      [ofHyperparameter(this.momentum), ofRun(velocity[step]), ofHyperparameter(this.rate), ofRun(slope[step])],
      next,
      ([mu = 0, before = 0, eta = 0, steep = 0]) => mu * before - eta * steep,
    );
    const { operands: at, whole: nextX } = printed([ofRun(x[step]), next], ofRun(x[step + 1]), sum);
    return html`<div class="formula pieces apart step">
      ${equation(
        tex`v_{${step + 1}}`,
        tex`= ${v[0]} \cdot ${enclosed(v[1])} - ${v[2]} \cdot ${enclosed(v[3])}`,
        tex`= ${nextV}`,
      )}
      ${equation(tex`x_{${step + 1}}`, tex`= ${at[0]} + ${enclosed(at[1])}`, tex`= ${nextX}`)}
    </div>`;
  }
}

customElements.define("descent-recurrence", DescentRecurrence);
