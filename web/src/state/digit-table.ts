/** A table of digits, as a CSV file holds it: which columns are the pixels and which the label, and what each row says. */

import { FULL } from "./drawing";
import { reduced } from "./reduce";

/** The fullest ink: shares, counts of data sets like ours, grey levels. */
export const INKS = [1, 16, 255] as const;
export type Ink = (typeof INKS)[number];

/** Pixels of a row's side. */
export const SIDES = [8, 28] as const;
export type Side = (typeof SIDES)[number];

export interface Layout {
  /** Of every row. */
  readonly columns: number;
  /** Names of the columns, or null where the first row is a digit. */
  readonly names: readonly string[] | null;
  readonly label: number;
  /** Column of row numbers, or -1. */
  readonly index: number;
  readonly side: Side;
  readonly ink: Ink;
  /** Whether the paper is the full value, and the ink 0. */
  readonly inverted: boolean;
}

/** Why rows make no table of digits. */
export type Refusal =
  | { readonly kind: "empty" }
  | { readonly kind: "columns"; readonly columns: number }
  | { readonly kind: "noLabel" }
  | { readonly kind: "ink"; readonly value: number };

/** Why a row is no digit; `column` counts from 0. */
export type Fault =
  | { readonly kind: "columns"; readonly columns: number }
  | { readonly kind: "pixel"; readonly column: number; readonly value: string }
  | { readonly kind: "label"; readonly value: string };

export interface TableDigit {
  readonly label: number;
  /** 64 counts 0 to 16. */
  readonly counts: Uint8Array<ArrayBuffer>;
}

/** Share of a column's cells that must be labels: some rows may be bad. */
const MOST = 0.9;

const LABEL_NAME = /^(label|labels|class|target|digit|y)$/i;

function isNumber(cell: string): boolean {
  return cell.trim() !== "" && Number.isFinite(Number(cell));
}

function isLabel(cell: string): boolean {
  return /^\s*[0-9](\.0*)?\s*$/.test(cell);
}

/** What the first rows of a file tell about all of them. */
export function layoutOf(rows: readonly (readonly string[])[]): Layout | Refusal {
  const [first] = rows;
  if (!first) return { kind: "empty" };
  const names = first.some((cell) => cell.trim() !== "" && !isNumber(cell)) ? first : null;
  const body = names ? rows.slice(1) : rows;
  const columns = mostCommon(body.map((row) => row.length));
  const sample = body.filter((row) => row.length === columns && row.every(isNumber));
  if (sample.length === 0) return { kind: "empty" };
  const hasIndex = SIDES.some((side) => columns === side ** 2 + 2);
  const index = hasIndex ? indexColumn(sample, columns) : -1;
  const side = SIDES.find((side) => columns === side ** 2 + (index < 0 ? 1 : 2));
  if (!side) return { kind: "columns", columns };
  const label = labelColumn(sample, names, columns, index);
  if (label < 0) return { kind: "noLabel" };
  const pixels = sample.flatMap((row) =>
    row.flatMap((cell, column) => (column === label || column === index ? [] : [Number(cell)])),
  );
  const most = pixels.reduce((a, b) => Math.max(a, b), 0);
  const ink = INKS.find((ink) => most <= ink);
  if (!ink) return { kind: "ink", value: most };
  const mean = pixels.reduce((a, b) => a + b, 0) / pixels.length;
  return { columns, names, label, index, side, ink, inverted: mean > ink / 2 };
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}

/** The first column that counts the rows. */
function indexColumn(rows: readonly (readonly string[])[], columns: number): number {
  for (let column = 0; column < columns; column++) {
    if (rows.every((row, i) => i === 0 || Number(row[column]) > Number(rows[i - 1]?.[column]))) return column;
  }
  return -1;
}

/** The one with a label's name; else the one of labels that says most: pixels at the rim are nearly always 0. */
function labelColumn(
  rows: readonly (readonly string[])[],
  names: readonly string[] | null,
  columns: number,
  index: number,
): number {
  const named = names?.findIndex((name, column) => column !== index && LABEL_NAME.test(name.trim())) ?? -1;
  if (named >= 0) return named;
  let best = -1;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const labels = rows.map((row) => row[column] ?? "").filter(isLabel);
    if (column === index || labels.length < MOST * rows.length) continue;
    const entropy = entropyOf(labels.map(Number));
    // Of equals the last, or where all rows are of one class the outermost.
    if (entropy > most || best < 0 || (entropy === most && column === columns - 1)) [best, most] = [column, entropy];
  }
  return best;
}

/** In bits. */
function entropyOf(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return -[...counts.values()].reduce(
    (sum, count) => sum + (count / values.length) * Math.log2(count / values.length),
    0,
  );
}

export function readRow(cells: readonly string[], layout: Layout): TableDigit | Fault {
  if (cells.length !== layout.columns) return { kind: "columns", columns: cells.length };
  const label = cells[layout.label] ?? "";
  if (!isLabel(label)) return { kind: "label", value: label };
  const pixels = new Float32Array(layout.side ** 2);
  let pixel = 0;
  for (let column = 0; column < cells.length; column++) {
    if (column === layout.label || column === layout.index) continue;
    const cell = cells[column] ?? "";
    const value = Number(cell);
    const isLegal = value >= 0 && value <= layout.ink && (value > 0 || cell.trim() !== "");
    if (!isLegal) return { kind: "pixel", column, value: cell };
    const share = value / layout.ink;
    pixels[pixel++] = layout.inverted ? 1 - share : share;
  }
  const shares = layout.side === 8 ? pixels : reduced(pixels, layout.side);
  return { label: Number(label), counts: Uint8Array.from(shares, (share) => Math.round(share * FULL)) };
}
