import { expect, test } from "vitest";
import { EMPTY } from "../../../web/src/state/drawing";
import { Stroke } from "../../../web/src/state/stroke";

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test("a tap in the middle of a cell fills it and touches no other", () => {
  const stroke = new Stroke(EMPTY);
  stroke.to({ x: 3.5, y: 2.5 });
  expect(stroke.values()).toEqual(EMPTY.with(2 * 8 + 3, 16));
});

test("a tap on an edge shares its ink", () => {
  const stroke = new Stroke(EMPTY);
  stroke.to({ x: 4, y: 2.5 });
  const values = stroke.values();
  expect(values[2 * 8 + 3]).toBe(values[2 * 8 + 4]);
  expect(values[2 * 8 + 3]).toBeGreaterThan(0);
  expect(values[2 * 8 + 3]).toBeLessThan(16);
});

test("a fast stroke leaves no gaps", () => {
  const stroke = new Stroke(EMPTY);
  stroke.to({ x: 0.5, y: 4.5 });
  stroke.to({ x: 7.5, y: 4.5 });
  expect(stroke.values().slice(4 * 8, 5 * 8)).toEqual(Array(8).fill(16));
});

test("ink adds to what was there and never beyond a full cell", () => {
  const stroke = new Stroke(Array(64).fill(9));
  stroke.to({ x: 0.5, y: 0.5 });
  expect(stroke.values()[0]).toBe(16);
  expect(stroke.values()[63]).toBe(9);
});

test("the eraser takes ink away", () => {
  const stroke = new Stroke(Array(64).fill(9), true);
  stroke.to({ x: 0.5, y: 0.5 });
  expect(stroke.values()[0]).toBe(0);
  expect(sum(stroke.values())).toBe(63 * 9);
});

test("outside the grid there is nothing to draw on", () => {
  const stroke = new Stroke(EMPTY);
  stroke.to({ x: -5, y: 20 });
  expect(stroke.values()).toEqual(EMPTY);
});
