import { expect, test } from "vitest";
import { aDigit } from "../../../web/src/texts/a-digit";

test("of the ten digits, eight alone takes an", () => {
  const digits = Array.from({ length: 10 }, (_, digit) => digit);
  expect(digits.filter((digit) => aDigit(digit) === `an ${digit}`)).toEqual([8]);
  expect(digits.filter((digit) => aDigit(digit) === `a ${digit}`)).toHaveLength(9);
});
