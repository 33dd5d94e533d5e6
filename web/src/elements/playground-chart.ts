import { css, html, svg } from "lit";
import { type Axis, type Chart, type Frame, layOutChart } from "../draw/chart";
import { type Point, sample } from "../state/curve";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";
import { SizeController } from "./size-controller";

/** A measure of the run: where it is in a point, how it is written, and its axis. */
export interface Measure {
  readonly name: string;
  readonly train: (point: Point) => number;
  readonly test: (point: Point) => number;
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly axis: Axis;
}

/** The table behind the curve changes with the numbers at most this often: it is for reading. */
const TABLE_EVERY_MS = 1000;
const TABLE_ROWS = 10;

/**
 * One measure's large number and its course, for training and test digits.
 * @prop measure - which one; set once
 * @prop points - of the run, ascending
 */
export class PlaygroundChart extends PlaygroundElement {
  static override properties = {
    measure: { attribute: false },
    points: { attribute: false },
  };

  declare measure: Measure | null;
  declare points: readonly Point[];

  readonly #size = new SizeController(this, ".plot");
  #rows: readonly Point[] = [];
  #rowsAt = 0;

  constructor() {
    super();
    this.measure = null;
    this.points = [];
  }

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-direction: column;
        flex: 1;
        position: relative;
      }

      .head {
        display: flex;
        justify-content: space-between;
        align-items: baseline;
        margin: 0 0 4px;
        font-size: var(--small);
        color: var(--soft);
      }

      b {
        font-size: 26px;
        line-height: 1.15;
        font-weight: 650;
        letter-spacing: -0.02em;
        color: var(--ink);
      }

      .train::before {
        content: "";
        display: inline-block;
        width: 16px;
        margin-right: 6px;
        vertical-align: middle;
        border-top: 2px dotted var(--soft);
      }

      .plot {
        flex: 1;
        min-height: 72px;
        contain: strict;
      }

      svg {
        display: block;
      }

      .axis {
        stroke: var(--line);
      }

      text {
        fill: var(--soft);
        font-size: 12px;
      }

      path {
        fill: none;
        stroke-linejoin: round;
      }

      .line-train {
        stroke: var(--soft);
        stroke-width: 1.5;
        stroke-dasharray: 2 2.5;
      }

      .line-test {
        stroke: var(--pos);
        stroke-width: 2;
      }
    `,
  ];

  override render(): unknown {
    const { measure } = this;
    const last = this.points.at(-1);
    if (!measure) return null;
    return html`
      <p class="head">
        <span><b>${last ? measure.format(measure.test(last)) : "–"}</b> ${measure.name}</span>
        <span class="train">${text.trainSeries} ${last ? measure.format(measure.train(last)) : ""}</span>
      </p>
      <div class="plot">${last ? this.#drawing(measure, last) : null}</div>
      <div class="spoken">${this.#table(measure)}</div>
    `;
  }

  #drawing(measure: Measure, last: Point): unknown {
    const { width, height } = this.#size;
    if (width <= 0 || height <= 0) return null;
    const frame: Frame = { width, height, left: 44, bottom: 18 };
    const samples = this.points.map((point) => ({
      x: point.minibatch,
      ys: [measure.train(point), measure.test(point)],
    }));
    const chart = layOutChart(samples, 2, frame, measure.axis);
    return html`<svg aria-hidden="true" width=${width} height=${height}>
      ${this.#axes(chart, frame, measure, last.minibatch)}
      ${svg`<path class="line-train" d=${chart.paths[0] ?? ""}></path><path class="line-test" d=${chart.paths[1] ?? ""}></path>`}
    </svg>`;
  }

  #axes(chart: Chart, frame: Frame, measure: Measure, minibatch: number): unknown {
    return svg`
      ${chart.ticks.map(
        ({ value, y }) => svg`
          <line class="axis" x1=${chart.x0} x2=${chart.x1} y1=${y} y2=${y}></line>
          <text x=${chart.x0 - 6} y=${y + 4} text-anchor="end">${measure.tick(value)}</text>`,
      )}
      ${measure.axis.kind === "log" ? svg`<text x="0" y=${frame.height - 3}>${text.logarithmic}</text>` : null}
      <text x=${chart.x0} y=${frame.height - 3}>0</text>
      <text x=${chart.x1} y=${frame.height - 3} text-anchor="end">${minibatch > 0 ? text.whole(minibatch) : ""}</text>
    `;
  }

  #table(measure: Measure): unknown {
    const now = performance.now();
    if (this.#rows.length < 2 || now - this.#rowsAt > TABLE_EVERY_MS) {
      this.#rows = sample(this.points, TABLE_ROWS);
      this.#rowsAt = now;
    }
    const last = this.#rows.at(-1);
    return html`<table>
      <caption>
        ${last ? text.chartSpoken(measure.name, measure.format(measure.train(last)), measure.format(measure.test(last)), last.minibatch) : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">${text.minibatch}</th>
          <th scope="col">${text.trainSeries}</th>
          <th scope="col">${text.testSeries}</th>
        </tr>
      </thead>
      <tbody>
        ${this.#rows.map(
          (point) =>
            html`<tr>
              <th scope="row">${text.whole(point.minibatch)}</th>
              <td>${measure.format(measure.train(point))}</td>
              <td>${measure.format(measure.test(point))}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}
