/** Reads a CSV file of digits, a piece at a time: the page stays alive, whatever the file's size. */

import Papa from "papaparse";
import { DigitRows } from "../state/digit-rows";
import { type Layout, layoutOf, type Refusal } from "../state/digit-table";

/** Bytes that tell how the table is laid out; it must hold a few rows of 785 numbers, and is read in one go. */
const HEAD = 1 << 18;
/** Bytes between two of which the page is drawn. */
const PIECE = 1 << 17;
export const MOST_BYTES = 400e6;

const DELIMITERS = { delimitersToGuess: [",", ";", "\t", "|", " "] };

/** What the first rows say. */
export async function layoutOfFile(file: File): Promise<Layout | Refusal> {
  const { data } = Papa.parse<string[]>(await file.slice(0, HEAD).text(), { ...DELIMITERS, skipEmptyLines: true });
  // The last row may be cut.
  return layoutOf(file.size > HEAD ? data.slice(0, -1) : data);
}

interface Reading {
  readonly signal: AbortSignal;
  /** Is told the share of the file that has been read. */
  onProgress(share: number): void;
}

/** Rejects when the file cannot be read, and when `signal` says so. */
export function readRows(file: File, layout: Layout, { signal, onProgress }: Reading): Promise<DigitRows> {
  const rows = new DigitRows(layout);
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(file, {
      ...DELIMITERS,
      chunkSize: PIECE,
      chunk: ({ data, meta }, parser) => {
        if (signal.aborted) {
          parser.abort();
          reject(signal.reason);
          return;
        }
        for (const cells of data) rows.add(cells);
        onProgress(meta.cursor / file.size);
      },
      complete: () => resolve(rows),
      error: reject,
    });
  });
}
