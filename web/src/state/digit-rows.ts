/** Digits of a table as they are read, packed: ten thousands of rows take little room. */

import type { OwnDigit } from "../engine/protocol";
import { type Fault, type Layout, readRow, type TableDigit } from "./digit-table";
import { CELLS } from "./drawing";
import { CLASSES } from "./matrix";

/** Rows that cannot be read, of which the first are listed one by one. */
const LISTED = 200;

export interface BadRow {
  /** Of the file, from 1. */
  readonly line: number;
  readonly fault: Fault;
}

export class DigitRows {
  readonly layout: Layout;
  /** The first of them. */
  readonly bad: BadRow[] = [];
  badCount = 0;

  #counts = new Uint8Array(1024 * CELLS);
  #labels = new Uint8Array(1024);
  #count = 0;
  #line = 0;

  constructor(layout: Layout) {
    this.layout = layout;
  }

  get count(): number {
    return this.#count;
  }

  /** The file's next line. One without anything in it is passed over, so is the header. */
  add(cells: readonly string[]): void {
    const line = ++this.#line;
    if (cells.length === 0 || (cells.length === 1 && cells[0]?.trim() === "")) return;
    if (line === 1 && this.layout.names) return;
    const read = readRow(cells, this.layout);
    if ("counts" in read) this.#keep(read);
    else if (++this.badCount <= LISTED) this.bad.push({ line, fault: read });
  }

  /** How many there are of each class. */
  perClass(): number[] {
    const counts: number[] = CLASSES.map(() => 0);
    for (const label of this.#labels.subarray(0, this.#count)) counts[label] = (counts[label] ?? 0) + 1;
    return counts;
  }

  /** Counts of the first `most` digits of a class. */
  firstOf(label: number, most: number): Uint8Array[] {
    const first: Uint8Array[] = [];
    for (let row = 0; row < this.#count && first.length < most; row++) {
      if (this.#labels[row] === label) first.push(this.#counts.subarray(row * CELLS, (row + 1) * CELLS));
    }
    return first;
  }

  /** `most` of them, spread evenly over the file; all where there are fewer. */
  spread(most: number): OwnDigit[] {
    const count = Math.min(most, this.#count);
    return Array.from({ length: count }, (_, i) => {
      const row = Math.floor((i * this.#count) / count);
      const values = Array.from(this.#counts.subarray(row * CELLS, (row + 1) * CELLS));
      return { label: this.#labels[row] ?? 0, values };
    });
  }

  #keep({ label, counts }: TableDigit): void {
    if (this.#count === this.#labels.length) {
      this.#counts = doubled(this.#counts);
      this.#labels = doubled(this.#labels);
    }
    this.#counts.set(counts, this.#count * CELLS);
    this.#labels[this.#count++] = label;
  }
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
