/** What a pointer does to the pad while it is down. */

import { FULL } from "../plain/digit";
import { drawn, painted, type Sheet, type Values } from "../state/drawing";
import { extended, type PenStroke, type Placement, type Point, placed, untouched } from "../state/pen";

export const MODES = ["draw", "paint"] as const;
export type Mode = (typeof MODES)[number];

export interface Tool {
  /** Goes on to a point of the pad, in its units. */
  to(point: Point): void;
  /** What the pad holds now. */
  sheet(): Sheet;
}

/** How far the eraser reaches: about half the width of the brush. */
const REACH = 2;

/** What a tool works on. */
export interface Ground {
  /** What the pad holds at first. */
  readonly sheet: Sheet;
  /** What the network sees of it. */
  readonly values: Values;
  /** Takes a point of the pad to its place in the cells' raster. */
  readonly placement: Placement;
  /** 64 counts of the ink that the brush leaves along a path in the raster. */
  brushed(path: PenStroke): ArrayLike<number>;
}

export function toolFor(mode: Mode, erases: boolean, ground: Ground): Tool {
  // Without strokes, there are only cells to erase.
  if (mode === "paint" || (erases && ground.sheet.strokes.length === 0)) return brush(ground, erases);
  return erases ? eraser(ground.sheet) : pen(ground.sheet);
}

/** Adds a stroke to those already drawn. A digit from elsewhere has none: the new drawing replaces it. */
function pen({ strokes }: Sheet): Tool {
  let stroke: PenStroke = [];
  return {
    to(point) {
      stroke = extended(stroke, point);
    },
    sheet: () => drawn([...strokes, stroke]),
  };
}

/** Takes away every stroke that it touches. */
function eraser({ strokes }: Sheet): Tool {
  let rest = strokes;
  return {
    to(point) {
      rest = untouched(rest, point, REACH);
    },
    sheet: () => drawn(rest),
  };
}

/** Cells fill or empty as far as the brush covers them. */
function brush({ values, placement, brushed }: Ground, erases: boolean): Tool {
  let path: PenStroke = [];
  return {
    to(point) {
      path = extended(path, placed(placement, point));
    },
    sheet() {
      const ink = brushed(path);
      return painted(
        values.map((value, cell) => {
          const count = ink[cell] ?? 0;
          return erases ? Math.min(value, FULL - count) : Math.max(value, count);
        }),
      );
    },
  };
}
