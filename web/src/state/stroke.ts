/** A stroke of the pen, on the bitmap of 32 x 32 bits from which the data set was made: a cell counts its 4 x 4 bits. */

import { CELLS, FULL, SIDE, type Values } from "./drawing";

const BITS_PER_CELL = 4;
const BITS = SIDE * BITS_PER_CELL;
/** Just beyond the corner bits of a cell (2.12): a tap in the middle fills its cell and touches no other. */
const RADIUS = 2.2;

/** In cells: (0, 0) is the top left corner of the grid, (8, 8) the bottom right one. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export class Stroke {
  readonly #before: Values;
  readonly #erases: boolean;
  readonly #bits = new Uint8Array(BITS * BITS);
  #last: Point | null = null;

  constructor(before: Values, erases = false) {
    this.#before = before;
    this.#erases = erases;
  }

  /** Draws a straight line from the point before. */
  to(point: Point): void {
    const from = this.#last ?? point;
    const steps = Math.max(1, Math.ceil(Math.hypot(point.x - from.x, point.y - from.y) * BITS_PER_CELL));
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      this.#dab(from.x + (point.x - from.x) * share, from.y + (point.y - from.y) * share);
    }
    this.#last = point;
  }

  /** What was there with the stroke over it: ink adds up to no more than a full cell. */
  values(): Values {
    const counts = Array<number>(CELLS).fill(0);
    for (const [bit, set] of this.#bits.entries()) {
      if (!set) continue;
      const cell = Math.floor(bit / BITS / BITS_PER_CELL) * SIDE + Math.floor((bit % BITS) / BITS_PER_CELL);
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return this.#before.map((value, cell) => {
      const count = counts[cell] ?? 0;
      return this.#erases ? Math.min(value, FULL - count) : Math.max(value, count);
    });
  }

  #dab(x: number, y: number): void {
    const column = x * BITS_PER_CELL;
    const row = y * BITS_PER_CELL;
    for (let r = Math.max(0, Math.floor(row - RADIUS)); r <= Math.min(BITS - 1, Math.ceil(row + RADIUS)); r++) {
      for (let c = Math.max(0, Math.floor(column - RADIUS)); c <= Math.min(BITS - 1, Math.ceil(column + RADIUS)); c++) {
        if (Math.hypot(c + 0.5 - column, r + 0.5 - row) <= RADIUS) this.#bits[r * BITS + c] = 1;
      }
    }
  }
}
