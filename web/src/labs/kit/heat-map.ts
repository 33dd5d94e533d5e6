/** A matrix as pixels, one a number. */

import { stepOf } from "../../draw/color";
import { isAnyLit, isLit, type Lit } from "./matrix";

/** How much of their colour cells keep while others are lit. */
const FADED = 0.45;

/** The same scale, faded. */
export function fadedScale(scale: Uint32Array): Uint32Array<ArrayBuffer> {
  return Uint32Array.from(scale, (color) => ((Math.round((color >>> 24) * FADED) << 24) | (color & 0xffffff)) >>> 0);
}

/** `scale` runs from -most to most. While a row, column or cell is lit, the others fade. */
export function paintHeat(
  pixels: Uint32Array,
  values: ArrayLike<number>,
  columns: number,
  scale: Uint32Array,
  most: number,
  lit: Lit | null,
): void {
  const faded = isAnyLit(lit) ? fadedScale(scale) : scale;
  for (let index = 0; index < pixels.length; index++) {
    const bright = !isAnyLit(lit) || isLit(lit, Math.floor(index / columns), index % columns);
    pixels[index] = (bright ? scale : faded)[stepOf(most > 0 ? (values[index] ?? 0) / most : 0)] ?? 0;
  }
}
