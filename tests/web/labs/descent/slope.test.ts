import { expect, test } from "vitest";
import { decadesOf, tangentAt } from "../../../../web/src/labs/descent/slope";

test("a tangent touches, has the slope, and keeps its length however steep", () => {
  const across = { low: 0, high: 10 };
  const up = { low: 0, high: 100 };
  const lengthOf = (slope: number): number => {
    const { xs, ys } = tangentAt(5, 50, slope, across, up, 2);
    const [x0 = 0, x1 = 0] = xs;
    const [y0 = 0, y1 = 0] = ys;
    expect((x0 + x1) / 2).toBeCloseTo(5);
    expect((y1 - y0) / (x1 - x0)).toBeCloseTo(slope);
    // In units of the picture's height.
    return Math.hypot(((x1 - x0) / 10) * 2, (y1 - y0) / 100);
  };
  expect(lengthOf(0)).toBeCloseTo(0.6);
  expect(lengthOf(300)).toBeCloseTo(0.6);
});

test("an axis of distances has whole decades, at least a few, at most nine", () => {
  expect(decadesOf([1.2, 0.3, 0.02], 2)).toEqual({ low: 0.01, high: 10 });
  expect(decadesOf([1.2, 1.1], 2)).toEqual({ low: 0.1, high: 10 });
  expect(decadesOf([1, 0, 1e-17], 2).low).toBe(1e-8);
  expect(decadesOf([1e9], 2).high).toBe(1e10);
});
