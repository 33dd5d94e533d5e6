/** The goal of a run: the accuracy at which it is to stop. */

import type { Report } from "../../../wasm/playground";
import type { Spec } from "../plain/spec";

/** As a question's id in the records of what was checked. */
export const GOAL = "playground/target_accuracy";

/** How a finished run did; null if it goes on, or had no goal. */
export function goalOf(spec: Spec, report: Report): { readonly right: boolean; readonly given: number } | null {
  const { ending, testAccuracy } = report;
  if (ending === "" || spec.targetAccuracy === 0) return null;
  return { right: ending === "target_accuracy", given: testAccuracy };
}
