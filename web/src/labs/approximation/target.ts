/** A curve to be learned, as heights at evenly spaced samples: drawn with a pen, or moved at a few of its points. */

export const SAMPLES = 129;
export const ENDS = [-5, 5] as const;
/** What can be drawn is between -HIGHEST and HIGHEST. */
export const HIGHEST = 1.4;
/** Samples from one knot, which keys can move, to the next. */
const BETWEEN = 8;
export const KNOTS = (SAMPLES - 1) / BETWEEN + 1;

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export function xAt(sample: number): number {
  return ENDS[0] + ((ENDS[1] - ENDS[0]) * sample) / (SAMPLES - 1);
}

export function sampleOfKnot(knot: number): number {
  return knot * BETWEEN;
}

function sampleNear(x: number): number {
  const share = (x - ENDS[0]) / (ENDS[1] - ENDS[0]);
  return Math.max(0, Math.min(SAMPLES - 1, Math.round(share * (SAMPLES - 1))));
}

function within(y: number): number {
  return Math.max(-HIGHEST, Math.min(HIGHEST, y));
}

/** The pen goes straight from one spot to another. */
export function drawn(heights: Float64Array<ArrayBuffer>, from: Spot, to: Spot): Float64Array<ArrayBuffer> {
  const next = heights.slice();
  const [first, last] = [sampleNear(from.x), sampleNear(to.x)];
  const step = Math.sign(last - first);
  next[last] = within(to.y);
  for (let sample = first; sample !== last; sample += step) {
    next[sample] = within(from.y + ((to.y - from.y) * (sample - first)) / (last - first));
  }
  return next;
}

/** Moves a knot, and the samples around it less the farther away they are; the next knots on both sides stay. */
export function lifted(heights: Float64Array<ArrayBuffer>, knot: number, by: number): Float64Array<ArrayBuffer> {
  const middle = sampleOfKnot(knot);
  const reached = within((heights[middle] ?? 0) + by) - (heights[middle] ?? 0);
  return heights.map((height, sample) =>
    within(height + reached * Math.max(0, 1 - Math.abs(sample - middle) / BETWEEN)),
  );
}
