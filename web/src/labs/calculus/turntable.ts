/** Looking at points in space from any side: a turntable, its axis upright. */

export type Point3 = readonly [x: number, y: number, z: number];

/** Radians: how far the table is turned, and from how high above it is looked at. */
export interface View {
  readonly turn: number;
  readonly tilt: number;
}

/** Radians a pixel of a drag. */
const DRAG = 0.01;
const STEEPEST = Math.PI / 2;

/** To the right and up, without perspective. */
export function project([x, y, z]: Point3, { turn, tilt }: View): readonly [right: number, up: number] {
  const right = x * Math.cos(turn) - y * Math.sin(turn);
  const back = x * Math.sin(turn) + y * Math.cos(turn);
  return [right, z * Math.cos(tilt) + back * Math.sin(tilt)];
}

/** After a drag by so many pixels: the table follows the hand. It is never seen from below. */
export function dragged({ turn, tilt }: View, right: number, down: number): View {
  return { turn: turn + DRAG * right, tilt: Math.max(0, Math.min(STEEPEST, tilt + DRAG * down)) };
}

/** After an arrow key, or null for any other key. */
export function turnedBy(key: string, view: View): View | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-10, 0],
    ArrowRight: [10, 0],
    ArrowUp: [0, -10],
    ArrowDown: [0, 10],
  };
  const step = steps[key];
  return step ? dragged(view, ...step) : null;
}

/** An arrow's head as three points: at `to`, and behind it on both sides; nothing for an arrow too short to have one. */
export function arrowHead(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  size: number,
): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  if (length < 1e-9) return "";
  const along = [(size * (x2 - x1)) / length, (size * (y2 - y1)) / length] as const;
  const base = [x2 - along[0], y2 - along[1]] as const;
  const side = [-along[1] * 0.45, along[0] * 0.45] as const;
  return [
    [x2, y2],
    [base[0] + side[0], base[1] + side[1]],
    [base[0] - side[0], base[1] - side[1]],
  ]
    .map((point) => point.map((coordinate) => coordinate.toFixed(3)).join(","))
    .join(" ");
}
