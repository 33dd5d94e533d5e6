import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { open, useBrowser } from "./browser";
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

useBrowser();

test("a hidden unit: the digit's pixels times its weights add up to z, and a = s(z)", async () => {
  const page = await openTrained();
  const inspector = await inspect(page, 1, 14, "Layer 1, unit 15");
  await checkUnit(inspector, 64);
  await inspector.getByRole("combobox", { name: "Order of the terms" }).selectOption("in order");
  await expect.poll(async () => (await rowsOf(inspector))[0]?.name).toBe("1");
  const rows = await rowsOf(inspector);
  expect(rows.slice(0, 64).map(({ numbers }) => numbers[1])).toEqual(THREE);
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
  const inspector = await inspectOutput(page, 3);
  await page.getByRole("button", { name: "Train" }).click();
  const seen = new Set<number>();
  await expect
    .poll(
      async () => {
        seen.add(await checkSum(inspector));
        return seen.size;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThan(4);
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
  const gradient = await exact(numbers.first());
  const weight = Number(await field(inspector).inputValue());
  const step = 0.02;
  const errors: number[] = [];
  for (const value of [weight + step, weight - step]) {
    await setWeight(inspector, cell, String(value));
    errors.push(errorOf(await outputsOf(page), 3));
  }
  const difference = ((errors[0] ?? 0) - (errors[1] ?? 0)) / (2 * step);
  expect(gradient).not.toBe(0);
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
  for (const control of await inspector.locator("button, select, input, [role=gridcell]").all()) {
    const size = await control.boundingBox();
    const name = await control.evaluate((element) => element.outerHTML.slice(0, 80));
    expect(Math.min(size?.width ?? 0, size?.height ?? 0), name).toBeGreaterThanOrEqual(24);
  }
  await inspector.getByRole("button", { name: "Close the inspector" }).click();
  await inspector.waitFor({ state: "detached" });
});

test.each(["light", "dark"] as const)("axe finds nothing in the inspector and the marks (%s)", async (colorScheme) => {
  const page = await openTrained(50, { colorScheme, bypassCSP: true });
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
  expect(await look(page)).toEqual([]);
});

test("drawing a unit while it trains takes less than 4 ms", async () => {
  const page = await openTrained(0);
  await inspect(page, 2, 3, "Layer 2, unit 4");
  await page.evaluate(() => {
    const times = new Map<string, number[]>();
    Object.assign(globalThis, { times });
    const parts = ["inspector", "weights", "parameter", "terms", "curve", "gradient", "picture"];
    for (const name of parts.map((part) => `playground-${part}`)) {
      const part: { performUpdate(): void } = customElements.get(name)?.prototype;
      const { performUpdate } = part;
      part.performUpdate = function () {
        const begin = performance.now();
        performUpdate.call(this);
        times.set(name, [...(times.get(name) ?? []), performance.now() - begin]);
      };
    }
  });
  await page.getByRole("button", { name: "Train" }).click();
  const medians = () =>
    page.evaluate(() => {
      const { times } = globalThis as unknown as { times: Map<string, number[]> };
      const drawn = [...times.values()].filter((each) => each.length >= 20);
      // Of what else the machine does, a median knows little.
      return drawn.map((each) => each.sort((a, b) => a - b)[each.length >> 1] ?? 0);
    });
  await expect.poll(async () => (await medians()).length, { timeout: 30_000 }).toBe(7);
  expect((await medians()).reduce((sum, time) => sum + time, 0)).toBeLessThan(4);
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
      () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("playground-inspector")).length,
    );
  expect(await loaded()).toBe(0);
  await inspectOutput(page, 3);
  expect(await loaded()).toBe(1);
});
