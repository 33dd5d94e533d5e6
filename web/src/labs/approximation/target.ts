/** A curve to be learned, as heights at evenly spaced places: drawn with a pen, or moved at a few of its points. */

export const PLACES = 129;
export const ENDS = [-5, 5] as const;
/** What can be drawn is between -HIGHEST and HIGHEST. */
export const HIGHEST = 1.4;
/** Places from one point that keys can move to the next. */
const BETWEEN = 8;
export const KNOTS = (PLACES - 1) / BETWEEN + 1;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function xAt(place: number): number {
  return ENDS[0] + ((ENDS[1] - ENDS[0]) * place) / (PLACES - 1);
}

export function placeOfKnot(knot: number): number {
  return knot * BETWEEN;
}

function placeNear(x: number): number {
  const share = (x - ENDS[0]) / (ENDS[1] - ENDS[0]);
  return Math.max(0, Math.min(PLACES - 1, Math.round(share * (PLACES - 1))));
}

function within(y: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, y));
}

/** The pen goes straight from one spot to another. */
export function drawn(heights: Float64Array<ArrayBuffer>, from: Spot, to: Spot): Float64Array<ArrayBuffer> {
  const next = heights.slice();
  const [first, last] = [placeNear(from.x), placeNear(to.x)];
  const step = Math.sign(last - first);
  next[last] = within(to.y);
  for (let place = first; place !== last; place += step) {
    next[place] = within(from.y + ((to.y - from.y) * (place - first)) / (last - first));
  }
  return next;
}

/** Moves a knot, and the places around it less the farther away they are; the next knots on both sides stay. */
export function lifted(heights: Float64Array<ArrayBuffer>, knot: number, by: number): Float64Array<ArrayBuffer> {
  const middle = placeOfKnot(knot);
  const reached = within((heights[middle] ?? 0) + by) - (heights[middle] ?? 0);
  return heights.map((height, place) => within(height + reached * Math.max(0, 1 - Math.abs(place - middle) / BETWEEN)));
}
