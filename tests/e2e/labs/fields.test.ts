/** What the fields of all labs have in common. */

import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../browser";
import { openLab } from "./lab";

useBrowser();

interface Field {
  readonly name: string;
  /** In force when the lab is opened. */
  readonly value: string;
  readonly legal: string;
}

const FIELDS: Readonly<Record<string, Field>> = {
  neuron: { name: "Weight w2", value: "-0.8", legal: "a number from −3 to 3." },
  "layer&view=transpose": { name: "A, row 1, column 1", value: "1", legal: "a number from −99 to 99." },
  backprop: { name: "Value of w₆", value: "-0.4", legal: "a number from −100 to 100." },
  loop: { name: "Minibatch i", value: "0", legal: "a whole number from 0 to 39,999." },
};

async function type(field: Locator, typed: string): Promise<void> {
  await field.fill(typed);
  await field.press("Enter");
}

test.each(Object.entries(FIELDS))(
  "what the field of %s cannot take stays, marked and named, until it is mended or given up",
  async (address, { name, value, legal }) => {
    const page = await openLab(address);
    const field = page.getByRole("textbox", { name, exact: true });
    const alert = page.getByRole("alert").filter({ visible: true });
    expect(await field.inputValue()).toBe(value);
    for (const [typed, said] of [
      ["many", "many is no legal value"],
      ["1/0", "1/0 is no legal value"],
      ["1,234,567", "1,234,567 is no legal value"],
      [" ", "The field is empty"],
    ] as const) {
      await type(field, typed);
      await alert.filter({ hasText: `${said}: ${legal}` }).waitFor();
      expect(await field.inputValue()).toBe(typed);
      expect(await field.getAttribute("aria-invalid")).toBe("true");
    }
    await field.press("Escape");
    expect(await alert.count()).toBe(0);
    expect(await field.inputValue()).toBe(value);
    await type(field, "many");
    await alert.waitFor();
    await type(field, "2");
    await alert.waitFor({ state: "detached" });
    expect(await field.getAttribute("aria-invalid")).toBe("false");
  },
);

test("a fraction is taken, and what it is is shown", async () => {
  const page = await openLab("neuron");
  const weight = page.getByRole("textbox", { name: "Weight w2" });
  await type(weight, "-3/4");
  expect(await weight.inputValue()).toBe("-0.75");
  await page.goto(page.url().replace("neuron", "layer&view=transpose"));
  const entry = page.getByRole("textbox", { name: "A, row 1, column 1", exact: true });
  await type(entry, "1/3");
  expect(await entry.inputValue()).toBe("0.33333");
});

test("an entry that is refused stays beside one that is taken", async () => {
  const page = await openLab("layer&view=transpose");
  const [first, second] = [1, 2].map((column) =>
    page.getByRole("textbox", { name: `A, row 1, column ${column}`, exact: true }),
  ) as [Locator, Locator];
  await type(first, "many");
  await type(second, "7");
  expect([await first.inputValue(), await second.inputValue()]).toEqual(["many", "7"]);
  await page.getByRole("alert").filter({ hasText: "many is no legal value" }).waitFor();
});

describe("questions", () => {
  const said = (page: Page): Promise<string> => page.locator("lab-question").getByRole("status").innerText();

  test("what is no answer is asked for, without a verdict", async () => {
    const page = await openLab("calculus&view=gradient");
    const field = page.locator("lab-question").getByRole("textbox");
    for (const [typed, asks] of [
      ["", "Write a number first."],
      ["many", "many is no whole number. Write one, such as 8 or 1,200."],
      ["6.4", "6.4 is no whole number. Write one, such as 8 or 1,200."],
    ] as const) {
      await type(field, typed);
      expect(await said(page)).toBe(asks);
    }
    await field.fill("6");
    expect(await said(page)).toBe("");
    await field.press("Enter");
    expect(await said(page)).toContain("Not quite.");
  });

  test("a choice is asked for, too", async () => {
    const page = await openLab("backprop");
    await page.locator("lab-question").getByRole("button", { name: "Check" }).click();
    expect(await said(page)).toBe("Choose one of the answers first.");
  });

  test("a fraction is an answer, and so is a number in the language's groups of thousands", async () => {
    const page = await openLab("neuron");
    await type(page.locator("lab-question").getByRole("textbox"), "1/4");
    expect(await said(page)).toContain("Right.");
    const german = await openLab("calculus", { locale: "de" });
    await type(german.locator("lab-question").getByRole("textbox"), "2.304");
    expect(await said(german)).toContain("Richtig.");
  });
});
