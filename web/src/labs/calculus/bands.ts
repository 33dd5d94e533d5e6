/** Rounds values to bands, so that the border between two bands looks like a contour line. */

/** Each value at the middle of its band, of which there are `count` between the smallest and the largest. */
export function banded(values: ArrayLike<number>, count: number): Float64Array<ArrayBuffer> {
  const all = Float64Array.from(values);
  const least = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const high = (most - least) / count;
  if (!(high > 0)) return all;
  return all.map((value) => least + (Math.min(count - 1, Math.floor((value - least) / high)) + 0.5) * high);
}
