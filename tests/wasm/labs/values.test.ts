import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { readValues, type ValuedPage, type ValuesAt } from "../../../web/src/labs/values";
import { loadLabs } from "../module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

function valuesAt<P extends ValuedPage>(pageKey: P, said: Record<string, unknown>): ValuesAt<P> {
  const { values, problems } = readValues(pageKey, said);
  expect(problems).toEqual([]);
  return values as ValuesAt<P>;
}

const three = [-3, 3, -3];
const twelve = ["x1", "x2", "y", "w1", "w2", "w3", "w4", "w5", "w6", "b1", "b2", "b3"];

test.each([-100, 100])("the core takes what a link may say, at its ends: %i", (far) => {
  for (const activation of ["sigmoid", "relu", "tanh", "leaky_relu"]) {
    const { x, w, b } = valuesAt("neuron", { x: three, w: three, b: Math.sign(far) * 3, activation });
    expect(Number.isFinite(labs.neuron(x, w, b, activation).sum)).toBe(true);
  }
  const given = valuesAt("backprop/network", Object.fromEntries(twelve.map((name) => [name, far])));
  expect(labs.chainRule(Object.values(given)).values).toHaveLength(18);
  const { matrix, vector, target } = valuesAt("calculus/gradient", {
    matrix: Array(6).fill(far),
    vector: Array(3).fill(far),
    target: Array(2).fill(far),
  });
  expect(Number.isFinite(labs.calculusByMatrix(2, 3, matrix, vector, target, 1e-5).value)).toBe(true);
  const { inputs, outputs, batch, seed } = valuesAt("backprop/layers", {
    inputs: 4,
    outputs: 1,
    batch: 64,
    seed: 1_000_000,
  });
  expect(labs.layerBackward(seed, inputs, outputs, batch)).toBeDefined();
});

test.each(["1000x^6-1000x^5+0.000001x", "0.000001x^2", "7", "-1000x^6"])("%s is a polynomial to descend on", (text) => {
  for (const eta of [1e-6, 1000])
    for (const start of [-1000, 1000]) {
      const { polynomial, steps } = valuesAt("descent/curve", { polynomial: text, start, eta, steps: 60 });
      expect(labs.descend(polynomial, start, eta, 0, steps).x[0]).toBe(start);
      labs.descentTarget(polynomial, start, eta, steps);
      labs.polynomialMinima(polynomial);
    }
});

test("a race may start from anywhere on its surface, at any learning rate of a link", () => {
  for (const surface of ["bowl", "rosenbrock", "saddle", "himmelblau"]) {
    const { left, right, bottom, top, steps } = labs.surface(surface);
    for (const start of [
      [left, bottom],
      [right, top],
    ]) {
      const { eta } = valuesAt("descent/race", { surface, start, eta: [1e-5, 10, 1e-5, 10, 10] });
      expect(labs.race(surface, start[0] ?? 0, start[1] ?? 0, eta, steps).paths).toHaveLength(5);
    }
  }
  expect(() => labs.race("bowl", 9, 0, [1, 1, 1, 1, 1], 0)).toThrow(/^x of the start is 9; expected -4 to 4/);
});

test("a curve is learned by as many units as a link may name", () => {
  for (const target of ["sine", "step", "bump", "zigzag", "noise"] as const)
    for (const units of [1, 64]) {
      const { activation, seed } = valuesAt("approximation", { target, units, activation: "relu", seed: 1_000_000 });
      const handle = labs.approximation(units, activation, seed, labs.targetCurve(target));
      expect(Number.isFinite(labs.approximationState(handle).error)).toBe(true);
    }
});
