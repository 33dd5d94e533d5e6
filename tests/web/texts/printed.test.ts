import { describe, expect, test } from "vitest";
import {
  decimals,
  entries,
  type PrintedNumber,
  printed,
  product,
  significant,
  sum,
} from "../../../web/src/texts/printed";
import { half, read } from "../../printed";

function toPrint(value: number, way = significant, digits = 3): PrintedNumber {
  return { value, way, digits };
}

/** Numbers that are the same each time, from -size to size. */
function numbers(count: number, size: number): number[] {
  let state = 7;
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return size * (2 * (state / 2147483647) - 1);
  });
}

test("the product that was printed without its digits is printed with them", () => {
  // -0.225 · 0.248 = -0.0558, where the product of all digits is -0.0557.
  const [a, b] = [-0.22489, 0.24782];
  const { operands, whole } = printed([toPrint(a), toPrint(b)], toPrint(a * b), product);
  expect(whole).toBe("−0.0557");
  expect(operands).toEqual(["−0.2249", "0.2478"]);
  expect(printed([toPrint(0.5), toPrint(0.25)], toPrint(0.125), product).operands).toEqual(["0.5", "0.25"]);
});

describe.each([
  ["digits that count", significant, 3],
  ["decimals", decimals, 3],
  ["entries", entries, 2],
] as const)("in %s, what is printed", (_, way, digits) => {
  test.each([
    ["multiplies", 1, 900, 3, product],
    ["multiplies", 1e-4, 900, 3, product],
    ["multiplies", 100, 900, 3, product],
    ["adds up", 5, 1000, 8, sum],
  ] as const)("%s, of size %d", (_, size, count, each, compute) => {
    const all = numbers(count, size);
    for (let at = 0; at + each <= count; at += each) {
      const values = all.slice(at, at + each);
      const made = printed(
        values.map((value) => toPrint(value, way, digits)),
        toPrint(compute(values), way, digits),
        compute,
      );
      const got = compute(made.operands.map(read));
      expect(Math.abs(got - read(made.whole)), made.operands.join(", ")).toBeLessThanOrEqual(half(made.whole));
    }
  });
});

test("in the middle between two numbers the whole gets a digit more", () => {
  const { operands, whole } = printed(
    [toPrint(8.1225, decimals, 2), toPrint(13.395, decimals, 2)],
    toPrint(21.5175, decimals, 3),
    sum,
  );
  expect([operands, whole]).toEqual([["8.1225", "13.3950"], "21.5175"]);
});

test("what is not finite is printed as it is", () => {
  expect(printed([toPrint(Number.NaN), toPrint(2)], toPrint(Number.NaN), product).operands).toEqual(["NaN", "2"]);
});

test.each([
  [12, "12"],
  [0.5, "0.500"],
  [-99_999, "−99999"],
  [123_456, "1.2 × 10⁵"],
  [-1e9, "−1.0 × 10⁹"],
  [Number.NaN, "NaN"],
])("an entry of %d is written %s", (value, written) => {
  expect(entries.write(value, 3)).toBe(written);
});
