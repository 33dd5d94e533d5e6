import { expect, test } from "vitest";
import { parsePolynomial, superscript, writePolynomial } from "../../../../web/src/labs/descent/expression";

const write = (coefficients: number[]) => writePolynomial(coefficients, String, superscript);

test("a polynomial is read as it is written, in any order and more than once", () => {
  expect(parsePolynomial("7x^2 + 3x - 9")).toEqual({ coefficients: [-9, 3, 7] });
  expect(parsePolynomial("-9+3*x+7*x**2")).toEqual({ coefficients: [-9, 3, 7] });
  expect(parsePolynomial("7x² + 3x − 9")).toEqual({ coefficients: [-9, 3, 7] });
  expect(parsePolynomial("X^6 - x")).toEqual({ coefficients: [0, -1, 0, 0, 0, 0, 1] });
  expect(parsePolynomial("x + x + .5x")).toEqual({ coefficients: [0, 2.5] });
  expect(parsePolynomial("0,5x^4")).toEqual({ coefficients: [0, 0, 0, 0, 0.5] });
  expect(parsePolynomial("4")).toEqual({ coefficients: [4] });
});

test("what is no polynomial is named from where it begins", () => {
  for (const [text, fault] of [
    ["", ""],
    ["7x^2 + sin(x)", "+sin(x)"],
    ["7x^2 + 3y", "y"],
    ["2 + x^7", "+x^7"],
    ["3x^", "^"],
    ["x^-1", "^-1"],
    ["x^2.5", ".5"],
    ["2 3x", " 3x"],
    ["7x^2 +", "+"],
    ["3*", "3*"],
    ["x x", "x"],
    ["--x", "--x"],
    ["alert(1)", "alert(1)"],
  ])
    expect(parsePolynomial(text ?? ""), text).toEqual({ fault });
});

test("a polynomial is written as one reads it", () => {
  expect(write([-9, 3, 7])).toBe("7x² + 3x − 9");
  expect(write([0, -1, 0, 1])).toBe("x³ − x");
  expect(write([-1, 0, -2])).toBe("−2x² − 1");
  expect(write([1])).toBe("1");
  expect(write([0])).toBe("0");
  expect(parsePolynomial(write([0.5, 0, -1.5, 0, 0.25]))).toEqual({ coefficients: [0.5, 0, -1.5, 0, 0.25] });
});
