/** What a matrix shows where: its cells, what of it is lit, and whether it fits as numbers. */

import { subscript } from "../../texts/numbers";

/** Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is lit: a row, a column, one cell, or some of these. */
export interface Lit {
  readonly row?: number | null;
  readonly column?: number | null;
  readonly cell?: Cell | null;
}

/** Beyond this many rows or columns a matrix is a heat map. */
export const MOST_NUMBERS = 12;

export function showsNumbers(rows: number, columns: number): boolean {
  return Math.max(rows, columns) <= MOST_NUMBERS;
}

/** As the lecture's formulas write it, or as NumPy prints it. */
export function shapeText(rows: number, columns: number, tuple = false): string {
  return tuple ? `(${rows}, ${columns})` : `${rows} × ${columns}`;
}

/** Indices as the lecture writes them, from 1: `₃,₁₇`, and of a vector only the one that counts. */
export function indexText({ row, column }: Cell, rows: number, columns: number): string {
  const indices = columns === 1 ? [row] : rows === 1 ? [column] : [row, column];
  return indices.map((index) => subscript(index + 1)).join("‚");
}

/** An entry as NumPy names it, from 0: `x[2, 16]`; an expression with spaces in it gets brackets. */
export function numpyEntry(name: string, row: number, column: number): string {
  return `${/\s/.test(name) ? `(${name})` : name}[${row}, ${column}]`;
}

/** The cell under a point of a picture of that size, or null beside it. */
export function cellAt(
  x: number,
  y: number,
  size: { readonly width: number; readonly height: number },
  rows: number,
  columns: number,
): Cell | null {
  const row = Math.floor((y / size.height) * rows);
  const column = Math.floor((x / size.width) * columns);
  return row >= 0 && row < rows && column >= 0 && column < columns ? { row, column } : null;
}

export function sameCell(a: Cell | null | undefined, b: Cell | null | undefined): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

/** Whether anything is lit: then all the rest fades. */
export function isAnyLit(lit: Lit | null): lit is Lit {
  return lit !== null && (lit.row ?? lit.column ?? lit.cell ?? null) !== null;
}

export function isLit(lit: Lit, row: number, column: number): boolean {
  return lit.row === row || lit.column === column || sameCell(lit.cell, { row, column });
}

/** The largest number without its sign; 0 of none. */
export function largest(values: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < values.length; index++) most = Math.max(most, Math.abs(values[index] ?? 0));
  return most;
}
