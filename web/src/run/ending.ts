/** What "Train" means for a run that has ended. */

import type { Report } from "../../../wasm/playground";
import type { SpecInput } from "../plain/spec";

/** True where the run cannot go on from where it is: it has reached its full length, or has diverged. */
export function isOver(report: Report | null): boolean {
  return report?.ending === "minibatches" || report?.ending === "divergence";
}

/** The stop condition to turn off, so that a run which it has ended goes on; null where there is none. */
export function lifted(report: Report | null): SpecInput | null {
  if (report?.ending === "target_accuracy") return { targetAccuracy: 0 };
  if (report?.ending === "patience") return { patience: 0 };
  return null;
}
