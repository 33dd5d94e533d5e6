/** Curves of earlier runs on the charts. */

import type { Measured } from "./curve";

/** One letter each: a curve on the charts is known by it. */
export const SLOTS = "ABCDEF";

/** A further curve on a chart. */
export interface Overlay {
  readonly slot: number;
  readonly points: readonly Measured[];
}
