import { describe, expect, test } from "vitest";
import { at, CAPACITY, type Curve, extend, NO_CURVE, sample } from "../../../web/src/state/curve";
import { reportAt as report } from "../fixture";

function run(count: number, every = 1): Curve {
  let curve = NO_CURVE;
  for (let index = 0; index < count; index++) curve = extend(curve, 1, report(index * every));
  return curve;
}

describe("a long run", () => {
  const curve = run(10_000, 7);
  const positions = curve.points.map((point) => point.minibatch);

  test("stays within its memory", () => {
    expect(positions.length).toBeLessThanOrEqual(CAPACITY);
    expect(positions.length).toBeGreaterThan(CAPACITY / 3);
  });

  test("keeps its first and its newest point, in order", () => {
    expect(positions[0]).toBe(0);
    expect(positions.at(-1)).toBe(9_999 * 7);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test("is spread evenly", () => {
    const gaps = positions.slice(1, -1).map((position, index) => position - (positions[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(4 * curve.stride);
  });
});

test("a short run keeps every point", () => {
  expect(run(500).points).toHaveLength(500);
});

test("the same minibatch twice is one point", () => {
  const curve = extend(NO_CURVE, 1, report(5));
  expect(extend(curve, 1, report(5))).toBe(curve);
});

test("other weights at the same minibatch take the place of what was measured there", () => {
  const curve = run(6);
  const { points } = extend(curve, 1, { ...report(5), trainLoss: 0.125, testAccuracy: 0.75 });
  expect(points).toHaveLength(6);
  expect(points.at(-1)).toMatchObject({ minibatch: 5, trainLoss: 0.125, testAccuracy: 0.75 });
});

test("another run starts a new curve", () => {
  expect(extend(run(50), 2, report(0)).points.map((point) => point.minibatch)).toEqual([0]);
});

test("a sample has the ends and the number of rows asked for", () => {
  const points = run(100).points;
  const rows = sample(points, 10);
  expect(rows).toHaveLength(10);
  expect(rows[0]).toBe(points[0]);
  expect(rows.at(-1)).toBe(points.at(-1));
  expect(sample(points.slice(0, 3), 10)).toHaveLength(3);
});

test("a run that goes back keeps its points up to there, and goes on from there", () => {
  const back = extend(run(50), 1, report(20));
  expect(back.points.map((point) => point.minibatch)).toEqual(Array.from({ length: 21 }, (_, index) => index));
  expect(extend(back, 1, report(25)).points.at(-1)?.minibatch).toBe(25);
  expect(extend(back, 1, report(0)).points.map((point) => point.minibatch)).toEqual([0]);
});

test("the point at a minibatch is the newest until there; there is none beyond the end", () => {
  const { points } = run(5, 10);
  expect(at(points, 25)?.minibatch).toBe(20);
  expect(at(points, 40)?.minibatch).toBe(40);
  expect(at(points, 41)).toBeUndefined();
  expect(at([], 0)).toBeUndefined();
});
