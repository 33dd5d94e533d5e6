/** Clips lines, in pixels, to a picture: they are cut where they leave it, never bent along its edge. */

export type Pixel = readonly [x: number, y: number];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Far beyond any picture. Anything farther is drawn as if it were here, so that no difference overflows. */
const FAR = 1e9;

/** The pieces of a line that are in the box, in their order. A point with a coordinate that is not a number leaves a gap. */
export function piecesIn(line: readonly Pixel[], { left, right, top, bottom }: Box): Pixel[][] {
  const pieces: Pixel[][] = [];
  /** Whether the last point was in the box, so that the piece that ends there goes on. */
  let isOpen = false;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [near(line[index - 1]), near(line[index])];
    const [first, last] = overlap(within(from[0], to[0], left, right), within(from[1], to[1], top, bottom));
    const isSeen = first < last;
    if (isSeen && !(isOpen && first === 0)) pieces.push([between(from, to, first)]);
    if (isSeen) pieces.at(-1)?.push(between(from, to, last));
    isOpen = isSeen && last === 1;
  }
  return pieces;
}

/** An SVG path, rounded to a hundredth of a pixel. */
export function pathOf(pieces: readonly (readonly Pixel[])[]): string {
  const mark = ([x, y]: Pixel): string => `${Math.round(100 * x) / 100},${Math.round(100 * y) / 100}`;
  return pieces.map((piece) => `M${piece.map(mark).join("L")}`).join("");
}

export function isIn([x, y]: Pixel, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** The place in the box that is nearest to a point. */
export function edgeOf([x, y]: Pixel, { left, right, top, bottom }: Box): Pixel {
  return [Math.max(left, Math.min(right, x)), Math.max(top, Math.min(bottom, y))];
}

function near(pixel: Pixel | undefined): Pixel {
  const [x = Number.NaN, y = Number.NaN] = pixel ?? [];
  return edgeOf([x, y], { left: -FAR, right: FAR, top: -FAR, bottom: FAR });
}

/** Returns the ends themselves, without rounding errors. */
function between(from: Pixel, to: Pixel, share: number): Pixel {
  if (share === 0) return from;
  if (share === 1) return to;
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

type Interval = readonly [from: number, to: number];

/** The interval of the way, from 0 to 1, on which the coordinate is between low and high. */
function within(from: number, to: number, low: number, high: number): Interval {
  const by = to - from;
  if (by === 0) return from >= low && from <= high ? [0, 1] : [1, 0];
  const [first, second] = [(low - from) / by, (high - from) / by];
  return overlap([0, 1], first < second ? [first, second] : [second, first]);
}

function overlap([a, b]: Interval, [c, d]: Interval): Interval {
  return [Math.max(a, c), Math.min(b, d)];
}
