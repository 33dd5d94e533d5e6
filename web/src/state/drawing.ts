/** The digit on the grid, with its history. Every function returns a new value and leaves its arguments alone. */

export const SIDE = 8;
export const CELLS = SIDE * SIDE;
/** Ink in a full cell: the data set counts 4 x 4 bits a cell. */
export const FULL = 16;
const REMEMBERED = 200;

/** 64 counts 0 to 16, row by row. */
export type Values = readonly number[];

export interface Drawing {
  readonly values: Values;
  /** Oldest first. */
  readonly past: readonly Values[];
  /** Next to be redone last. */
  readonly future: readonly Values[];
}

export const EMPTY: Values = Array<number>(CELLS).fill(0);

export const BLANK: Drawing = { values: EMPTY, past: [], future: [] };

function same(a: Values, b: Values): boolean {
  return a.every((value, cell) => value === b[cell]);
}

export function isEmpty(values: Values): boolean {
  return same(values, EMPTY);
}

/** A change that undo takes back in one go. Values are kept within 0 to 16; nothing happens where nothing changes. */
export function replace(drawing: Drawing, values: Values): Drawing {
  const legal = values.map((value) => Math.min(FULL, Math.max(0, value)));
  if (same(legal, drawing.values)) return drawing;
  return { values: legal, past: [...drawing.past, drawing.values].slice(-REMEMBERED), future: [] };
}

export function undo(drawing: Drawing): Drawing {
  const values = drawing.past.at(-1);
  if (!values) return drawing;
  return { values, past: drawing.past.slice(0, -1), future: [...drawing.future, drawing.values] };
}

export function redo(drawing: Drawing): Drawing {
  const values = drawing.future.at(-1);
  if (!values) return drawing;
  return { values, past: [...drawing.past, drawing.values], future: drawing.future.slice(0, -1) };
}

export function withCell(values: Values, cell: number, level: number): Values {
  return values.with(cell, level);
}
