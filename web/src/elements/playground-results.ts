import { css, html } from "lit";
import type { Point } from "../state/curve";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import type { Measure } from "./playground-chart";
import { PlaygroundElement } from "./playground-element";

const ACCURACY: Measure = {
  name: text.accuracy,
  train: (point) => point.trainAccuracy,
  test: (point) => point.testAccuracy,
  format: text.share,
  tick: (value) => `${Math.round(100 * value)} %`,
  axis: { kind: "linear", range: [0, 1] },
};

const LOSS: Measure = {
  name: text.loss,
  train: (point) => point.trainLoss,
  test: (point) => point.testLoss,
  format: text.lossValue,
  tick: (value) => (value >= 1e4 || value < 1e-3 ? value.toExponential(0) : String(value)),
  axis: { kind: "log" },
};

/**
 * Accuracy and loss, as numbers and in their course.
 * @prop points - of the run, ascending
 * @prop testDigits - how many test digits there are
 */
export class PlaygroundResults extends PlaygroundElement {
  static override properties = { points: { attribute: false }, testDigits: { type: Number } };

  declare points: readonly Point[];
  declare testDigits: number;

  constructor() {
    super();
    this.points = [];
    this.testDigits = 0;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex: 1;
      }

      section {
        flex: 1;
        display: flex;
        flex-direction: column;
        gap: 6px;
      }

      h2 {
        margin: 0;
      }

      .test::before {
        content: "";
        display: inline-block;
        width: 16px;
        margin-right: 6px;
        vertical-align: middle;
        border-top: 2px solid var(--pos);
      }
    `,
  ];

  override render(): unknown {
    return html`
      <section class="card">
        <h2>${text.results} <span class="test">${this.testDigits > 0 ? text.testDigits(this.testDigits) : ""}</span></h2>
        <playground-chart .measure=${ACCURACY} .points=${this.points}></playground-chart>
        <playground-chart .measure=${LOSS} .points=${this.points}></playground-chart>
      </section>
    `;
  }
}
