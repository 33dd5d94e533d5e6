/** What a confusion matrix says: 100 counts row by row, row = true label, column = predicted. */

export const CLASSES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export type Confusion = ArrayLike<number>;

/** How well one class is recognized, 0 to 1; NaN where there is nothing to divide by. */
export interface ClassMeasures {
  /** Of the digits taken for this class, the share that are of it. */
  readonly precision: number;
  /** Of the digits of this class, the share taken for it. */
  readonly recall: number;
  /** Harmonic mean of the two: 2 TP / (2 TP + FP + FN). */
  readonly f1: number;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function row(confusion: Confusion, label: number): number[] {
  return CLASSES.map((column) => confusion[label * 10 + column] ?? 0);
}

/** How many digits of each class there are. */
export function rowSums(confusion: Confusion): readonly number[] {
  return CLASSES.map((label) => sum(row(confusion, label)));
}

export function measuresOf(confusion: Confusion): readonly ClassMeasures[] {
  return CLASSES.map((label) => {
    const right = confusion[label * 10 + label] ?? 0;
    const taken = sum(CLASSES.map((other) => confusion[other * 10 + label] ?? 0));
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
