import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { loadLabs } from "../module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("the lecture's derivative: (8x - 7, 9x^8) at 2", () => {
  const { value, derivative } = labs.calculusTangent("polynomials", 2, 1e-5);
  expect([...value]).toEqual([44, 491]);
  expect([...derivative]).toEqual([9, 2304]);
});

test("the tangent of the spiral at 0 is (1, 0, 1)", () => {
  expect([...labs.calculusTangent("spiral", 0, 1e-5).derivative]).toEqual([1, 0, 1]);
});

test("a Jacobian has a row for each component", () => {
  const { value, derivative, difference } = labs.calculusJacobian("products", [2, 3, 5], 1e-5);
  expect([...value]).toEqual([11, 23]);
  expect(derivative).toMatchObject({ rows: 2, columns: 3 });
  expect([...derivative.values]).toEqual([3, 2, 1, -1, 0, 10]);
  expect(difference.values[5]).toBeCloseTo(10, 6);
});

test("a derivative by a matrix has the transposed shape in numerator layout", () => {
  const { numerator, asWeights, value } = labs.calculusByMatrix(2, 3, [1, 2, 0, 0, 1, -1], [1, 2, 3], [4, 0], 1e-5);
  expect(value).toBe(1);
  expect([numerator.rows, numerator.columns, asWeights.rows, asWeights.columns]).toEqual([3, 2, 2, 3]);
  expect([...numerator.values]).toEqual([1, -1, 2, -2, 3, -3]);
});

test("a component over a square, and what is not there", () => {
  expect([...labs.calculusField("layer", 2, 2, 2).values]).toEqual([2, 0, 0, -2]);
  expect(() => labs.calculusField("products", 0, 2, 2)).toThrow(/variables is 3; expected 2/);
  expect(() => labs.calculusTangent("spiral", Number.NaN, 1e-5)).toThrow(/^t is nan/);
  expect(() => labs.calculusField("layer", -1, 2, 2)).toThrow("component is -1; expected a whole number from 0");
  expect(() => labs.calculusByMatrix(1000, 1000, [], [], [], 1)).toThrow("number of rows of X is 1000; expected 1 to");
  expect(() => labs.calculusByMatrix(1, 1, [Number.NaN], [1], [1], 1)).toThrow("X is nan; expected -100 to 100");
});
