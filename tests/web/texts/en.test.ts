import { expect, test } from "vitest";
import { en } from "../../../web/src/texts/en";

test.each([
  [0.5, "0.500"],
  [0.00042, "0.00042"],
  [0, "0.000"],
  [12345.6, "1.2e+4"],
  [Number.POSITIVE_INFINITY, "infinite"],
  [Number.NaN, "NaN"],
])("a loss of %d is written %s", (value, text) => {
  expect(en.lossValue(value)).toBe(text);
});

test("counts and shares are written for reading", () => {
  expect(en.count(24_816, 40_000).join("")).toBe("24,816 of 40,000 minibatches");
  expect(en.share(0.98056)).toBe("98.1 %");
  expect(en.activations(12, 64)).toBe("Layer 12: a₁₂ (1×64)");
});
