import { describe, expect, test } from "vitest";
import { linearScale, logScale, roundStep } from "../../../web/src/draw/scale";

test.each([
  [1, 2, 0.5],
  [2.07, 2, 1],
  [0.3, 3, 0.1],
  [4, 2, 2],
  [1e-4, 2, 5e-5],
])("an extent of %d in %d parts has steps of %d", (extent, count, step) => {
  expect(roundStep(extent, count)).toBeCloseTo(step, 12);
});

describe("a scale", () => {
  test("has round ends that hold its values", () => {
    const scale = linearScale(0, 1.31, [100, 0], 2);
    expect(scale.ticks).toEqual([0, 0.5, 1, 1.5]);
    expect(scale.at(0)).toBe(100);
    expect(scale.at(1.5)).toBe(0);
    expect(scale.at(0.75)).toBe(50);
  });

  test("leaves round ends where they are", () => {
    expect(linearScale(0, 1, [0, 1], 2).ticks).toEqual([0, 0.5, 1]);
    expect(linearScale(0, 0.3, [0, 1], 3).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  });

  test("without an extent still is one", () => {
    const scale = linearScale(0, 0, [10, 0], 2);
    expect(scale.at(0)).toBe(10);
    expect(scale.ticks.length).toBeGreaterThan(1);
  });

  test("takes negative values", () => {
    expect(linearScale(-3, 1, [0, 1], 2).ticks).toEqual([-4, -2, 0, 2]);
  });
});

describe("a logarithmic scale", () => {
  test.each([
    [0.009, 2.05, [0.01, 0.1, 1]],
    [0.2, 0.8, [0.1, 1]],
    [2, 2, [1, 10]],
    [1, 1, [1, 10]],
    [0.1, 1, [0.1, 1]],
    [1e-7, 3, [1e-6, 1e-4, 0.01, 1]],
  ])("from %d to %d has ticks at powers of ten", (low, high, ticks) => {
    expect(logScale(low, high, [1, 0]).ticks).toEqual(ticks);
  });

  test("holds its values, with little room beyond them", () => {
    const { domain, at } = logScale(0.009, 2.05, [0, 1]);
    expect(domain[0]).toBeCloseTo(0.005);
    expect(domain[1]).toBeCloseTo(5);
    expect(at(0.005)).toBeCloseTo(0);
    expect(at(5)).toBeCloseTo(1);
    expect(at(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(at(-1)).toBeNaN();
  });

  test.each([
    [0.005, 5, 48, [0.01, 1]],
    [0.0005, 5, 48, [0.01, 1]],
    [0.005, 5, 60, [0.01, 0.1, 1]],
    [0.0005, 5, 20, [0.001, 1]],
    [0.2, 30, 20, [1, 10]],
  ])("from %d to %d on %d pixels has no ticks that touch", (low, high, height, ticks) => {
    expect(logScale(low, high, [height, 0], 17).ticks).toEqual(ticks);
  });

  test("takes the losses of a run that diverges", () => {
    const { ticks } = logScale(0.5, 1e66, [0, 1]);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.length).toBeLessThan(6);
  });
});
