import { html, nothing, unsafeCSS } from "lit";
import type { DescentRun } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import { Playback } from "../kit/playback";
import type { PlotCurve, PlotPoint } from "../kit/plot";
import { choices } from "../lab-element";
import sheet from "./descent-momentum.css?inline";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import "../kit/lab-transport";
import { samplesIn } from "../kit/samples";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { COURSES, type Course } from "./courses";
import { written } from "./descent-polynomial";
import "./descent-recurrence";
import { endingOf } from "./ending";
import { fixed, hyperparameter } from "./figures";
import { views } from "./styles";
import { pointAt } from "./trail";
import { clamp, heightsOf, reachOf, type Span, viewOf } from "./view";

const FIRST: Course = "valleys";
const SECONDS = 7;
const SAMPLES = 301;
/** The arrow for the next step is this many times as long as the step. */
const ARROW = 3;
const TOLERANCE = 0.01;
/** How many steps are shown worked out; the one after is left to the student. */
const WORKED = 2;

/**
 * Two balls on a curve, one with momentum and one without; the recurrence of the first in numbers.
 * @prop given - values to begin with; null for those of the first course
 */
export class DescentMomentum extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    course: { state: true },
    start: { state: true },
    rate: { state: true },
    momentum: { state: true },
  };

  declare given: Partial<ValuesAt<"descent/momentum">> | null;
  declare private course: Course;
  declare private start: number;
  declare private rate: number;
  declare private momentum: number;

  #without: DescentRun | null = null;
  #with: DescentRun | null = null;
  readonly #playback = new Playback(this, () => {
    const { steps } = COURSES[this.course];
    return { last: steps, stepsPerSecond: steps / SECONDS };
  });

  constructor() {
    super();
    this.given = null;
    this.#take(FIRST);
    new ValuesController(
      this,
      "descent/momentum",
      () => ({ course: this.course, start: this.start, eta: this.rate, mu: this.momentum }),
      () => {
        const { start, rate, momentum } = COURSES[this.course];
        return { course: FIRST, start, eta: rate, mu: momentum };
      },
    );
  }

  #take(course: Course): void {
    const { start, rate, momentum } = COURSES[course];
    this.course = course;
    this.start = start;
    this.rate = rate;
    this.momentum = momentum;
  }

  static override styles = [shared, lab, views, unsafeCSS(sheet)];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) {
      const { course = FIRST, start, eta, mu } = this.given;
      this.#take(course);
      Object.assign(this, { start: start ?? this.start, rate: eta ?? this.rate, momentum: mu ?? this.momentum });
    }
    if (!["course", "start", "rate", "momentum"].some((name) => changed.has(name))) return;
    const { coefficients, steps } = COURSES[this.course];
    this.#without = core.descend(coefficients, this.start, this.rate, 0, steps);
    this.#with = core.descend(coefficients, this.start, this.rate, this.momentum, steps);
  }

  override firstUpdated(): void {
    this.#playback.begin();
  }

  override render(): unknown {
    const [without, withMomentum] = [this.#without, this.#with];
    if (!without || !withMomentum) return nothing;
    const t = words.descent.momentum;
    return html`
      <p class="lead">${t.lead}</p>
      <div class="wide">
        <div>
          ${this.#plot(without, withMomentum)}
          <lab-transport
            .playback=${this.#playback}
            .playing=${this.#playback.playing}
            .step=${this.#playback.step}
            .last=${COURSES[this.course].steps}
          ></lab-transport>
          <descent-recurrence
            .run=${withMomentum}
            .momentum=${this.momentum}
            .rate=${this.rate}
            .steps=${WORKED}
          ></descent-recurrence>
        </div>
        <div>
          ${this.#hyperparameters()}
          <dl>
            <dt>${t.letter.without}</dt>
            <dd>${this.#tell(without, t.without)}</dd>
            <dt class="with">${t.letter.with}</dt>
            <dd>${this.#tell(withMomentum, t.with)}</dd>
          </dl>
          <h3>${t.way}</h3>
          ${this.#way(without, withMomentum)}
        </div>
      </div>
      ${this.#question(withMomentum)}
    `;
  }

  #span(): Span {
    const { coefficients, start } = COURSES[this.course];
    return viewOf(core.polynomialMinima(coefficients), start);
  }

  #plot(without: DescentRun, withMomentum: DescentRun): unknown {
    const t = words.descent.momentum;
    const { coefficients } = COURSES[this.course];
    const across = this.#span();
    const values = core.polynomialValues(coefficients, across.low, across.high, SAMPLES);
    const up = heightsOf(values);
    const position = this.#playback.position;
    // Between two steps a ball is on the curve, not on the chord between two points of it.
    const ball = ({ x, value }: DescentRun): { x: number; y: number } => {
      const at = pointAt(x, value, position).x;
      return { x: at, y: this.#height(at) };
    };
    const [a, b] = [ball(without), ball(withMomentum)];
    const velocity = this.#velocity(withMomentum);
    const curves: PlotCurve[] = [{ xs: samplesIn(across.low, across.high, SAMPLES), ys: values, className: "run-5" }];
    if (Math.abs(velocity) * ARROW > (across.high - across.low) / 20)
      curves.push({
        xs: [b.x, b.x + ARROW * velocity],
        ys: [b.y, b.y],
        className: "main",
        arrow: true,
        label: t.velocity,
      });
    const points: PlotPoint[] = [
      {
        x: this.start,
        y: this.#height(this.start),
        className: "faint",
        moves: { along: "x", name: t.start },
        label: this.#playback.step > 0 ? t.start : "",
      },
      { ...a, className: "other ball", label: t.letter.without },
      { ...b, className: "ball", label: t.letter.with },
    ];
    return html`<lab-plot
      .label=${t.plot(written(coefficients))}
      .x=${[across.low, across.high]}
      .y=${[up.low, up.high]}
      y-name="f(x)"
      .curves=${curves}
      .points=${points}
      @lab-move=${(event: Fired<"lab-move">) => this.#moveStart(event.detail.x)}
    ></lab-plot>`;
  }

  /** Plots x over the steps, to show how one ball settles while the other swings. */
  #way(without: DescentRun, withMomentum: DescentRun): unknown {
    const t = words.descent.momentum;
    const { coefficients, steps } = COURSES[this.course];
    const across = this.#span();
    const end = this.#playback.step + 1;
    const line = ({ x }: DescentRun, className: string, which: "with" | "without"): PlotCurve => ({
      xs: Array.from(x.subarray(0, end), (_, step) => step),
      ys: x.subarray(0, end),
      className,
      label: t.letter[which],
      name: t[which],
    });
    const minima = Array.from(
      core.polynomialMinima(coefficients),
      (x): PlotCurve => ({ xs: [0, steps], ys: [x, x], className: "dashed faint" }),
    );
    return html`<lab-plot
      class="way"
      .label=${t.wayPlot}
      .x=${[0, steps]}
      .y=${[across.low, across.high]}
      x-name=${words.descent.curve.columns.step}
      y-name="x"
      .curves=${[...minima, line(without, "other", "without"), line(withMomentum, "main", "with")]}
    ></lab-plot>`;
  }

  /** The velocity of the step that comes next: it is what moves the ball on. */
  #velocity({ velocity }: DescentRun): number {
    return velocity[Math.min(this.#playback.step + 1, velocity.length - 1)] ?? 0;
  }

  #moveStart(x: number): void {
    this.#playback.go(0);
    this.start = Number(clamp(x, reachOf(this.#span())).toFixed(3));
  }

  #hyperparameters(): unknown {
    const t = words.descent.momentum;
    return html`
      ${choices(
        t.courses,
        (Object.keys(COURSES) as Course[]).map((course) => [course, t.course[course]] as const),
        this.course,
        (course) => {
          this.#take(course);
          this.#playback.begin();
        },
      )}
      <p class="function"><i>f(x)</i> = ${written(COURSES[this.course].coefficients)}</p>
      <lab-slider
        .label=${t.inertia}
        .value=${this.momentum}
        .min=${0}
        .max=${0.99}
        .step=${0.01}
        @lab-input=${(event: Fired<"lab-input">) => {
          this.momentum = event.detail;
        }}
      ></lab-slider>
      <lab-slider
        .label=${t.rate}
        .value=${this.rate}
        .min=${0.001}
        .max=${0.2}
        logarithmic
        @lab-input=${(event: Fired<"lab-input">) => {
          this.rate = event.detail;
        }}
      ></lab-slider>
    `;
  }

  #tell(run: DescentRun, name: string): unknown {
    const t = words.descent.momentum;
    const step = Math.min(this.#playback.step, run.x.length - 1);
    const told = this.#playback.isAtEnd ? this.#end(run) : t.rolls;
    return html`<strong>${name}</strong> ${told}
      <span>${t.at(fixed(run.x[step] ?? 0), fixed(run.value[step] ?? 0))}</span>`;
  }

  #end(run: DescentRun): string {
    const { ends } = words.descent.momentum;
    const { kind, minimum } = endingOf(run, this.#minima());
    return ends[kind](fixed(run.x.at(-1) ?? 0), fixed(minimum));
  }

  #minima(): readonly { readonly x: number; readonly height: number }[] {
    return Array.from(core.polynomialMinima(COURSES[this.course].coefficients), (x) => ({
      x,
      height: this.#height(x),
    }));
  }

  #height(x: number): number {
    return core.polynomialValues(COURSES[this.course].coefficients, x, x, 2)[0] ?? 0;
  }

  #question({ x, slope, velocity }: DescentRun): unknown {
    const t = words.descent.momentum;
    if (x.length < WORKED + 2) return nothing;
    const answer = velocity[WORKED + 1] ?? 0;
    const check = (given: number): Verdict =>
      Math.abs(given - answer) <= Math.max(TOLERANCE * Math.abs(answer), 5e-4)
        ? { right: true, why: t.right(fixed(answer), fixed(x[WORKED + 1] ?? 0)) }
        : { right: false, why: t.hint(fixed(velocity[WORKED] ?? 0), fixed(x[WORKED] ?? 0), fixed(slope[WORKED] ?? 0)) };
    const prompt = t.question(
      written(COURSES[this.course].coefficients),
      text.plain(this.start).replace("-", "−"),
      hyperparameter(this.rate),
      hyperparameter(this.momentum),
    );
    return html`<lab-question .prompt=${prompt} .check=${check}></lab-question>`;
  }
}

customElements.define("descent-momentum", DescentMomentum);
