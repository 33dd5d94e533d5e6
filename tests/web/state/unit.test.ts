import { describe, expect, test } from "vitest";
import { activationOf, bySize, fitsTogether, stepped, termsOf, unitView } from "../../../web/src/state/unit";
import { lecture } from "../fixture";

const spec = { ...lecture, layers: [64, 2, 3, 10] };
const pixels = Array.from({ length: 64 }, (_, cell) => cell % 17);
const all = (first: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: 15 }, (_, index) => first + index);
const inspection = { sums: all(100), activations: all(200), derivatives: all(300), errors: all(400) };

test("a unit of the first layer sees pixels, divided where the spec divides them", () => {
  const parameters = { weights: new Float32Array(64), bias: 0, gradient: new Float32Array(65) };
  const raw = unitView(spec, { layer: 1, unit: 1 }, pixels, inspection, parameters);
  expect(raw).toMatchObject({ sum: 101, output: 201, derivative: 301, error: 401 });
  expect([...raw.inputs]).toEqual(pixels);
  const divided = unitView({ ...spec, pixels: "unit" }, { layer: 1, unit: 1 }, pixels, inspection, parameters);
  expect([...divided.inputs]).toEqual(pixels.map((value) => value / 16));
});

test("a unit further on sees the activations of the layer before", () => {
  const parameters = { weights: Float32Array.of(1, 2), bias: 0.5, gradient: new Float32Array(3) };
  const view = unitView(spec, { layer: 2, unit: 0 }, pixels, inspection, parameters);
  expect([...view.inputs]).toEqual([200, 201]);
  expect(termsOf(view)).toEqual([
    { input: 0, weight: 1, value: 200, product: 200 },
    { input: 1, weight: 2, value: 201, product: 402 },
  ]);
  expect(bySize(termsOf(view))).toEqual([1, 0]);
  expect(fitsTogether({ ...view, sum: Math.fround(602.5) })).toBe(true);
  expect(fitsTogether({ ...view, sum: 603 })).toBe(false);
  expect(fitsTogether({ ...view, bias: Number.NaN })).toBe(true);
});

test("hidden layers share an activation or have one each; the last has the output's", () => {
  const each = { ...spec, activation: ["relu" as const, "tanh" as const], output: "softmax" as const };
  expect([1, 2, 3].map((layer) => activationOf(each, layer))).toEqual(["relu", "tanh", "softmax"]);
  expect(activationOf(spec, 2)).toBe("sigmoid");
});

describe("steps", () => {
  test.each([
    [{ layer: 2, unit: 1 }, 0, 1, { layer: 2, unit: 2 }],
    [{ layer: 2, unit: 2 }, 0, 1, null],
    [{ layer: 2, unit: 0 }, 0, -1, null],
    [{ layer: 2, unit: 2 }, -1, 0, { layer: 1, unit: 1 }],
    [{ layer: 1, unit: 0 }, -1, 0, null],
    [{ layer: 3, unit: 9 }, 1, 0, null],
  ])("from %o by %d layers and %d units to %o", (from, byLayer, byUnit, to) => {
    expect(stepped(spec.layers, from, byLayer, byUnit)).toEqual(to);
  });
});
