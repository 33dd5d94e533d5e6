import { html, nothing, svg, unsafeCSS } from "lit";
import { type Chart, type Frame, layOutChart, type Sample } from "../draw/chart";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { at, type Measured, sample } from "../state/curve";
import { type Overlay, SLOTS } from "../state/overlay";
import { runColors } from "../styles/run-colors";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import type { Measure } from "./measures";
import sheet from "./playground-chart.css?inline";

/** The table behind the curve changes at most this often: a screen reader has to have time to read it. */
const TABLE_EVERY_MS = 1000;
const TABLE_ROWS = 10;

/**
 * One measure as a large number and as curves, for training and test digits.
 * @prop measure - which one
 * @prop points - of the run, ascending
 * @prop others - further runs: each has a curve for the test digits, marked with its letter
 * @prop limit - minibatch at which the axis ends, or null for the end of the longest run
 * @prop mark - a minibatch to be pointed at, or null
 */
export class PlaygroundChart extends PlaygroundElement {
  static override properties = {
    measure: { attribute: false },
    points: { attribute: false },
    others: { attribute: false },
    limit: { attribute: false },
    mark: { attribute: false },
  };

  declare measure: Measure | null;
  declare points: readonly Measured[];
  declare others: readonly Overlay[];
  declare limit: number | null;
  declare mark: number | null;

  readonly #size = new SizeController(this, ".plot");
  #rows: readonly Measured[] = [];
  #newest: Measured | undefined;
  #slots = "";
  #renewal: ReturnType<typeof setTimeout> | undefined;
  #rowsAt = 0;

  constructor() {
    super();
    this.measure = null;
    this.points = [];
    this.others = [];
    this.limit = null;
    this.mark = null;
  }

  static override styles = [shared, runColors, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    clearTimeout(this.#renewal);
    super.disconnectedCallback();
  }

  override render(): unknown {
    const { measure } = this;
    const last = this.points.at(-1);
    if (!measure) return null;
    return html`
      <p class="head">
        <span><b translate="no">${last ? measure.format(measure.test(last)) : "–"}</b> ${measure.name}${measure.axis.kind === "log" ? text.logarithmic : ""}</span>
        <span class="train">${text.trainSeries} <span translate="no">${last ? measure.format(measure.train(last)) : ""}</span></span>
      </p>
      <div class="plot">${last ? this.#drawing(measure) : null}</div>
      <div class="spoken">${this.#table(measure)}</div>
    `;
  }

  #drawing(measure: Measure): unknown {
    const { width, height } = this.#size.own;
    if (width <= 0 || height <= 0) return null;
    const frame: Frame = { width, height, left: 44, bottom: 18 };
    const shown = this.points.filter(({ minibatch }) => minibatch <= (this.limit ?? minibatch));
    const samples = shown.map((point) => ({
      x: point.minibatch,
      ys: [measure.train(point), measure.test(point)],
    }));
    const others = this.others.map(({ points }) =>
      points.map((point): Sample => ({ x: point.minibatch, ys: [measure.test(point)] })),
    );
    const end = Math.max(this.limit ?? 0, ...[samples, ...others].map((points) => points.at(-1)?.x ?? 0));
    const chart = layOutChart(samples, 2, frame, measure.axis, others, end);
    return html`<svg aria-hidden="true" viewBox="0 0 ${width} ${height}">
      ${this.#axes(chart, frame, measure, end)}
      ${chart.others.map(({ index, path }) => svg`<path class="run ${this.#slotClass(index)}" d=${path}></path>`)}
      ${svg`<path class="line-train" d=${chart.paths[0] ?? ""}></path><path class="line-test" d=${chart.paths[1] ?? ""}></path>`}
      ${chart.others.map(
        ({ index, x, y }) =>
          svg`<text class="letter ${this.#slotClass(index)}" x=${x} y=${y + 4}>${SLOTS[this.others[index]?.slot ?? 0]}</text>`,
      )}
      ${this.#marked(chart, frame, end)}
    </svg>`;
  }

  #slotClass(index: number): string {
    return `run-${this.others[index]?.slot ?? 0}`;
  }

  #marked({ x0, x1 }: Chart, frame: Frame, end: number): unknown {
    if (this.mark === null) return nothing;
    const x = x0 + ((x1 - x0) * this.mark) / Math.max(1, end);
    return svg`<line class="mark" x1=${x} x2=${x} y1="0" y2=${frame.height - frame.bottom}></line>`;
  }

  #axes(chart: Chart, frame: Frame, measure: Measure, minibatch: number): unknown {
    return svg`
      ${chart.ticks.map(
        ({ value, y }) => svg`
          <line class="axis" x1=${chart.x0} x2=${chart.x1} y1=${y} y2=${y}></line>
          <text x=${chart.x0 - 6} y=${y + 4} text-anchor="end">${measure.tick(value)}</text>`,
      )}
      <text x=${chart.x0} y=${frame.height - 3}>0</text>
      <text x=${chart.x1} y=${frame.height - 3} text-anchor="end">${minibatch > 0 ? text.whole(minibatch) : ""}</text>
    `;
  }

  #table(measure: Measure): unknown {
    this.#renewTable();
    const last = this.#newest;
    return html`<table>
      <caption>
        ${last ? text.chartSpoken(measure.name, measure.format(measure.train(last)), measure.format(measure.test(last)), last.minibatch) : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.minibatch}</th>
          <th scope="col">${text.trainSeries}</th>
          <th scope="col">${text.testSeries}</th>
          ${this.others.map(({ slot }) => html`<th scope="col">${text.runsSeries(SLOTS[slot] ?? "")}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${this.#rows.map(({ minibatch }) => this.#row(measure, minibatch))}
      </tbody>
    </table>`;
  }

  /** Renews the table now and then; at once if it shows what is gone, as after a rewind. */
  #renewTable(): void {
    const now = performance.now();
    const last = this.points.at(-1);
    const slots = this.others.map(({ slot }) => slot).join();
    const isPast = (last?.minibatch ?? 0) < (this.#newest?.minibatch ?? 0) || slots !== this.#slots;
    const wait = this.#rowsAt + TABLE_EVERY_MS - now;
    if (this.#rows.length > 1 && !isPast && wait > 0) {
      // The run may stop meanwhile: this brings its last state into the table.
      clearTimeout(this.#renewal);
      this.#renewal = setTimeout(() => this.requestUpdate(), wait + 1);
      return;
    }
    const lines = [this.points, ...this.others.map(({ points }) => points)];
    const longest = lines.reduce((a, b) => ((b.at(-1)?.minibatch ?? 0) > (a.at(-1)?.minibatch ?? 0) ? b : a));
    this.#rows = sample(longest, TABLE_ROWS);
    this.#rowsAt = now;
    this.#newest = last;
    this.#slots = slots;
  }

  #row(measure: Measure, minibatch: number): unknown {
    const cell = (points: readonly Measured[], value: (point: Measured) => number): unknown => {
      const point = at(points, minibatch);
      return html`<td>${point ? measure.format(value(point)) : "–"}</td>`;
    };
    return html`<tr>
      <th scope="row">${text.whole(minibatch)}</th>
      ${cell(this.points, measure.train)} ${cell(this.points, measure.test)}
      ${this.others.map(({ points }) => cell(points, measure.test))}
    </tr>`;
  }
}
