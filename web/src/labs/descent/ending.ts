/** How a run of a ball ends. */

import type { DescentRun } from "../../../../wasm/labs/descent";

export type Ending = "deepest" | "local" | "moving" | "escaped";

/** At rest: nearer to a minimum than this, and slower. */
const REST = 0.02;

/** Its last point, seen from the minima, each with its height. */
export function endingOf(
  { x, velocity, escaped }: Pick<DescentRun, "x" | "velocity" | "escaped">,
  minima: readonly { readonly x: number; readonly height: number }[],
): Ending {
  if (escaped) return "escaped";
  const at = x.at(-1) ?? 0;
  const near = minima.find((minimum) => Math.abs(minimum.x - at) < REST);
  if (!near || Math.abs(velocity.at(-1) ?? 0) > REST) return "moving";
  return minima.every(({ height }) => height >= near.height) ? "deepest" : "local";
}
