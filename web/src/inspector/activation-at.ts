/** A unit's activation function, computed by the core. */

import type { Playground } from "../../../wasm/playground";
import type { OutputAt } from "../draw/activation";
import type { UnitView } from "../state/unit";

export type Activations = Pick<Playground, "activate" | "derivatives">;

/**
 * The output of a unit as a function of its sum, with the sums of the others held, on which a softmax depends. Those that are not finite,
 * as after a divergence, are left out.
 */
export function outputAt(core: Activations, { activation, sums, unit }: UnitView): OutputAt {
  const others = activation === "softmax" ? sums.filter((sum, index) => index !== unit && Number.isFinite(sum)) : [];
  const row = Float32Array.of(0, ...others);
  return (z) => {
    row[0] = z;
    return core.activate(activation, row)[0] ?? Number.NaN;
  };
}
