import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

/** Draws a digit and labels it, in the playground at `index` of the page. */
async function label(page: Page, digit: number, index = 0): Promise<void> {
  const playground = page.locator("digit-playground").nth(index);
  await playground.evaluate(
    (element, level) => (element as HTMLElementTagNameMap["digit-playground"]).draw(Array(64).fill(level)),
    digit + 1,
  );
  await playground.getByRole("button", { name: "Label…" }).click();
  await playground.getByRole("button", { name: `Add as ${digit}` }).click();
  await playground.getByRole("status", { name: "Training status" }).getByText(`Added as a ${digit}`).waitFor();
}

/** Label and first cell of each digit that is kept. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (localStorage.getItem("digit-playground.own-digits.1") ?? "").split("\n").map((line) => line.slice(0, 3)),
  );

const own = (page: Page, index = 0, name = "3 own digits") =>
  page.locator("digit-playground").nth(index).getByRole("button", { name, exact: true });

/** Each run with a seed of its own, for more minibatches alone would go on with the run that is there. */
const train = (page: Page, minibatches: number): Promise<void> =>
  page.evaluate(async (count) => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { minibatches: count, seed: count };
    await playground?.step(count);
  }, minibatches);

async function otherTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await untilReport(other, ({ minibatch }) => minibatch === 0);
  return other;
}

test("two tabs keep the digits of both, and train on them when they add one", async () => {
  const one = await open();
  const other = await otherTab(one);
  await label(one, 3);
  await label(other, 5);
  await label(one, 7);
  expect(await kept(one)).toEqual(["3 4", "5 6", "7 8"]);
  await own(one).waitFor();
  await untilReport(one, ({ trainConfusion }) => trainConfusion.reduce((a, b) => a + b) === 1440);
  await other.reload();
  await own(other).waitFor();
  await other.close();
});

test("two playgrounds of a page keep the digits of both", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("main")?.append(document.createElement("digit-playground")));
  await page.locator("digit-playground").nth(1).getByRole("button", { name: "Train", exact: true }).waitFor();
  await label(page, 3);
  await label(page, 5, 1);
  await label(page, 7);
  expect(await kept(page)).toEqual(["3 4", "5 6", "7 8"]);
  await own(page).waitFor();
});

test("what another tab, or another playground of the page, has kept is seen without a reload, and trained on", async () => {
  const one = await open();
  await one.evaluate(() => document.querySelector("main")?.append(document.createElement("digit-playground")));
  await one.locator("digit-playground").nth(1).getByRole("button", { name: "Train", exact: true }).waitFor();
  const other = await otherTab(one);
  const seen = async (name: string): Promise<void> => {
    for (const place of [one.locator("digit-playground").first(), one.locator("digit-playground").nth(1), other])
      await place.getByRole("button", { name, exact: true }).waitFor();
  };
  await label(other, 3);
  await seen("1 own digit");
  await untilReport(one, ({ trainConfusion }) => trainConfusion.reduce((a, b) => a + b) === 1438);
  await label(one, 5);
  await seen("2 own digits");
  await label(one, 7, 1);
  await seen("3 own digits");
  expect(await kept(one)).toEqual(["3 4", "5 6", "7 8"]);

  await train(other, 20);
  await seen("Runs (1)");
  await train(one, 30);
  await seen("Runs (2)");
  await other.close();
});

test("two tabs keep the runs of both", async () => {
  const one = await open();
  const other = await otherTab(one);
  const runs = (page: Page): Promise<number[]> =>
    page.evaluate(() => {
      const { list = [] } = JSON.parse(localStorage.getItem("digit-playground.runs") ?? "{}");
      return list.map(({ spec }: { spec: { minibatches: number } }) => spec.minibatches).sort();
    });
  await train(one, 20);
  await expect.poll(() => runs(one)).toEqual([20]);
  await train(other, 30);
  await expect.poll(() => runs(one)).toEqual([20, 30]);
  await train(one, 40);
  await expect.poll(() => runs(one)).toEqual([20, 30, 40]);
  await other.close();
});

test("a run that both tabs have trained is one", async () => {
  const one = await open();
  const other = await otherTab(one);
  for (const page of [one, other, one])
    await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      await playground?.reset();
      await playground?.step(25);
      await playground?.reset();
    });
  await one.getByRole("button", { name: /^Runs/ }).click();
  await one.getByRole("list", { name: "Kept runs" }).waitFor();
  expect(await one.getByRole("textbox", { name: /^Name of/ }).count()).toBe(1);
  await other.close();
});

test("where storage is full, all is there until the page is left, and says so", async () => {
  const page = await open();
  await label(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await label(page, 2);
  await label(page, 3);
  await own(page).waitFor();
  for (const minibatches of [5, 6])
    await page.evaluate(async (count) => {
      const playground = document.querySelector("digit-playground");
      await playground?.step(count);
      await playground?.reset();
    }, minibatches);
  await page.getByRole("button", { name: /^Runs/ }).click();
  await page.locator("playground-runs").getByText("Your browser does not store them").waitFor();
  await expect.poll(() => page.getByRole("textbox", { name: /^Name of/ }).count()).toBe(2);
});
