import { html } from "lit";
import { expect, test } from "vitest";
import { saysSame } from "../../../../web/src/labs/kit/says-same";

test("texts say the same when they are equal", () => {
  expect(saysSame("How many?", "How many?")).toBe(true);
  expect(saysSame("How many?", "Wie viele?")).toBe(false);
  expect(saysSame("2", 2)).toBe(false);
});

test("templates say the same when their words and all their values do", () => {
  const prompt = (rows: number, name = "W"): unknown => html`How many are in ${html`<b>${name}</b>`} of ${rows} rows?`;
  expect(saysSame(prompt(3), prompt(3))).toBe(true);
  expect(saysSame(prompt(3), prompt(4))).toBe(false);
  expect(saysSame(prompt(3), prompt(3, "b"))).toBe(false);
  expect(saysSame(prompt(3), html`How few are in ${html`<b>W</b>`} of ${3} rows?`)).toBe(false);
  expect(saysSame(prompt(3), null)).toBe(false);
});

test("lists say the same when they do place by place", () => {
  expect(saysSame([1, 2], [1, 2])).toBe(true);
  expect(saysSame([1, 2], [2, 1])).toBe(false);
  expect(saysSame([1, 2], [1, 2, 3])).toBe(false);
});
