/** Chooses and sorts the digits that are asked for. */

import type { Digit, Subset } from "../plain/examples";

/** A group of digits that is offered in the browser. */
export type Group = Subset | "own" | "all";
export type Answer = "all" | "right" | "wrong";
export type Order = "data" | "output";

/** null stands for any. */
export interface Filter {
  readonly group: Group;
  readonly label: number | null;
  readonly predicted: number | null;
  readonly answer: Answer;
  readonly order: Order;
}

export const EVERYTHING: Filter = { group: "all", label: null, predicted: null, answer: "all", order: "data" };

export function isRight(digit: Digit): boolean {
  return digit.label === digit.predicted;
}

export function inGroup(digit: Digit, group: Group): boolean {
  return group === "all" || (group === "own" ? digit.own >= 0 : digit.subset === group);
}

function hasAnswer(digit: Digit, answer: Answer): boolean {
  return answer === "all" || isRight(digit) === (answer === "right");
}

export function matches(digit: Digit, { group, label, predicted, answer }: Filter): boolean {
  return (
    inGroup(digit, group) &&
    (label === null || digit.label === label) &&
    (predicted === null || digit.predicted === predicted) &&
    hasAnswer(digit, answer)
  );
}

export function select(digits: readonly Digit[], filter: Filter): readonly Digit[] {
  const chosen = digits.filter((digit) => matches(digit, filter));
  return filter.order === "data"
    ? chosen
    : chosen.sort((a, b) => Number(rank(b) > rank(a)) - Number(rank(a) > rank(b)));
}

/** How many there would be with these fields of the filter changed. */
export function countWith(digits: readonly Digit[], filter: Filter, change: Partial<Filter>): number {
  const changed = { ...filter, ...change };
  return digits.reduce((count, digit) => count + Number(matches(digit, changed)), 0);
}

/** Where one of the digits is in another list, or -1. */
export function indexIn(digit: Digit, list: readonly Digit[]): number {
  return list.findIndex(({ subset, index }) => subset === digit.subset && index === digit.index);
}

/** Digits whose output is NaN come last. */
function rank({ output }: Digit): number {
  return Number.isNaN(output) ? Number.NEGATIVE_INFINITY : output;
}
