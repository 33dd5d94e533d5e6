/** With which settings a run was trained, one after the other: some of them may change while it goes on. */

import type { Spec } from "../plain/spec";

/** Settings that were in force until a minibatch, when others took their place. */
export interface Stretch {
  readonly minibatch: number;
  readonly spec: Spec;
}

/** What was in force last, and before it. */
export interface Trail {
  readonly spec: Spec;
  readonly before: readonly Stretch[];
}

/** `log` is all that was in force until `spec`, oldest first, whether or not anything was trained with it; `end` is the run's last minibatch. */
export function trailOf(log: readonly Stretch[], spec: Spec, end: number): Trail {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const stretch of [...log, { minibatch: end, spec }]) {
    if (stretch.minibatch <= from) continue;
    // What was changed and changed back has changed nothing.
    if (String(Object.values(stretches.at(-1)?.spec ?? {})) === String(Object.values(stretch.spec))) stretches.pop();
    stretches.push(stretch);
    from = stretch.minibatch;
  }
  return { spec: stretches.at(-1)?.spec ?? spec, before: stretches.slice(0, -1) };
}
