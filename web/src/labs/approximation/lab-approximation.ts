import { html, type PropertyDeclarations } from "lit";
import type { TargetCurve } from "../../../../wasm/labs/approximation";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { PlotCurve } from "../kit/lab-plot";
import type { Verdict } from "../kit/lab-question";
import { choices, LabElement } from "../lab-element";
import { tex } from "../tex";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import "./lab-curves";
import "./lab-units";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { partFormula, wholeFormula } from "./formulas";
import { Learner, type Setting } from "./learner";
import { look } from "./look";
import { epochsOfFrame } from "./pace";
import { ACTIVATIONS, type Activation, MOST_UNITS, NOTHING_REACHED, type Reached, reach, TRIED } from "./reached";
import { ERRORS, KINDS, renderReached } from "./reached-chart";
import { renderTheorem } from "./theorem";

const BEGIN: ValuesAt<"approximation"> = { target: "sine", units: 16, activation: "sigmoid", seed: 1 };
const CURVES = ["sine", "step", "bump", "zigzag", "noise"] as const satisfies readonly TargetCurve[];
type Choice = TargetCurve | "drawn";

/** Of each frame, so that the page stays at hand. */
const SLICE_MS = 8;
/** Nothing more is to be seen then. */
const END = 20_000;
/** Of each number of units, when many are tried. */
const TRIAL = 2000;
/** Enough for 16 units and the sine. */
const LEARNED = 1500;
/** Enough for few units and a bump, and soon done. */
const TEST = 600;
/** A widest gap that is hardly to be seen. */
const CLOSE = 0.1;
/** Numbers of units that the question offers. */
const ANSWERS = [1, 2, 3, 4] as const;

/**
 * Any function (L2): one hidden layer learns a curve that is chosen or drawn, and shows the parts that its units add.
 * @attr target - the curve: `sine`, `step`, `bump`, `zigzag` or `noise`
 * @attr units - of the hidden layer, 1 to 64
 * @attr activation - `sigmoid`, `tanh` or `relu`
 * @attr seed - of the weights at the start, from 1
 */
export class LabApproximation extends LabElement {
  static override properties: PropertyDeclarations = {
    choice: { state: true },
    units: { state: true },
    activation: { state: true },
    seed: { state: true },
    training: { state: true },
    pointed: { state: true },
    kept: { state: true },
    reached: { state: true },
    trials: { state: true },
  };

  declare private choice: Choice;
  declare private units: number;
  declare private activation: Activation;
  declare private seed: number;
  declare private training: boolean;
  /** Units that the pointer is at, and that stays lit, or -1. */
  declare private pointed: number;
  declare private kept: number;
  declare private reached: Reached;
  /** Numbers of units still to be tried; null when that is not what goes on. */
  declare private trials: readonly number[] | null;

  #targets: Float64Array<ArrayBuffer>;
  #learner: Learner;
  /** The epoch at which there was another curve. */
  #aimedAt = 0;
  #frame = 0;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  /** Whether what is learned is shown only at the end. */
  #unseen = false;
  /** Time of the last frame that trained. */
  #frameAt = 0;

  constructor() {
    super();
    this.choice = BEGIN.target;
    this.units = BEGIN.units;
    this.activation = BEGIN.activation;
    this.seed = BEGIN.seed;
    this.pointed = -1;
    this.kept = -1;
    this.reached = NOTHING_REACHED;
    this.trials = null;
    this.#targets = core.targetCurve(BEGIN.target);
    this.#learner = this.#newLearner();
    // Who wants no motion finds the curve learned.
    this.training = !this.#still.matches;
    if (!this.training) this.#learner.train(LEARNED);
    new ValuesController(
      this,
      "approximation",
      () => {
        const { choice, units, activation, seed } = this;
        return { units, activation, seed, ...(choice === "drawn" ? {} : { target: choice }) };
      },
      () => BEGIN,
    );
  }

  protected override take(values: Partial<ValuesAt<"approximation">>): void {
    const { target, ...setting } = { ...BEGIN, ...values };
    this.#aim(target);
    this.#begin(setting);
  }

  static override styles = [...LabElement.styles, look];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#goOn();
  }

  override disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    super.disconnectedCallback();
  }

  protected override get words() {
    return words.approximation;
  }

  protected override renderView(): unknown {
    return html`
      <div class="stage">
        <section class="card">${this.#picture()}</section>
        <div class="side">
          <section class="card">${this.#network()}</section>
          <section class="card">${this.#transport()}</section>
        </div>
      </div>
      <div class="columns">
        <section class="card">${this.#parts()}</section>
        <section class="card">${this.#numbers()}</section>
      </div>
      <section class="theorem">${renderTheorem()}</section>
      <lab-question .prompt=${words.approximation.question} .choices=${ANSWERS.map(words.approximation.answer)} .check=${this.#verdict}></lab-question>
    `;
  }

  /** The pointer says more than what was kept. */
  get #lit(): number {
    return this.pointed >= 0 ? this.pointed : this.kept;
  }

  #picture(): unknown {
    const { curves, target, draw, legend, hint, drawHint, picture } = words.approximation;
    const options: readonly (readonly [Choice, string])[] = [
      ...CURVES.map((curve) => [curve, curves[curve]] as const),
      ["drawn", draw],
    ];
    const { widestGap } = this.#learner.state;
    return html`
      ${choices(target, options, this.choice, (choice) => this.#choose(choice))}
      <lab-curves
        .label=${picture(curves[this.choice], this.units, words.labs.fixed(widestGap, 3))}
        .targets=${this.#targets}
        .state=${this.#learner.state}
        .lit=${this.#lit}
        .drawing=${this.choice === "drawn"}
        @lab-draw=${(event: CustomEvent<Float64Array<ArrayBuffer>>) => this.#draw(event.detail)}
        @lab-light=${this.#onLight}
      ></lab-curves>
      <p class="legend">
        <span class="target">${legend.target}</span><span>${legend.network}</span><span class="up">${legend.up}</span
        ><span class="down">${legend.down}</span>
      </p>
      <p class="note">${this.choice === "drawn" ? drawHint : hint}</p>
    `;
  }

  #transport(): unknown {
    const { epoch, error, widestGap } = this.#learner.state;
    const { anotherStart, figures } = words.approximation;
    return html`
      <div class="buttons">
        <button class="train" @click=${this.#onTrain}>${this.training ? text.pause : text.train}</button>
        <button @click=${this.#onStep}>${text.step}</button>
        <button @click=${this.#onReset}>${text.reset}</button>
        <button class="wide" @click=${() => this.#begin({ seed: this.seed + 1 })}>${anotherStart}</button>
      </div>
      <dl>
        <dt>${figures.epoch}</dt>
        <dd>${text.whole(epoch)}</dd>
        <dt>${figures.error}</dt>
        <dd>${text.fine(error)}</dd>
        <dt>${figures.gap}</dt>
        <dd>${words.labs.fixed(widestGap, 3)}</dd>
        <dt>${figures.start}</dt>
        <dd>${text.whole(this.seed)}</dd>
      </dl>
      <p class="spoken" role="status">${this.training ? "" : words.approximation.paused(text.whole(epoch), text.fine(error))}</p>
    `;
  }

  #network(): unknown {
    const { activation, activations, number } = words.approximation;
    return html`
      <div class="activations">
        ${choices(
          activation,
          ACTIVATIONS.map((name) => [name, activations[name]] as const),
          this.activation,
          (chosen) => this.#begin({ activation: chosen }),
        )}
      </div>
      <lab-slider
        .label=${number}
        .value=${this.units}
        .min=${1}
        .max=${MOST_UNITS}
        .step=${1}
        @lab-input=${(event: CustomEvent<number>) => this.#begin({ units: event.detail })}
      ></lab-slider>
      ${this.#errors()}
    `;
  }

  #parts(): unknown {
    const { state } = this.#learner;
    return html`
      <h3>${words.approximation.partsTitle(this.units)}</h3>
      <lab-units
        .state=${state}
        .lit=${this.#lit}
        .kept=${this.kept}
        @lab-light=${this.#onLight}
        @lab-keep=${(event: CustomEvent<number>) => {
          this.kept = event.detail;
        }}
      ></lab-units>
      <div class="formula">${this.#formula()}</div>
    `;
  }

  #formula(): unknown {
    const { units, bias } = this.#learner.state;
    const [w, b, v] = units.subarray(3 * this.#lit, 3 * this.#lit + 3);
    if (this.#lit < 0 || w === undefined || b === undefined || v === undefined)
      return html`${wholeFormula(this.activation)} ${tex`n = ${this.units}, \; b = ${words.labs.fixed(bias, 2)}`}`;
    return html`<strong>${words.approximation.unit(this.#lit + 1)}</strong> ${partFormula(this.activation, { w, b, v })}`;
  }

  #errors(): unknown {
    const { epochs, errors, state } = this.#learner;
    const curves: PlotCurve[] = [{ xs: epochs, ys: errors, kind: KINDS[this.activation] }];
    return html`
      <lab-plot
        class="errors"
        .label=${words.approximation.errorCurve}
        .x=${[0, Math.max(100, state.epoch)]}
        .y=${ERRORS}
        logarithmic
        .xName=${words.approximation.figures.epoch}
        .yName=${"E"}
        .curves=${curves}
      ></lab-plot>
    `;
  }

  #numbers(): unknown {
    const { moreUnits, tryAll, stopTrying } = words.approximation;
    return html`
      <div class="head">
        <h3>${moreUnits}</h3>
        <button @click=${this.#onTrials}>${this.trials ? stopTrying : tryAll}</button>
      </div>
      ${renderReached(this.reached, this.activation, this.units)}
    `;
  }

  #newLearner(): Learner {
    return new Learner(core, { units: this.units, activation: this.activation, seed: this.seed }, this.#targets);
  }

  /** What the user changes ends the trials. */
  #begin(changed: Partial<Setting> = {}): void {
    this.trials = null;
    this.#restart(changed);
    this.#train(this.#still.matches);
  }

  #restart({ units = this.units, activation = this.activation, seed = this.seed }: Partial<Setting>): void {
    Object.assign(this, { units, activation, seed });
    if (this.kept >= units) this.kept = -1;
    this.pointed = -1;
    this.#learner.close();
    this.#learner = this.#newLearner();
    this.#aimedAt = 0;
    this.requestUpdate();
  }

  #train(unseen = false): void {
    this.training = true;
    this.#unseen = unseen;
    this.#goOn();
  }

  #choose(choice: Choice): void {
    this.choice = choice;
    // What is there is a good curve to begin drawing with.
    if (choice === "drawn") return;
    this.#aim(choice);
    this.#begin();
  }

  #aim(curve: TargetCurve): void {
    this.choice = curve;
    this.#targets = core.targetCurve(curve);
    this.reached = NOTHING_REACHED;
  }

  /** The network goes on with the new curve from where it is. */
  #draw(targets: Float64Array<ArrayBuffer>): void {
    this.choice = "drawn";
    this.trials = null;
    this.#targets = targets;
    this.reached = NOTHING_REACHED;
    this.#learner.aim(targets);
    this.#aimedAt = this.#learner.state.epoch;
    this.#train();
  }

  readonly #onLight = (event: CustomEvent<number>): void => {
    this.pointed = event.detail;
  };

  readonly #onTrain = (): void => {
    if (this.training) {
      this.training = false;
      return;
    }
    if (this.#age >= END) this.#aimedAt = this.#learner.state.epoch;
    this.#train();
  };

  readonly #onStep = (): void => {
    this.training = false;
    this.trials = null;
    this.#learner.train(1);
    this.#keepReached();
    this.requestUpdate();
  };

  readonly #onReset = (): void => {
    this.trials = null;
    this.#restart({});
    this.#goOn();
  };

  readonly #onTrials = (): void => {
    if (this.trials) {
      this.trials = null;
      return;
    }
    const [first, ...rest] = TRIED;
    this.#restart({ units: first ?? 1 });
    this.trials = rest;
    this.#train();
  };

  /** Epochs since there was another curve. */
  get #age(): number {
    return this.#learner.state.epoch - this.#aimedAt;
  }

  #goOn(): void {
    if (!this.training || !this.isConnected || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(this.#onFrame);
  }

  readonly #onFrame = (now: number): void => {
    const since = now - this.#frameAt;
    this.#frame = 0;
    this.#frameAt = now;
    if (!this.training) return;
    const goal = this.trials ? TRIAL : this.#unseen ? LEARNED : END;
    const pace = this.trials || this.#unseen ? goal : epochsOfFrame(this.#age, since);
    this.#learner.train(Math.min(pace, goal - this.#age), now + SLICE_MS);
    const isThere = this.#age >= goal;
    if (!this.#unseen || isThere) {
      this.#keepReached();
      this.requestUpdate();
    }
    if (isThere) this.#arrive();
    this.#goOn();
  };

  #arrive(): void {
    const [next, ...rest] = this.trials ?? [];
    if (next === undefined) {
      this.training = false;
      this.trials = null;
      return;
    }
    this.#restart({ units: next });
    this.trials = rest;
  }

  #keepReached(): void {
    this.reached = reach(this.reached, this.activation, this.units, this.#learner.state.error);
  }

  /** The answer is tried: so many units learn the bump, here and in the picture. */
  readonly #verdict = (answer: number): Verdict => {
    const gapOf = (units: number): number => {
      const learner = new Learner(core, { units, activation: "sigmoid", seed: 1 }, core.targetCurve("bump"));
      learner.train(TEST);
      learner.close();
      return learner.state.widestGap;
    };
    const units = ANSWERS[answer] ?? 1;
    const [gap, gapOfLess] = [gapOf(units), gapOf(Math.max(1, units - 1))];
    const isEnough = gap < CLOSE;
    const right = isEnough && gapOfLess >= CLOSE;
    this.#aim("bump");
    this.#begin({ units, activation: "sigmoid", seed: 1 });
    const { why, tooFew, tooMany } = words.approximation;
    const say = right ? why : isEnough ? tooMany : tooFew;
    return { right, why: say(words.labs.fixed(gap, 2), words.labs.fixed(gapOfLess, 2)) };
  };
}

customElements.define("lab-approximation", LabApproximation);
