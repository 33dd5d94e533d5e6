/** Numbers of either sign as pixels. */

import { stepOf } from "./color";

/** Each value in the colour of its sign, the largest in full. */
export function paintSigned(pixels: Uint32Array, values: Float32Array, colors: Uint32Array): void {
  let most = 0;
  for (const value of values) most = Math.max(most, Math.abs(value));
  values.forEach((value, index) => {
    pixels[index] = colors[stepOf(most > 0 ? value / most : 0)] ?? 0;
  });
}
