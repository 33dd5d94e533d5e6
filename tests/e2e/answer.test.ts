import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { answered, drawn, open, useBrowser } from "./browser";
import { boxOf, coveredCards, isSeen } from "./seen";

useBrowser();

const grid = (page: Page): Locator => page.getByRole("grid", { name: "Draw a digit" });

/** A one, drawn with the pointer, and answered. */
async function drawOne(page: Page): Promise<void> {
  await grid(page).scrollIntoViewIfNeeded();
  const { top, bottom, left, right } = await boxOf(grid(page));
  const middle = (left + right) / 2;
  await page.mouse.move(middle, top + 0.2 * (bottom - top));
  await page.mouse.down();
  await page.mouse.move(middle, top + 0.8 * (bottom - top), { steps: 4 });
  await page.mouse.up();
  await answered(page);
}

/** Prediction's winner. */
function winnerOf(page: Page): Locator {
  return page.getByRole("region", { name: "Prediction" }).getByRole("button", { name: /, the answer/ });
}

/** The digit and its number, as Prediction has them. */
async function answerOf(page: Page): Promise<string> {
  const [, digit, output] = /^(\d): ([\d.]+),/.exec((await winnerOf(page).getAttribute("aria-label")) ?? "") ?? [];
  return `${digit} (${output})`;
}

test.each([
  [1366, 641],
  [1280, 720],
  [1024, 600],
  [360, 640],
])("at %d x %d the answer is seen above the pad while one draws", async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await drawOne(page);
  const answer = page.locator("playground-pad").getByText(/^Network: \d \(\d\.\d{3}\)$/);
  await expect.poll(() => answer.textContent()).toBe(`Network: ${await answerOf(page)}`);
  expect(await isSeen(answer)).toBe(true);
  const { top, bottom } = await boxOf(grid(page));
  expect([top >= 0, bottom <= height]).toEqual([true, true]);
  // At both ends of the scroll range in which the whole pad is visible.
  for (const block of ["start", "end"] as const) {
    await grid(page).evaluate((pad, block) => pad.scrollIntoView({ block }), block);
    expect(await isSeen(answer), block).toBe(true);
  }
  await page.getByRole("button", { name: "Clear" }).click();
  await answer.waitFor({ state: "hidden" });
  expect(await isSeen(page.locator("playground-pad").getByRole("heading", { name: "Draw a digit" }))).toBe(true);
});

test("at 1280 x 800 Prediction is in view beside the pad, and says it alone", async () => {
  const page = await open();
  await drawOne(page);
  await expect.poll(() => isSeen(winnerOf(page))).toBe(true);
  expect(await page.getByText(/^Network: /).isVisible()).toBe(false);
});

test("where Prediction is hidden, the pad does not say what it says", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("hide", "prediction"));
  await drawOne(page);
  expect(await page.getByText(/^Network: /).count()).toBe(0);
});

test.each([
  [1366, 641],
  [1280, 720],
  [1280, 800],
])("at %d x %d no card covers another, with the runs and all settings open", async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await page.getByRole("button", { name: /^Runs/ }).click();
  await page.getByRole("heading", { name: "Runs" }).waitFor();
  // What follows the size of its place is drawn anew once it knows it.
  await drawn(page);
  expect(await coveredCards(page)).toEqual([]);
  await page.getByRole("button", { name: "More settings" }).click();
  await page.getByLabel("Weight decay").waitFor();
  await drawn(page);
  expect(await coveredCards(page)).toEqual([]);
});
