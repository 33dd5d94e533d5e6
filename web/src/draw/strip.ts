/** Several small pictures side by side, as one. */

import { pixel, type Rgb } from "./color";

/** Width in pixels of `count` squares with gaps between them. */
export function stripWidth(count: number, side: number, gap: number): number {
  return count * side + (count - 1) * gap;
}

/**
 * Fills a strip of squares, `side` pixels high, with ink as strong as the shares 0 to 1: square after square, each row by
 * row. Gaps stay clear.
 */
export function paintStrip(
  pixels: Uint32Array,
  squares: readonly ArrayLike<number>[],
  side: number,
  gap: number,
  ink: Rgb,
): void {
  const width = stripWidth(squares.length, side, gap);
  for (const [index, shares] of squares.entries()) {
    for (let at = 0; at < side * side; at++) {
      const target = Math.floor(at / side) * width + index * (side + gap) + (at % side);
      pixels[target] = pixel(ink, Math.min(1, Math.max(0, shares[at] ?? 0)));
    }
  }
}
