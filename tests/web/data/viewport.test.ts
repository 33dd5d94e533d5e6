import { expect, test } from "vitest";
import { rowsInView, topFor } from "../../../web/src/data/viewport";

const view = { top: 1000, height: 300, rowHeight: 100 };

test("rows in view and two beyond either edge", () => {
  expect(rowsInView(view, 200, 10)).toEqual([8, 9, 10, 11, 12, 13, 14]);
});

test("a row that holds the focus stays, wherever it is", () => {
  expect(rowsInView(view, 200, 0)).toEqual([0, 8, 9, 10, 11, 12, 13, 14]);
  expect(rowsInView(view, 200, 150).at(-1)).toBe(150);
});

test("at the ends there are no rows beyond them", () => {
  expect(rowsInView({ ...view, top: 0 }, 200, 0)).toEqual([0, 1, 2, 3, 4]);
  expect(rowsInView({ ...view, top: 19_700 }, 200, 199)).toEqual([195, 196, 197, 198, 199]);
  expect(rowsInView(view, 0, 0)).toEqual([]);
});

test("scrolled further than a list that has become short, its last rows are there", () => {
  expect(rowsInView(view, 4, 0)).toEqual([0, 1, 2, 3]);
});

test("a row is brought into view by the shortest way", () => {
  expect(topFor(view, 11)).toBe(1000);
  expect(topFor(view, 3)).toBe(300);
  expect(topFor(view, 20)).toBe(1800);
});
