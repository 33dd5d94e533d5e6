import { html, nothing, unsafeCSS } from "lit";
import type { DescentRun, DescentTarget } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { enclosed, printed } from "../../texts/printed";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import type { Zone } from "../kit/lab-slider";
import { Playback } from "../kit/playback";
import type { PlotCurve, PlotPoint } from "../kit/plot";
import { choices } from "../lab-element";
import { python } from "../python";
import { tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import sheet from "./descent-curve.css?inline";
import { written } from "./descent-polynomial";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import "../kit/lab-transport";
import "./descent-distance";
import "./descent-steps";
import { samplesIn } from "../kit/samples";
import { BAD_END, examplesOf, LECTURE, RATE } from "./examples";
import { fixed, hyperparameter, ofHyperparameter, ofRun, rateText } from "./figures";
import { descentProgram } from "./program";
import { tangentAt } from "./slope";
import { views } from "./styles";
import { clamp, heightsOf, ratesAround, reachOf, type Span, viewOf } from "./view";

const MOST_STEPS = 60;
/** The question asks for the limit of 4 x^2 + 8 x + 1, because that of the lecture's polynomial is marked on the slider. */
const ASKED: readonly number[] = [1, 8, 4];

const BEGIN: ValuesAt<"descent/curve"> = {
  polynomial: LECTURE.coefficients,
  start: LECTURE.start,
  eta: RATE,
  steps: LECTURE.steps,
};

/** How long it takes to play all steps, in seconds. */
const SECONDS = 7;
const SAMPLES = 301;
/** Width of the plot to its height, for the length of a tangent. */
const ASPECT = 1.7;
/** How far off an answer may be, as a share of the right one. */
const TOLERANCE = 0.025;

/**
 * Gradient descent on a polynomial: the steps on the curve and in numbers, and what theory says of the learning rate.
 * @prop given - values to begin with; null for the lecture's
 */
export class DescentCurve extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    coefficients: { state: true },
    start: { state: true },
    rate: { state: true },
    steps: { state: true },
    answered: { state: true },
  };

  declare given: Partial<ValuesAt<"descent/curve">> | null;
  declare private coefficients: readonly number[];
  declare private start: number;
  declare private rate: number;
  declare private steps: number;
  /** Whether the question is answered: until then, nothing in the lab may give the answer away. */
  declare private answered: boolean;

  readonly #asked = core.descentTarget(ASKED, 0, 0, 0);
  #minima: ArrayLike<number> = [];
  #run: DescentRun | null = null;
  #target: DescentTarget | null = null;
  #across: Span = viewOf([], LECTURE.start);
  readonly #playback = new Playback(this, () => {
    const last = (this.#run?.x.length ?? 1) - 1;
    return { last, stepsPerSecond: Math.max(2, last / SECONDS) };
  });

  constructor() {
    super();
    this.given = null;
    this.answered = false;
    this.#take({});
    new ValuesController(
      this,
      "descent/curve",
      () => ({ polynomial: this.coefficients, start: this.start, eta: this.rate, steps: this.steps }),
      () => BEGIN,
    );
  }

  #take(given: Partial<ValuesAt<"descent/curve">>): void {
    const { polynomial, start, eta, steps } = { ...BEGIN, ...given };
    Object.assign(this, { coefficients: polynomial, start, rate: eta, steps });
  }

  static override styles = [shared, lab, views, unsafeCSS(sheet)];

  override willUpdate(changed: Map<string, unknown>): void {
    const isGiven = changed.has("given") && this.given !== null;
    if (isGiven) this.#take(this.given ?? {});
    if (isGiven || changed.has("coefficients")) {
      this.#minima = core.polynomialMinima(this.coefficients);
      this.#across = viewOf(this.#minima, this.start);
    }
    if (["coefficients", "start", "rate", "steps"].some((name) => changed.has(name))) this.#runAgain();
  }

  #runAgain(): void {
    this.#run = core.descend(this.coefficients, this.start, this.rate, 0, this.steps);
    this.#target = core.descentTarget(this.coefficients, this.start, this.rate, this.steps);
    this.#playback.go(this.#run.x.length - 1);
  }

  override render(): unknown {
    const run = this.#run;
    if (!run) return nothing;
    const t = words.descent.curve;
    return html`
      <p class="lead">${t.lead}</p>
      <div class="wide">
        <div>
          ${this.#curve(run)}
          <lab-transport
            .playback=${this.#playback}
            .playing=${this.#playback.playing}
            .step=${this.#playback.step}
            .last=${run.x.length - 1}
          ></lab-transport>
          <div class="now formula pieces">${this.#formula(run)}</div>
          ${this.#isOutside(run) ? html`<p class="soft">${t.outside}</p>` : nothing}
          ${python(descentProgram(this.coefficients, this.rate, run))}
        </div>
        <div class="settings">${this.#hyperparameters(run)}</div>
      </div>
      <div class="wide second">
        <descent-distance
          .run=${run}
          .target=${this.#target}
          .rate=${this.rate}
          .exact=${this.#isParabola}
          .steps=${this.steps}
          .step=${this.#playback.step}
        ></descent-distance>
        <div>
          <h3>${t.table}</h3>
          <descent-steps
            tabindex="0"
            role="group"
            aria-label=${t.table}
            .run=${run}
            .step=${this.#playback.step}
            @descent-go=${(event: Fired<"descent-go">) => this.#playback.go(event.detail)}
          ></descent-steps>
        </div>
      </div>
      ${this.#question()}
    `;
  }

  #curve(run: DescentRun): unknown {
    const t = words.descent.curve;
    const across = this.#across;
    const values = core.polynomialValues(this.coefficients, across.low, across.high, SAMPLES);
    const up = heightsOf(values);
    const step = this.#playback.step;
    const isIn = (x: number, y: number): boolean => clamp(x, across) === x && clamp(y, up) === y;
    const way = Array.from(run.x.subarray(0, step + 1));
    const [x, y, slope] = [run.x[step] ?? 0, run.value[step] ?? 0, run.slope[step] ?? 0];
    const curves: PlotCurve[] = [
      { xs: samplesIn(across.low, across.high, SAMPLES), ys: values, className: "run-5" },
      { xs: way, ys: run.value, className: "other faint" },
    ];
    if (isIn(x, y)) curves.push({ ...tangentAt(x, y, slope, across, up, ASPECT), className: "main dashed" });
    const points: PlotPoint[] = way
      .map((at, index) => ({ x: at, y: run.value[index] ?? 0, className: index === step ? "other" : "other small" }))
      .filter((point, index) => index === step || isIn(point.x, point.y));
    points.push({
      x: this.start,
      y: run.value[0] ?? 0,
      moves: { along: "x", name: t.start },
      label: step === 0 ? "" : t.start,
    });
    return html`<lab-plot
      class="curve"
      .label=${t.plot(written(this.coefficients))}
      .x=${[across.low, across.high]}
      .y=${[up.low, up.high]}
      y-name="f(x)"
      .curves=${curves}
      .points=${points}
      @lab-move=${(event: Fired<"lab-move">) => this.#moveStart(event.detail.x)}
    ></lab-plot>`;
  }

  #moveStart(x: number): void {
    this.start = Number(clamp(x, reachOf(this.#across)).toFixed(3));
  }

  #formula(run: DescentRun): unknown {
    const step = this.#playback.step;
    if (step === 0) return tex`x \leftarrow x - \eta\, f'(x)`;
    const { operands, whole } = printed(
      [ofRun(run.x[step - 1]), ofHyperparameter(this.rate), ofRun(run.slope[step - 1])],
      ofRun(run.x[step]),
      ([x = 0, eta = 0, slope = 0]) => x - eta * slope,
    );
    return html`${tex`x_{${step}} = x_{${step - 1}} - \eta\, f'(x_{${step - 1}})`}
    ${tex`= ${operands[0]} - ${operands[1]} \cdot ${enclosed(operands[2])}`} ${tex`= ${whole}`}`;
  }

  /** For a parabola, what theory says of a learning rate holds everywhere; for other polynomials, only near the minimum. */
  get #isParabola(): boolean {
    return this.coefficients.slice(3).every((coefficient) => coefficient === 0);
  }

  /** Whether this function has the limit that the open question asks for: marks and examples would then give the answer away. */
  get #isAsked(): boolean {
    const [limit, asked] = [this.#target?.largestRate ?? 0, this.#asked?.largestRate ?? 0];
    return !this.answered && Math.abs(limit / asked - 1) < 1e-6;
  }

  #isOutside({ x }: DescentRun): boolean {
    const at = x[this.#playback.step] ?? 0;
    return clamp(at, this.#across) !== at;
  }

  #hyperparameters(run: DescentRun): unknown {
    const t = words.descent.curve;
    const reach = reachOf(this.#across);
    const rates = this.#rates();
    return html`
      <descent-polynomial
        .coefficients=${this.coefficients}
        @descent-polynomial=${(event: Fired<"descent-polynomial">) => {
          this.coefficients = event.detail;
        }}
      ></descent-polynomial>
      <lab-slider
        .label=${t.rate}
        .value=${this.rate}
        .min=${rates.low}
        .max=${rates.high}
        logarithmic
        wide
        .zones=${this.#zones(rates)}
        @lab-input=${(event: Fired<"lab-input">) => {
          this.rate = event.detail;
        }}
      ></lab-slider>
      <p class="pace">${this.#pace()}</p>
      <lab-slider
        .label=${t.start}
        .value=${this.start}
        .min=${Number(reach.low.toFixed(3))}
        .max=${Number(reach.high.toFixed(3))}
        @lab-input=${(event: Fired<"lab-input">) => {
          this.start = event.detail;
        }}
      ></lab-slider>
      <lab-slider
        .label=${t.steps}
        .value=${this.steps}
        .min=${1}
        .max=${MOST_STEPS}
        .step=${1}
        @lab-input=${(event: Fired<"lab-input">) => {
          this.steps = event.detail;
        }}
      ></lab-slider>
      <p class="result" role="status">${this.#result(run)}</p>
      <h3>${t.examples}</h3>
      ${this.#examples()}
    `;
  }

  #rates(): Span {
    const { low, high } = ratesAround(this.#target?.largestRate ?? Number.POSITIVE_INFINITY);
    return { low: Math.min(low, this.rate), high: Math.max(high, this.rate) };
  }

  #zones(rates: Span): readonly Zone[] {
    const target = this.#target;
    if (!target || !Number.isFinite(target.largestRate) || this.#isAsked) return [];
    return [
      { to: target.slowRate, className: "weak" },
      { to: target.bestRate, className: "good", mark: rateText(target.bestRate) },
      { to: target.largestRate, className: "near", mark: rateText(target.largestRate) },
      { to: rates.high, className: "bad" },
    ];
  }

  #pace(): string {
    const t = words.descent.curve;
    const target = this.#target;
    if (this.coefficients.slice(1).every((coefficient) => coefficient === 0)) return t.constant;
    if (this.#run?.slope[0] === 0) return target ? t.atMinimum : t.level;
    if (!target) return t.nowhere;
    if (!Number.isFinite(target.largestRate)) return t.flat;
    return (this.#isParabola ? t.pace : t.paceNear)[target.pace](hyperparameter(Math.abs(target.factor)));
  }

  #result(run: DescentRun): string {
    const t = words.descent.curve;
    const last = run.x.length - 1;
    const steps = text.whole(last);
    if (run.escaped) return t.escaped(steps);
    const end = fixed(run.x[last] ?? 0);
    if (!this.#target) return t.resultAlone(steps, end);
    return (this.#minima.length === 1 ? t.result : t.resultOfSeveral)(steps, end, fixed(this.#target.minimum));
  }

  #examples(): unknown {
    const t = words.descent.curve;
    const examples = examplesOf(this.#isAsked ? null : this.#target);
    const bad = examples.find(({ key }) => key === "bad");
    const names = { ...t.example, ...(!this.#isParabola && t.exampleNear) };
    const chosen = examples.find(
      ({ rate, run }) =>
        rate === this.rate && (!run || (this.coefficients === LECTURE.coefficients && this.start === LECTURE.start)),
    );
    const buttons = choices<string>(
      t.examples,
      examples.map(({ key, rate }) => [key, names[key](rateText(rate))] as const),
      chosen?.key ?? "",
      (key) => {
        const example = examples.find((candidate) => candidate.key === key);
        if (!example) return;
        if (example.run) Object.assign(this, LECTURE);
        this.rate = example.rate;
      },
    );
    return html`${buttons} ${bad ? html`<p class="soft">${t.badNote(hyperparameter(bad.rate), fixed(BAD_END))}</p>` : nothing}`;
  }

  #question(): unknown {
    const t = words.descent.curve;
    const target = this.#asked;
    if (!target) return nothing;
    const check = (answer: number): Verdict =>
      Math.abs(answer - target.largestRate) <= TOLERANCE * target.largestRate
        ? { right: true, why: t.right(hyperparameter(target.largestRate)) }
        : { right: false, why: t.hint(hyperparameter(target.curvature)) };
    return html`<lab-question
      .prompt=${t.question(written(ASKED))}
      .check=${check}
      @lab-answered=${() => {
        this.answered = true;
      }}
    ></lab-question>`;
  }
}

customElements.define("descent-curve", DescentCurve);
