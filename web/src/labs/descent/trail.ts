/** The way of a run up to a moment between two of its steps. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where it is at `position` steps, or at its end if it has ended before. */
export function pointAt(xs: ArrayLike<number>, ys: ArrayLike<number>, position: number): Point {
  const end = Math.max(0, Math.min(position, xs.length - 1));
  const step = Math.floor(end);
  const part = end - step;
  const between = (values: ArrayLike<number>): number => {
    const from = values[step] ?? 0;
    return part > 0 ? from + part * ((values[step + 1] ?? from) - from) : from;
  };
  return { x: between(xs), y: between(ys) };
}

/** An SVG path from the start to `position`; `place` puts a point into the picture. */
export function trailOf(
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  position: number,
  place: (point: Point) => readonly [number, number],
): string {
  const write = (point: Point): string =>
    place(point)
      .map((at) => at.toFixed(1))
      .join();
  const points: string[] = [];
  for (let step = 0; step < Math.min(position, xs.length); step++)
    points.push(write({ x: xs[step] ?? 0, y: ys[step] ?? 0 }));
  points.push(write(pointAt(xs, ys, position)));
  return `M${points.join("L")}`;
}
