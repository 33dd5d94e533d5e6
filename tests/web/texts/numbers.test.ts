import { expect, test } from "vitest";
import { numbersIn, subscript } from "../../../web/src/texts/numbers";

const texts = { notANumber: "keine Zahl", infinite: "unendlich" };
const english = numbersIn("en", texts);
const german = numbersIn("de", texts);

test.each([
  [0.942, "0.942", "0,942"],
  [-1.5, "-1.500", "-1,500"],
  [12345.6, "1.2e+4", "1,2e+4"],
  [Number.NaN, "keine Zahl", "keine Zahl"],
  [Number.NEGATIVE_INFINITY, "unendlich", "unendlich"],
])("%d is written %s in English and %s in German", (value, en, de) => {
  expect(english.short(value)).toBe(en);
  expect(german.short(value)).toBe(de);
});

test("losses, ticks and counts have the language's separators", () => {
  expect(german.loss(0.00042)).toBe("0,00042");
  expect(german.plain(3.5)).toBe("3,5");
  expect([0.001, 0.1, 1, 1e-5, 1e5].map(german.tick)).toEqual(["0,001", "0,1", "1", "1e-5", "1e+5"]);
  expect([0.001, 1e-5].map(english.tick)).toEqual(["0.001", "1e-5"]);
  expect(german.whole.format(24_816)).toBe("24.816");
  expect([english, german].map(({ decimalPoint, thousands }) => decimalPoint + thousands)).toEqual([".,", ",."]);
  expect(german.percent.format(97.83)).toBe("97,8");
});

test("a layer's number is written small", () => {
  expect(subscript(12)).toBe("₁₂");
});
