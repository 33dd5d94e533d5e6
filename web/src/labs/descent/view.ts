/** Which part of a polynomial to show: its minima, the start, and what lies between them. */

export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Half the width of a view around a single x. */
const HALF = 1.8;

/** From left of the first to right of the last of these x, wide enough to see a step that goes too far. */
export function viewOf(minima: ArrayLike<number>, start: number): Span {
  const xs = [...Array.from(minima), start];
  const low = Math.min(...xs);
  const high = Math.max(...xs);
  // Keeps a step in view that crosses the minimum and ends as far from it as it began.
  const around = minima.length > 0 ? Math.max(...Array.from(minima, (x) => Math.abs(x - start))) : 0;
  const middle = minima.length === 1 ? (minima[0] ?? 0) : (low + high) / 2;
  const half = Math.max(HALF, minima.length === 1 ? 1.25 * around : 0.75 * (high - low));
  return { low: middle - half, high: middle + half };
}

/** Where a start may be dragged to: inside the view, with its heights in the picture. */
export function reachOf({ low, high }: Span): Span {
  const edge = (high - low) / 10;
  return { low: low + edge, high: high - edge };
}

/** The range of heights to show, given values spread evenly over a view: that of its inner part, with a margin. */
export function heightsOf(values: ArrayLike<number>): Span {
  const edge = Math.floor(values.length / 12);
  const inner = Array.from(values)
    .slice(edge, values.length - edge)
    .filter(Number.isFinite);
  const low = Math.min(...inner);
  const high = Math.max(...inner);
  const air = 0.12 * (high - low) || 1;
  return { low: low - air, high: high + air / 2 };
}

export function clamp(value: number, { low, high }: Span): number {
  return Math.min(high, Math.max(low, value));
}

/** The ends of a logarithmic scale of learning rates: powers of ten, with room on both sides of the limit. */
export function ratesAround(limit: number): Span {
  const power = Number.isFinite(limit) && limit > 0 ? Math.log10(limit) : -1;
  const exactly = (exponent: number): number => Number(`1e${exponent}`);
  return {
    low: exactly(Math.max(-6, Math.floor(power - 1.9))),
    high: exactly(Math.min(2, Math.ceil(power + 0.2))),
  };
}
