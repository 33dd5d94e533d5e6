import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { confusionOf, open, untilReport, useBrowser } from "./browser";

useBrowser();

const step = (page: Page, minibatches: number) =>
  page.evaluate((count) => document.querySelector("digit-playground")?.step(count), minibatches);
const report = (page: Page) => untilReport(page, () => true);
const cellOf = (page: Page, label: number, predicted: number): Locator =>
  page
    .getByRole("table", { name: "Confusion matrix" })
    .getByRole("row")
    .nth(label + 1)
    .getByRole("button")
    .nth(predicted);
const rows = (cells: readonly number[]) => Array.from({ length: 10 }, (_, row) => cells.slice(row * 10, row * 10 + 10));

/** The cell off the diagonal with the most digits. */
function worst(confusion: readonly number[]): { label: number; predicted: number; count: number } {
  const mistakes = confusion.map((count, cell) => (cell % 11 === 0 ? 0 : count));
  const count = Math.max(...mistakes);
  const cell = mistakes.indexOf(count);
  return { label: Math.floor(cell / 10), predicted: cell % 10, count };
}

describe("the digits behind a cell", () => {
  test("are those of its count, largest output first, and one goes on the grid", async () => {
    const page = await open();
    await step(page, 150);
    const { label, predicted, count } = worst((await report(page)).confusion);
    expect(count).toBeGreaterThan(2);
    await cellOf(page, label, predicted).click();
    const dialog = page.getByRole("dialog", { name: `${label} taken for ${predicted}` });
    await dialog.getByText(`${count} digits shown`).waitFor();
    const tiles = dialog.getByRole("gridcell");
    const names = await tiles
      .getByRole("img")
      .evaluateAll((images) => images.map((image) => image.getAttribute("aria-label") ?? ""));
    expect(names).toHaveLength(count);
    for (const name of names) {
      expect(name).toMatch(new RegExp(`^Test digit \\d+, an? ${label}, taken for ${predicted}$`));
    }
    const captions = (await tiles.allTextContents()).map((caption) => caption.replace(/\s+/g, " ").trim());
    const outputsOf = captions.map((caption) => Number(/ (0\.\d{3})$/.exec(caption)?.[1]));
    expect(outputsOf).toEqual([...outputsOf].sort((a, b) => b - a));
    expect(captions[0]).toBe(`${label}→${predicted} ${outputsOf[0]?.toFixed(3)}`);
    await tiles.first().click();
    expect(await dialog.isVisible()).toBe(false);
    const prediction = page.getByRole("region", { name: "Prediction" });
    await prediction.getByText(`true label: ${label}`).waitFor();
    const answer = async () => {
      const lines = await prediction.getByRole("listitem").allTextContents();
      const outputs = lines.map((line) => Number(line.trim().split(/\s+/)[1]));
      return [outputs.length, outputs.indexOf(Math.max(...outputs)), outputs[predicted]];
    };
    // The answer arrives after the label; the number beside the digit is the one that Prediction shows.
    await expect.poll(answer).toEqual([10, predicted, outputsOf[0]]);
  });

  test("are reached with the keyboard", async () => {
    const page = await open();
    await step(page, 500);
    const table = page.getByRole("table", { name: "Confusion matrix" });
    expect(await table.locator("button[tabindex='0']").count()).toBe(1);
    await cellOf(page, 0, 0).focus();
    for (const key of ["ArrowDown", "ArrowDown", "End", "ArrowLeft", "Home", "ArrowRight", "ArrowRight"]) {
      await page.keyboard.press(key);
    }
    expect(await cellOf(page, 2, 2).evaluate((cell) => cell.matches(":focus"))).toBe(true);
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "2, recognized" });
    const count = (await report(page)).confusion[22];
    await dialog.getByText(`${count} digits shown`).waitFor();
    // The first digit has the focus as soon as it is there.
    await expect
      .poll(() =>
        dialog
          .getByRole("gridcell")
          .first()
          .evaluate((cell) => cell.matches(":focus")),
      )
      .toBe(true);
    await page.keyboard.press("Escape");
    expect(await cellOf(page, 2, 2).evaluate((cell) => cell.matches(":focus"))).toBe(true);
  });

  test("an empty cell says that it is", async () => {
    const page = await open();
    await step(page, 1000);
    expect((await report(page)).confusion[1]).toBe(0);
    await cellOf(page, 0, 1).click();
    await page.getByRole("dialog").getByText("No test digit that is a 0 is taken for a 1 now.").waitFor();
  });
});

test("percentages sum to 100 in every row, and counts come back", async () => {
  const page = await open();
  await step(page, 150);
  const counts = await confusionOf(page);
  expect(counts).toEqual((await report(page)).confusion);
  const percent = page.getByRole("button", { name: "% of each row" });
  await percent.click();
  const percentages = rows(await confusionOf(page));
  for (const [index, row] of rows(counts).entries()) {
    const sum = row.reduce((a, b) => a + b);
    expect(percentages[index]?.reduce((a, b) => a + b)).toBe(100);
    row.forEach((count, column) => {
      expect(Math.abs((percentages[index]?.[column] ?? -9) - (100 * count) / sum)).toBeLessThan(1);
    });
  }
  await percent.click();
  expect(await confusionOf(page)).toEqual(counts);
});

test("the training set has its matrix, and its digits", async () => {
  const page = await open();
  await step(page, 150);
  await page.getByRole("combobox", { name: "Digits counted" }).selectOption("training");
  const { trainConfusion } = await report(page);
  expect(await confusionOf(page)).toEqual(trainConfusion);
  expect(trainConfusion.reduce((a, b) => a + b)).toBe(1437);
  const { label, predicted, count } = worst(trainConfusion);
  await cellOf(page, label, predicted).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(`${count} digits shown`).waitFor();
  expect(await dialog.getByRole("gridcell").first().getByRole("img").getAttribute("aria-label")).toMatch(
    /^Training digit/,
  );
});

test("the slider goes back through the run and returns to now", async () => {
  const page = await open();
  const first = (await report(page)).confusion;
  await page.evaluate(() => {
    const seen: Record<number, number[]> = {};
    Object.assign(globalThis, { seen });
    document.addEventListener("digit-playground-report", (event) => {
      const { minibatch, confusion } = (event as CustomEvent<{ minibatch: number; confusion: number[] }>).detail;
      seen[minibatch] = confusion;
    });
  });
  const reported = (minibatch: number) =>
    page.evaluate((at) => (globalThis as unknown as { seen: Record<number, number[]> }).seen[at], minibatch);
  for (let part = 0; part < 4; part++) await step(page, 100);
  const now = (await report(page)).confusion;
  const slider = page.getByRole("slider", { name: "Minibatch shown" });
  expect(await slider.getAttribute("aria-valuetext")).toBe("now");
  // A slow run reports every few minibatches, and the matrix may be the same in two reports.
  let back = 400;
  while (back > 200) {
    await slider.press("ArrowLeft");
    const shown = (await slider.getAttribute("aria-valuetext")) ?? "";
    expect(shown).toMatch(/^minibatch \d+$/);
    back = Number(shown.split(" ")[1]);
  }
  await page.getByText(`minibatch ${back}`, { exact: true }).waitFor();
  const earlier = await confusionOf(page);
  expect(earlier).toEqual(await reported(back));
  expect(earlier).not.toEqual(now);
  await slider.press("Home");
  await page.getByText("minibatch 0", { exact: true }).waitFor();
  expect(await slider.getAttribute("aria-valuetext")).toBe("minibatch 0");
  expect(await confusionOf(page)).toEqual(first);

  // It stays there while the run goes on; the page says what it cannot show of the past.
  await step(page, 100);
  expect(await confusionOf(page)).toEqual(first);
  await cellOf(page, 0, 0).click();
  await page.getByRole("dialog").getByText("The matrix shows minibatch 0;").waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Now", exact: true }).click();
  const later = (await report(page)).confusion;
  expect(later).not.toEqual(now);
  expect(await confusionOf(page)).toEqual(later);
  await slider.press("Home");
  await slider.press("End");
  expect(await slider.getAttribute("aria-valuetext")).toBe("now");
  expect(await confusionOf(page)).toEqual(later);

  await slider.press("ArrowLeft");
  await page.getByRole("button", { name: "Reset" }).click();
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  await expect.poll(() => confusionOf(page)).toEqual(first);
  expect(await slider.isDisabled()).toBe(true);
});

test("precision, recall and F1 are those of the matrix that is shown", async () => {
  const page = await open();
  await page.getByRole("button", { name: "By class" }).click();
  await step(page, 200);
  const table = page.getByRole("table", { name: "Precision, recall and F1 by class" });
  const shown = async () => {
    const cells = (await table.getByRole("cell").allTextContents()).map((cell) => cell.trim());
    return Array.from({ length: 11 }, (_, row) => cells.slice(row * 3, row * 3 + 3));
  };
  const expected = (confusion: readonly number[]) => {
    const share = (a: number, b: number) => (b === 0 ? Number.NaN : a / b);
    const values = Array.from({ length: 10 }, (_, digit) => {
      let [truth, taken] = [0, 0];
      for (let other = 0; other < 10; other++) {
        truth += confusion[digit * 10 + other] ?? 0;
        taken += confusion[other * 10 + digit] ?? 0;
      }
      const right = confusion[digit * 11] ?? 0;
      const [precision, recall] = [share(right, taken), share(right, truth)];
      return [precision, recall, share(2 * right, taken + truth)];
    });
    const means = [0, 1, 2].map((column) => values.reduce((sum, row) => sum + (row[column] || 0), 0) / 10);
    return [...values, means].map((row) =>
      row.map((value) => (Number.isNaN(value) ? "–" : `${(100 * value).toFixed(1)} %`)),
    );
  };
  const { confusion, trainConfusion } = await report(page);
  await expect.poll(shown).toEqual(expected(confusion));
  await page.getByRole("combobox", { name: "Digits counted" }).selectOption("training");
  await expect.poll(shown).toEqual(expected(trainConfusion));
  await page.getByRole("button", { name: "By class" }).click();
  expect(await table.isVisible()).toBe(false);
});
