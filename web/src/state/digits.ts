/** The digits that can be browsed, each with what the network says of it, and which of them are asked for. */

import type { Classification } from "../../../wasm/playground";
import type { Examples, Part } from "../engine/protocol";
import { CELLS } from "./drawing";

export interface Digit {
  readonly part: Part;
  /** Within its part. */
  readonly index: number;
  /** Which of the user's own digits it is, or -1. */
  readonly own: number;
  readonly label: number;
  readonly predicted: number;
  /** Of the prediction, 0 to 1. */
  readonly confidence: number;
  /** 64 counts 0 to 16, row by row. */
  readonly pixels: Uint8Array;
}

/** A group of digits that is offered in the browser. */
export type Group = Part | "own" | "all";
export type Answer = "all" | "right" | "wrong";
export type Order = "data" | "confidence";

/** null is any. */
export interface Filter {
  readonly group: Group;
  readonly label: number | null;
  readonly predicted: number | null;
  readonly answer: Answer;
  readonly order: Order;
}

export const EVERYTHING: Filter = { group: "all", label: null, predicted: null, answer: "all", order: "data" };

/** `own`: so many of the training digits, the last ones, are the user's. */
export function digitsOf(part: Part, examples: Examples, answers: Classification, own: number): Digit[] {
  const count = examples.labels.length;
  return Array.from(examples.labels, (label, index) => ({
    part,
    index,
    own: Math.max(-1, index - (count - own)),
    label,
    predicted: answers.predicted[index] ?? 0,
    confidence: answers.confidence[index] ?? Number.NaN,
    pixels: examples.pixels.subarray(index * CELLS, (index + 1) * CELLS),
  }));
}

export function isRight(digit: Digit): boolean {
  return digit.label === digit.predicted;
}

export function inGroup(digit: Digit, group: Group): boolean {
  return group === "all" || (group === "own" ? digit.own >= 0 : digit.part === group);
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
  return filter.order === "data" ? chosen : chosen.sort((a, b) => rank(b) - rank(a));
}

/** How many there would be with these parts of the filter changed. */
export function countWith(digits: readonly Digit[], filter: Filter, change: Partial<Filter>): number {
  const changed = { ...filter, ...change };
  return digits.reduce((count, digit) => count + Number(matches(digit, changed)), 0);
}

/** Where one of the digits is in another list, or -1. */
export function placeOf(digit: Digit, list: readonly Digit[]): number {
  return list.findIndex(({ part, index }) => part === digit.part && index === digit.index);
}

/** A network that has diverged is confident of nothing. */
function rank({ confidence }: Digit): number {
  return Number.isNaN(confidence) ? -1 : confidence;
}
