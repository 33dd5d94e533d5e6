/** What a confusion matrix says: 100 counts row by row, row = true label, column = predicted. */

import { CLASSES } from "../plain/digit";
import type { Subset } from "../plain/examples";

export type Confusion = ArrayLike<number>;

/** The digits behind one cell of the matrix. */
export interface ConfusionCell {
  readonly subset: Subset;
  readonly label: number;
  readonly predicted: number;
  /** The minibatch that the matrix shows, or null for now. */
  readonly minibatch: number | null;
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

/** Counts of the digits of one class. */
export function row(confusion: Confusion, label: number): number[] {
  return CLASSES.map((column) => confusion[label * CLASSES.length + column] ?? 0);
}

/** How many digits of each class there are. */
export function rowSums(confusion: Confusion): readonly number[] {
  return CLASSES.map((label) => sum(row(confusion, label)));
}

/** Whole percentages of each row, which sum to 100: the largest remainders are rounded up. A row without digits stays 0. */
export function rowPercentages(confusion: Confusion): readonly number[] {
  return CLASSES.flatMap((label) => {
    const counts = row(confusion, label);
    const total = sum(counts);
    if (total === 0) return counts;
    const exact = counts.map((count) => (100 * count) / total);
    const whole = exact.map(Math.floor);
    const missing = 100 - sum(whole);
    const byRemainder = [...CLASSES].sort((a, b) => remainder(exact[b]) - remainder(exact[a]));
    for (const column of byRemainder.slice(0, missing)) whole[column] = (whole[column] ?? 0) + 1;
    return whole;
  });
}

function remainder(value = 0): number {
  return value - Math.floor(value);
}
