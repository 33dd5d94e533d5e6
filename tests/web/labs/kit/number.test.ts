import { describe, expect, test } from "vitest";
import { parseNumber } from "../../../../web/src/labs/kit/number";

const english = { decimalPoint: ".", thousands: "," };
const german = { decimalPoint: ",", thousands: "." };

test.each([
  ["0.25", english, 0.25],
  [" −0,5 ", german, -0.5],
  ["0.5", german, 0.5],
  ["+.5e-3", english, 0.0005],
  ["3.", english, 3],
  ["-1e-3", english, -0.001],
])("%s is a number", (typed, writing, value) => {
  expect(parseNumber(typed, writing)).toBe(value);
});

test.each(["", " ", "-", "one", "0x10", "1e", "Infinity", "--1", "1 2", "1,5", "1.2.3"])("%s is none", (typed) => {
  expect(parseNumber(typed, english)).toBeNaN();
  expect(parseNumber(typed, english, true)).toBeNaN();
});

describe("fractions", () => {
  test.each([
    ["1/4", english, 0.25],
    ["-3/4", english, -0.75],
    ["− 3 / 4", english, -0.75],
    ["0.5/2", english, 0.25],
    ["0,5/2", german, 0.25],
    ["1,000,000/4", english, 250_000],
  ])("%s is one", (typed, writing, value) => {
    expect(parseNumber(typed, writing)).toBe(value);
  });

  test.each(["1/", "/4", "1/0", "0/0", "1/2/3", "1/-4", "1//4", "/"])("%s is none", (typed) => {
    expect(parseNumber(typed, english)).toBeNaN();
  });
});

describe("groups of thousands", () => {
  test.each([
    ["8,192", english, 8192],
    ["8.192", german, 8192],
    ["-142.191", german, -142_191],
    ["1.234.567", german, 1_234_567],
  ])("%s counts so many", (typed, writing, value) => {
    expect(parseNumber(typed, writing, true)).toBe(value);
  });

  test.each([
    ["1,234,567", english, 1_234_567],
    ["1.234.567", german, 1_234_567],
    ["1,000.5", english, 1000.5],
    ["1.000,5", german, 1000.5],
  ])("%s can mean nothing else", (typed, writing, value) => {
    expect(parseNumber(typed, writing)).toBe(value);
  });

  test("one separator alone does not make a thousandfold where numbers are measured", () => {
    expect(parseNumber("8.192", german)).toBe(8.192);
    expect(parseNumber("8,192", english)).toBeNaN();
    expect(parseNumber("8.192", english)).toBe(8.192);
    expect(parseNumber("8,192", german)).toBe(8.192);
  });

  test("the other language's decimal point stays one where numbers are counted", () => {
    expect(parseNumber("8.192", english, true)).toBe(8.192);
    expect(parseNumber("8,192", german, true)).toBe(8.192);
  });

  test.each(["0,125", "1,23", "1234,567", "1,2345", "1,,234", "1,234,56", ",234", "1.234,5", "1,234e3"])(
    "%s is no grouping",
    (typed) => {
      expect(parseNumber(typed, english, true)).toBeNaN();
    },
  );

  test("a German decimal fraction is never grouped", () => {
    expect(parseNumber("0.125", german, true)).toBe(0.125);
    expect(parseNumber("12.5", german, true)).toBe(12.5);
  });
});
