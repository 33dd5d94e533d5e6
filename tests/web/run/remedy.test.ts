import { expect, test } from "vitest";
import { smallerRate } from "../../../web/src/run/remedy";
import { field } from "../fixture";

const { minimum } = field("learning_rate");

test.each([
  [50, 5],
  [100, 10],
  [0.5, 0.05],
  [3, 0.2],
  [9.9, 0.5],
  [0.07, 0.005],
  [0.02, 0.002],
  [1000, 100],
  [10 * minimum, minimum],
])("after %d it is %d", (rate, smaller) => {
  expect(smallerRate(rate)).toBe(smaller);
});

test.each([minimum, 0, Number.NaN, Number.POSITIVE_INFINITY])("after %d there is none", (rate) => {
  expect(smallerRate(rate)).toBeNull();
});
