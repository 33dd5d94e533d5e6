import { html, type PropertyDeclarations } from "lit";
import type { TargetCurve } from "../../../../wasm/labs/approximation";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import type { PlotCurve } from "../kit/plot";
import { choices, LabElement } from "../lab-element";
import { tex } from "../tex";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import "./lab-curves";
import "./lab-units";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { unitFormula, wholeFormula } from "./formulas";
import { Learner } from "./learner";
import { look } from "./look";
import { ACTIVATIONS, MOST_UNITS } from "./reached";
import { CLASS_NAMES, ERRORS, renderReached } from "./reached-chart";
import { renderTheorem } from "./theorem";
import { TrainingController } from "./training-controller";

const BEGIN: ValuesAt<"approximation"> = { target: "sine", units: 16, activation: "sigmoid", seed: 1 };
const CURVES = ["sine", "step", "bump", "zigzag", "noise"] as const satisfies readonly TargetCurve[];
type Choice = TargetCurve | "drawn";

/** Epochs that are enough for a few units to learn the bump, and do not take long. */
const TEST = 600;
/** A widest gap below this can hardly be seen. */
const CLOSE = 0.1;
/** Numbers of units that the question offers. */
const ANSWERS = [1, 2, 3, 4] as const;

/**
 * Any function (L2): one hidden layer learns a curve that is chosen or drawn, and shows what each of its units contributes.
 * @attr target - the curve: `sine`, `step`, `bump`, `zigzag` or `noise`
 * @attr units - of the hidden layer, 1 to 64
 * @attr activation - `sigmoid`, `tanh` or `relu`
 * @attr seed - of the weights at the start, from 1
 */
export class LabApproximation extends LabElement {
  static override properties: PropertyDeclarations = {
    choice: { state: true },
    pointed: { state: true },
    kept: { state: true },
  };

  declare private choice: Choice;
  /** The unit that the pointer is at, and the one that stays lit; -1 for none. */
  declare private pointed: number;
  declare private kept: number;
  readonly #trainer: TrainingController;
  /** The network that the lit units belong to. */
  #learner: Learner;

  constructor() {
    super();
    const { target, ...options } = BEGIN;
    this.choice = target;
    this.pointed = -1;
    this.kept = -1;
    this.#trainer = new TrainingController(this, core.targetCurve(target), options);
    this.#learner = this.#trainer.learner;
    new ValuesController(
      this,
      "approximation",
      () => {
        const { units, activation, seed } = this.#trainer.learner.options;
        return { units, activation, seed, ...(this.choice === "drawn" ? {} : { target: this.choice }) };
      },
      () => BEGIN,
    );
  }

  protected override take(values: Partial<ValuesAt<"approximation">>): void {
    const { target, ...options } = { ...BEGIN, ...values };
    this.choice = target;
    this.#trainer.learn(core.targetCurve(target), options);
  }

  static override styles = [...LabElement.styles, look];

  /** Trials, too, begin with another network: the pointer is at none of its units, and it may not have the unit that stays lit. */
  override willUpdate(): void {
    const { learner } = this.#trainer;
    if (learner === this.#learner) return;
    this.#learner = learner;
    this.pointed = -1;
    if (this.kept >= learner.options.units) this.kept = -1;
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
        <section class="card">${this.#units()}</section>
        <section class="card">${this.#numbers()}</section>
      </div>
      <section class="theorem">${renderTheorem()}</section>
      <lab-question .prompt=${words.approximation.question} .choices=${ANSWERS.map(words.approximation.answer)} .check=${this.#verdict}></lab-question>
    `;
  }

  /** The unit that the pointer is at comes before the one that stays lit. */
  get #lit(): number {
    return this.pointed >= 0 ? this.pointed : this.kept;
  }

  #picture(): unknown {
    const { curves, target, draw, legend, hint, drawHint, picture } = words.approximation;
    const options: readonly (readonly [Choice, string])[] = [
      ...CURVES.map((curve) => [curve, curves[curve]] as const),
      ["drawn", draw],
    ];
    const { learner, targets } = this.#trainer;
    const gap = words.labs.fixed(learner.state.widestGap, 3);
    return html`
      ${choices(target, options, this.choice, (choice) => this.#choose(choice))}
      <lab-curves
        .label=${picture(curves[this.choice], learner.options.units, gap)}
        .targets=${targets}
        .state=${learner.state}
        .lit=${this.#lit}
        .drawing=${this.choice === "drawn"}
        @lab-draw=${(event: Fired<"lab-draw">) => this.#draw(event.detail)}
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
    const { learner, training } = this.#trainer;
    const { epoch, error, widestGap } = learner.state;
    const { anotherStart, figures } = words.approximation;
    return html`
      <div class="buttons">
        <button class="train" @click=${this.#onTrain}>${training ? text.pause : text.train}</button>
        <button @click=${() => this.#trainer.step()}>${text.step}</button>
        <button @click=${() => this.#trainer.reset()}>${text.reset}</button>
        <button class="wide" @click=${this.#onAnotherStart}>${anotherStart}</button>
      </div>
      <dl>
        <dt>${figures.epoch}</dt>
        <dd>${text.whole(epoch)}</dd>
        <dt>${figures.error}</dt>
        <dd>${fine(text, error)}</dd>
        <dt>${figures.gap}</dt>
        <dd>${words.labs.fixed(widestGap, 3)}</dd>
        <dt>${figures.start}</dt>
        <dd>${text.whole(learner.options.seed)}</dd>
      </dl>
      <p class="spoken" role="status">${training ? "" : words.approximation.paused(text.whole(epoch), fine(text, error))}</p>
    `;
  }

  #network(): unknown {
    const { activation, activations, number } = words.approximation;
    const { options } = this.#trainer.learner;
    return html`
      <div class="activations">
        ${choices(
          activation,
          ACTIVATIONS.map((name) => [name, activations[name]] as const),
          options.activation,
          (chosen) => this.#trainer.begin({ activation: chosen }),
        )}
      </div>
      <lab-slider
        .label=${number}
        .value=${options.units}
        .min=${1}
        .max=${MOST_UNITS}
        .step=${1}
        @lab-input=${(event: Fired<"lab-input">) => this.#trainer.begin({ units: event.detail })}
      ></lab-slider>
      ${this.#errors()}
    `;
  }

  #units(): unknown {
    const { options, state } = this.#trainer.learner;
    return html`
      <h3>${words.approximation.partsTitle(options.units)}</h3>
      <lab-units
        .state=${state}
        .lit=${this.#lit}
        .kept=${this.kept}
        @lab-light=${this.#onLight}
        @lab-keep=${(event: Fired<"lab-keep">) => {
          this.kept = event.detail;
        }}
      ></lab-units>
      <div class="formula">${this.#formula()}</div>
    `;
  }

  #formula(): unknown {
    const { options, state } = this.#trainer.learner;
    const [w, b, v] = state.units.subarray(3 * this.#lit, 3 * this.#lit + 3);
    if (this.#lit < 0 || w === undefined || b === undefined || v === undefined)
      return html`${wholeFormula(options.activation)} ${tex`n = ${options.units}, \; b = ${words.labs.fixed(state.bias, 2)}`}`;
    return html`<strong>${words.approximation.unit(this.#lit + 1)}</strong> ${unitFormula(options.activation, { w, b, v })}`;
  }

  #errors(): unknown {
    const { epochs, errors, options, state } = this.#trainer.learner;
    const curves: PlotCurve[] = [{ xs: epochs, ys: errors, className: CLASS_NAMES[options.activation] }];
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
    const { learner, reached, trying } = this.#trainer;
    return html`
      <div class="head">
        <h3>${moreUnits}</h3>
        <button @click=${this.#onTrials}>${trying ? stopTrying : tryAll}</button>
      </div>
      ${renderReached(reached, learner.options.activation, learner.options.units)}
    `;
  }

  #choose(choice: Choice): void {
    this.choice = choice;
    // Keeps the current curve, which is a good one to begin drawing with.
    if (choice === "drawn") return;
    this.#trainer.learn(core.targetCurve(choice));
  }

  #draw(targets: Float64Array<ArrayBuffer>): void {
    this.choice = "drawn";
    this.#trainer.goOnWith(targets);
  }

  readonly #onLight = (event: Fired<"lab-light">): void => {
    this.pointed = event.detail;
  };

  readonly #onTrain = (): void => {
    if (this.#trainer.training) this.#trainer.pause();
    else this.#trainer.train();
  };

  readonly #onAnotherStart = (): void => {
    this.#trainer.begin({ seed: this.#trainer.learner.options.seed + 1 });
  };

  readonly #onTrials = (): void => {
    if (this.#trainer.trying) this.#trainer.stopTrying();
    else this.#trainer.tryAll();
  };

  /** Tries the answer: that many units learn the bump, both here and in the picture. */
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
    this.take({ target: "bump", units, activation: "sigmoid", seed: 1 });
    const { why, tooFew, tooMany } = words.approximation;
    const say = right ? why : isEnough ? tooMany : tooFew;
    return { right, why: say(words.labs.fixed(gap, 2), words.labs.fixed(gapOfLess, 2)) };
  };
}

customElements.define("lab-approximation", LabApproximation);
