import { expect, test } from "vitest";
import { BIAS, cellFor, columnsFor } from "../../../web/src/inspector/weight-cells";

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 7, 7],
  ["ArrowLeft", 8, 8],
  ["ArrowDown", 0, 8],
  ["ArrowUp", 8, 0],
  ["ArrowUp", 3, 3],
  ["End", 9, 15],
  ["Home", 13, 8],
  ["ArrowDown", 60, BIAS],
  ["ArrowUp", BIAS, 63],
  ["ArrowRight", BIAS, null],
  ["x", 5, null],
])("%s leads from %d to %s", (key, from, to) => {
  expect(cellFor(key, from, 64, columnsFor(64))).toBe(to);
});

test("a last row that is not full ends where the inputs end", () => {
  expect(columnsFor(128)).toBe(12);
  expect(cellFor("End", 121, 128, 12)).toBe(127);
  expect(cellFor("ArrowRight", 127, 128, 12)).toBe(127);
  expect(cellFor("ArrowDown", 119, 128, 12)).toBe(BIAS);
});
