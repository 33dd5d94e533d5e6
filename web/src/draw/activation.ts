/** An activation function as a curve, with the point a unit is at and the slope there. */

/** Output for a weighted sum, by the core. */
export type OutputAt = (z: number) => number;

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
/** A sum so large that a function with limits is at one. */
const FAR = 1e30;
/** Half the length of the drawn tangent, as a share of the height. */
const TANGENT = 0.3;

/** Lowest and highest output: what the function tends to, or what it reaches here if it does not stay small. */
function rangeOf(outputAt: OutputAt, most: number): readonly [number, number] {
  const [low, high] = [outputAt(-FAR), outputAt(FAR)];
  if (Math.abs(low) <= 1 && Math.abs(high) <= 1) return [Math.min(0, low), high];
  return [Math.min(outputAt(-most), -0.1 * most), outputAt(most)];
}

export function drawCurve(outputAt: OutputAt, z: number, slope: number, width: number, height: number): CurvePicture {
  const most = reach(Math.abs(z));
  const [low, high] = rangeOf(outputAt, most);
  const margin = 0.08 * (high - low);
  const x = (value: number): number => ((value + most) / (2 * most)) * width;
  const y = (value: number): number => height - ((value - low + margin) / (high - low + 2 * margin)) * height;
  const points = Array.from({ length: POINTS + 1 }, (_, index) => {
    const at = -most + (2 * most * index) / POINTS;
    return `${x(at).toFixed(1)} ${y(outputAt(at)).toFixed(1)}`;
  });
  const here = Number.isFinite(z) ? z : 0;
  const [px, py] = [x(here), y(outputAt(here))];
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
