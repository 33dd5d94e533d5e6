import { expect, test } from "vitest";
import { cellFor } from "../../../web/src/state/roving";

/** 0 1 2 3 / 4 5 6 7 / 8 9 */
const grid = { columns: 4, count: 10, page: 2 };

test.each([
  ["ArrowRight", 1, 2],
  ["ArrowRight", 3, 3],
  ["ArrowRight", 9, 9],
  ["ArrowLeft", 5, 4],
  ["ArrowLeft", 4, 4],
  ["ArrowDown", 1, 5],
  ["ArrowDown", 6, 9],
  ["ArrowDown", 9, 9],
  ["ArrowUp", 9, 5],
  ["ArrowUp", 2, 2],
  ["Home", 6, 4],
  ["End", 4, 7],
  ["End", 8, 9],
  ["PageDown", 1, 9],
  ["PageDown", 3, 9],
  ["PageUp", 9, 1],
  ["PageUp", 5, 1],
])("%s leads from %d to %d", (key, from, to) => {
  expect(cellFor(key, false, from, grid)).toBe(to);
});

test("with Control, Home and End lead to the first and the last cell", () => {
  expect(cellFor("Home", true, 6, grid)).toBe(0);
  expect(cellFor("End", true, 1, grid)).toBe(9);
});

test("other keys lead nowhere", () => {
  expect(cellFor("a", false, 3, grid)).toBeNull();
});
