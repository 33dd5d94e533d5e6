/** The history of a run, in bounded memory: when full, every second point goes and new ones come half as often. */

import type { Report } from "../../../wasm/playground";

/** What is measured of a run at one minibatch. */
export interface Measured {
  readonly minibatch: number;
  readonly trainLoss: number;
  readonly testLoss: number;
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
}

/** The run at one minibatch. Both matrices are 100 counts row by row: row = true label, column = predicted. */
export interface Point extends Measured {
  readonly testConfusion: Uint16Array;
  readonly trainConfusion: Uint16Array;
}

export interface Curve {
  /** Run the points belong to: another run's report starts a new curve. */
  readonly run: number;
  /** Kept points, ascending; the newest report is always the last. */
  readonly points: readonly Point[];
  /** Least number of minibatches between two kept points. */
  readonly stride: number;
}

export const CAPACITY = 600;

export const NO_CURVE: Curve = { run: -1, points: [], stride: 1 };

function pointOf(report: Report): Point {
  const { minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy } = report;
  const testConfusion = Uint16Array.from(report.confusion);
  const trainConfusion = Uint16Array.from(report.trainConfusion);
  return { minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy, testConfusion, trainConfusion };
}

/** A run that has gone back keeps its points up to there. */
export function extend(curve: Curve, run: number, report: Report): Curve {
  const point = pointOf(report);
  const last = curve.points.at(-1);
  if (run !== curve.run || !last) return { run, points: [point], stride: 1 };
  if (point.minibatch < last.minibatch) {
    const before = curve.points.filter(({ minibatch }) => minibatch < point.minibatch);
    return { ...curve, points: [...before, point] };
  }
  if (point.minibatch === last.minibatch) {
    const isSame = Object.is(point.trainLoss, last.trainLoss) && Object.is(point.testLoss, last.testLoss);
    // Edited or opened weights, and other digits, are measured again at the same minibatch.
    return isSame ? curve : { ...curve, points: curve.points.with(-1, point) };
  }

  // The last point is provisional: it is replaced unless it is a full stride after the one before.
  const beforeLast = curve.points.at(-2);
  const keepsLast = !beforeLast || last.minibatch - beforeLast.minibatch >= curve.stride;
  const points = [...(keepsLast ? curve.points : curve.points.slice(0, -1)), point];
  if (points.length <= CAPACITY) return { ...curve, points };

  const thinned = points.filter((_, index) => index % 2 === 0 || index === points.length - 1);
  const stride = Math.max(curve.stride, Math.ceil(((point.minibatch - (points[0]?.minibatch ?? 0)) / CAPACITY) * 2));
  return { ...curve, points: thinned, stride };
}

/** At most `count` points, evenly spread, first and last among them: for the table behind a chart. */
export function sample<P extends Measured>(points: readonly P[], count: number): readonly P[] {
  if (points.length <= count) return points;
  return Array.from(
    { length: count },
    (_, row) => points[Math.round((row * (points.length - 1)) / (count - 1))],
  ).filter((point) => point !== undefined);
}

/** The newest point not after `minibatch`; undefined if the run has not got that far. */
export function at<P extends Measured>(points: readonly P[], minibatch: number): P | undefined {
  if ((points.at(-1)?.minibatch ?? -1) < minibatch) return undefined;
  return points.findLast((point) => point.minibatch <= minibatch);
}
