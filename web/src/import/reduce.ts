import { SIDE } from "../plain/digit";

/** A digit of many pixels as 8 x 8, as those of the data set were made: its ink fitted into the square, then averaged. */

/** A pixel with at least this share of ink belongs to the digit: less is only its smoothed edge. */
const INKED = 0.2;

/**
 * `pixels` are (side, side) shares of ink 0 to 1, row by row; the result is the same, (8, 8). The ink's bounding box keeps its
 * aspect ratio, fills the square in its longer direction and is centred in the other. A blank picture stays one.
 */
export function reduced(pixels: Float32Array, side: number): Float32Array {
  const box = boxOf(pixels, side);
  const shares = new Float32Array(SIDE * SIDE);
  if (!box) return shares;
  const size = Math.max(box.right - box.left, box.bottom - box.top) / SIDE;
  const left = (box.left + box.right - size * SIDE) / 2;
  const top = (box.top + box.bottom - size * SIDE) / 2;
  for (let row = 0; row < SIDE; row++) {
    for (let column = 0; column < SIDE; column++) {
      shares[row * SIDE + column] = mean(pixels, side, left + column * size, top + row * size, size);
    }
  }
  return shares;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(pixels: Float32Array, side: number): Box | null {
  let [left, top, right, bottom] = [side, side, 0, 0];
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      if ((pixels[row * side + column] ?? 0) < INKED) continue;
      left = Math.min(left, column);
      right = Math.max(right, column + 1);
      top = Math.min(top, row);
      bottom = Math.max(bottom, row + 1);
    }
  }
  return right > left ? { left, top, right, bottom } : null;
}

/** Mean ink of a square of `size` pixels at (x, y), which may cover pixels in part; beyond the picture there is no ink. */
function mean(pixels: Float32Array, side: number, x: number, y: number, size: number): number {
  let ink = 0;
  for (let row = Math.max(0, Math.floor(y)); row < Math.min(side, y + size); row++) {
    const height = Math.min(row + 1, y + size) - Math.max(row, y);
    for (let column = Math.max(0, Math.floor(x)); column < Math.min(side, x + size); column++) {
      const width = Math.min(column + 1, x + size) - Math.max(column, x);
      ink += width * height * (pixels[row * side + column] ?? 0);
    }
  }
  return Math.min(1, ink / size ** 2);
}
