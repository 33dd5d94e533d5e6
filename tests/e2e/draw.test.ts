import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

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
  const box = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  if (!box) throw new Error("no grid");
  const at = (column: number, row: number) =>
    [box.x + (column * box.width) / 8, box.y + (row * box.height) / 8] as const;
  await page.mouse.move(...at(4.5, 0.5));
  await page.mouse.down();
  await page.mouse.move(...at(4.5, 7.5));
  await page.mouse.up();
  await page.getByRole("gridcell", { name: "row 4, column 5: 16 of 16" }).waitFor();
  await page.getByRole("gridcell", { name: "row 4, column 3: 0 of 16" }).waitFor();
  await expect.poll(() => prediction.textContent()).not.toBe(before);

  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("gridcell", { name: "row 4, column 5: 0 of 16" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("gridcell", { name: "row 4, column 5: 16 of 16" }).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("gridcell", { name: "row 4, column 5: 0 of 16" }).waitFor();
  await page.getByRole("button", { name: "Redo" }).click();
  await page.getByRole("gridcell", { name: "row 4, column 5: 16 of 16" }).waitFor();
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
  expect(await page.evaluate(() => scrollY)).toBe(0);
  const labels = await grid
    .getByRole("gridcell")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("aria-label") ?? ""));
  expect(labels.filter((label) => !label.endsWith(": 0 of 16")).length).toBeGreaterThanOrEqual(6);
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
