import { expect, test } from "vitest";
import { suitableChanges, suitableRate } from "../../../web/src/state/suitable";
import { lecture, presets } from "../fixture";

test("no preset needs a change", () => {
  for (const [name, spec] of presets) expect(suitableChanges(spec), name).toEqual({});
});

test.each([
  ["adam", { learningRate: 0.001 }],
  ["rmsprop", { learningRate: 0.001 }],
  ["momentum", { learningRate: 0.05 }],
  ["nesterov", { learningRate: 0.05 }],
  ["sgd", {}],
] as const)("with %s, the lecture's run takes another rate", (optimizer, changes) => {
  expect(suitableChanges({ ...lecture, optimizer })).toEqual(changes);
});

test("what has no upper limit takes He's first weights and small pixels, too", () => {
  for (const activation of ["relu", "leaky_relu", "silu", "identity"] as const)
    expect(suitableChanges({ ...lecture, activation: ["sigmoid", activation] })).toEqual({
      initializer: "he",
      pixels: "unit",
    });
  const tiny = { ...lecture, activation: ["relu"], learningRate: 0.01 } as const;
  expect(suitableChanges({ ...tiny, activation: ["relu"], initializer: "xavier" })).toEqual({
    pixels: "unit",
    learningRate: 0.1,
  });
});

test("an activation of no layer changes nothing, and near enough is near enough", () => {
  expect(suitableRate({ ...lecture, layers: [64, 10], activation: ["relu"] })).toBe(0.5);
  expect(suitableChanges({ ...lecture, learningRate: 0.1 })).toEqual({});
  expect(suitableChanges({ ...lecture, learningRate: 0.05 })).toEqual({ learningRate: 0.5 });
});
