/** Whether a formula is right at places where the core says what is, and what the mistake is where it is a usual one. */

import type { Formula, Value, Values } from "./formula";

export type TaskName = "sigmoid_prime" | "mse" | "mse_prime";

/** A place to check at: what the formula reads there, and what the core says to it. */
export interface Place {
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

/** A word to a right formula that is not the lecture's to the letter. */
export type Note = "mean" | "entries" | "batch";

export interface Judgement {
  readonly right: boolean;
  readonly hint: Hint | null;
  readonly note: Note | null;
  /** Of a wrong formula: times what is right, where it is that everywhere. Of a right one: times the lecture's. */
  readonly factor: number;
  /** A place where it is wrong, and what came out there. */
  readonly counter: { readonly place: Place; readonly mine: Value } | null;
}

/** More than the differences and the rounding of any way to write it. */
const TOLERANCE = 1e-7;

function entries(value: Value): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(b));
}

/** All entries alike, in as many of them. */
function same(mine: Value, truth: Value): boolean {
  const [a, b] = [entries(mine), entries(truth)];
  return a.length === b.length && a.every((entry, index) => near(entry, b[index] ?? Number.NaN));
}

function times(value: Value, factor: number): readonly number[] {
  return entries(value).map((entry) => factor * entry);
}

/** The number by which the truth has to be multiplied everywhere, or NaN if there is none. */
function factorOf(mine: readonly Value[], places: readonly Place[]): number {
  let [top, bottom] = [0, 0];
  for (const [index, { truth }] of places.entries()) {
    const of = entries(mine[index] ?? Number.NaN);
    for (const [at, entry] of entries(truth).entries()) {
      top += (of[at] ?? Number.NaN) * entry;
      bottom += entry * entry;
    }
  }
  const factor = top / bottom;
  return mine.every((value, index) => same(value, times(places[index]?.truth ?? Number.NaN, factor)))
    ? factor
    : Number.NaN;
}

type Other = (values: Values) => Value;
type Candidates = readonly (readonly [Hint, Other])[];

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const ofX =
  (formula: (x: number) => number): Other =>
  ({ x = 0 }) =>
    formula(entries(x)[0] ?? 0);

/** Entries of out and y, one by one. */
const ofBoth =
  (formula: (y: number, out: number) => number): Other =>
  ({ y = 0, out = 0 }) =>
    entries(y).map((entry, index) => formula(entry, entries(out)[index] ?? 0));

const total = (value: Value): number => entries(value).reduce((sum, entry) => sum + entry, 0);
const average = (value: Value): number => total(value) / entries(value).length;
/** The same, of all entries, as a sum and as a mean. */
const summed = (hint: Hint, of: Other): Candidates => [
  [hint, (values) => total(of(values))],
  [hint, (values) => total(of(values)) / 2],
  [hint, (values) => average(of(values))],
  [hint, (values) => average(of(values)) / 2],
];

const difference = ofBoth((y, out) => out - y);
const reversed = ofBoth((y, out) => y - out);
const square = ofBoth((y, out) => (out - y) ** 2);

/** What is usual instead. */
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

function sizeOf(place: Place | undefined): number {
  return entries(place?.values.y ?? 0).length;
}

/** The note to a formula that is so many times the lecture's, where both are usual. */
function noteOf(factor: number, size: number): Note | null {
  if (near(factor, 2 / size)) return "mean";
  return near(factor, 1 / size) ? "batch" : null;
}

/**
 * `error`: times the lecture's, that the error is whose derivative is to be written; null where it is not known, so that the
 * derivative of any usual one is right.
 */
export function judge(
  task: TaskName,
  formula: Formula,
  lecture: readonly Place[],
  error: number | null = null,
): Judgement {
  const isDerivative = task === "mse_prime";
  const places =
    isDerivative && error !== null
      ? lecture.map(({ values, truth }) => ({ values, truth: times(truth, error) }))
      : lecture;
  const mine = places.map(({ values }) => formula.run(values));
  const wrongAt = places.findIndex(({ truth }, index) => !same(mine[index] ?? Number.NaN, truth));
  const place = places[wrongAt];
  const counter = place ? { place, mine: mine[wrongAt] ?? Number.NaN } : null;
  const verdict = (right: boolean, hint: Hint | null, note: Note | null, factor = 1): Judgement => ({
    right,
    hint,
    note,
    factor,
    counter: right ? null : counter,
  });
  if (!counter)
    return isDerivative && error !== null
      ? verdict(true, null, noteOf(error, sizeOf(places[0])), error)
      : verdict(true, null, null);

  const is = (other: Other): boolean => mine.every((value, index) => same(value, other(places[index]?.values ?? {})));
  const isVector = Array.isArray(mine[0]);
  if (mine.some((value) => !entries(value).every(Number.isFinite))) return verdict(false, "nothing", null);
  if (task === "mse" && isVector) return is(halves) ? verdict(true, null, "entries") : verdict(false, "vector", null);
  const factor = factorOf(mine, places);
  if (task !== "sigmoid_prime" && Number.isFinite(factor)) {
    if (factor < 0 && isDerivative) return verdict(false, "swapped", null, factor);
    const isKnown = isDerivative && error !== null;
    const note = noteOf(factor, sizeOf(counter.place));
    if (note && !isKnown) return verdict(true, null, note, factor);
    if (isKnown && !near(factor, 0)) return verdict(false, "unmatched", null, factor);
  }
  const found = CANDIDATES[task].find(([, other]) => is(other));
  if (found) return verdict(false, found[0], null);
  // Nothing at all is no multiple.
  if (!Number.isFinite(factor) || near(factor, 0)) return verdict(false, null, null);
  if (near(factor, -1)) return verdict(false, "sign", null, factor);
  return verdict(false, task === "sigmoid_prime" ? "multiple" : "factor", null, factor);
}
