/** Strokes of the pen, as it went over the pad. Every function leaves its arguments alone. */

/** Height and width of the pad in its own units: the raster's pixels, where nothing is normalized. */
export const PAD = 32;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** From where the pen touches to where it is lifted. */
export type PenStroke = readonly Point[];
export type Strokes = readonly PenStroke[];

/** Maps a point p of the pad to scale * p + (x, y). */
export interface Placement {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export const IN_PLACE: Placement = { scale: 1, x: 0, y: 0 };

/** A point this close to the one before adds nothing. */
const NEAR = 0.1;
/** Half a cell: a hand that taps does not stay quite still. */
const TAP = 2;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The stroke with a further point. The pen may leave the pad; its ink does not. */
export function extended(stroke: PenStroke, { x, y }: Point): PenStroke {
  const point = { x: Math.min(PAD, Math.max(0, x)), y: Math.min(PAD, Math.max(0, y)) };
  const last = stroke.at(-1);
  return last && Math.hypot(point.x - last.x, point.y - last.y) < NEAR ? stroke : [...stroke, point];
}

/** The strokes that do not come within `reach` of a point; the same array where none does. */
export function untouched(strokes: Strokes, point: Point, reach: number): Strokes {
  const rest = strokes.filter((stroke) => !comesNear(stroke, point, reach));
  return rest.length === strokes.length ? strokes : rest;
}

function comesNear(stroke: PenStroke, point: Point, reach: number): boolean {
  return stroke.some((end, index) => distance(point, stroke[index - 1] ?? end, end) <= reach);
}

function distance(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * dx + (point.y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}

/** The smallest box around all points, or null where there are none. */
export function boxOf(strokes: Strokes): Box | null {
  const points = strokes.flat();
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const least = (of: number[]): number => of.reduce((a, b) => Math.min(a, b));
  const most = (of: number[]): number => of.reduce((a, b) => Math.max(a, b));
  return { left: least(xs), top: least(ys), right: most(xs), bottom: most(ys) };
}

/** Whether there is at most a dot, which has no size that could be fitted into anything. */
export function isTap(strokes: Strokes): boolean {
  const box = boxOf(strokes);
  return box === null || Math.max(box.right - box.left, box.bottom - box.top) < TAP;
}

/** As the core takes them: each stroke's number of points, then x and y of every point. */
export function packed(strokes: Strokes): Float32Array<ArrayBuffer> {
  return Float32Array.from(strokes.flatMap((stroke) => [stroke.length, ...stroke.flatMap(({ x, y }) => [x, y])]));
}

export function placed({ scale, x, y }: Placement, point: Point): Point {
  return { x: scale * point.x + x, y: scale * point.y + y };
}

/** The inverse mapping. */
export function inverse({ scale, x, y }: Placement): Placement {
  return { scale: 1 / scale, x: -x / scale, y: -y / scale };
}

/** First one, then the other. */
export function after(first: Placement, then: Placement): Placement {
  return { scale: then.scale * first.scale, ...placed(then, first) };
}
