/** A digit as a picture of 8 x 8 pixels. */

import { FULL } from "../plain/digit";
import { pixel, type Rgb } from "./color";

/** Fills 64 pixels with ink as strong as the counts 0 to 16. */
export function paintDigit(pixels: Uint32Array, counts: ArrayLike<number>, ink: Rgb): void {
  for (let cell = 0; cell < pixels.length; cell++) pixels[cell] = pixel(ink, Math.min(1, (counts[cell] ?? 0) / FULL));
}
