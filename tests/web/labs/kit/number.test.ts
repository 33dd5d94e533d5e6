import { expect, test } from "vitest";
import { parseNumber } from "../../../../web/src/labs/kit/number";

test.each([
  ["0.25", ".", 0.25],
  [" −0,5 ", ",", -0.5],
  ["0.5", ",", 0.5],
  ["+.5e-3", ".", 0.0005],
  ["3.", ".", 3],
])("%s is a number", (typed, point, value) => {
  expect(parseNumber(typed, point)).toBe(value);
});

test.each(["", "one", "1,000.5", "0x10", "1e", "Infinity", "--1", "1 2"])("%s is none", (typed) => {
  expect(parseNumber(typed, ".")).toBeNaN();
});
