/** How a run of a ball ends. */

import type { DescentRun } from "../../../../wasm/labs/descent";

export interface Ending {
  readonly kind: "deepest" | "local" | "moving" | "escaped";
  /** The minimum that the ball has come to rest near; NaN if there is none. */
  readonly minimum: number;
}

/** A ball is at rest if its distance from a minimum and its speed are below this. */
const REST = 0.02;

/** Judges a run by its last point; each minimum comes with its height. */
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
