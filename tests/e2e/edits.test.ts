import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { untilReport, useBrowser } from "./browser";
import {
  checkSum,
  checksumOf,
  exact,
  field,
  inspect,
  inspectOutput,
  openTrained,
  outputsOf,
  setWeight,
} from "./inspector";

useBrowser();

/** Waits until output 3 shows the current network: its numbers come with a separate answer. */
async function caughtUp(page: Page, inspector: Locator): Promise<void> {
  const [, , , output = Number.NaN] = await outputsOf(page);
  await expect.poll(() => exact(inspector.locator("#output"))).toBeCloseTo(output, 6);
}

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
  // Weight and sum come with different answers.
  await expect.poll(() => checkSum(inspector)).not.toBeNaN();
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
    await caughtUp(page, inspector);
  };
  await inspector.getByRole("gridcell", { name: /from unit 21 of layer 2/ }).click();
  await inspector.getByRole("button", { name: "Freeze", exact: true }).click();
  await inspector.getByRole("gridcell", { name: /from unit 21 of layer 2: .*, frozen/ }).waitFor();
  const before = await weights();
  await train();
  // The weights come with an answer of their own.
  const same = async () => (await weights()).filter((weight, input) => weight === before[input]).length;
  await expect.poll(same).toBeLessThan(10);
  expect((await weights())[20]).toBe(before[20]);

  await inspector.getByRole("button", { name: "Freeze the unit" }).click();
  await inspector.getByText("edited: 0 · frozen: 65").waitFor();
  const frozen = await weights();
  await train();
  expect(await weights()).toEqual(frozen);

  await inspector.getByRole("button", { name: "Undo all edits" }).click();
  await inspector.getByText("edited: 0 · frozen: 0").waitFor();
  await train();
  await expect.poll(async () => (await weights())[20]).not.toBe(frozen[20]);
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

test("a number keeps its selection and its caret while training moves it", async () => {
  const page = await openTrained(0);
  const inspector = await inspectOutput(page, 3);
  const train = async () => {
    const before = await field(inspector).inputValue();
    await page.evaluate(() => document.querySelector("digit-playground")?.step(200));
    await expect.poll(() => field(inspector).inputValue()).not.toBe(before);
  };
  await inspector.getByRole("gridcell", { name: /^bias/ }).press("Enter");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await train();
  expect(await field(inspector).evaluate((input) => (input as HTMLInputElement).selectionStart)).toBe(1);
  await page.keyboard.press("ControlOrMeta+a");
  await train();
  await page.keyboard.type("-0,5");
  expect(await field(inspector).inputValue()).toBe("-0,5");
  await page.keyboard.press("Enter");
  await inspector.getByRole("gridcell", { name: "bias: −0.5, edited" }).waitFor();
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
  await caughtUp(page, inspector);
  expect(await weight()).toBe(start);
});
