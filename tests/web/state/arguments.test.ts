import { describe, expect, test } from "vitest";
import { checkedSpec } from "../../../web/src/state/arguments";
import { checkedSteps, checkedValues } from "../../../web/src/state/checks";

const legal = Array<number>(64).fill(16);

describe("values of a digit", () => {
  test("64 numbers in any list are taken", () => {
    expect(checkedValues(new Uint8Array(64).fill(3))).toEqual(Array(64).fill(3));
    expect(checkedValues(legal)).toEqual(legal);
  });

  test.each([
    ["63 of them", legal.slice(1), "values has 63 numbers; expected 64"],
    ["not a number", legal.with(5, Number.NaN), "values[5] is NaN; expected a number from 0 to 16"],
    ["17", legal.with(63, 17), "values[63] is 17; expected a number from 0 to 16"],
    ["text", legal.map((value, cell) => (cell === 2 ? "3" : value)), 'values[2] is "3"; expected a number'],
    ["nothing", undefined, "values is undefined; expected 64 numbers"],
    ["a hole", [...legal.slice(1), undefined], "values[63] is undefined"],
  ])("%s: a sentence", (_, values, sentence) => {
    expect(() => checkedValues(values)).toThrow(sentence);
  });
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1_000_001, "3", null])(
  "%s is no number of steps",
  (steps) => {
    expect(() => checkedSteps(steps)).toThrow(/minibatches is .*; expected a whole number from 1 to 1,000,000/);
  },
);

test("a legal number of steps is taken", () => {
  expect(checkedSteps(1_000_000)).toBe(1_000_000);
});

test.each([null, 3, "lecture", [1]])("%j is no spec", (spec) => {
  expect(() => checkedSpec(spec)).toThrow(/spec is .*; expected an object/);
});
