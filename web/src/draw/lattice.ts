/** The 8 x 8 cells in the raster of 32 x 32. */

import { SIDE } from "../plain/digit";
import { PAD } from "../state/pen";

/** Height and width of a cell. */
export const CELL = PAD / SIDE;

/** Path of the lines between cells. */
export const LATTICE = Array.from({ length: SIDE - 1 }, (_, line) => (line + 1) * CELL)
  .map((at) => `M0 ${at}H${PAD}M${at} 0V${PAD}`)
  .join("");

/** Top left corner of a cell. */
export function cornerOf(cell: number): readonly [x: number, y: number] {
  return [(cell % SIDE) * CELL, Math.floor(cell / SIDE) * CELL];
}
