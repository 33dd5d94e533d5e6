import { expect, test } from "vitest";
import { runsIn, specOf } from "../../../web/src/same/table";

test("lines of the same run are its points, in the file's order", () => {
  expect(runsIn("b 0 0123456789abcdef\na&x=1 3 0000000000000001\nb 10 0000000000000002\n")).toEqual([
    {
      run: "b",
      points: [
        { minibatches: 0, checksum: "0123456789abcdef" },
        { minibatches: 10, checksum: "0000000000000002" },
      ],
    },
    { run: "a&x=1", points: [{ minibatches: 3, checksum: "0000000000000001" }] },
  ]);
});

test.each(["", "<!doctype html>", "lecture 100 5978f2ae28782b9", "lecture x 5978f2ae28782b92"])(
  "%j is no such table",
  (text) => {
    expect(() => runsIn(text)).toThrow(`a line of checksums.txt is "${text}"; expected a run`);
  },
);

test("a run's settings are its preset's, but for what it says", () => {
  const presets = [{ name: "p", spec: "rate=1\nlearning_rate=2\nseed=3\n" }];
  expect(specOf("p", presets)).toBe("rate=1\nlearning_rate=2\nseed=3\n");
  expect(specOf("p&rate=5", presets).split("\n").filter(Boolean).sort()).toEqual([
    "learning_rate=2",
    "rate=5",
    "seed=3",
  ]);
});
