/** Geometry of a curve over minibatches. */

import { linearScale, logScale, type Scale } from "./scale";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room for the labels of the vertical axis, and under the curve. */
  readonly left: number;
  readonly bottom: number;
  /** Least number of steps of a linear vertical axis. */
  readonly ticks?: number;
}

/** The range that the vertical axis covers at least; or as many decades as the values need. */
export type Axis = { readonly kind: "linear"; readonly range: readonly [number, number] } | { readonly kind: "log" };

export interface Tick {
  readonly value: number;
  readonly y: number;
}

export interface Chart {
  readonly ticks: readonly Tick[];
  /** One path a series, in their order. */
  readonly paths: readonly string[];
  /** The further lines, in their order; those without a point are left out. */
  readonly others: readonly Other[];
  /** Ends of the horizontal axis. */
  readonly x0: number;
  readonly x1: number;
}

/** A further line, and where its label goes, right of its end. */
export interface Other {
  /** Index among the lines that were given. */
  readonly index: number;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** One position and the value of every series there. */
export interface Sample {
  readonly x: number;
  readonly ys: readonly number[];
}

/** Height of a label of the vertical axis, with the air that it needs. */
const LABEL = 17;
const TOP = 6;
const RIGHT = 4;
/** A letter beside the end of a line: the room it takes, and its least distance from others. */
const LETTER = { width: 14, height: 12 };

/**
 * Lines through the samples, in a frame, and one for each of `others`, through the first series of its samples. The axis reaches at least
 * to `end`. Values that are not finite leave a gap.
 */
export function layOutChart(
  samples: readonly Sample[],
  series: number,
  frame: Frame,
  axis: Axis,
  others: readonly (readonly Sample[])[] = [],
  end = 0,
): Chart {
  const last = Math.max(end, ...[samples, ...others].map((line) => line.at(-1)?.x ?? 0));
  const values = [samples, ...others].flatMap((line) => line.flatMap((sample) => sample.ys)).filter(Number.isFinite);
  const right = frame.width - RIGHT - (others.length > 0 ? LETTER.width : 0);
  const gain = (right - frame.left) / Math.max(1, last);
  const y = scaleFor(values, axis, [frame.height - frame.bottom, TOP], frame.ticks);
  const pathOf = (points: readonly Sample[], index: number): string =>
    polyline(
      points.map(({ x, ys }) => {
        const at = y.at(ys[index] ?? Number.NaN);
        return Number.isFinite(at) ? [frame.left + x * gain, at] : null;
      }),
    );
  const paths = Array.from({ length: series }, (_, index) => pathOf(samples, index));
  const ticks = y.ticks.map((value) => ({ value, y: y.at(value) }));
  const ends = others.flatMap((points, index): Other[] => {
    const end = points.findLast((sample) => Number.isFinite(y.at(sample.ys[0] ?? Number.NaN)));
    if (!end) return [];
    return [{ index, path: pathOf(points, 0), x: frame.left + end.x * gain + 4, y: y.at(end.ys[0] ?? 0) }];
  });
  return { ticks, paths, others: apart(ends, frame.height - frame.bottom), x0: frame.left, x1: right };
}

/** To a tenth of a pixel; null is a gap. (d3-shape's does the same with 9 kB of other shapes that no bundler takes out.) */
function polyline(points: readonly (readonly [number, number] | null)[]): string {
  const round = (at: number): number => Math.round(10 * at) / 10;
  let path = "";
  let pen = "M";
  for (const point of points) {
    if (point) path += `${pen}${round(point[0])},${round(point[1])}`;
    pen = point ? "L" : "M";
  }
  return path;
}

/** Moves overlapping labels apart, none below `bottom`. */
function apart(ends: readonly Other[], bottom: number): readonly Other[] {
  const placed: Other[] = [];
  for (const end of ends.toSorted((a, b) => b.y - a.y)) {
    const below = placed.filter(({ x }) => Math.abs(x - end.x) < LETTER.width).map(({ y }) => y - LETTER.height);
    placed.push({ ...end, y: Math.min(end.y, bottom, ...below) });
  }
  // If labels were pushed beyond the top, all of them move down.
  const over = Math.max(0, TOP - Math.min(...placed.map(({ y }) => y)));
  return placed.map((end) => ({ ...end, y: end.y + over })).toSorted((a, b) => a.index - b.index);
}

function scaleFor(values: readonly number[], axis: Axis, range: readonly [number, number], ticks = 2): Scale {
  if (axis.kind === "linear") {
    return linearScale(Math.min(axis.range[0], ...values), Math.max(axis.range[1], ...values), range, ticks);
  }
  // A loss of 0 has no logarithm: the axis ends above it, and the line has a gap there.
  const positive = values.filter((value) => value > 0);
  return positive.length > 0
    ? logScale(Math.min(...positive), Math.max(...positive), range, LABEL)
    : logScale(0.1, 1, range, LABEL);
}
