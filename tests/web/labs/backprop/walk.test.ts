import { expect, test } from "vitest";
import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import {
  CONSTANTS,
  FORWARD,
  hasDerivative,
  hasValue,
  isParameter,
  PARAMETERS,
  stepOf,
  stopsOf,
} from "../../../../web/src/labs/backprop/walk";

const BACKWARD: ChainSymbol[] = ["a3", "w5", "w6", "b3"];

test("three constants, nine parameters, six numbers computed from them", () => {
  expect(CONSTANTS).toEqual(["x1", "x2", "y"]);
  expect(PARAMETERS).toHaveLength(9);
  expect(PARAMETERS.every(isParameter)).toBe(true);
  expect(isParameter("x1") || isParameter("z1")).toBe(false);
  expect(FORWARD).toEqual(["z1", "a1", "z2", "a2", "a3", "L"]);
});

test("the walk goes forward to the loss, then back", () => {
  const stops = stopsOf(BACKWARD);
  expect(stops[5]).toEqual({ pass: "forward", symbol: "L" });
  expect(stops[6]).toEqual({ pass: "backward", symbol: "a3" });
  expect(stops).toHaveLength(10);
});

test("a number is there from its step on", () => {
  const stops = stopsOf(BACKWARD);
  expect(hasValue("w1", 0)).toBe(true);
  expect(hasValue("z1", 0)).toBe(false);
  expect(hasValue("z1", 1)).toBe(true);
  expect(hasValue("a1", 1)).toBe(false);
  expect(stepOf(stops, "w6")).toBe(9);
  expect(hasDerivative(stops, "w6", 8)).toBe(false);
  expect(hasDerivative(stops, "w6", 9)).toBe(true);
  expect(hasDerivative(stops, "L", 10)).toBe(false);
});
