/** Reads a table of digits from a file, a piece at a time: the page stays alive, whatever the file's size. */

import type { TableLayout, TableRefusal } from "../../../wasm/files/files";
import { loadFiles } from "../engine/files";
import { DigitRows } from "./digit-rows";

/** Bytes that are read at a time: the page can draw between two pieces. */
const PIECE = 1 << 17;
export const MOST_BYTES = 400e6;

/** Instead of the label's column: the table has none, or the user has to say which one it is. */
export const NO_LABEL = -1;
export const OPEN_LABEL = -2;

export interface Reading {
  readonly signal: AbortSignal;
  /** Is told the share of the file that has been read. */
  onProgress(share: number): void;
}

/** Rejects when the file cannot be read, and when `signal` says so. */
async function eachPiece(
  file: File,
  { signal, onProgress }: Reading,
  take: (bytes: Uint8Array) => void,
): Promise<void> {
  for (let begin = 0; begin < file.size; begin += PIECE) {
    const piece = await file.slice(begin, begin + PIECE).arrayBuffer();
    signal.throwIfAborted();
    take(new Uint8Array(piece));
    onProgress(Math.min(1, (begin + PIECE) / file.size));
  }
}

/** How the table is laid out, or why it is none. */
export async function layoutOfFile(file: File, reading: Reading): Promise<TableLayout | TableRefusal> {
  const survey = (await loadFiles()).tableSurvey();
  try {
    await eachPiece(file, reading, (bytes) => survey.add(bytes));
    return survey.layout();
  } finally {
    survey.delete();
  }
}

export async function readRows(file: File, layout: TableLayout, reading: Reading): Promise<DigitRows> {
  const rows = new DigitRows(layout);
  const reader = (await loadFiles()).tableReader(layout);
  try {
    await eachPiece(file, reading, (bytes) => rows.add(reader.add(bytes)));
    rows.add(reader.finish());
    return rows;
  } finally {
    reader.delete();
  }
}
