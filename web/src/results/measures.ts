/** The measures of a run that have a curve. Their words are read when they are shown, as the language may change. */

import type { Axis } from "../draw/chart";
import type { Measured } from "../state/curve";
import { text } from "../texts/text";

/** How a measure is read from a point and how it is written, and its axis. */
export interface Measure {
  readonly name: string;
  readonly train: (point: Measured) => number;
  readonly test: (point: Measured) => number;
  readonly format: (value: number) => string;
  readonly tick: (value: number) => string;
  readonly axis: Axis;
}

export const ACCURACY: Measure = {
  get name() {
    return text.accuracy;
  },
  train: (point) => point.trainAccuracy,
  test: (point) => point.testAccuracy,
  format: (value) => text.share(value),
  tick: (value) => text.shareTick(value),
  axis: { kind: "linear", range: [0, 1] },
};

export const LOSS: Measure = {
  get name() {
    return text.loss;
  },
  train: (point) => point.trainLoss,
  test: (point) => point.testLoss,
  format: (value) => text.lossValue(value),
  tick: (value) => text.tick(value),
  axis: { kind: "log" },
};
