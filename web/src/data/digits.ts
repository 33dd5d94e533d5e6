/** The digits that can be browsed, each with what the network says of it. */

import type { Classification } from "../../../wasm/playground";
import { CELLS } from "../plain/digit";
import type { Digit, Examples, Subset } from "../plain/examples";

/** The last `own` of the digits are the user's. */
export function digitsOf(subset: Subset, examples: Examples, answers: Classification, own: number): Digit[] {
  const count = examples.labels.length;
  return Array.from(examples.labels, (label, index) => ({
    subset,
    index,
    own: Math.max(-1, index - (count - own)),
    label,
    predicted: answers.predicted[index] ?? 0,
    output: answers.output[index] ?? Number.NaN,
    pixels: examples.pixels.subarray(index * CELLS, (index + 1) * CELLS),
  }));
}
