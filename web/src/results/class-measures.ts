/** Precision, recall and F1 of each class. */

import { CLASSES } from "../plain/digit";
import { type Confusion, row, sum } from "../state/matrix";

/** How well one class is recognized, 0 to 1; NaN where there is nothing to divide by. */
export interface ClassMeasures {
  /** Of the digits taken for this class, the share that are of it. */
  readonly precision: number;
  /** Of the digits of this class, the share taken for it. */
  readonly recall: number;
  /** Harmonic mean of the two: 2 TP / (2 TP + FP + FN). */
  readonly f1: number;
}

export function measuresOf(confusion: Confusion): readonly ClassMeasures[] {
  return CLASSES.map((label) => {
    const right = confusion[label * CLASSES.length + label] ?? 0;
    const taken = sum(CLASSES.map((other) => confusion[other * CLASSES.length + label] ?? 0));
    const there = sum(row(confusion, label));
    return { precision: right / taken, recall: right / there, f1: (2 * right) / (taken + there) };
  });
}

/** Unweighted means over the classes, those without a value counted as 0, as scikit-learn's macro averages are. */
export function meanOf(measures: readonly ClassMeasures[]): ClassMeasures {
  const mean = (name: keyof ClassMeasures): number =>
    sum(measures.map((each) => (Number.isNaN(each[name]) ? 0 : each[name]))) / measures.length;
  return { precision: mean("precision"), recall: mean("recall"), f1: mean("f1") };
}
