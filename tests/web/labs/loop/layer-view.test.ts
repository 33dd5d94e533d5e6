import { expect, test } from "vitest";
import type { LoopTensor } from "../../../../wasm/labs/loop";
import type { Moment } from "../../../../web/src/labs/loop/cursor";
import { layerOf, touchOf, viewAt, writtenBy } from "../../../../web/src/labs/loop/layer-view";

const MOMENTS: readonly Moment[] = [
  { act: "backward", example: 0, layer: 2 },
  { act: "end", example: 0, layer: 0 },
];
const WIDTHS = [64, 128, 128, 64, 64];

/** A loop whose tensors say at which position they were read. */
function fakeLoop() {
  let at = 0;
  return {
    seek: (position: number) => {
      at = position;
    },
    tensor: (_layer: number, _name: LoopTensor) => Float32Array.of(at),
    passes: () => at,
  };
}

test("a line reads and writes what its code names", () => {
  expect(touchOf("fc-delta-w", "delta_w")).toBe("writes");
  expect(touchOf("fc-delta-w", "output_error")).toBe("reads");
  expect(touchOf("fc-delta-w", "bias")).toBeNull();
  expect(touchOf("sample", "input")).toBeNull();
});

test("within a call, what is written so far is new and all else is as before it", () => {
  const changed = (line: number): string[] => {
    const view = viewAt(fakeLoop(), MOMENTS, { position: 0, line }, WIDTHS);
    const tensors = Object.entries(view.tensors).flatMap(([name, [read]]) => (read === 1 ? [name] : []));
    return view.passes === 1 ? [...tensors, "passes"] : tensors;
  };
  expect(changed(0)).toEqual([]);
  expect(changed(1)).toEqual([]);
  expect(changed(2)).toEqual(["delta_w", "weights_error"]);
  expect(changed(3)).toEqual(["delta_w", "delta_b", "weights_error"]);
  expect(changed(4)).toEqual(["delta_w", "delta_b", "weights_error", "passes"]);
  expect([...writtenBy({ act: "step", example: 0, layer: 0 }, 2)]).toEqual(["weights"]);
});

test("between the layers, the one whose turn it is", () => {
  expect(layerOf({ act: "backward", example: 3, layer: 2 }, 6)).toBe(2);
  expect(layerOf({ act: "loss", example: 3, layer: 0 }, 6)).toBe(5);
  expect(layerOf({ act: "take", example: 3, layer: 0 }, 6)).toBe(0);
  const { inputs, outputs, connected } = viewAt(fakeLoop(), MOMENTS, { position: 0, line: 0 }, WIDTHS);
  expect([inputs, outputs, connected]).toEqual([128, 64, true]);
});
