import { expect, test } from "vitest";
import { ownDigit } from "../../../web/src/data/own-digit";
import { MOST_OWN, ownFromText } from "../../../web/src/data/own-digits";
import { ownToText } from "../../../web/src/data/own-store";

const ramp = Array.from({ length: 64 }, (_, cell) => cell % 17);

test("what is written is read again", () => {
  const digits = [ownDigit(ramp, 3), ownDigit(Array(64).fill(16), 0)];
  expect(ownFromText(ownToText(digits))).toEqual(digits);
});

test("a drawing's fractions are rounded: the training set holds whole counts", () => {
  expect(ownDigit(Array(64).fill(7.6), 1).values).toEqual(Array(64).fill(8));
});

test.each(["", "3", `x ${"0".repeat(64)}`, `3 ${"0".repeat(63)}`, `3 ${"h".repeat(64)}`, '{"values":[]}'])(
  "%j holds no digit",
  (text) => {
    expect(ownFromText(text)).toEqual([]);
  },
);

test("one bad line leaves the others", () => {
  const [digit] = [ownDigit(ramp, 4)];
  expect(ownFromText(`${ownToText([digit])}\nnonsense\n${ownToText([digit])}`)).toEqual([digit, digit]);
});

test("no more than the core takes", () => {
  const text = ownToText(Array(MOST_OWN + 5).fill(ownDigit(ramp, 4)));
  expect(ownFromText(text)).toHaveLength(MOST_OWN);
});
