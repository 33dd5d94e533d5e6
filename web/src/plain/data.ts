/** Where training digits come from. */

import type { Spec } from "./spec";

export const SOURCES = ["scanned", "pen", "both"] as const;
export type Source = (typeof SOURCES)[number];

/** Whether a run of this spec needs the digits that are loaded only when they are chosen. */
export function needsPen(spec: Spec): boolean {
  return spec.data !== "scanned";
}
