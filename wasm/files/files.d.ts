import type { ModuleOptions } from "../playground";

export interface ReadModel {
  /** Every field as a line `name=value`. */
  readonly spec: string;
  /** W (inputs, outputs) and b of each layer in turn, row by row. */
  readonly parameters: Float32Array<ArrayBuffer>;
  /** False where the file does not say its spec: then it is `base` with the layers of the file. */
  readonly hasSpec: boolean;
}

/** A model whose layers fit together in several orders, and that does not tell which is theirs. */
export interface OpenOrder {
  /** Names of the layers, first to last; the file's own order first. */
  readonly orders: readonly (readonly string[])[];
}

/** How a table of digits is laid out. Columns count from 0. */
export interface TableLayout {
  /** A blank for any number of them. */
  readonly separator: string;
  readonly columns: number;
  /** Line of the header, or 0. */
  readonly header: number;
  /** Of the columns, or none. */
  readonly names: readonly string[];
  /** -1 where the table has no labels, -2 where several columns may hold them and nothing tells which. */
  readonly label: number;
  /** Column of row numbers or names, or -1. */
  readonly index: number;
  /** Of a digit in pixels, 8 or 28. */
  readonly side: number;
  /** The fullest: 1, 16 or 255. */
  readonly ink: number;
  /** Whether the paper is full, and the ink 0. */
  readonly inverted: boolean;
  readonly blankIsZero: boolean;
  readonly labelsAreWords: boolean;
}

/** Why a file is no table of digits. */
export interface TableRefusal {
  readonly kind: "empty" | "noTable" | "noRows" | "columns" | "noLabel" | "ink";
  /** Of `columns`: of most rows. */
  readonly columns: number;
  /** Of `ink`: the largest pixel. */
  readonly value: number;
  /** Of `noTable` the first line, of `noLabel` a cell that may be meant as one, or "". */
  readonly text: string;
}

/** Why a row is no digit. */
export interface TableFault {
  /** From 1. */
  readonly line: number;
  readonly kind: "columns" | "pixel" | "label";
  /** Of `columns`: that were found. */
  readonly columns: number;
  /** Of `pixel`, from 0. */
  readonly column: number;
  /** What stands there, shortened, without control characters. */
  readonly text: string;
}

export interface TableRows {
  /** (n, 64) counts 0 to 16. */
  readonly counts: Uint8Array<ArrayBuffer>;
  /** (n), or none. */
  readonly labels: Uint8Array<ArrayBuffer>;
  readonly faults: readonly TableFault[];
}

/** Reads a file a first time, a piece after the other. */
export interface TableSurvey {
  add(bytes: Uint8Array): void;
  layout(): TableLayout | TableRefusal;
  delete(): void;
}

/** Reads it a second time. */
export interface TableReader {
  /** What the piece holds, as far as rows end in it. */
  add(bytes: Uint8Array): TableRows;
  finish(): TableRows;
  delete(): void;
}

/** Models and tables of digits as files. What is illegal throws an Error that names the thing, its value and what is legal. */
export interface Files {
  /** The ending of `name` is the format: .safetensors, .npz, anything else is text. `parameters`: W (inputs, outputs) and b of each layer in turn, row by row. */
  writeModel(name: string, spec: string, parameters: Float32Array): Uint8Array<ArrayBuffer>;
  /** `order`: names of the layers, first to last, where the file does not tell; else none. */
  readModel(name: string, bytes: Uint8Array, base: string, order: readonly string[]): ReadModel | OpenOrder;
  tableSurvey(): TableSurvey;
  /** The label must not be open. */
  tableReader(layout: TableLayout): TableReader;
  readonly TableSurvey: object;
  readonly TableReader: object;
}

export default function createFiles(options: ModuleOptions): Promise<Files>;
