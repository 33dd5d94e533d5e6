/** An activation function as a curve, with the point a unit is at and the slope there. */

import type { Activation } from "../plain/spec";

interface Shape {
  at(z: number): number;
  /** Lowest and highest output, where there are such. */
  readonly range: readonly [number, number] | null;
}

const RATIO: readonly [number, number] = [0, 1];

const SHAPES: Readonly<Record<Exclude<Activation, "softmax">, Shape>> = {
  sigmoid: { at: (z) => 1 / (1 + Math.exp(-z)), range: RATIO },
  relu: { at: (z) => Math.max(0, z), range: null },
  leaky_relu: { at: (z) => (z < 0 ? z / 100 : z), range: null },
  tanh: { at: Math.tanh, range: [-1, 1] },
  identity: { at: (z) => z, range: null },
};

/** Slopes that depend on the output alone. */
export const SLOPES: Readonly<Partial<Record<Activation, (output: number) => number>>> = {
  sigmoid: (a) => a * (1 - a),
  softmax: (a) => a * (1 - a),
  tanh: (a) => 1 - a * a,
};

/**
 * `sums` are those of all units of the layer: softmax is drawn as a function of the sum of unit `unit`, with the others held. Sums that are
 * not finite, as after a divergence, are left out.
 */
export function shapeOf(name: Activation, sums: ArrayLike<number>, unit: number): Shape {
  if (name !== "softmax") return SHAPES[name];
  const others = Array.from(sums).filter((sum, index) => index !== unit && Number.isFinite(sum));
  return {
    at: (z) => 1 / (1 + others.reduce((sum, other) => sum + Math.exp(other - z), 0)),
    range: RATIO,
  };
}

export interface CurvePicture {
  readonly path: string;
  readonly point: readonly [x: number, y: number];
  /** From left to right through the point. */
  readonly tangent: readonly [x1: number, y1: number, x2: number, y2: number];
  /** Where z = 0 and a = 0 are. */
  readonly origin: readonly [x: number, y: number];
  /** Least and greatest z and a. */
  readonly z: readonly [number, number];
  readonly a: readonly [number, number];
}

/** The smallest round number that leaves room beyond `size`, and at least 6, within which the curve bends. */
export function reach(size: number): number {
  if (!Number.isFinite(size)) return 6;
  let power = 1;
  for (;;) {
    const fit = [6, 12, 25, 50].map((step) => step * power).find((step) => step >= size * 1.1);
    if (fit !== undefined) return fit;
    power *= 10;
  }
}

const POINTS = 120;
/** Half the length of the drawn tangent, as a share of the height. */
const TANGENT = 0.3;

export function drawCurve(shape: Shape, z: number, slope: number, width: number, height: number): CurvePicture {
  const most = reach(Math.abs(z));
  const [low, high] = shape.range ?? [Math.min(shape.at(-most), -0.1 * most), shape.at(most)];
  const margin = 0.08 * (high - low);
  const x = (value: number): number => ((value + most) / (2 * most)) * width;
  const y = (value: number): number => height - ((value - low + margin) / (high - low + 2 * margin)) * height;
  const points = Array.from({ length: POINTS + 1 }, (_, index) => {
    const at = -most + (2 * most * index) / POINTS;
    return `${x(at).toFixed(1)} ${y(shape.at(at)).toFixed(1)}`;
  });
  const here = Number.isFinite(z) ? z : 0;
  const [px, py] = [x(here), y(shape.at(here))];
  const dx = width / (2 * most);
  const dy = (-(Number.isFinite(slope) ? slope : 0) * height) / (high - low + 2 * margin);
  const length = (TANGENT * height) / Math.hypot(dx, dy);
  return {
    path: `M${points.join("L")}`,
    point: [px, py],
    tangent: [px - dx * length, py - dy * length, px + dx * length, py + dy * length],
    origin: [x(0), y(0)],
    z: [-most, most],
    a: [low, high],
  };
}
