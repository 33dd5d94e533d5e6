/** Lines of a plot: pieces of a curve, tangents, the way from step to step. */

import type { Span } from "./view";

export interface Line {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Places spread evenly over a view. */
export function placesIn({ low, high }: Span, count: number): number[] {
  return Array.from({ length: count }, (_, index) => low + ((high - low) * index) / (count - 1));
}

/** A curve's values, but none where it runs out of the picture. */
export function insideOf(values: ArrayLike<number>, { low, high }: Span): number[] {
  return Array.from(values, (value) => (value >= low && value <= high ? value : Number.NaN));
}

/** The part of a way from point to point that is in the picture; where it leaves it there is a gap. */
export function clipped(xs: ArrayLike<number>, ys: ArrayLike<number>, across: Span, up: Span): Line {
  const line = { xs: [] as number[], ys: [] as number[] };
  for (let i = 1; i < xs.length; i++) {
    const [x, y] = [xs[i - 1] ?? 0, ys[i - 1] ?? 0];
    const [dx, dy] = [(xs[i] ?? 0) - x, (ys[i] ?? 0) - y];
    const [from, to] = overlap(within(x, dx, across), within(y, dy, up));
    if (from > to) continue;
    line.xs.push(x + from * dx, x + to * dx, Number.NaN);
    line.ys.push(y + from * dy, y + to * dy, Number.NaN);
  }
  return line;
}

type Part = readonly [number, number];

/** From which part of a step to which it is between low and high. */
function within(at: number, by: number, { low, high }: Span): Part {
  if (by === 0) return at >= low && at <= high ? [0, 1] : [1, 0];
  const [first, second] = [(low - at) / by, (high - at) / by];
  return overlap([0, 1], first < second ? [first, second] : [second, first]);
}

function overlap([a, b]: Part, [c, d]: Part): Part {
  return [Math.max(a, c), Math.min(b, d)];
}

/** The tangent at (x, y), as long as `part` of the picture is wide, in a picture `aspect` times as wide as high. */
export function tangentAt(
  x: number,
  y: number,
  slope: number,
  across: Span,
  up: Span,
  aspect: number,
  part = 0.3,
): Line {
  const width = across.high - across.low;
  const steep = (slope * width) / (up.high - up.low) / aspect;
  const half = (part * width) / 2 / Math.hypot(1, steep);
  return { xs: [x - half, x + half], ys: [y - slope * half, y + slope * half] };
}

/** The end of a logarithmic axis below and above these distances, powers of ten; what is smaller than it shows lies at its end. */
export function decadesOf(distances: readonly number[], fewest: number): Span {
  const positive = distances.filter((distance) => distance > 0 && Number.isFinite(distance));
  const top = Math.ceil(Math.log10(Math.max(1e-6, ...positive)) + 1e-9);
  const bottom = Math.floor(Math.log10(Math.min(1, ...positive)));
  const low = Math.max(top - 9, Math.min(bottom, top - fewest));
  return { low: Number(`1e${low}`), high: Number(`1e${top}`) };
}
