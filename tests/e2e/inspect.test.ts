import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { half, read } from "../printed";
import { sigmoid } from "../sigmoid";
import { look } from "./axe";
import { drawn, open, useBrowser } from "./browser";
import {
  checkSum,
  checkUnit,
  errorOf,
  exact,
  field,
  inspect,
  inspectOutput,
  openTrained,
  outputsOf,
  rowsOf,
  setWeight,
  THREE,
} from "./inspector";
import { smallOf } from "./targets";

useBrowser();

test("its question mark is beside the title, as everywhere", async () => {
  const page = await openTrained(0);
  const inspector = await inspectOutput(page, 3);
  const title = await inspector.getByRole("heading", { name: "Output 3" }).boundingBox();
  const tip = await inspector.locator("playground-tip").first().boundingBox();
  expect((tip?.x ?? 0) - ((title?.x ?? 0) + (title?.width ?? 0))).toBe(8);
});

test("a hidden unit: the digit's pixels times its weights add up to z, and a = s(z)", async () => {
  const page = await openTrained();
  const inspector = await inspect(page, 1, 14, "Layer 1, unit 15");
  await checkUnit(inspector, 64);
  await inspector.getByRole("combobox", { name: "Order of the terms" }).selectOption("in order");
  await expect.poll(async () => (await rowsOf(inspector))[0]?.name).toBe("1");
  const rows = await rowsOf(inspector);
  expect(rows.slice(0, 64).map(({ numbers }) => numbers[1])).toEqual(THREE);
});

test("what is printed multiplies and adds up: the terms, the activation, its slope, the gradient", async () => {
  const page = await openTrained();
  const inspector = await inspect(page, 2, 5, "Layer 2, unit 6");
  await inspector.getByRole("combobox", { name: "Gradient for label" }).selectOption("3");
  // The digit's own comes with the answer to the label.
  await expect.poll(() => exact(inspector.locator("#error"))).not.toBe(0);
  for (const all of [false, true]) {
    if (all) await inspector.getByRole("button", { name: "Show all 128 terms" }).click();
    const rows = await inspector
      .locator("tbody tr")
      .evaluateAll((lines) =>
        lines.map((row) => [...row.querySelectorAll("data")].map((number) => number.textContent ?? "")),
      );
    const z = rows.pop()?.[0] ?? "";
    let sum = 0;
    for (const numbers of rows) {
      const term = numbers.at(-1) ?? "";
      sum += read(term);
      if (numbers.length < 3) continue;
      const product = read(numbers[0] ?? "") * read(numbers[1] ?? "");
      expect(Math.abs(product - read(term)), numbers.join(" ")).toBeLessThanOrEqual(half(term));
    }
    expect(Math.abs(sum - read(z))).toBeLessThanOrEqual(half(z));
  }
  const printed = (id: string): Promise<string> => inspector.locator(id).innerText();
  const [z, a, slope] = [await printed("#sum"), await printed("#output"), await printed("#derivative")];
  expect(Math.abs(sigmoid(read(z)) - read(a))).toBeLessThanOrEqual(half(a));
  expect(Math.abs(read(a) * (1 - read(a)) - read(slope))).toBeLessThanOrEqual(half(slope));
  const chain = await inspector.locator("playground-gradient p data").last().innerText();
  const [product = "", gradient = ""] = chain.split(" = ");
  const got = product.split(" · ").reduce((all, factor) => all * read(factor), 1);
  expect(Math.abs(got - read(gradient)), chain).toBeLessThanOrEqual(half(gradient));
});

test("an output: its activation is the prediction's number", async () => {
  const page = await openTrained();
  const inspector = await inspectOutput(page, 3);
  const a = await checkUnit(inspector, 64);
  expect((await outputsOf(page))[3]).toBeCloseTo(a, 6);
  await inspector.getByRole("button", { name: "Show the first terms only" }).click();
  await checkUnit(await inspect(page, 2, 5, "Layer 2, unit 6"), 128);
});

test("a softmax unit's activation depends on the whole layer", async () => {
  const page = await open();
  await page.getByRole("combobox", { name: "Preset" }).selectOption("figure");
  await page.evaluate((values) => document.querySelector("digit-playground")?.draw(values), THREE);
  const inspector = await inspectOutput(page, 8);
  await inspector.getByText("eᶻ / (sum of all eᶻ)").waitFor();
  const a = await exact(inspector.locator("#output"));
  expect((await outputsOf(page))[8]).toBeCloseTo(a, 6);
  expect(await exact(inspector.locator("#derivative"))).toBeCloseTo(a * (1 - a), 6);
  await checkSum(inspector);
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByText("eᶻ / (Summe aller eᶻ)").waitFor();
});

test("the numbers follow the pen", async () => {
  const page = await openTrained();
  const inspector = await inspectOutput(page, 3);
  const before = await exact(inspector.locator("#sum"));
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => exact(inspector.locator("#sum"))).not.toBe(before);
  await checkSum(inspector);
});

test("the numbers follow training, and still add up", async () => {
  const page = await openTrained(20);
  // A run long enough that even a slow page sees this much of it.
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { minibatches: 1_000_000 };
  });
  const inspector = await inspectOutput(page, 3);
  await page.getByRole("button", { name: "Train" }).click();
  const seen = new Set<number>();
  const sums = async () => {
    seen.add(await checkSum(inspector));
    return seen.size;
  };
  await expect.poll(sums).toBeGreaterThan(4);
});

test("the digit's gradient is what a small change of the weight does to the error", async () => {
  const page = await openTrained(50);
  const inspector = await inspectOutput(page, 3);
  await inspector.getByText("Pick a label").waitFor();
  await inspector.getByRole("combobox", { name: "Gradient for label" }).selectOption("3");
  const cell = /from unit 21 of layer 2/;
  await inspector.getByRole("gridcell", { name: cell }).click();
  const numbers = inspector.getByLabel("Gradient of w₂₁");
  await expect.poll(() => numbers.count()).toBe(2);
  // The digit's own comes with the answer to the label.
  await expect.poll(() => exact(numbers.first())).not.toBe(0);
  const gradient = await exact(numbers.first());
  const weight = Number(await field(inspector).inputValue());
  const step = 0.02;
  const errors: number[] = [];
  for (const value of [weight + step, weight - step]) {
    await setWeight(inspector, cell, String(value));
    errors.push(errorOf(await outputsOf(page), 3));
  }
  const difference = ((errors[0] ?? 0) - (errors[1] ?? 0)) / (2 * step);
  expect(Math.abs(gradient / difference - 1)).toBeLessThan(0.01);
});

test("the label of a test digit is the gradient's", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Example" }).click();
  const note = page.getByRole("region", { name: "Prediction" }).getByText(/true label: \d/);
  const label = /\d/.exec((await note.textContent()) ?? "")?.[0];
  const inspector = await inspectOutput(page, 0);
  expect(await inspector.getByRole("combobox", { name: "Gradient for label" }).inputValue()).toBe(label);
  const a = await exact(inspector.locator("#output"));
  const target = label === "0" ? 1 : 0;
  expect(await exact(inspector.locator("#error"))).toBeCloseTo((a - target) * a * (1 - a), 5);
});

test("the mean gradient is what a step with all training digits follows", async () => {
  const page = await open();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { preset: "lecture", sampling: "epochs", batchSize: 1437 };
  });
  const inspector = await inspectOutput(page, 3);
  await inspector.getByRole("gridcell", { name: /from unit 21 of layer 2/ }).click();
  const gradient = await exact(inspector.getByLabel("Gradient of w₂₁"));
  const before = Number(await field(inspector).inputValue());
  await page.getByRole("button", { name: "Step" }).click();
  await expect.poll(async () => Number(await field(inspector).inputValue())).not.toBe(before);
  const after = Number(await field(inspector).inputValue());
  expect(Math.abs((after - before) / (-0.5 * gradient) - 1)).toBeLessThan(0.001);
});

test("numbers of any size stay in their line and their column", async () => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ]) {
    const page = await openTrained(0, { viewport });
    const inspector = await inspectOutput(page, 3);
    await setWeight(inspector, /from unit 21 of layer 2/, "-123456789");
    await setWeight(inspector, /^bias/, "-12345.678");
    await inspector.getByText("edited: 2").waitFor();
    await inspector.getByRole("row", { name: /× 10⁸/ }).first().waitFor();
    const seen = await inspector.locator("tbody tr").evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.querySelectorAll("data")].map((number) => number.getBoundingClientRect());
        const overlaps = cells.filter(({ left }, index) => left < (cells[index - 1]?.right ?? 0));
        return { height: row.getBoundingClientRect().height, overlaps: overlaps.length };
      }),
    );
    expect(seen.length).toBeGreaterThan(8);
    // A line, and the rule above the sum.
    for (const { height, overlaps } of seen) {
      expect(height).toBeLessThan(22);
      expect(overlaps).toBe(0);
    }
  }
});

test("a unit that the new network lacks closes the inspector", async () => {
  const page = await openTrained(0);
  const inspector = await inspect(page, 1, 100, "Layer 1, unit 101");
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { ...playground.spec, layers: [64, 20, 10] };
  });
  await inspector.waitFor({ state: "detached" });
});

test("by keyboard alone: open, walk, edit, close, and the focus is back", async () => {
  const page = await openTrained();
  const bar = page.getByRole("button", { name: /^3: .*inspect/ });
  await bar.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Output 3" }).waitFor();
  const isFocused = (place: Locator) => place.evaluate((element) => element.matches(":focus"));
  await expect.poll(() => isFocused(page.getByRole("heading", { name: "Output 3" }))).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.getByRole("dialog", { name: "Output 4" }).waitFor();
  await page.keyboard.press("ArrowDown");
  await page.getByRole("dialog", { name: "Layer 2, unit 5" }).waitFor();
  await page.keyboard.press("ArrowDown");
  const inspector = page.getByRole("dialog", { name: "Layer 1, unit 5" });
  await inspector.getByRole("grid", { name: "Weights of layer 1" }).waitFor();
  for (let tab = 0; tab < 7; tab++) await page.keyboard.press("Tab");
  const selected = inspector.getByRole("gridcell", { selected: true });
  await expect.poll(() => isFocused(selected)).toBe(true);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => selected.getAttribute("aria-label")).toMatch(/column 2/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("0.25");
  await page.keyboard.press("Enter");
  await inspector.getByRole("gridcell", { name: /column 2: 0.25, edited/ }).waitFor();
  await page.keyboard.press("Escape");
  await inspector.waitFor({ state: "detached" });
  await expect.poll(() => isFocused(bar)).toBe(true);
});

test("on a phone the inspector is a sheet within the window, with targets large enough", async () => {
  const page = await openTrained(50, { viewport: { width: 360, height: 780 } });
  const inspector = await inspect(page, 2, 3, "Layer 2, unit 4");
  const box = await inspector.boundingBox();
  expect(box?.x).toBe(0);
  expect(box?.width).toBe(360);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(780);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const wide = await inspector.locator(".body").evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBe(0);
  await setWeight(inspector, /from unit 21 of layer 1/, "2");
  await inspector.getByText("edited: 1").waitFor();
  expect(await smallOf(inspector.locator("button, select, input, [role=gridcell]"), 24)).toEqual([]);
  await inspector.getByRole("button", { name: "Close the inspector" }).click();
  await inspector.waitFor({ state: "detached" });
});

test("axe finds nothing in the inspector and the marks", async () => {
  const page = await openTrained(50, { bypassCSP: true });
  await page.getByRole("button", { name: "Why?" }).click();
  await page.locator("svg.marks").waitFor();
  const inspector = await inspectOutput(page, 3);
  await inspector.getByRole("combobox", { name: "Gradient for label" }).selectOption("5");
  await setWeight(inspector, /from unit 21 of layer 2/, "2");
  await inspector.getByRole("button", { name: "Freeze", exact: true }).click();
  await setWeight(inspector, /from unit 22 of layer 2/, "none");
  await inspector.getByRole("alert").waitFor();
  expect(await look(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await drawn(page);
  expect(await look(page)).toEqual([]);
});

test("Escape in another dialog leaves the inspector open; a click elsewhere keeps the focus there", async () => {
  const page = await openTrained(0);
  const inspector = await inspect(page, 1, 100, "Layer 1, unit 101");
  await page.getByRole("button", { name: "Choose…" }).click();
  const picker = page.getByRole("dialog", { name: "Digits" });
  await picker.waitFor();
  await page.keyboard.press("Escape");
  await picker.waitFor({ state: "hidden" });
  await inspector.waitFor();
  const layers = page.getByLabel("Hidden layers");
  await layers.fill("20");
  await layers.press("Enter");
  await inspector.waitFor({ state: "detached" });
  expect(await layers.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("the inspector is no part of the first view", async () => {
  const page = await open();
  const loaded = () =>
    page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("inspect-controller")).length,
    );
  expect(await loaded()).toBe(0);
  await inspectOutput(page, 3);
  expect(await loaded()).toBe(1);
});
