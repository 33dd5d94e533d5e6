import { expect, test } from "vitest";
import { clamp, heightsOf, ratesAround, reachOf, viewOf } from "../../../../web/src/labs/descent/view";

test("a view of a parabola has its minimum in the middle, and the far side of a step across", () => {
  const { low, high } = viewOf([-3 / 14], 1);
  expect((low + high) / 2).toBeCloseTo(-3 / 14);
  expect(low).toBeLessThan(2 * (-3 / 14) - 1);
  expect(high).toBeGreaterThan(1);
});

test("a view has all minima and the start in reach, or at least the start", () => {
  for (const [minima, start] of [
    [[-3, 2], -4],
    [[100], 1],
    [[], 7],
    [[-1.131, 1.301], -2],
  ] as const) {
    const reach = reachOf(viewOf(minima, start));
    for (const x of [...minima, start]) expect(clamp(x, reach)).toBe(x);
  }
});

test("heights are those of the inside: the steep ends of a sextic do not press its valleys flat", () => {
  const values = Array.from({ length: 241 }, (_, i) => ((i - 120) / 60) ** 6);
  const { low, high } = heightsOf(values);
  expect(low).toBeLessThan(0);
  expect(high).toBeLessThan(0.75 * 64);
  expect(high).toBeGreaterThan(10);
});

test("a level function has a height, too", () => {
  const { low, high } = heightsOf([5, 5, 5]);
  expect(low).toBeLessThan(5);
  expect(high).toBeGreaterThan(5);
});

test("learning rates reach two powers of ten below the limit, and beyond it", () => {
  expect(ratesAround(1 / 7)).toEqual({ low: 1e-3, high: 1 });
  const { low, high } = ratesAround(40);
  expect(low).toBeLessThan(1);
  expect(high).toBe(100);
  expect(ratesAround(Number.POSITIVE_INFINITY)).toEqual(ratesAround(0.1));
});
