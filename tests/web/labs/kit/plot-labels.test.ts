import { expect, test } from "vitest";
import { type CurveEnd, placeLabels } from "../../../../web/src/labs/kit/plot-labels";

const area = { left: 44, right: 500, top: 20, bottom: 150, nameEnds: 90 };
const end = (label: string, x: number, y: number): CurveEnd => ({ label, className: "main", x, y });
const heights = (ends: readonly CurveEnd[]): Record<string, number> =>
  Object.fromEntries(placeLabels(ends, area).map(({ label, y }) => [label, y]));

test("a label begins beyond the end of its curve, or ends above it where the picture ends", () => {
  const className = "main";
  expect(placeLabels([end("a", 200, 80)], area)).toEqual([{ label: "a", className, x: 206, y: 84, ends: false }]);
  expect(placeLabels([end("a", 500, 80)], area)).toEqual([{ label: "a", className, x: 496, y: 74, ends: true }]);
});

test("none leaves the picture", () => {
  expect(heights([end("a", 200, 300), end("b", 300, -50)])).toEqual({ a: 150, b: 20 });
});

test("curves that have hardly begun have none", () => {
  expect(heights([end("a", 40, 80), end("b", 51, 80), end("c", 52, 80)])).toEqual({ c: 84 });
});

test("none stands on another, at the top neither", () => {
  expect(heights([end("a", 200, 80), end("b", 210, 82), end("c", 400, 81)])).toEqual({ a: 73, b: 86, c: 85 });
  const crowded = heights(["a", "b", "c", "d", "e"].map((label) => end(label, 200, 20)));
  expect(Object.values(crowded).toSorted((a, b) => a - b)).toEqual([20, 33, 46, 59, 72]);
});

test("none stands on the name of the axis", () => {
  expect(heights([end("a", 80, 10)])).toEqual({ a: 33 });
  expect(heights([end("a", 90, 10)])).toEqual({ a: 20 });
});
