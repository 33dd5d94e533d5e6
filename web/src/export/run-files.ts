/** A run as files for other programs: its history as a table, and itself as JSON. */

import type { Report } from "../../../wasm/playground";
import type { Spec } from "../plain/spec";
import type { Measured } from "../state/curve";

/** RFC 4180, with a header; what is not a number stays empty. */
export function historyCsv(points: readonly Measured[]): string {
  const rows = points.map(({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }) =>
    [minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy]
      .map((value) => (Number.isFinite(value) ? String(value) : ""))
      .join(","),
  );
  return `${["minibatch,train_loss,test_loss,train_accuracy,test_accuracy", ...rows].join("\r\n")}\r\n`;
}

/** Settings, the newest measures or null before there are any, and the history; what is not a number is null. */
export function runJson(spec: Spec, report: Report | null, points: readonly Measured[]): string {
  const history = points.map(({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }) => ({
    minibatch,
    trainLoss,
    testLoss,
    trainAccuracy,
    testAccuracy,
  }));
  return `${JSON.stringify({ format: "digit-playground run 1", spec, report, history }, null, 1)}\n`;
}
