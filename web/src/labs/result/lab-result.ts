import { html, nothing, type PropertyDeclarations, unsafeCSS } from "lit";
import { orSayWhy } from "../../kit/or-say-why";
import { CLASSES } from "../../plain/digit";
import {
  ALL_DIGITS,
  accuracyOf,
  atMost,
  chanceDeviation,
  LECTURE_CONFUSION,
  mean,
  printed,
  printedAccuracy,
  standardDeviation,
  total,
  trace,
} from "../../state/result";
import { progress } from "../../styles/progress";
import { text } from "../../texts/text";
import { told } from "../../texts/told";
import { words } from "../../texts/words";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import { choices, LabElement } from "../lab-element";
import { python } from "../python";
import { display } from "../tex";
import sheet from "./lab-result.css?inline";
import "../kit/lab-question";
import "../kit/lab-table";
import "./lab-dots";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { openEngine } from "./playground";
import { confusionProgram } from "./program";
import { type SeedRun, SeedRuns } from "./seed-runs";

/** The last is the lecture's. */
const LENGTHS = [1000, 5000, 40_000] as const;
const BEGIN: ValuesAt<"result"> = { minibatches: "1000" };
const LECTURE_LENGTH = 40_000;

/** This many runs give their spread to within a sixth: a standard deviation of n values is known to 1 / sqrt(2 n) of it. */
const MANY = 20;

/** Which run the matrix shows: the lecture's, the current one, or one that has ended, by its seed. */
type Shown = "lecture" | "live" | number;

/**
 * The result (L16): the lecture's run again, seed after seed, its matrix and accuracy, and how accuracies are spread.
 * @attr minibatches - of a run: `1000`, `5000` or the lecture's `40000`
 */
export class LabResult extends LabElement {
  static override properties: PropertyDeclarations = { shown: { state: true } };

  declare private shown: Shown;

  readonly #runs = new SeedRuns(openEngine, LENGTHS[0], () => this.requestUpdate());

  constructor() {
    super();
    this.shown = "lecture";
    new ValuesController(
      this,
      "result",
      () => ({ minibatches: String(this.#runs.length) as (typeof BEGIN)["minibatches"] }),
      () => BEGIN,
    );
  }

  protected override take(values: Partial<ValuesAt<"result">>): void {
    this.#setLength(Number({ ...BEGIN, ...values }.minibatches));
  }

  static override styles = [...LabElement.styles, progress, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    this.#runs.leave();
    if (this.shown === "live" && !this.#runs.current) this.shown = this.#runs.ended.at(-1)?.seed ?? "lecture";
    super.disconnectedCallback();
  }

  protected override get words() {
    return words.result;
  }

  protected override renderView(): unknown {
    return html`<div class="columns">
      <div class="stack">
        <section class="card">${this.#steering()}</section>
        <section class="card">${this.#printed()}</section>
        <lab-question
          whole
          .prompt=${words.result.question(this.#digits)}
          .check=${this.#verdict}
        ></lab-question>
      </div>
      <div class="stack">
        <section class="card">${this.#distribution()}</section>
        <section class="card">${this.#why()}</section>
      </div>
    </div>`;
  }

  #steering(): unknown {
    const runs = this.#runs;
    const done = runs.current?.minibatches ?? 0;
    return html`
      <h3>${words.result.run}</h3>
      <div class="line">
        ${choices(
          words.result.length,
          LENGTHS.map((length) => [String(length), text.whole(length)] as const),
          String(runs.length),
          (length) => this.#setLength(Number(length)),
        )}
        <span class="soft">${words.result.minibatches}</span>
      </div>
      <p class="line">
        <button class="main" @click=${this.#onTrain}>
          ${runs.training ? text.pause : runs.current ? words.result.goOn : words.result.train}
        </button>
        <span role="status" aria-label=${words.result.status} aria-live="off">${this.#status(done)}</span>
      </p>
      <progress aria-label=${text.progress} max=${runs.length} .value=${done}></progress>
      ${runs.failure ? html`<p class="alarm" role="alert">${told(runs.failure, this)}</p>` : nothing}
    `;
  }

  #status(done: number): string {
    const { training, current, seed, length, secondsLeft } = this.#runs;
    if (!training && !current) return words.result.next(seed);
    const at = words.result.at(seed, done, length);
    return secondsLeft === null ? at : `${at} · ${words.result.left(secondsLeft)}`;
  }

  #printed(): unknown {
    const run = this.#shownRun();
    const confusion = this.#confusion();
    const [right, all] = [trace(confusion), total(confusion)];
    return html`
      <div class="line">
        ${choices(
          words.result.whose,
          [
            ["live", words.result.yours],
            ["lecture", words.result.lectures],
          ],
          this.shown === "lecture" ? "lecture" : "live",
          (shown) => {
            this.shown = shown;
          },
        )}
        <span class="soft">${run ? words.result.shownRun(run.seed, run.minibatches) : words.result.shownLecture}</span>
      </div>
      ${this.shown !== "lecture" && !run ? html`<p class="soft">${words.result.nothingYet}</p>` : nothing}
      <div role="group" aria-label=${words.result.matrix}>
      <lab-table
        .label=${words.result.matrix}
        .columns=${[text.confusionCorner, ...CLASSES.map(String)]}
        .rows=${() => CLASSES.map((label) => [label, ...CLASSES.map((answer) => confusion[CLASSES.length * label + answer])].map(String))}
      ></lab-table>
      <pre translate="no" aria-hidden="true">${printed(confusion).map((piece) =>
        piece.verdict ? html`<span class=${piece.verdict}>${piece.text}</span>` : piece.text,
      )}</pre>
      <pre class="accuracy">${printedAccuracy(confusion)}</pre>
      </div>
      <p class="soft">${words.result.axes}</p>
      <div class="formula">
        ${display`\text{accuracy} = \frac{\operatorname{trace}(C)}{\operatorname{sum}(C)} = \frac{${right}}{${all}}`}
      </div>
      ${python(confusionProgram(right, all))}
      ${run ? html`<p class="soft">${words.result.checksum} <code>${run.checksum}</code></p>` : nothing}
    `;
  }

  #distribution(): unknown {
    const { ended, length } = this.#runs;
    const accuracies = ended.map(({ accuracy }) => accuracy);
    const [middle, spread] = [mean(accuracies), standardDeviation(accuracies)];
    const lecture = accuracyOf(LECTURE_CONFUSION);
    return html`
      <h3>${words.result.distribution(length)}</h3>
      <lab-dots
        .runs=${ended}
        .chosen=${typeof this.shown === "number" ? this.shown : null}
        .mark=${lecture}
        .middle=${middle}
        .spread=${spread}
        .digits=${this.#digits}
        @lab-run=${(event: Fired<"lab-run">) => {
          this.shown = event.detail;
        }}
      ></lab-dots>
      <p>${ended.length > 0 ? words.result.summary(ended.length, middle, spread) : words.result.noRuns}</p>
      ${ended.length > 0 ? html`<p>${words.result.rank(atMost(accuracies, lecture), ended.length, lecture)}</p>` : nothing}
      ${ended.length > 1 && ended.length < MANY ? html`<p class="soft">${words.result.few}</p>` : nothing}
    `;
  }

  #why(): unknown {
    const digits = this.#digits;
    const { length } = this.#runs.ended;
    const share = length > 0 ? mean(this.#runs.ended.map(({ accuracy }) => accuracy)) : accuracyOf(LECTURE_CONFUSION);
    return html`
      <h3>${words.result.why}</h3>
      <ul>
        ${
          this.#runs.length < LECTURE_LENGTH
            ? html`<li>${words.result.byLength(this.#runs.length, LECTURE_LENGTH)}</li>`
            : nothing
        }
        <li>
          ${words.result.bySplit(digits, ALL_DIGITS, 1 / digits)}
          ${display`\left( \frac{p\,(1-p)}{${digits}} \cdot \frac{${ALL_DIGITS - digits}}{${ALL_DIGITS - 1}} \right)^{1/2} = ${words.labs.fixed(chanceDeviation(share, digits, ALL_DIGITS), 4)}`}
        </li>
        <li>${words.result.byStart}</li>
        <li>${words.result.byMinibatches}</li>
      </ul>
      <p>${words.result.bySeed}</p>
    `;
  }

  get #digits(): number {
    return total(LECTURE_CONFUSION);
  }

  /** The run whose matrix is shown; null for the lecture's, and before there is one. */
  #shownRun(): SeedRun | null {
    const { current, ended } = this.#runs;
    if (this.shown === "lecture") return null;
    if (this.shown === "live") return current ?? ended.at(-1) ?? null;
    return ended.find(({ seed }) => seed === this.shown) ?? null;
  }

  #confusion(): ArrayLike<number> {
    return this.#shownRun()?.confusion ?? LECTURE_CONFUSION;
  }

  #setLength(length: number): void {
    this.#runs.length = length;
    if (typeof this.shown === "number") this.shown = "live";
  }

  readonly #onTrain = (): void => {
    if (this.#runs.training) {
      this.#runs.pause();
      return;
    }
    this.shown = "live";
    orSayWhy(this, this.#runs.train());
  };

  readonly #verdict = (answer: number): Verdict => {
    const [right, all] = [trace(LECTURE_CONFUSION), this.#digits];
    if (answer === all - right) return { right: true, why: words.result.counted(right, all) };
    return { right: false, why: answer === right ? words.result.thatIsRight : words.result.hint };
  };
}

customElements.define("lab-result", LabResult);
