/** What is on the pad, with its history. Every function returns a new value and leaves its arguments alone. */

import { CELLS, FULL } from "../plain/digit";
import type { Strokes } from "./pen";

const REMEMBERED = 200;

/** 64 counts 0 to 16, row by row. */
export type Values = readonly number[];

/** What the pen drew; where it drew nothing, what was painted cell by cell or comes from the data. */
export interface Sheet {
  readonly strokes: Strokes;
  readonly painted: Values;
}

export interface Drawing {
  readonly sheet: Sheet;
  /** Oldest first. */
  readonly past: readonly Sheet[];
  /** Next to be redone last. */
  readonly future: readonly Sheet[];
}

export const EMPTY: Values = Array<number>(CELLS).fill(0);

export const BLANK: Sheet = { strokes: [], painted: EMPTY };

export const NEW: Drawing = { sheet: BLANK, past: [], future: [] };

function same(a: Values, b: Values): boolean {
  return a.every((value, cell) => value === b[cell]);
}

export function isEmpty(values: Values): boolean {
  return same(values, EMPTY);
}

/** Values are kept within 0 to 16. */
export function painted(values: Values): Sheet {
  return { strokes: [], painted: values.map((value) => Math.min(FULL, Math.max(0, value))) };
}

export function drawn(strokes: Strokes): Sheet {
  return { strokes, painted: EMPTY };
}

/** Strokes are compared one by one: none of them ever changes. */
function sameSheet(a: Sheet, b: Sheet): boolean {
  return (
    a.strokes.length === b.strokes.length &&
    a.strokes.every((stroke, index) => stroke === b.strokes[index]) &&
    same(a.painted, b.painted)
  );
}

/** A change that undo takes back in one go. Does nothing if nothing changes. */
export function replace(drawing: Drawing, sheet: Sheet): Drawing {
  if (sameSheet(sheet, drawing.sheet)) return drawing;
  return { sheet, past: [...drawing.past, drawing.sheet].slice(-REMEMBERED), future: [] };
}

export function undo(drawing: Drawing): Drawing {
  const sheet = drawing.past.at(-1);
  if (!sheet) return drawing;
  return { sheet, past: drawing.past.slice(0, -1), future: [...drawing.future, drawing.sheet] };
}

export function redo(drawing: Drawing): Drawing {
  const sheet = drawing.future.at(-1);
  if (!sheet) return drawing;
  return { sheet, past: [...drawing.past, drawing.sheet], future: drawing.future.slice(0, -1) };
}

export function withCell(values: Values, cell: number, level: number): Values {
  return values.with(cell, level);
}
