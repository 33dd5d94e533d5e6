import { expect, test } from "vitest";
import { layOutDots, rangeOf } from "../../../../web/src/labs/result/dots";

const xOf = (value: number): number => 1000 * value;

test("equal values stand above one another, others side by side", () => {
  const { radius, points } = layOutDots([0.98, 0.97, 0.98, 0.98], xOf, 10, 200, 180);
  expect(radius).toBe(4.5);
  expect(points.map(({ x }) => x)).toEqual([980, 970, 980, 980]);
  const [first, beside, second, third] = points.map(({ y }) => y);
  expect(beside).toBe(first);
  expect([(first ?? 0) - (second ?? 0), (second ?? 0) - (third ?? 0)]).toEqual([11, 11]);
});

test("a high stack keeps within its height", () => {
  const { points } = layOutDots(new Array<number>(200).fill(0.98), xOf, 20, 200, 180);
  expect(Math.min(...points.map(({ y }) => y))).toBeGreaterThan(200 - 180 - 20);
});

test("dots neither vanish nor fill the plot", () => {
  expect(layOutDots([1], xOf, 0.1, 100, 90).radius).toBe(3);
  expect(layOutDots([1], xOf, 80, 100, 90).radius).toBe(9);
});

test("the axis has room for every value", () => {
  expect(rangeOf([])).toEqual([0.94, 1]);
  expect(rangeOf([0.9805, 1])).toEqual([0.94, 1]);
  expect(rangeOf([0.9])).toEqual([0.89, 1]);
  expect(rangeOf([0])).toEqual([0, 1]);
});
