import { expect, test } from "vitest";
import { earlier, nearest } from "../../../web/src/run/rewind";

test("only what is before the newest can be gone back to", () => {
  expect(earlier([0, 100, 200], 200)).toEqual([0, 100]);
  expect(earlier([0], 0)).toEqual([]);
});

test("a place that has gone gives way to its neighbour", () => {
  expect(nearest([0, 100, 300], 180)).toBe(100);
  expect(nearest([0, 100, 300], 290)).toBe(300);
  expect(nearest([], 5)).toBeNull();
});
