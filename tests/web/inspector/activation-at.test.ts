import { expect, test } from "vitest";
import { type Activations, outputAt } from "../../../web/src/inspector/activation-at";
import type { UnitView } from "../../../web/src/state/unit";

/** Answers what it was asked: the first sum, and a hundredth of all the others. */
const core: Activations = {
  activate: (_, sums) =>
    sums.map((sum, index) => sum + sums.filter((_, other) => other !== index).reduce((a, b) => a + b, 0) / 100),
  derivatives: () => new Float32Array(),
};

function view(activation: UnitView["activation"], sums: readonly number[]): UnitView {
  return { activation, sums: Float32Array.from(sums), unit: 1 } as Partial<UnitView> as UnitView;
}

test("a softmax depends on the other sums, which are held", () => {
  const at = outputAt(core, view("softmax", [100, 5, 200]));
  expect([at(1), at(2)]).toEqual([4, 5]);
});

test("sums that are not finite are left out", () => {
  expect(outputAt(core, view("softmax", [Number.NaN, 5, 100, Number.POSITIVE_INFINITY]))(1)).toBe(2);
});

test("any other activation depends on its own sum alone", () => {
  expect(outputAt(core, view("tanh", [100, 5, 200]))(1)).toBe(1);
});
