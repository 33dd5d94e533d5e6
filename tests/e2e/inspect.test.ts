import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

/** A three, more or less: ink of very different strength. */
const THREE = [
  0, 0, 7, 15, 16, 11, 0, 0, 0, 0, 13, 10, 9, 13, 0, 0, 0, 0, 3, 4, 9, 12, 0, 0, 0, 0, 0, 8, 16, 5, 0, 0, 0, 0, 0, 7,
  16, 6, 0, 0, 0, 0, 4, 0, 9, 13, 0, 0, 0, 2, 15, 5, 9, 14, 0, 0, 0, 0, 7, 16, 16, 7, 0, 0,
];

/** The page with a digit on the grid, some minibatches trained. */
async function openTrained(minibatches = 300, options = {}): Promise<Page> {
  const page = await open(options);
  await page.evaluate(
    async ([values, count]) => {
      const playground = document.querySelector("digit-playground");
      await playground?.draw(values);
      if (count > 0) await playground?.step(count);
    },
    [THREE, minibatches] as const,
  );
  return page;
}

/** As a click on a unit does. */
async function inspect(page: Page, layer: number, unit: number, title: string): Promise<Locator> {
  await page.evaluate(
    (detail) =>
      document.querySelector("digit-playground")?.dispatchEvent(new CustomEvent("playground-inspect", { detail })),
    { layer, unit },
  );
  return opened(page, title);
}

async function inspectOutput(page: Page, digit: number): Promise<Locator> {
  await page
    .getByRole("region", { name: "Prediction" })
    .getByRole("button", { name: new RegExp(`^${digit}: .*inspect`) })
    .click();
  return opened(page, `Output ${digit}`);
}

/** The inspector, when the numbers in it are the unit's. */
async function opened(page: Page, title: string): Promise<Locator> {
  const inspector = page.getByRole("dialog", { name: title });
  await inspector.locator(".body[aria-busy=false]").waitFor();
  return inspector;
}

async function exact(place: Locator): Promise<number> {
  return Number(await place.getAttribute("value"));
}

/** The rows of the table: name, and its numbers in full. */
async function rowsOf(inspector: Locator): Promise<{ name: string; numbers: number[] }[]> {
  return inspector.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector("th")?.textContent?.trim() ?? "",
      numbers: Array.from(row.querySelectorAll("data"), (number) => Number(number.value)),
    })),
  );
}

async function checkSum(inspector: Locator): Promise<number> {
  const rows = await rowsOf(inspector);
  const z = rows.pop()?.numbers[0] ?? Number.NaN;
  const added = rows.reduce((sum, { numbers }) => sum + (numbers.at(-1) ?? 0), 0);
  const size = rows.reduce((sum, { numbers }) => sum + Math.abs(numbers.at(-1) ?? 0), 0);
  expect(Math.abs(added - z)).toBeLessThan(1e-6 * size);
  return z;
}

async function checkUnit(inspector: Locator, inputs: number): Promise<number> {
  await checkSum(inspector);
  await inspector.getByRole("button", { name: `Show all ${inputs} terms` }).click();
  expect(await rowsOf(inspector)).toHaveLength(inputs + 2);
  const z = await checkSum(inspector);
  expect(await exact(inspector.locator("#sum"))).toBe(z);
  const a = await exact(inspector.locator("#output"));
  expect(a).toBeCloseTo(1 / (1 + Math.exp(-z)), 6);
  expect(await exact(inspector.locator("#derivative"))).toBeCloseTo(a * (1 - a), 6);
  return a;
}

function errorOf(outputs: readonly number[], label: number): number {
  return outputs.reduce((sum, output, digit) => sum + (output - (digit === label ? 1 : 0)) ** 2, 0) / 2;
}

async function outputsOf(page: Page): Promise<number[]> {
  return (await page.evaluate((values) => document.querySelector("digit-playground")?.predict(values), THREE)) ?? [];
}

function checksumOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("digit-playground")?.report?.checksum);
}

const field = (inspector: Locator) => inspector.getByRole("textbox", { name: /^Value of/ });

async function setWeight(inspector: Locator, cell: RegExp, value: string): Promise<void> {
  await inspector.getByRole("gridcell", { name: cell }).press("Enter");
  await field(inspector).fill(value);
  await field(inspector).press("Enter");
}

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

test("an edit changes the prediction and is marked; undo gives back every bit", async () => {
  const page = await openTrained();
  const inspector = await inspectOutput(page, 3);
  const outputs = await outputsOf(page);
  const checksum = await checksumOf(page);
  await setWeight(inspector, /from unit 21 of layer 2/, "-4");
  await inspector.getByRole("gridcell", { name: "from unit 21 of layer 2: −4, edited" }).waitFor();
  await inspector.getByText("edited: 1 · frozen: 0").waitFor();
  await expect.poll(() => checksumOf(page)).not.toBe(checksum);
  expect((await outputsOf(page))[3]).not.toBe(outputs[3]);
  await checkSum(inspector);
  await setWeight(inspector, /^bias/, "1,5");
  await inspector.getByText("edited: 2 · frozen: 0").waitFor();
  await inspector.getByRole("button", { name: "Undo edit" }).click();
  await inspector.getByRole("button", { name: "Undo edit" }).click();
  await expect.poll(() => checksumOf(page)).toBe(checksum);
  expect(await outputsOf(page)).toEqual(outputs);
  await inspector.getByRole("button", { name: "Redo edit" }).click();
  await inspector.getByRole("gridcell", { name: "from unit 21 of layer 2: −4, edited" }).waitFor();
  await inspector.getByRole("button", { name: "Undo all edits" }).click();
  await expect.poll(() => checksumOf(page)).toBe(checksum);
  await inspector.getByText("edited: 0 · frozen: 0").waitFor();
});

test("keys nudge a weight, and one undo takes them all back", async () => {
  const page = await openTrained(0);
  const inspector = await inspect(page, 1, 0, "Layer 1, unit 1");
  const checksum = await checksumOf(page);
  const cell = inspector.getByRole("gridcell", { name: /^pixel in row 4, column 5/ });
  await cell.click();
  const start = Number(await field(inspector).inputValue());
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await page.keyboard.press("-");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Shift+ArrowUp");
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => Number(await field(inspector).inputValue())).toBeCloseTo(start + 1, 4);
  await inspector.getByRole("button", { name: "Undo edit" }).click();
  await expect.poll(() => checksumOf(page)).toBe(checksum);
});

test.each(["many", "", "Infinity", "1e39"])("%j is refused with a sentence, and changes nothing", async (typed) => {
  const page = await openTrained(0);
  const inspector = await inspectOutput(page, 3);
  const checksum = await checksumOf(page);
  await setWeight(inspector, /from unit 21 of layer 2/, typed);
  await inspector
    .getByRole("alert")
    .getByText(`“${typed}” is no value for a weight; expected a finite number`)
    .waitFor();
  expect(await field(inspector).getAttribute("aria-invalid")).toBe("true");
  expect(await checksumOf(page)).toBe(checksum);
  await page.keyboard.press("Escape");
  expect(await inspector.getByRole("alert").count()).toBe(0);
  await inspector.waitFor();
});

test("training leaves a frozen weight alone, and a frozen unit, until they are let go", async () => {
  const page = await openTrained(10);
  const inspector = await inspectOutput(page, 3);
  const weights = () =>
    inspector
      .getByRole("gridcell")
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label")?.split(", frozen")[0]));
  const train = async () => {
    const minibatch = (await page.evaluate(() => document.querySelector("digit-playground")?.report?.minibatch)) ?? 0;
    const sum = await exact(inspector.locator("#sum"));
    await page.evaluate(() => document.querySelector("digit-playground")?.step(10));
    await untilReport(page, (report) => report.minibatch === minibatch + 10);
    await expect.poll(() => exact(inspector.locator("#sum"))).not.toBe(sum);
  };
  await inspector.getByRole("gridcell", { name: /from unit 21 of layer 2/ }).click();
  await inspector.getByRole("button", { name: "Freeze", exact: true }).click();
  await inspector.getByRole("gridcell", { name: /from unit 21 of layer 2: .*, frozen/ }).waitFor();
  const before = await weights();
  await train();
  const after = await weights();
  expect(after[20]).toBe(before[20]);
  expect(after.filter((weight, input) => weight === before[input]).length).toBeLessThan(10);

  await inspector.getByRole("button", { name: "Freeze the unit" }).click();
  await inspector.getByText("edited: 0 · frozen: 65").waitFor();
  const frozen = await weights();
  await train();
  expect(await weights()).toEqual(frozen);

  await inspector.getByRole("button", { name: "Undo all edits" }).click();
  await inspector.getByText("edited: 0 · frozen: 0").waitFor();
  await train();
  expect((await weights())[20]).not.toBe(frozen[20]);
});

test("a new run has no edits, and the page says so", async () => {
  const page = await openTrained(0);
  const inspector = await inspectOutput(page, 3);
  const checksum = await checksumOf(page);
  await setWeight(inspector, /from unit 21 of layer 2/, "9");
  await inspector.getByText("edited: 1 · frozen: 0").waitFor();
  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByRole("status", { name: "Training status" }).getByText("Your edits went with the old run").waitFor();
  await inspector.getByText("edited: 1").waitFor({ state: "detached" });
  expect(await checksumOf(page)).toBe(checksum);
});

test("going back takes later edits with it; what is frozen stays what it was then", async () => {
  const page = await openTrained(0);
  const inspector = await inspectOutput(page, 3);
  const cell = inspector.getByRole("gridcell", { name: /from unit 21 of layer 2/ });
  const weight = async () => /: ([^,]*)/.exec((await cell.getAttribute("aria-label")) ?? "")?.[1];
  const start = await weight();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(200));
  await expect.poll(weight).not.toBe(start);
  await setWeight(inspector, /^bias/, "3");
  await cell.click();
  await inspector.getByRole("button", { name: "Freeze", exact: true }).click();
  await inspector.getByText("edited: 1 · frozen: 1").waitFor();
  await inspector.getByRole("button", { name: "Close the inspector" }).click();
  await page.getByRole("slider", { name: "Minibatch to rewind to" }).fill("0");
  await page.getByRole("button", { name: "Rewind to 0" }).click();
  await page.getByRole("status", { name: "Training status" }).getByText("Going back took your later edits").waitFor();
  await inspectOutput(page, 3);
  await inspector.getByText("edited: 0 · frozen: 1").waitFor();
  expect(await weight()).toBe(start);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(20));
  await untilReport(page, (report) => report.minibatch === 20);
  await inspector.locator(".body[aria-busy=false]").waitFor();
  expect(await weight()).toBe(start);
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

test("Why? marks the pixels: each number is the output's slope, and the marks go when it is off", async () => {
  const page = await openTrained(50);
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const marks = page.locator("svg.marks");
  expect(await marks.count()).toBe(0);
  const why = page.getByRole("button", { name: "Why?" });
  await why.click();
  await marks.waitFor();
  expect(await why.getAttribute("aria-pressed")).toBe("true");
  expect(await marks.locator("path").first().getAttribute("d")).toMatch(/^M/);

  await page.getByRole("combobox", { name: "Output to explain" }).selectOption("8");
  const cell = grid.getByRole("gridcell", { name: /^row 4, column 4.* output 8/ });
  await cell.waitFor();
  const said = (await cell.getAttribute("aria-label")) ?? "";
  const outputs = await page.evaluate(async (values) => {
    const playground = document.querySelector("digit-playground");
    const at = async (ink: number) => (await playground?.predict(values.with(27, ink)))?.[8] ?? 0;
    return [await at(8.05), await at(7.95)];
  }, THREE);
  const slope = ((outputs[0] ?? 0) - (outputs[1] ?? 0)) / 0.1;
  expect(said).toContain(slope > 0 ? "raises" : "lowers");
  const number = Number(/by ([\d.]+)(?: × 10)?/.exec(said)?.[1]);
  const power = Number(
    [...(/10([⁻⁰-⁹¹²³]+)/.exec(said)?.[1] ?? "⁰")]
      .map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign))
      .map((digit) => (digit < 0 ? "-" : digit))
      .join(""),
  );
  expect(Math.abs((number * 10 ** power) / Math.abs(slope) - 1)).toBeLessThan(0.1);

  const before = await marks.innerHTML();
  await page.getByRole("button", { name: "Step" }).click();
  await expect.poll(() => marks.innerHTML()).not.toBe(before);
  const trained = await marks.innerHTML();
  await grid.getByRole("gridcell", { name: /^row 1, column 1:/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => marks.innerHTML()).not.toBe(trained);

  await why.click();
  await marks.waitFor({ state: "detached" });
  await grid.getByRole("gridcell", { name: "row 4, column 4: 8 of 16", exact: true }).waitFor();
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
