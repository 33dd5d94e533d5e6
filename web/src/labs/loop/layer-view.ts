/** What one layer holds at a line, and what of it the line touches. */

import type { LoopTensor, TrainingLoop } from "../../../../wasm/labs/loop";
import type { Cursor, Moment } from "./cursor";
import { linesOf } from "./cursor";
import type { LineName } from "./listing";

export interface LayerView {
  readonly layer: number;
  readonly connected: boolean;
  readonly inputs: number;
  readonly outputs: number;
  /** Empty where it is not there yet. */
  readonly tensors: Readonly<Record<LoopTensor, Float32Array>>;
  readonly passes: number;
}

export type Touched = LoopTensor | "passes";

const TENSORS: readonly LoopTensor[] = [
  "input",
  "output",
  "output_error",
  "input_error",
  "weights",
  "bias",
  "delta_w",
  "delta_b",
  "weights_error",
];

/** What a line that stands in a layer reads and writes. */
const TOUCHES: Partial<
  Readonly<Record<LineName, { readonly reads: readonly Touched[]; readonly writes: readonly Touched[] }>>
> = {
  forward: { reads: ["input"], writes: ["output"] },
  backward: { reads: ["output_error"], writes: ["input_error"] },
  "fc-keep": { reads: ["input"], writes: [] },
  "fc-sum": { reads: ["input", "weights", "bias"], writes: ["output"] },
  "fc-delta-w": { reads: ["input", "output_error"], writes: ["delta_w", "weights_error"] },
  "fc-delta-b": { reads: ["output_error"], writes: ["delta_b"] },
  "fc-passes": { reads: [], writes: ["passes"] },
  "fc-error": { reads: ["output_error", "weights"], writes: ["input_error"] },
  "fc-weights": { reads: ["delta_w", "passes"], writes: ["weights"] },
  "fc-bias": { reads: ["delta_b", "passes"], writes: ["bias"] },
  "fc-clear": { reads: [], writes: ["delta_w", "delta_b"] },
  "fc-reset": { reads: [], writes: ["passes"] },
  "act-keep": { reads: ["input"], writes: [] },
  "act-value": { reads: ["input"], writes: ["output"] },
  "act-error": { reads: ["output_error", "input"], writes: ["input_error"] },
  loss: { reads: ["output"], writes: ["output_error"] },
  "mse-return": { reads: ["output"], writes: ["output_error"] },
};

export function touchOf(name: LineName, what: Touched): "reads" | "writes" | null {
  const touches = TOUCHES[name];
  if (touches?.writes.includes(what)) return "writes";
  return touches?.reads.includes(what) ? "reads" : null;
}

/** The layer that a line is about: between layers, the one whose turn it is next or was last. */
export function layerOf({ act, layer }: Moment, layers: number): number {
  if (act === "loss") return layers - 1;
  return act === "forward" || act === "backward" || act === "step" ? layer : 0;
}

/** What the finished lines of a call have written; everything else is still as it was before the call. */
export function writtenBy(moment: Moment, line: number): ReadonlySet<Touched> {
  const done = linesOf(moment).slice(1, Math.max(1, line));
  return new Set(done.flatMap((name) => TOUCHES[name]?.writes ?? []));
}

/** The layer that the line at the cursor is about, with its numbers there. Moves the loop, and does not move it back. */
export function viewAt(
  loop: Pick<TrainingLoop, "seek" | "tensor" | "passes">,
  moments: readonly Moment[],
  { position, line }: Cursor,
  widths: readonly number[],
): LayerView {
  const moment = moments[position] ?? { act: "end", example: 0, layer: 0 };
  const layer = layerOf(moment, widths.length - 1);
  const read = (at: number): LayerView => {
    loop.seek(at);
    const tensors = Object.fromEntries(TENSORS.map((name) => [name, loop.tensor(layer, name)]));
    return {
      layer,
      connected: layer % 2 === 0,
      inputs: widths[layer] ?? 0,
      outputs: widths[layer + 1] ?? 0,
      tensors: tensors as Record<LoopTensor, Float32Array>,
      passes: loop.passes(layer),
    };
  };
  const before = read(position);
  const written = writtenBy(moment, line);
  if (written.size === 0) return before;
  const after = read(position + 1);
  return {
    ...before,
    passes: (written.has("passes") ? after : before).passes,
    tensors: Object.fromEntries(
      TENSORS.map((name) => [name, (written.has(name) ? after : before).tensors[name]]),
    ) as Record<LoopTensor, Float32Array>,
  };
}
