/** What a run comes to, printed as the lecture prints it, and what many runs come to together. */

import { CLASSES } from "../plain/digit";
import { type Confusion, sum } from "./matrix";

/** The lecture's own matrix after 40,000 minibatches: row = true label, column = predicted. */
export const LECTURE_CONFUSION: Confusion = [
  [33, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 28, 0, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 33, 0, 0, 0, 0, 0, 0, 0],
  [0, 0, 0, 33, 0, 1, 0, 0, 0, 0],
  [0, 0, 0, 0, 46, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 45, 1, 0, 0, 1],
  [0, 0, 0, 0, 0, 1, 34, 0, 0, 0],
  [0, 0, 0, 0, 0, 0, 0, 33, 0, 1],
  [0, 0, 0, 0, 0, 1, 0, 0, 29, 0],
  [0, 0, 0, 0, 0, 0, 0, 0, 1, 39],
].flat();

/** Digits of the data set, of which a split holds some back for the test. */
export const ALL_DIGITS = 1797;

/** All that it counts: the sum of a matrix. */
export function total(confusion: Confusion): number {
  return sum(Array.from(confusion));
}

/** Those that are right: its trace. */
export function trace(confusion: Confusion): number {
  return sum(CLASSES.map((label) => confusion[label * CLASSES.length + label] ?? 0));
}

export function accuracyOf(confusion: Confusion): number {
  return trace(confusion) / total(confusion);
}

/** A piece of what is printed; `right` is a count on the diagonal, `wrong` one beside it that is not 0. */
export interface Printed {
  readonly text: string;
  readonly verdict: "" | "right" | "wrong";
}

/** The matrix as NumPy prints it: all counts as wide as the widest. */
export function printed(confusion: Confusion): readonly Printed[] {
  const width = Math.max(...Array.from(confusion, (count) => String(count).length));
  return CLASSES.flatMap((label): Printed[] => [
    { text: label === 0 ? "[[" : " [", verdict: "" },
    ...CLASSES.flatMap((predicted): Printed[] => {
      const count = confusion[label * CLASSES.length + predicted] ?? 0;
      const text = String(count);
      const verdict = predicted === label ? "right" : count > 0 ? "wrong" : "";
      return [
        { text: `${predicted > 0 ? " " : ""}${" ".repeat(width - text.length)}`, verdict: "" },
        { text, verdict },
      ];
    }),
    { text: label === CLASSES.length - 1 ? "]]" : "]\n", verdict: "" },
  ]);
}

/** The line under it, with the lecture's seven decimals. */
export function printedAccuracy(confusion: Confusion): string {
  return `Accuracy = ${accuracyOf(confusion).toFixed(7)}`;
}

/** NaN if there are no values. */
export function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** Of a sample: the sum of squares is divided by one less than the number of values. NaN for fewer than two. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  const middle = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1));
}

/** How many of the values are at most `limit`. */
export function atMost(values: readonly number[], limit: number): number {
  return values.filter((value) => value <= limit).length;
}

/**
 * Standard deviation of the share of right answers among `count` digits drawn at random from `all`, if `share` of all are right. None is
 * drawn twice, so it is less than that of the binomial distribution.
 */
export function chanceDeviation(share: number, count: number, all: number): number {
  return Math.sqrt(((share * (1 - share)) / count) * ((all - count) / (all - 1)));
}
