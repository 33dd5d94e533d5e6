/** How a run of a ball ends. */

import type { DescentRun } from "../../../../wasm/labs/descent";

export interface Ending {
  readonly kind: "deepest" | "local" | "moving" | "escaped";
  /** Near which minimum; NaN where it is none. */
  readonly minimum: number;
}

/** At rest: nearer to a minimum than this, and slower. */
const REST = 0.02;

/** Its last point, seen from the minima, each with its height. */
export function endingOf(
  { x, velocity, escaped }: Pick<DescentRun, "x" | "velocity" | "escaped">,
  minima: readonly { readonly x: number; readonly height: number }[],
): Ending {
  if (escaped) return { kind: "escaped", minimum: Number.NaN };
  const at = x.at(-1) ?? 0;
  const near = minima.find((minimum) => Math.abs(minimum.x - at) < REST);
  if (!near || Math.abs(velocity.at(-1) ?? 0) > REST) return { kind: "moving", minimum: Number.NaN };
  const isDeepest = minima.every(({ height }) => height >= near.height);
  return { kind: isDeepest ? "deepest" : "local", minimum: near.x };
}
