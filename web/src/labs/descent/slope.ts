/** Lines of a plot: samples of a curve, tangents, and how far a logarithmic axis goes. */

import type { Span } from "./view";

export interface Line {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The tangent at (x, y), as long as this share of the picture is wide, in a picture `aspect` times as wide as high. */
export function tangentAt(
  x: number,
  y: number,
  slope: number,
  across: Span,
  up: Span,
  aspect: number,
  share = 0.3,
): Line {
  const width = across.high - across.low;
  const steep = (slope * width) / (up.high - up.low) / aspect;
  const half = (share * width) / 2 / Math.hypot(1, steep);
  return { xs: [x - half, x + half], ys: [y - slope * half, y + slope * half] };
}

/** The end of a logarithmic axis below and above these distances, powers of ten, at most nine decades. */
export function decadesOf(distances: readonly number[], fewest: number): Span {
  const positive = distances.filter((distance) => distance > 0 && Number.isFinite(distance));
  const top = Math.ceil(Math.log10(Math.max(1e-6, ...positive)) + 1e-9);
  const bottom = Math.floor(Math.log10(Math.min(1, ...positive)));
  const low = Math.max(top - 9, Math.min(bottom, top - fewest));
  return { low: Number(`1e${low}`), high: Number(`1e${top}`) };
}
