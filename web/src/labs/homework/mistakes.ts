/** Whether a formula is right at samples, where the core knows the result, and if not, which of the usual mistakes it makes. */

import { type Formula, sigmoid, type Value, type Values } from "./formula";

export type TaskName = "sigmoid_prime" | "mse" | "mse_prime";

/** What to check a formula at: the values that the formula reads, and the core's result for them. */
export interface Sample {
  readonly values: Values;
  readonly truth: Value;
}

export type Hint =
  | "plus"
  | "itself"
  | "half"
  | "squared"
  | "input"
  | "sign"
  | "swapped"
  | "factor"
  | "multiple"
  | "unmatched"
  | "unsquared"
  | "root"
  | "separate"
  | "number"
  | "vector"
  | "derived"
  | "nothing";

/** A remark on a right formula that differs from the lecture's. */
export type Note = "mean" | "entries" | "batch";

export interface Judgement {
  readonly right: boolean;
  readonly hint: Hint | null;
  readonly note: Note | null;
  /** How many times the right result a wrong formula gives, if that is the same everywhere; how many times the lecture's a right one. */
  readonly factor: number;
  /** A sample where the formula is wrong, and its result there. */
  readonly counter: { readonly sample: Sample; readonly mine: Value } | null;
}

/** More than the differences and the rounding of any way to write it. */
const TOLERANCE = 1e-7;

function entries(value: Value): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

/** Whether both have the same number of entries, and the same entries. */
function same(mine: Value, truth: Value): boolean {
  const [a, b] = [entries(mine), entries(truth)];
  return a.length === b.length && a.every((entry, index) => near(entry, b[index] ?? Number.NaN));
}

function times(value: Value, factor: number): readonly number[] {
  return entries(value).map((entry) => factor * entry);
}

/** The number by which the truth would have to be multiplied everywhere to give `mine`, or NaN if there is none. */
function factorOf(mine: readonly Value[], samples: readonly Sample[]): number {
  let [top, bottom] = [0, 0];
  for (const [index, { truth }] of samples.entries()) {
    const of = entries(mine[index] ?? Number.NaN);
    for (const [at, entry] of entries(truth).entries()) {
      top += (of[at] ?? Number.NaN) * entry;
      bottom += entry * entry;
    }
  }
  const factor = top / bottom;
  return mine.every((value, index) => same(value, times(samples[index]?.truth ?? Number.NaN, factor)))
    ? factor
    : Number.NaN;
}

type Other = (values: Values) => Value;
type Candidates = readonly (readonly [Hint, Other])[];

const ofX =
  (formula: (x: number) => number): Other =>
  ({ x = 0 }) =>
    formula(entries(x)[0] ?? 0);

/** Applies a formula to each pair of entries of y and out. */
const ofBoth =
  (formula: (y: number, out: number) => number): Other =>
  ({ y = 0, out = 0 }) =>
    entries(y).map((entry, index) => formula(entry, entries(out)[index] ?? 0));

const total = (value: Value): number => entries(value).reduce((sum, entry) => sum + entry, 0);
const average = (value: Value): number => total(value) / entries(value).length;
/** The same mistake made with the sum or the mean of all entries, or with half of that. */
const summed = (hint: Hint, of: Other): Candidates => [
  [hint, (values) => total(of(values))],
  [hint, (values) => total(of(values)) / 2],
  [hint, (values) => average(of(values))],
  [hint, (values) => average(of(values)) / 2],
];

const difference = ofBoth((y, out) => out - y);
const reversed = ofBoth((y, out) => y - out);
const square = ofBoth((y, out) => (out - y) ** 2);

/** The usual mistakes. */
const CANDIDATES: Readonly<Record<TaskName, Candidates>> = {
  sigmoid_prime: [
    ["plus", ofX((x) => sigmoid(x) * (1 + sigmoid(x)))],
    ["itself", ofX(sigmoid)],
    ["half", ofX((x) => 1 - sigmoid(x))],
    ["squared", ofX((x) => sigmoid(x) ** 2)],
    ["input", ofX((x) => x * (1 - x))],
  ],
  mse: [
    ...summed("unsquared", difference),
    ...summed("unsquared", reversed),
    ...summed(
      "unsquared",
      ofBoth((y, out) => Math.abs(out - y)),
    ),
    ["root", (values) => Math.sqrt(total(square(values)))],
    ["root", (values) => Math.sqrt(average(square(values)))],
    ...summed(
      "separate",
      ofBoth((y, out) => out * out - y * y),
    ),
    ...summed(
      "separate",
      ofBoth((y, out) => y * y - out * out),
    ),
  ],
  mse_prime: [
    ...summed("number", difference),
    ...summed("number", reversed),
    ["derived", square],
    ["derived", (values) => times(square(values), 0.5)],
    ["derived", (values) => total(square(values)) / 2],
    ["derived", (values) => average(square(values))],
    ["unsquared", ofBoth((y, out) => Math.abs(out - y))],
  ],
};

/** Half the square of each entry's difference: what adds up to E. */
const halves: Other = (values) => times(square(values), 0.5);

function sizeOf(sample: Sample | undefined): number {
  return entries(sample?.values.y ?? 0).length;
}

/** The note on a formula that is `factor` times the lecture's, if that is a usual definition, too. */
function noteOf(factor: number, size: number): Note | null {
  if (near(factor, 2 / size)) return "mean";
  return near(factor, 1 / size) ? "batch" : null;
}

/**
 * `error` is how many times the lecture's error the one is whose derivative is asked for. If it is null, that error is not known,
 * and the derivative of any usual one is right.
 */
export function judge(
  task: TaskName,
  formula: Formula,
  lecture: readonly Sample[],
  error: number | null = null,
): Judgement {
  const isDerivative = task === "mse_prime";
  const samples =
    isDerivative && error !== null
      ? lecture.map(({ values, truth }) => ({ values, truth: times(truth, error) }))
      : lecture;
  const mine = samples.map(({ values }) => formula.run(values));
  const wrongAt = samples.findIndex(({ truth }, index) => !same(mine[index] ?? Number.NaN, truth));
  const sample = samples[wrongAt];
  const counter = sample ? { sample, mine: mine[wrongAt] ?? Number.NaN } : null;
  const verdict = (right: boolean, hint: Hint | null, note: Note | null, factor = 1): Judgement => ({
    right,
    hint,
    note,
    factor,
    counter: right ? null : counter,
  });
  if (!counter)
    return isDerivative && error !== null
      ? verdict(true, null, noteOf(error, sizeOf(samples[0])), error)
      : verdict(true, null, null);

  const is = (other: Other): boolean => mine.every((value, index) => same(value, other(samples[index]?.values ?? {})));
  const isVector = Array.isArray(mine[0]);
  if (mine.some((value) => !entries(value).every(Number.isFinite))) return verdict(false, "nothing", null);
  if (task === "mse" && isVector) return is(halves) ? verdict(true, null, "entries") : verdict(false, "vector", null);
  const factor = factorOf(mine, samples);
  if (task !== "sigmoid_prime" && Number.isFinite(factor)) {
    if (factor < 0 && isDerivative) return verdict(false, "swapped", null, factor);
    const isKnown = isDerivative && error !== null;
    const note = noteOf(factor, sizeOf(counter.sample));
    if (note && !isKnown) return verdict(true, null, note, factor);
    if (isKnown && !near(factor, 0)) return verdict(false, "unmatched", null, factor);
  }
  const found = CANDIDATES[task].find(([, other]) => is(other));
  if (found) return verdict(false, found[0], null);
  // A result of 0 everywhere does not count as a multiple.
  if (!Number.isFinite(factor) || near(factor, 0)) return verdict(false, null, null);
  if (near(factor, -1)) return verdict(false, "sign", null, factor);
  return verdict(false, task === "sigmoid_prime" ? "multiple" : "factor", null, factor);
}
