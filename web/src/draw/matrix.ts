/** A confusion matrix as a picture of 10 x 10 pixels. */

import { CLASSES } from "../plain/digit";
import { rowSums } from "../state/matrix";
import { stepOf } from "./color";
import { heat } from "./heat";

/** `scale` are the pixels of a diverging scale: right answers take its positive side, mistakes its negative one. */
export function paintMatrix(
  pixels: Uint32Array,
  confusion: readonly number[],
  scale: Uint32Array,
  ground: number,
): void {
  const sums = rowSums(confusion);
  confusion.forEach((count, cell) => {
    const row = Math.floor(cell / CLASSES.length);
    const right = cell % 11 === 0;
    const { mix } = heat(count / Math.max(1, sums[row] ?? 0), right);
    pixels[cell] = mix === 0 ? ground : (scale[stepOf(right ? mix : -mix)] ?? ground);
  });
}

export interface Mistake {
  readonly label: number;
  readonly predicted: number;
  readonly count: number;
}

/** How many digits were taken for others, and the most frequent of these mistakes. */
export function mistakes(confusion: readonly number[]): { readonly all: number; readonly worst: Mistake | null } {
  let all = 0;
  let worst: Mistake | null = null;
  confusion.forEach((count, cell) => {
    if (cell % 11 === 0) return;
    all += count;
    if (count > (worst?.count ?? 0))
      worst = { label: Math.floor(cell / CLASSES.length), predicted: cell % CLASSES.length, count };
  });
  return { all, worst };
}
