/** The digits that can be browsed, each with what the network says of it. */

import type { Classification } from "../../../wasm/playground";
import { CELLS } from "../plain/digit";
import type { Examples, Part } from "../plain/examples";

/** `detail` of `playground-show-digit`: the digit of the data set to put on the grid. */
export interface ShownDigit {
  readonly part: Part;
  readonly index: number;
}

export interface Digit {
  readonly part: Part;
  /** Within its part. */
  readonly index: number;
  /** Which of the user's own digits it is, or -1. */
  readonly own: number;
  readonly label: number;
  readonly predicted: number;
  /** The output of the predicted class: the largest of the ten. */
  readonly output: number;
  /** 64 counts 0 to 16, row by row. */
  readonly pixels: Uint8Array;
}

/** The last `own` of the digits are the user's. */
export function digitsOf(part: Part, examples: Examples, answers: Classification, own: number): Digit[] {
  const count = examples.labels.length;
  return Array.from(examples.labels, (label, index) => ({
    part,
    index,
    own: Math.max(-1, index - (count - own)),
    label,
    predicted: answers.predicted[index] ?? 0,
    output: answers.output[index] ?? Number.NaN,
    pixels: examples.pixels.subarray(index * CELLS, (index + 1) * CELLS),
  }));
}
