/** A digit of a scanned sheet as the 64 counts of the data set. */

import { FULL } from "../plain/digit";
import { reduced } from "./reduce";
import type { Found } from "./scan-components";

/** Width of the strokes of the data set's digits, as a share of the digit's longer side: 4.5 of 32 pixels, as the page's own pen. */
const PEN = 4.5 / 32;

/** `ids` says to which component each pixel of the sheet belongs, `width` to a row. Thin strokes are made as wide as the data set's. */
export function countsOf({ box, components }: Found, ids: Int32Array, width: number): Uint8Array<ArrayBuffer> {
  const size = Math.max(box.right - box.left, box.bottom - box.top);
  // Room for the strokes to grow, and for paper all around.
  const margin = Math.ceil((PEN * size) / 2) + 1;
  const side = size + 2 * margin;
  const ink = new Uint8Array(side * side);
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (components.has(ids[y * width + x] ?? 0)) ink[(y - box.top + margin) * side + x - box.left + margin] = 1;
    }
  }
  const growth = (PEN * size - strokeWidth(ink, side)) / 2;
  const toInk = growth > 0 ? distances(ink, side, 1) : null;
  // A stroke that has grown covers the pixels at its rim only in part.
  const shares = new Float32Array(ink);
  for (const [i, distance] of toInk?.entries() ?? []) shares[i] = Math.min(1, Math.max(0, growth + 1 - distance));
  return Uint8Array.from(reduced(shares, side), (share) => Math.round(share * FULL));
}

/** Four times the mean distance of the ink from its edge: across a stroke of width w, that distance is w / 4 on average. */
function strokeWidth(ink: Uint8Array, side: number): number {
  const toPaper = distances(ink, side, 0);
  let [sum, count] = [0, 0];
  for (let i = 0; i < ink.length; i++) {
    if (!ink[i]) continue;
    // To the edge of the nearest pixel of paper, not to its middle.
    sum += (toPaper[i] ?? 0) - 0.5;
    count++;
  }
  return count > 0 ? (4 * sum) / count : 0;
}

/**
 * Distance from each pixel to the nearest one of `value`, in pixels, 4 % off at most: the chamfer 3-4 (G. Borgefors, 1986). A row's
 * first pixel also looks at the last one of the row before; as there is paper at the rim, that is never the nearest.
 */
function distances(pixels: Uint8Array, side: number, value: number): Float32Array {
  const most = 4 * side;
  const far = new Float32Array(pixels.length);
  for (let i = 0; i < far.length; i++) far[i] = pixels[i] === value ? 0 : most;
  const relax = (i: number, back: number): void => {
    const straight = Math.min(far[i + back] ?? most, far[i + back * side] ?? most) + 3;
    const diagonal = Math.min(far[i + back * (side + 1)] ?? most, far[i + back * (side - 1)] ?? most) + 4;
    far[i] = Math.min(far[i] ?? most, straight, diagonal);
  };
  for (let i = 0; i < far.length; i++) relax(i, -1);
  for (let i = far.length - 1; i >= 0; i--) relax(i, 1);
  for (let i = 0; i < far.length; i++) far[i] = (far[i] ?? most) / 3;
  return far;
}

/** The digit's two halves, parted at the column with the least ink in its middle; null where one would be empty. */
export function cut(digit: Found, ids: Int32Array, width: number): readonly [Found, Found] | null {
  const { box, components } = digit;
  const span = box.right - box.left;
  const inkIn = (column: number): number => {
    let count = 0;
    for (let y = box.top; y < box.bottom; y++) if (components.has(ids[y * width + column] ?? 0)) count++;
    return count;
  };
  const middle = Array.from({ length: Math.floor(span / 2) }, (_, i) => box.left + Math.ceil(span / 4) + i);
  const [at] = middle.sort((a, b) => inkIn(a) - inkIn(b));
  if (at === undefined) return null;
  const left = fitted({ box: { ...box, right: at }, components }, ids, width);
  const right = fitted({ box: { ...box, left: at }, components }, ids, width);
  return left && right ? [left, right] : null;
}

/** Its box drawn tight around its ink; null without any. */
function fitted({ box, components }: Found, ids: Int32Array, width: number): Found | null {
  let [left, top, right, bottom] = [box.right, box.bottom, box.left, box.top];
  for (let y = box.top; y < box.bottom; y++) {
    for (let x = box.left; x < box.right; x++) {
      if (!components.has(ids[y * width + x] ?? 0)) continue;
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x + 1);
      bottom = y + 1;
    }
  }
  return left < right ? { box: { left, top, right, bottom }, components } : null;
}
