import { expect, test } from "vitest";
import { signOf } from "../../../web/src/kit/sign";

test.each([
  ["a French keyboard's row of digits", { key: "é", code: "Digit2" }, "2"],
  ["its hyphen", { key: "-", code: "Digit6" }, "6"],
  ["its digits, had by Shift", { key: "2", code: "Digit2", shiftKey: true }, "2"],
  ["a Czech one's", { key: "š", code: "Digit3" }, "3"],
  ["Arabic digits", { key: "٣", code: "Digit3" }, "3"],
  ["a German one's", { key: "7", code: "Digit7" }, "7"],
  ["the numbers beside it", { key: "7", code: "Numpad7" }, "7"],
  ["where they are arrows", { key: "Home", code: "Numpad7" }, "Home"],
  ["a sign that is had by Shift", { key: "@", code: "Digit2", shiftKey: true }, "@"],
  ["a key that waits for a letter", { key: "Dead", code: "Digit6" }, "Dead"],
  ["a letter, by its name and not its place", { key: "z", code: "KeyY" }, "z"],
  ["a capital", { key: "Z", code: "KeyZ", shiftKey: true }, "z"],
  ["a Cyrillic letter, by its place", { key: "я", code: "KeyZ" }, "z"],
  ["a Greek capital", { key: "Ζ", code: "KeyZ", shiftKey: true }, "z"],
  ["a sign in a letter's place", { key: ";", code: "KeyZ" }, ";"],
  ["a German letter in a sign's place", { key: "ö", code: "Semicolon" }, "ö"],
  ["no place", { key: "ArrowUp", code: "" }, "ArrowUp"],
])("%s", (_, event, sign) => {
  expect(signOf({ shiftKey: false, ...event })).toBe(sign);
});
