/** The path of a run up to a moment, which may lie between two steps. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the run is after `position` steps, or its end if it has ended before. */
export function pointAt(xs: ArrayLike<number>, ys: ArrayLike<number>, position: number): Point {
  const end = Math.max(0, Math.min(position, xs.length - 1));
  const step = Math.floor(end);
  const share = end - step;
  const between = (values: ArrayLike<number>): number => {
    const from = values[step] ?? 0;
    return share > 0 ? from + share * ((values[step + 1] ?? from) - from) : from;
  };
  return { x: between(xs), y: between(ys) };
}

type Put = (point: Point) => readonly [number, number];

/** The part of a path that can be seen in a picture: its steps, without those that stay within a pixel. */
export interface Trail {
  /** Numbers of the steps, ascending, and where they are in the picture. */
  readonly steps: readonly number[];
  readonly marks: readonly string[];
}

/** A step nearer than this, in pixels, to the last one drawn cannot be seen. */
const SEEN = 0.7;

function mark([x, y]: readonly [number, number]): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** Made once for each run, because it is drawn with each frame; `put` turns a point into pixels. */
export function trailOf(xs: ArrayLike<number>, ys: ArrayLike<number>, put: Put): Trail {
  const steps: number[] = [];
  const marks: string[] = [];
  let last: readonly [number, number] = [Number.POSITIVE_INFINITY, 0];
  for (let step = 0; step < xs.length; step++) {
    const at = put({ x: xs[step] ?? 0, y: ys[step] ?? 0 });
    if (Math.hypot(at[0] - last[0], at[1] - last[1]) < SEEN) continue;
    last = at;
    steps.push(step);
    marks.push(mark(at));
  }
  return { steps, marks };
}

/** An SVG path along a trail, from the start to `position`, where it is at `end`. */
export function pathAlong({ steps, marks }: Trail, position: number, end: readonly [number, number]): string {
  const behind = steps.findIndex((step) => step >= position);
  return `M${[...(behind < 0 ? marks : marks.slice(0, behind)), mark(end)].join("L")}`;
}
