/** Digits of a table as they are read, packed into bytes: tens of thousands of rows take little room. */

import type { TableFault, TableLayout, TableRows } from "../../../wasm/files/files";
import { CELLS, CLASSES } from "../plain/digit";
import type { OwnDigit } from "../plain/examples";

/** How many of the rows that cannot be read are listed one by one; the others are only counted. */
const LISTED = 200;

export class DigitRows {
  readonly layout: TableLayout;
  /** The first rows that cannot be read. */
  readonly bad: TableFault[] = [];
  badCount = 0;
  /** Whether the digits have labels: the table's own, or those that `label` gave them. */
  hasLabels: boolean;

  #counts = new Uint8Array(1024 * CELLS);
  #labels = new Uint8Array(1024);
  #count = 0;

  constructor(layout: TableLayout) {
    this.layout = layout;
    this.hasLabels = layout.label >= 0;
  }

  get count(): number {
    return this.#count;
  }

  /** Adds what the next piece of the table holds. */
  add({ counts, labels, faults }: TableRows): void {
    const count = counts.length / CELLS;
    while (this.#count + count > this.#labels.length) {
      this.#counts = doubled(this.#counts);
      this.#labels = doubled(this.#labels);
    }
    this.#counts.set(counts, this.#count * CELLS);
    this.#labels.set(labels, this.#count);
    this.#count += count;
    this.badCount += faults.length;
    this.bad.push(...faults.slice(0, LISTED - this.bad.length));
  }

  countsOf(row: number): Uint8Array<ArrayBuffer> {
    return this.#counts.subarray(row * CELLS, (row + 1) * CELLS);
  }

  /** Gives each digit a label. */
  label(labels: ArrayLike<number>): void {
    this.#labels.set(labels);
    this.hasLabels = true;
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
      if (this.#labels[row] === label) first.push(this.countsOf(row));
    }
    return first;
  }

  /** `most` of them, spread evenly over the file; all where there are fewer. */
  spread(most: number): OwnDigit[] {
    const count = Math.min(most, this.#count);
    return Array.from({ length: count }, (_, i) => {
      const row = Math.floor((i * this.#count) / count);
      return { label: this.#labels[row] ?? 0, values: Array.from(this.countsOf(row)) };
    });
  }

  /** The labels as a table, a digit a line. */
  labelsAsCsv(): string {
    const lines = Array.from(this.#labels.subarray(0, this.#count), (label, row) => `${row + 1},${label}\r\n`);
    return `digit,label\r\n${lines.join("")}`;
  }
}

function doubled(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}
