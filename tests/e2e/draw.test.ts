import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, open, untilReport, useBrowser } from "./browser";

useBrowser();

const NOTHING = Array<number>(64).fill(0);

/** The 64 values, as they are read out. */
async function cells(page: Page): Promise<number[]> {
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const names = await grid.getByRole("gridcell").evaluateAll((all) => all.map((cell) => cell.ariaLabel ?? ""));
  return names.map((name) => Number(/: ([\d.]+) of 16$/.exec(name)?.[1]));
}

function rowsWithInk(values: readonly number[]): number {
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((row) => values.slice(row * 8, row * 8 + 8).some((value) => value > 0)).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Drags the mouse over the pad, from place to place: 0 to 1 from its top left corner. */
async function stroke(page: Page, ...places: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  if (!box) throw new Error("no grid");
  for (const [index, [x, y]] of places.entries()) {
    await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps: 4 });
    if (index === 0) await page.mouse.down();
  }
  await page.mouse.up();
}

test("the grid has 8 rows of 8 cells, one of them in the tab order", async () => {
  const page = await open();
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  expect(await grid.getByRole("row").count()).toBe(8);
  expect(await grid.getByRole("gridcell").count()).toBe(64);
  expect(await grid.locator("[tabindex='0']").count()).toBe(1);
});

test("the mouse draws, and the prediction follows", async () => {
  const page = await open();
  const prediction = page.getByRole("region", { name: "Prediction" });
  const before = await prediction.textContent();
  await stroke(page, [0.6, 0.1], [0.6, 0.9]);
  // The stroke's two halves, because fitting puts its centre between the two columns.
  const drawn = [9, 9];
  expect((await cells(page)).slice(3 * 8 + 3, 3 * 8 + 5)).toEqual(drawn);
  await expect.poll(() => prediction.textContent()).not.toBe(before);

  const middle = async () => (await cells(page)).slice(3 * 8 + 3, 3 * 8 + 5);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(middle).toEqual([0, 0]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(middle).toEqual(drawn);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(middle).toEqual([0, 0]);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(middle).toEqual(drawn);
});

test("a small 1 in a corner is as high as the cells, which lie where it was drawn", async () => {
  const page = await open();
  await stroke(page, [0.8, 0.1], [0.8, 0.3]);
  const values = await cells(page);
  expect(rowsWithInk(values)).toBe(8);
  expect(values.filter((value) => value > 0).length).toBe(16);
  const pad = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  const seen = await page.locator("playground-pad .edge").boundingBox();
  if (!pad || !seen) throw new Error("the cells are not shown around the stroke");
  expect((seen.x + seen.width / 2 - pad.x) / pad.width).toBeCloseTo(0.8, 1);
  expect((seen.y + seen.height / 2 - pad.y) / pad.height).toBeCloseTo(0.2, 1);
  expect(seen.height / pad.height).toBeLessThan(0.3);
});

test("a tap has nothing to be fitted: it fills the cell under it", async () => {
  const page = await open();
  await page
    .getByRole("gridcell")
    .nth(2 * 8 + 5)
    .click();
  const values = await cells(page);
  expect(values.indexOf(Math.max(...values))).toBe(2 * 8 + 5);
});

test("undo and redo go stroke by stroke, by keys too, and Clear is taken back as one", async () => {
  const page = await open();
  await stroke(page, [0.3, 0.2], [0.3, 0.8]);
  const first = await cells(page);
  await stroke(page, [0.3, 0.8], [0.7, 0.8]);
  const second = await cells(page);
  expect(second).not.toEqual(first);
  const press = async (keys: string, expected: readonly number[]) => {
    await page.keyboard.press(keys);
    await expect.poll(() => cells(page), { message: keys }).toEqual(expected);
  };
  await press("Control+z", first);
  await press("Control+y", second);
  await press("Control+z", first);
  await press("Control+z", NOTHING);
  await press("Control+Shift+Z", first);
  await press("Meta+Shift+Z", second);
  await page.getByRole("button", { name: "Clear" }).click();
  await expect.poll(() => cells(page)).toEqual(NOTHING);
  await press("Meta+z", second);
});

test("Ctrl+Z in a field is the field's", async () => {
  const page = await open();
  await stroke(page, [0.3, 0.2], [0.3, 0.8]);
  const drawn = await cells(page);
  await page.getByLabel("Seed").focus();
  await page.keyboard.press("Control+z");
  await stroke(page, [0.6, 0.2], [0.6, 0.8]);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cells(page)).toEqual(drawn);
});

test("points that came between two events are drawn", async () => {
  const page = await open();
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const box = await grid.boundingBox();
  if (!box) throw new Error("no grid");
  const at = (x: number, y: number) => ({ clientX: box.x + x * box.width, clientY: box.y + y * box.height });
  await page.mouse.move(at(0.2, 0.2).clientX, at(0.2, 0.2).clientY);
  await page.mouse.down();
  await grid.evaluate(
    (element, { between, end }) => {
      const move = (place: object, coalescedEvents: PointerEvent[] = []) =>
        new PointerEvent("pointermove", { pointerId: 1, isPrimary: true, bubbles: true, coalescedEvents, ...place });
      element.dispatchEvent(move(end, [move(between), move(end)]));
    },
    { between: at(0.2, 0.8), end: at(0.8, 0.8) },
  );
  const values = await cells(page);
  await page.mouse.up();
  // An L, where the ends alone would be a diagonal.
  expect(values[7 * 8]).toBeGreaterThan(4);
  expect(values[4 * 8 + 4]).toBe(0);
});

test("while the network trains, the cells follow within a frame", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > 100);
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const box = await grid.boundingBox();
  if (!box) throw new Error("no grid");
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  const isFollowed = await grid.evaluate(async (element) => {
    const { left, top } = element.getBoundingClientRect();
    const place = { clientX: left + 150, clientY: top + 190 };
    const names = () => [...element.querySelectorAll("[role=gridcell]")].map((cell) => cell.ariaLabel).join();
    const before = names();
    element.dispatchEvent(new PointerEvent("pointermove", { pointerId: 1, isPrimary: true, bubbles: true, ...place }));
    await new Promise(requestAnimationFrame);
    return names() !== before;
  });
  await page.mouse.up();
  expect(isFollowed).toBe(true);
});

test("a digit from elsewhere makes room for a new drawing", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.draw(Array(64).fill(9)));
  await expect.poll(async () => (await cells(page))[0]).toBe(9);
  await stroke(page, [0.5, 0.1], [0.5, 0.9]);
  expect((await cells(page))[0]).toBe(0);
  await stroke(page, [0.5, 0.1], [0.6, 0.1]);
  expect(await page.locator("playground-pad .ink").count()).toBe(1);
  await page.evaluate(() => document.querySelector("digit-playground")?.draw(Array(64).fill(3)));
  await expect.poll(() => page.locator("playground-pad .ink").count()).toBe(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => page.locator("playground-pad .ink").count()).toBe(1);
});

test("with Shift, strokes are erased that the pointer touches", async () => {
  const page = await open();
  await stroke(page, [0.3, 0.2], [0.3, 0.8]);
  const first = await cells(page);
  await stroke(page, [0.3, 0.5], [0.8, 0.5]);
  await page.keyboard.down("Shift");
  await stroke(page, [0.7, 0.4], [0.7, 0.6]);
  await page.keyboard.up("Shift");
  expect(await cells(page)).toEqual(first);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => cells(page)).not.toEqual(first);
});

test("cells are painted where the pointer is, and what was drawn becomes cells", async () => {
  const page = await open();
  await stroke(page, [0.8, 0.1], [0.8, 0.3]);
  const drawn = await cells(page);
  await page.getByRole("radio", { name: "Paint cells" }).check();
  await stroke(page, [0.5 / 8, 0.5 / 8], [0.5 / 8, 0.5 / 8]);
  const painted = await cells(page);
  expect(painted).toEqual(drawn.with(0, 16));
  await stroke(page, [7.5 / 8, 0.5 / 8], [7.5 / 8, 7.5 / 8]);
  expect((await cells(page)).filter((_, cell) => cell % 8 === 7)).toEqual(Array(8).fill(16));
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => cells(page)).toEqual(painted);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("radio", { name: "Draw", exact: true }).check();
  expect(await cells(page)).toEqual(drawn);
});

test("how strokes become cells is shown, and decided", async () => {
  const page = await open();
  const button = page.getByRole("button", { name: "How 8 × 8?", exact: true });
  await button.click();
  const panel = page.getByRole("region", { name: "How it becomes 8 × 8" });
  await panel.getByText("Draw with the pen").waitFor();
  // With the next frame the page scrolls to it.
  await drawn(page);
  await stroke(page, [0.8, 0.1], [0.7, 0.3]);
  const normalized = await cells(page);
  expect(rowsWithInk(normalized)).toBe(8);
  const numbers = panel.getByRole("img", { name: "The ink in each of the 8 by 8 blocks, 0 to 16" }).locator("text");
  expect((await numbers.allTextContents()).map(Number)).toEqual(normalized.map(Math.round));

  await panel.getByRole("slider", { name: "Pen" }).press("ArrowRight");
  await expect.poll(async () => sum(await cells(page))).toBeGreaterThan(sum(normalized));
  await panel.getByRole("slider", { name: "Pen" }).press("ArrowLeft");
  await expect.poll(() => cells(page)).toEqual(normalized);
  expect(normalized.some((value) => !Number.isInteger(value))).toBe(true);
  await panel.getByRole("radio", { name: "Sharp" }).check();
  await expect.poll(async () => (await cells(page)).every(Number.isInteger)).toBe(true);
  await panel.getByRole("radio", { name: "Smooth" }).check();

  const prediction = page.getByRole("region", { name: "Prediction" });
  const before = await prediction.textContent();
  await panel.getByRole("switch", { name: "Normalize" }).uncheck();
  await expect.poll(async () => rowsWithInk(await cells(page))).toBeLessThan(5);
  await expect.poll(() => prediction.textContent()).not.toBe(before);
  await panel.getByRole("button", { name: "Close: how it becomes 8 × 8" }).click();
  await page.getByText("not normalized").waitFor();
  expect(await button.evaluate((element) => element.matches(":focus"))).toBe(true);
  await button.press("Enter");
  await panel.getByRole("switch", { name: "Normalize" }).check();
  await expect.poll(() => cells(page)).toEqual(normalized);
  await panel.getByRole("switch", { name: "Normalize" }).press("Escape");
  await panel.waitFor({ state: "detached" });
  expect(await page.getByText("not normalized").count()).toBe(0);
});

test("a drawing is added to the training digits as whole counts", async () => {
  const page = await open();
  await stroke(page, [0.6, 0.1], [0.5, 0.9]);
  const drawn = await cells(page);
  await page.getByRole("button", { name: "Label…" }).click();
  await page.getByRole("button", { name: "Add as 1" }).click();
  await page.getByRole("button", { name: "1 own digit" }).click();
  await page.getByRole("dialog", { name: "Digits" }).getByRole("gridcell").click();
  await expect.poll(() => cells(page)).toEqual(drawn.map(Math.round));
});

test("the keyboard draws", async () => {
  const page = await open();
  const cell = (row: number, column: number, level: number) =>
    page.getByRole("gridcell", { name: `row ${row}, column ${column}: ${level} of 16` });
  await cell(1, 1, 0).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await cell(2, 2, 16).waitFor();
  await page.keyboard.press("5");
  await cell(2, 2, 9).waitFor();
  expect(await cell(2, 2, 9).evaluate((element) => element.matches(":focus"))).toBe(true);
  await page.keyboard.press("Delete");
  await cell(2, 2, 0).waitFor();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("9");
  await cell(8, 8, 16).waitFor();
  await page.keyboard.press("ArrowRight");
  expect(await cell(8, 8, 16).evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("keys find the cells at full size, with the strokes fitted into them, and make cells of them", async () => {
  const page = await open();
  await stroke(page, [0.8, 0.1], [0.8, 0.3]);
  const drawn = await cells(page);
  const around = page.locator("playground-pad .edge");
  expect(await around.count()).toBe(1);
  await page.mouse.move(640, 20);
  await page.keyboard.press("Control+Home");
  await around.waitFor({ state: "detached" });
  const pad = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  const ink = await page.locator("playground-pad .ink").boundingBox();
  expect((ink?.height ?? 0) / (pad?.height ?? 1)).toBeGreaterThan(0.8);
  await page.keyboard.press("9");
  await expect.poll(() => cells(page)).toEqual(drawn.with(0, 16));
  expect(await page.locator("playground-pad .ink").count()).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(() => cells(page)).toEqual(drawn);
  // Back to where it was drawn, for the next stroke.
  await page.mouse.move((pad?.x ?? 0) + 20, (pad?.y ?? 0) + 20);
  await around.waitFor();
});

test("a finger draws and does not scroll", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const box = await grid.boundingBox();
  if (!box) throw new Error("no grid");
  const devtools = await page.context().newCDPSession(page);
  const x = box.x + box.width / 2;
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", y: number) =>
    devtools.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
  const bottom = Math.min(box.y + box.height, 630);
  await touch("touchStart", bottom - 10);
  for (let y = bottom - 10; y > box.y + 10; y -= 10) await touch("touchMove", y);
  await touch("touchEnd", box.y + 10);
  // Touch input is applied with the next frame.
  const filled = async () => (await cells(page)).filter((value) => value > 0).length;
  await expect.poll(filled).toBeGreaterThanOrEqual(6);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("an example comes with its true label", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Example" }).click();
  const prediction = page.getByRole("region", { name: "Prediction" });
  await prediction.getByText(/true label: \d/).waitFor();
  await page.getByRole("button", { name: "Clear" }).click();
  await prediction.getByText("of the empty grid").waitFor();
});

test("drawing works while the network trains", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.testAccuracy > 0.9);
  const outputs = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    const digit = [
      0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0, 0, 3, 15, 2, 0, 11, 8, 0, 0, 4, 12, 0, 0, 8, 8, 0, 0, 5, 8,
      0, 0, 9, 8, 0, 0, 4, 11, 0, 1, 12, 7, 0, 0, 2, 14, 5, 10, 12, 0, 0, 0, 0, 6, 13, 10, 0, 0, 0,
    ];
    await playground?.draw(digit);
    return playground?.predict(digit);
  });
  expect(outputs).toHaveLength(10);
  expect(outputs?.indexOf(Math.max(...(outputs ?? [])))).toBe(0);
});
