import { describe, expect, test } from "vitest";
import { countWith, EVERYTHING, indexIn, select } from "../../../web/src/data/digit-filter";
import { digitsOf } from "../../../web/src/data/digits";

const pixels = (count: number) => Uint8Array.from({ length: count * 64 }, (_, cell) => Math.floor(cell / 64));

const training = digitsOf(
  "training",
  { labels: Uint8Array.of(3, 8, 3, 5), pixels: pixels(4) },
  { predicted: Uint8Array.of(3, 3, 8, 5), output: Float32Array.of(-5, 0.25, 0.75, 1) },
  1,
);
const test_ = digitsOf(
  "test",
  { labels: Uint8Array.of(3, 3), pixels: pixels(2) },
  { predicted: Uint8Array.of(8, 3), output: Float32Array.of(12, Number.NaN) },
  0,
);
const all = [...training, ...test_];
const names = (digits: readonly { subset: string; index: number }[]) =>
  digits.map(({ subset, index }) => `${subset.charAt(1)}${index}`);

test("a digit has its own pixels, and only the last ones are the user's", () => {
  expect(training[2]?.pixels).toEqual(new Uint8Array(64).fill(2));
  expect(training.map(({ own }) => own)).toEqual([-1, -1, -1, 0]);
  expect(test_.map(({ own }) => own)).toEqual([-1, -1]);
});

describe("a filter", () => {
  test.each([
    [{}, ["r0", "r1", "r2", "r3", "e0", "e1"]],
    [{ group: "test" }, ["e0", "e1"]],
    [{ group: "own" }, ["r3"]],
    [{ label: 3 }, ["r0", "r2", "e0", "e1"]],
    [{ answer: "wrong" }, ["r1", "r2", "e0"]],
    [{ answer: "right", label: 3 }, ["r0", "e1"]],
    [{ label: 3, predicted: 8 }, ["r2", "e0"]],
    [{ label: 9 }, []],
  ] as const)("%o", (change, expected) => {
    const filter = { ...EVERYTHING, ...change };
    expect(names(select(all, filter))).toEqual(expected);
    expect(countWith(all, EVERYTHING, change)).toBe(expected.length);
  });

  test("puts the largest output first, a negative one later, and last what is no number", () => {
    expect(names(select(all, { ...EVERYTHING, label: 3, order: "output" }))).toEqual(["e0", "r2", "r0", "e1"]);
  });
});

test("a digit is found again in another list", () => {
  const [wrong] = select(all, { ...EVERYTHING, group: "test", answer: "wrong" });
  expect(wrong && indexIn(wrong, all)).toBe(4);
  expect(wrong && indexIn(wrong, training)).toBe(-1);
});
