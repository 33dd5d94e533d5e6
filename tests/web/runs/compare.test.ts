import { describe, expect, test } from "vitest";
import { changedFields, type Spec } from "../../../web/src/plain/spec";
import { COMPARISONS, LENGTH, stops, variants } from "../../../web/src/runs/compare";
import { suitableRate } from "../../../web/src/state/suitable";
import { field, lecture, preset, presets } from "../fixture";

const figure = preset("figure");

describe.each([...presets])("from %s", (_, base) => {
  test.each(COMPARISONS)("%s: variants differ, one of them is the base but for its length", (comparison) => {
    const specs = variants(base, comparison);
    expect(specs.length).toBeGreaterThanOrEqual(2);
    expect(new Set(specs.map((spec) => JSON.stringify(spec))).size).toBe(specs.length);
    const same = specs.filter((spec) => changedFields(base, spec).every((name) => name === "minibatches"));
    expect(same).toHaveLength(1);
  });

  test.each(COMPARISONS.filter((comparison) => comparison !== "seed"))("%s: all have the base's seed", (comparison) => {
    expect(variants(base, comparison).every((spec) => spec.seed === base.seed)).toBe(true);
  });
});

test("no stop condition ends a comparison, and no longer run is made of a short one", () => {
  const base: Spec = { ...lecture, targetAccuracy: 0.5, patience: 2 };
  for (const spec of variants(base, "loss")) {
    expect(spec).toMatchObject({ targetAccuracy: 0, patience: 0, minibatches: LENGTH });
  }
  expect(variants({ ...lecture, minibatches: 40 }, "loss")[0]?.minibatches).toBe(40);
});

test("ReLU gets He's first weights, pixels it can bear and a lower rate", () => {
  const [sigmoid, relu] = variants(lecture, "activation");
  expect(sigmoid?.learningRate).toBe(0.5);
  expect(relu).toMatchObject({ activation: ["relu"], initializer: "he", pixels: "unit", learningRate: 0.1 });
});

test("cross-entropy comes with a softmax, squared error without", () => {
  expect(variants(lecture, "loss").map((spec) => spec.output)).toEqual(["sigmoid", "softmax"]);
  expect(variants(figure, "loss").map((spec) => spec.output)).toEqual(["sigmoid", "softmax"]);
});

test("momentum takes a tenth of SGD's rate, Adam its own", () => {
  expect(variants(lecture, "optimizer").map((spec) => spec.learningRate)).toEqual([0.5, 0.05, 0.001]);
  expect(suitableRate({ ...figure, optimizer: "sgd", pixels: "raw" })).toBe(0.03);
  expect(suitableRate({ ...figure, optimizer: "sgd", pixels: "unit", activation: ["silu"] })).toBe(0.1);
});

test("the highest rate that the core takes is not exceeded", () => {
  const { maximum } = field("learning_rate");
  const base = { ...lecture, learningRate: maximum / 2 };
  expect(variants(base, "rate").map((spec) => spec.learningRate)).toEqual([maximum / 20, maximum / 2, maximum]);
});

test.each([1, 7, 100, 3000])("stops of a run of %d ascend to its end", (length) => {
  const minibatches = stops(length);
  expect(minibatches.at(-1)).toBe(length);
  expect(minibatches[0]).toBeGreaterThan(0);
  expect(minibatches).toEqual([...new Set(minibatches)].sort((a, b) => a - b));
});
