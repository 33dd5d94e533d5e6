import { expect, test } from "vitest";
import { isOver, lifted } from "../../../web/src/run/ending";
import { reportAt } from "../fixture";

test.each([
  ["", false, null],
  ["minibatches", true, null],
  ["divergence", true, null],
  ["target_accuracy", false, { targetAccuracy: 0 }],
  ["patience", false, { patience: 0 }],
])("ended by %j: over %s, to be turned off %o", (ending, over, condition) => {
  const report = { ...reportAt(5), ending };
  expect(isOver(report)).toBe(over);
  expect(lifted(report)).toEqual(condition);
});

test("no run, no ending", () => {
  expect(isOver(null)).toBe(false);
  expect(lifted(null)).toBeNull();
});
