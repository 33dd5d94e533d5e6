import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { read } from "../../printed";
import { drawn, useBrowser } from "../browser";
import { behaves, cutFormulas, openLab, setNumber } from "./lab";

useBrowser();
behaves(["approximation"]);

function figure(page: Page, name: string): Locator {
  return page.locator(`lab-approximation dt:text-is("${name}") + dd`);
}

async function numberAt(page: Page, name: string): Promise<number> {
  return read((await figure(page, name).innerText()).replaceAll(",", ""));
}

async function until(test: () => Promise<boolean>): Promise<void> {
  await expect.poll(test).toBe(true);
}

async function pause(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();
}

test("learns the sine by itself, within a hundredth of it, and stops when it is told to", async () => {
  const page = await openLab("approximation");
  await until(async () => (await numberAt(page, "Error E")) < 1e-4);
  await pause(page);
  const epoch = await numberAt(page, "Epoch");
  // It learns frame by frame.
  await drawn(page);
  expect(await numberAt(page, "Epoch")).toBe(epoch);
  await page.getByRole("button", { name: "Step" }).click();
  expect(await numberAt(page, "Epoch")).toBe(epoch + 1);
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await numberAt(page, "Epoch")).toBe(0);
});

test("every start with a number gives the same figures", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const first = await figure(page, "Error E").innerText();
  await page.reload();
  await figure(page, "Error E").waitFor();
  expect(await figure(page, "Error E").innerText()).toBe(first);
  expect(await numberAt(page, "Epoch")).toBe(1500);
  expect(await numberAt(page, "Error E")).toBeLessThan(1e-4);
});

test("one unit is not enough for the sine, whatever it learns", async () => {
  const page = await openLab("approximation");
  await setNumber(page.locator("lab-approximation"), "Units", "1");
  await until(async () => (await numberAt(page, "Epoch")) > 1000);
  expect(await numberAt(page, "Error E")).toBeGreaterThan(0.05);
  expect(await page.getByRole("group", { name: "Units of the hidden layer" }).getByRole("button").count()).toBe(1);
  await setNumber(page.locator("lab-approximation"), "Units", "65");
  await page.getByRole("alert").filter({ hasText: "a whole number from 1 to 64" }).waitFor();
});

test("what is chosen is learned without a motion that the user wants less of", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "tanh" }).click();
  await page.getByRole("button", { name: "Train", exact: true }).waitFor();
  expect(await numberAt(page, "Epoch")).toBe(1500);
});

test("a unit is lit by keys and shows its formula, and stays lit when it is pressed", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const formula = page.locator("lab-approximation .formula").first();
  expect((await formula.innerText()).replace(/\s+/g, "")).toContain("𝑛=16");
  await page.getByRole("button", { name: "Unit 1", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await formula.innerText()).toMatch(/^Unit 2\s/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Train" }).focus();
  expect(await formula.innerText()).toMatch(/^Unit 2\s/);
  expect(await page.getByRole("button", { name: "Unit 2", exact: true }).getAttribute("aria-pressed")).toBe("true");
});

test("a curve is drawn with the mouse, and by keys alone", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const curves = page.locator("lab-curves");
  const box = await curves.boundingBox();
  if (!box) throw new Error("there is no picture");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.3, { steps: 5 });
  await page.mouse.up();
  expect(await page.getByRole("button", { name: "Draw", exact: true }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const middle = page.getByRole("slider", { name: "Height at x = 0", exact: true });
  const height = Number(await middle.getAttribute("aria-valuenow"));
  expect(height).toBeGreaterThan(0.4);
  await middle.press("ArrowUp");
  expect(Number(await middle.getAttribute("aria-valuenow"))).toBeCloseTo(height + 0.05);
  await middle.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const next = page.getByRole("slider", { name: "Height at x = 0.625", exact: true });
  expect(await next.evaluate((point) => point.matches(":focus"))).toBe(true);
  expect(Number(await middle.getAttribute("aria-valuenow"))).toBeCloseTo(height + 0.05);
});

/** Of the points of a colour in the chart of what was reached. */
function reachedBy(page: Page, kind: string): Promise<{ readonly x: number; readonly y: number }[]> {
  return page
    .locator("lab-approximation lab-plot")
    .nth(1)
    .locator(`circle.small.${kind}`)
    .evaluateAll((points) =>
      points.map((point) => ({ x: Number(point.getAttribute("cx")), y: Number(point.getAttribute("cy")) })),
    );
}

test("more units come closer: numbers of units are tried one after the other", async () => {
  const page = await openLab("approximation");
  await page.getByRole("button", { name: "Try 1 to 64" }).click();
  // The sixth has 8 units; while it learns its point sinks away from that of one unit, which nothing can bring closer.
  await until(async () => {
    const [one, , , , , eight] = await reachedBy(page, "run-2");
    return eight !== undefined && one !== undefined && eight.y > one.y + 30;
  });
  await page.getByRole("button", { name: "Stop" }).click();
  const points = await reachedBy(page, "run-2");
  expect(points.length).toBeGreaterThanOrEqual(6);
  expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
});

test("the activation that is chosen is in the formula, and its colour in the chart", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce", viewport: { width: 360, height: 780 } });
  const formula = page.locator("lab-approximation .formula").first();
  const plain = async (): Promise<string> => (await formula.innerText()).normalize("NFKC").replace(/[\s\u2061]+/g, "");
  expect(await plain()).toContain("σ(w");
  for (const [name, kind, said] of [
    ["ReLU", "run-4", "max(0,"],
    ["tanh", "run-1", "tanh("],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await page.getByRole("button", { name: "Train", exact: true }).waitFor();
    expect(await plain()).toContain(said);
    expect(await reachedBy(page, kind)).toHaveLength(1);
    const swatch = page.locator("lab-approximation .legend span").getByText(name, { exact: true });
    const legend = await swatch.evaluate((text) => getComputedStyle(text, "::before").borderTopColor);
    const dot = page.locator("lab-approximation lab-plot").nth(1).locator(`circle.small.${kind}`);
    expect(await dot.evaluate((point) => getComputedStyle(point).fill)).toBe(legend);
    await page.getByRole("button", { name: "Unit 1", exact: true }).focus();
    expect(await plain()).toMatch(/^Unit\d+v/);
    expect(await plain()).toContain(said);
    expect(await cutFormulas(page)).toEqual([]);
  }
});

test("the question tries the answer with the core", async () => {
  const page = await openLab("approximation");
  const say = async (answer: string): Promise<string> => {
    await page.getByRole("radio", { name: answer }).check();
    await page.getByRole("button", { name: "Check" }).click();
    return page.locator("lab-question").getByRole("status").innerText();
  };
  expect(await say("1 unit")).toMatch(/Not quite.*the gap stays 1\.0/);
  expect(await say("3 units")).toMatch(/Not quite.*one unit less: 0\.0/);
  expect(await say("2 units")).toMatch(/Right.*widest gap 0\.0\d with two, 1\.0\d with one/);
  expect(await page.getByRole("button", { name: "Bump" }).getAttribute("aria-pressed")).toBe("true");
});
