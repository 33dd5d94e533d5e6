import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { look } from "./axe";
import { answered, choosePreset, drawn, open, untilReport, useBrowser } from "./browser";
import { smallOf } from "./targets";

useBrowser();

/** The page in the graph view, with what it fires kept in `inspected`. */
async function openGraph(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open(options);
  await page.evaluate(() => {
    const inspected: unknown[] = [];
    Object.assign(globalThis, { inspected });
    document.addEventListener("playground-inspect", (event) => inspected.push((event as CustomEvent).detail));
  });
  await page.getByRole("radio", { name: "Graph" }).check();
  await page.getByRole("group", { name: "Layers of the network" }).waitFor();
  // The units are placed once the picture knows the height that the layers' controls leave it.
  await drawn(page);
  return page;
}

const inspected = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (globalThis as unknown as { inspected: unknown[] }).inspected);

const spec = (page: Page) => page.evaluate(() => document.querySelector("digit-playground")?.spec);

const units = (page: Page): Locator => page.getByRole("listbox", { name: /^Units of the network/ });

/** The number of blue or orange pixels in the graph; only edges and the winning digit have these colours. */
function coloured(page: Page): Promise<number> {
  return page.locator("playground-graph canvas").evaluate((canvas: HTMLCanvasElement) => {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
    copy?.drawImage(canvas, 0, 0);
    const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    let count = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at, at + 4);
      if (alpha > 60 && Math.max(red, green, blue) - Math.min(red, green, blue) > 60) count++;
    }
    return count;
  });
}

/** Waits for `test` to hold for the number of coloured pixels. */
async function untilColoured(page: Page, test: (count: number) => boolean): Promise<void> {
  await expect.poll(() => coloured(page)).toSatisfy(test);
}

test("pictures first; the graph has edges, and other ones for a unit in focus", async () => {
  const page = await open();
  expect(await page.getByRole("radio", { name: "Pictures" }).isChecked()).toBe(true);
  await page.getByRole("img", { name: /^First layer/ }).waitFor();
  await page.getByRole("button", { name: "Example" }).click();
  await page.getByRole("radio", { name: "Pictures" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.getByText(/^What speaks most for and against \d$/).waitFor();
  await untilColoured(page, (count) => count > 1000);
  const path = await coloured(page);
  await units(page).getByRole("option").first().focus();
  await page.getByText("Layer 1, unit 1: its strongest weights").waitFor();
  await untilColoured(page, (count) => count > 500 && count !== path);
  await page.getByRole("radio", { name: "Pictures" }).check();
  await page.getByRole("img", { name: /^First layer/ }).waitFor();
});

test("the keys walk through units and layers, and Enter opens one", async () => {
  const page = await openGraph();
  const focused = units(page).locator(":focus");
  await units(page).getByRole("option", { name: "Layer 1, unit 1:" }).focus();
  await units(page)
    .getByRole("option", { name: /^Layer 1, unit 1: output \d\.\d{3}$/ })
    .and(focused)
    .waitFor();
  for (const [key, name] of [
    ["ArrowRight", "Layer 1, unit 2:"],
    ["End", "Layer 1, unit 128:"],
    ["Home", "Layer 1, unit 1:"],
    ["PageDown", "Layer 2, unit 1:"],
    ["ArrowDown", "Layer 2, unit 5:"],
    ["PageDown", /^Output \d:/],
    ["Home", "Output 0:"],
    ["ArrowDown", "Output 1:"],
    ["ArrowLeft", /^Layer 2, unit \d+:/],
  ] as const) {
    await page.keyboard.press(key);
    await units(page).getByRole("option", { name }).and(page.locator(":focus")).waitFor();
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  expect(await inspected(page)).toEqual([{ layer: 2, unit: 0 }]);
  await page.getByRole("dialog", { name: "Layer 2, unit 1" }).waitFor();
  await page.keyboard.press("Escape");
  await units(page).getByRole("option", { name: "Layer 2, unit 1:" }).and(page.locator(":focus")).waitFor();
  // The picture is one stop for the Tab key, and Shift+Tab returns to the same unit.
  await page.keyboard.press("Tab");
  expect(await focused.count()).toBe(0);
  await page.keyboard.press("Shift+Tab");
  await units(page).getByRole("option", { name: "Layer 2, unit 1:" }).and(page.locator(":focus")).waitFor();
});

test("the pointer reads a unit out, and a click opens it", async () => {
  const page = await openGraph();
  const box = await units(page).getByRole("option", { name: "Layer 1, unit 8", exact: true }).boundingBox();
  if (!box) throw new Error("unit 8 is nowhere");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.getByText(/^Layer 1, unit 8: output \d\.\d{3}$/).waitFor();
  await page.getByText("Layer 1, unit 8: its strongest weights").waitFor();
  await page.mouse.down();
  await page.mouse.up();
  expect(await inspected(page)).toEqual([{ layer: 1, unit: 7 }]);
});

test("units open from the pictures, too: by pointer and by keys", async () => {
  const page = await openGraph();
  await page.getByRole("radio", { name: "Pictures" }).check();
  const wall = page.getByRole("listbox", { name: /^Units of layer 1:/ });
  const box = await wall.getByRole("option", { name: "Layer 1, unit 18", exact: true }).boundingBox();
  if (!box) throw new Error("unit 18 is nowhere");
  await page.mouse.click(box.x + 3, box.y + 3);
  await page.getByRole("dialog", { name: "Layer 1, unit 18" }).waitFor();
  await page
    .getByRole("listbox", { name: /^Units of layer 2:/ })
    .getByRole("option")
    .first()
    .focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page
    .getByRole("listbox", { name: /^Outputs:/ })
    .getByRole("option")
    .first()
    .focus();
  await page.keyboard.press("End");
  await page.keyboard.press(" ");
  expect(await inspected(page)).toEqual([
    { layer: 1, unit: 17 },
    { layer: 2, unit: 1 },
    { layer: 3, unit: 9 },
  ]);
});

test("the unit that is open is marked, in both views, until it is closed", async () => {
  const page = await openGraph();
  await units(page).getByRole("option", { name: "Layer 1, unit 1:" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Layer 1, unit 2" }).waitFor();
  await units(page).getByRole("option", { name: "Layer 1, unit 2:", selected: true }).waitFor();
  await page.getByRole("radio", { name: "Pictures" }).check();
  await page.getByRole("option", { name: "Layer 1, unit 2", selected: true }).waitFor();
  await page.getByRole("button", { name: "Close the inspector" }).click();
  await page.getByRole("option", { name: "Layer 1, unit", selected: true }).waitFor({ state: "detached" });
});

test("the graph follows training and the digit", async () => {
  const page = await openGraph();
  const picture = () =>
    page.locator("playground-graph canvas").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  await units(page).getByRole("option", { name: "Layer 1, unit 1:" }).focus();
  await untilColoured(page, (count) => count > 300);
  const start = await picture();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  await expect.poll(picture).not.toBe(start);
  await answered(page);
  const trained = await picture();
  await page.getByRole("button", { name: "Example" }).click();
  await expect.poll(picture).not.toBe(trained);
});

describe("the architecture", () => {
  test("a layer more, its width, its activation, a layer less: spec, shapes and parameters follow", async () => {
    const page = await openGraph();
    await page.getByText("64 → 128 → 64 → 10 · 17,226 parameters").waitFor();
    await page.getByRole("button", { name: "Add a layer after layer 2" }).click();
    await page.getByText("64 → 128 → 64 → 64 → 10").waitFor();
    const width = page.getByRole("spinbutton", { name: "Units in layer 3" });
    // It has the focus a frame later.
    await expect.poll(() => width.evaluate((input) => input.matches(":focus"))).toBe(true);
    await page.keyboard.type("32");
    await page.keyboard.press("Enter");
    await page.getByText("64 → 128 → 64 → 32 → 10 · 18,986 parameters").waitFor();
    const third = page.getByRole("group", { name: "Layer 3" });
    await third.getByText("W₃ (64×32),").waitFor();
    await third.getByText("b₃ (32)").waitFor();
    await page.getByRole("combobox", { name: "Activation of layer 3" }).selectOption("relu");
    expect(await spec(page)).toMatchObject({
      layers: [64, 128, 64, 32, 10],
      activation: ["sigmoid", "sigmoid", "relu"],
    });
    await page.getByRole("button", { name: "Remove layer 1" }).click();
    await page.getByText("64 → 64 → 32 → 10").waitFor();
    expect(await spec(page)).toMatchObject({ layers: [64, 64, 32, 10], activation: ["sigmoid", "relu"] });
    const add = page.getByRole("button", { name: "Add a layer after the input" });
    await expect.poll(() => add.evaluate((button) => button.matches(":focus"))).toBe(true);
    await page.getByRole("button", { name: "Train" }).click();
    await untilReport(page, (report) => report.minibatch > 10);
  });

  test("plus, minus and the arrow keys change a width", async () => {
    const page = await openGraph();
    const width = page.getByRole("spinbutton", { name: "Units in layer 2" });
    await page.getByRole("button", { name: "More units in layer 2" }).click();
    expect(await width.inputValue()).toBe("80");
    await page.getByRole("button", { name: "Fewer units in layer 2" }).click();
    await page.getByRole("button", { name: "Fewer units in layer 2" }).click();
    expect(await width.inputValue()).toBe("56");
    await width.press("ArrowUp");
    expect((await spec(page))?.layers).toEqual([64, 128, 64, 10]);
    await width.fill("1");
    await width.press("Enter");
    expect(await page.getByRole("button", { name: "Fewer units in layer 2" }).isDisabled()).toBe(true);
  });

  test.each(["0", "2000", "many"])("a width of %s is refused, by the name of its layer", async (typed) => {
    const page = await openGraph();
    const before = await spec(page);
    const width = page.getByRole("spinbutton", { name: "Units in layer 1" });
    await width.fill(typed);
    await width.press("Enter");
    await page
      .getByRole("alert")
      .getByText(new RegExp(`^Hidden layers: layer 1 is ${typed}; a layer takes`))
      .waitFor();
    expect(await width.getAttribute("aria-invalid")).toBe("true");
    expect(await width.inputValue()).toBe(typed);
    expect(await spec(page)).toEqual(before);
    await width.fill("96");
    await width.press("Enter");
    await page.getByRole("alert").waitFor({ state: "detached" });
    expect((await spec(page))?.layers).toEqual([64, 96, 64, 10]);
  });

  test("a ninth hidden layer is refused", async () => {
    const page = await openGraph();
    for (let layer = 2; layer < 8; layer++) {
      await page.getByRole("button", { name: `Add a layer after layer ${layer}` }).click();
    }
    await page.getByRole("spinbutton", { name: "Units in layer 8" }).waitFor();
    await page.getByRole("button", { name: "Add a layer after layer 8" }).click();
    await page.getByRole("alert").getByText("There would be 9 hidden layers; at most 8 are possible").waitFor();
    expect((await spec(page))?.layers).toHaveLength(10);
  });

  test("softmax goes with its loss", async () => {
    const page = await openGraph();
    await page.getByLabel("Loss").selectOption("cross_entropy");
    const output = page.getByRole("combobox", { name: "Activation of the output" });
    expect(await output.inputValue()).toBe("softmax");
    await output.selectOption("tanh");
    expect(await spec(page)).toMatchObject({ output: "tanh", loss: "squared_error" });
  });

  test("on a phone all of it is in reach, and a layer comes and goes", async () => {
    const page = await openGraph({ viewport: { width: 360, height: 780 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await smallOf(page.locator("playground-architecture").locator("button, select, input"), 24)).toEqual([]);
    await page.getByRole("button", { name: "Add a layer after layer 1" }).click();
    await page.getByText("64 → 128 → 128 → 64 → 10").waitFor();
    await page.getByRole("button", { name: "Remove layer 2" }).click();
    await page.getByText("64 → 128 → 64 → 10").waitFor();
  });
});

test("axe finds nothing in the graph", async () => {
  const page = await openGraph({ bypassCSP: true });
  await page.getByRole("button", { name: "Example" }).click();
  await units(page).getByRole("option").nth(5).focus();
  expect(await look(page)).toEqual([]);
});

test("at 1280 x 800 the graph is above the fold", async () => {
  const page = await openGraph();
  for (const preset of ["lecture", "figure", "modern"]) {
    await choosePreset(page, preset);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), preset).toBe(800);
  }
});
