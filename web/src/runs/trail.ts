/** The settings that a run was trained with, one after the other: some of them may change while it trains. */

import type { Spec } from "../plain/spec";
import type { Stretch } from "../state/runs";

/** The last settings, and those before them. */
export interface Trail {
  readonly spec: Spec;
  readonly before: readonly Stretch[];
}

/**
 * `log` holds all settings in force before `spec`, oldest first, even if nothing was trained with them; `end` is the run's last minibatch.
 */
export function trailOf(log: readonly Stretch[], spec: Spec, end: number): Trail {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const stretch of [...log, { minibatch: end, spec }]) {
    if (stretch.minibatch <= from) continue;
    // A change that was reverted before any training leaves no trace.
    if (String(Object.values(stretches.at(-1)?.spec ?? {})) === String(Object.values(stretch.spec))) stretches.pop();
    stretches.push(stretch);
    from = stretch.minibatch;
  }
  return { spec: stretches.at(-1)?.spec ?? spec, before: stretches.slice(0, -1) };
}
