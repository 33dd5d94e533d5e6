import { contours } from "d3-contour";

/** Heights of the lines: each `ratio` times the one below, so that the floor of a valley has as many as its walls. */
export function levelsOf(heights: ArrayLike<number>, count: number): number[] {
  let top = 0;
  for (let i = 0; i < heights.length; i++) top = Math.max(top, heights[i] ?? 0);
  const lowest = top / 20_000;
  const ratio = (top / lowest) ** (1 / count);
  return Array.from({ length: count }, (_, index) => lowest * ratio ** index);
}

export interface Band {
  readonly level: number;
  /** Where the height is at least `level`, in units of the picture. */
  readonly path: string;
}

/**
 * Areas at and above each level, of a grid of heights, row by row from the bottom, that covers a picture of width x height from
 * edge to edge.
 */
export function bandsOf(
  heights: ArrayLike<number>,
  columns: number,
  rows: number,
  levels: readonly number[],
  width: number,
  height: number,
): Band[] {
  // The library puts a value in the middle of its cell.
  const x = (at: number): number => round(((at - 0.5) / (columns - 1)) * width);
  const y = (at: number): number => round(height - ((at - 0.5) / (rows - 1)) * height);
  const drawn = contours()
    .size([columns, rows])
    .thresholds([...levels])(Array.from(heights));
  return drawn.map(({ value, coordinates }) => ({
    level: value,
    path: coordinates
      .flatMap((polygon) => polygon.map((ring) => `M${ring.map(([a = 0, b = 0]) => `${x(a)},${y(b)}`).join("L")}Z`))
      .join(""),
  }));
}

function round(at: number): number {
  return Math.round(10 * at) / 10;
}
