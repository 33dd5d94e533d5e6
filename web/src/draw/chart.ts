/** Geometry of a curve over minibatches. */

import { line } from "d3-shape";
import { linearScale, logScale, type Scale } from "./scale";

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room for the labels of the vertical axis, and under the curve. */
  readonly left: number;
  readonly bottom: number;
}

/** What the vertical axis covers at least; or decades, as many as the values need. */
export type Axis = { readonly kind: "linear"; readonly range: readonly [number, number] } | { readonly kind: "log" };

export interface Tick {
  readonly value: number;
  readonly y: number;
}

export interface Chart {
  readonly ticks: readonly Tick[];
  /** One path a series, in their order. */
  readonly paths: readonly string[];
  /** Ends of the horizontal axis. */
  readonly x0: number;
  readonly x1: number;
}

/** One position and the value of every series there. */
export interface Sample {
  readonly x: number;
  readonly ys: readonly number[];
}

const TOP = 6;
const RIGHT = 4;

/** Lines through the samples, in a frame. Values that are not finite leave a gap. */
export function layOutChart(samples: readonly Sample[], series: number, frame: Frame, axis: Axis): Chart {
  const last = samples.at(-1)?.x ?? 0;
  const values = samples.flatMap((sample) => sample.ys).filter(Number.isFinite);
  const right = frame.width - RIGHT;
  const gain = (right - frame.left) / Math.max(1, last);
  const y = scaleFor(values, axis, [frame.height - frame.bottom, TOP]);
  const paths = Array.from({ length: series }, (_, index) => {
    const path = line<Sample>()
      .defined((sample) => Number.isFinite(sample.ys[index]))
      .x((sample) => frame.left + sample.x * gain)
      .y((sample) => y.at(sample.ys[index] ?? 0))
      .digits(1);
    return path(samples) ?? "";
  });
  const ticks = y.ticks.map((value) => ({ value, y: y.at(value) }));
  return { ticks, paths, x0: frame.left, x1: right };
}

function scaleFor(values: readonly number[], axis: Axis, range: readonly [number, number]): Scale {
  if (axis.kind === "linear") {
    return linearScale(Math.min(axis.range[0], ...values), Math.max(axis.range[1], ...values), range, 2);
  }
  // A loss of 0 has no logarithm: the axis ends above it, and the line lies on its lower end.
  const positive = values.filter((value) => value > 0);
  return positive.length > 0 ? logScale(Math.min(...positive), Math.max(...positive), range) : logScale(0.1, 1, range);
}
