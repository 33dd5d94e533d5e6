import { expect, test } from "vitest";
import { pathAlong, pointAt, trailOf } from "../../../../web/src/labs/descent/trail";

const xs = [0, 10, 20];
const ys = [5, 5, 1];

test("between two steps it is between two places, and behind the last at the last", () => {
  expect(pointAt(xs, ys, 0)).toEqual({ x: 0, y: 5 });
  expect(pointAt(xs, ys, 1.25)).toEqual({ x: 12.5, y: 4 });
  expect(pointAt(xs, ys, 2)).toEqual({ x: 20, y: 1 });
  expect(pointAt(xs, ys, 99)).toEqual({ x: 20, y: 1 });
});

test("a trail goes from the start through all steps to where it is", () => {
  const trail = trailOf(xs, ys, ({ x, y }) => [2 * x, y]);
  expect(trail.steps).toEqual([0, 1, 2]);
  expect(pathAlong(trail, 1.5, [30, 3])).toBe("M0.0,5.0L20.0,5.0L30.0,3.0");
  expect(pathAlong(trail, 0, [0, 5])).toBe("M0.0,5.0");
  expect(pathAlong(trail, 99, [40, 1])).toBe("M0.0,5.0L20.0,5.0L40.0,1.0L40.0,1.0");
});

test("steps that nobody can see apart are left out, but add up", () => {
  const slow = Array.from({ length: 101 }, (_, step) => step / 10);
  const trail = trailOf(
    slow,
    slow.map(() => 0),
    ({ x, y }) => [x, y],
  );
  expect(trail.steps.length).toBeLessThan(16);
  expect(trail.steps.slice(0, 3)).toEqual([0, 7, 14]);
});
