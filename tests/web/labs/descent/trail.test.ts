import { expect, test } from "vitest";
import { pointAt, trailOf } from "../../../../web/src/labs/descent/trail";

const xs = [0, 10, 20];
const ys = [5, 5, 1];

test("between two steps it is between two places, and behind the last at the last", () => {
  expect(pointAt(xs, ys, 0)).toEqual({ x: 0, y: 5 });
  expect(pointAt(xs, ys, 1.25)).toEqual({ x: 12.5, y: 4 });
  expect(pointAt(xs, ys, 2)).toEqual({ x: 20, y: 1 });
  expect(pointAt(xs, ys, 99)).toEqual({ x: 20, y: 1 });
});

test("a trail goes from the start through all steps to where it is", () => {
  const place = ({ x, y }: { x: number; y: number }) => [2 * x, y] as const;
  expect(trailOf(xs, ys, 1.5, place)).toBe("M0.0,5.0L20.0,5.0L30.0,3.0");
  expect(trailOf(xs, ys, 0, place)).toBe("M0.0,5.0");
  expect(trailOf(xs, ys, 99, place)).toBe("M0.0,5.0L20.0,5.0L40.0,1.0L40.0,1.0");
});
