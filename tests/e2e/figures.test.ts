import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Report } from "../../wasm/playground";
import { open, untilReport, useBrowser } from "./browser";
import { faults, saveFigure, understood } from "./figure-file";

useBrowser();

const figuresOf = (page: Page): Locator => page.locator("playground-figures");
const choiceOf = (page: Page): Locator => figuresOf(page).getByRole("combobox", { name: "Picture" });

/** The dialog of a small network that is not trained yet, in the dark. */
async function openFigures(): Promise<Page> {
  const page = await open({ colorScheme: "dark" });
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 20, 10], seed: 3 };
  });
  await page.getByRole("button", { name: "Model…" }).click();
  await figuresOf(page).getByRole("heading", { name: "Pictures" }).scrollIntoViewIfNeeded();
  return page;
}

/** Trains 300 minibatches while the dialog is open, which updates at once, and returns the names of the pictures. */
async function train(page: Page): Promise<readonly [report: Report, kinds: readonly string[]]> {
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const report = await untilReport(page, ({ minibatch }) => minibatch === 300);
  await figuresOf(page)
    .getByRole("img", { name: /300 minibatches/ })
    .waitFor();
  const kinds = await choiceOf(page).getByRole("option").allTextContents();
  expect(kinds).toHaveLength(7);
  return [report, kinds];
}

/** Saves these pictures, and gives the texts of each. Chromium drops the eleventh file that a page saves in a second. */
async function textsOf(page: Page, kinds: readonly string[]): Promise<readonly (readonly string[])[]> {
  const figures = figuresOf(page);
  const texts: (readonly string[])[] = [];
  for (const kind of kinds) {
    await choiceOf(page).selectOption(kind);
    await figures.getByRole("img", { name: kind }).waitFor();
    const files = await saveFigure(page, figures);
    expect(files.map(({ name }) => name.replace(/^digits-64-20-10-[a-z-]+\./, ""))).toEqual(["svg", "png"]);
    const seen = await understood(page, ...files);
    expect(faults(seen)).toEqual([]);
    const written = seen.texts;
    expect(written[0]).toBe(kind);
    expect(written.join(" ")).toContain("64 – 20 – 10 · Sigmoid");
    expect(written.join(" ")).toContain("after 300 minibatches");
    texts.push(written);
  }
  return texts;
}

test("curves and matrices are saved as SVG and PNG, with the run's numbers, under the page's own policy", async () => {
  const page = await openFigures();
  await figuresOf(page).getByText("There is no curve yet").waitFor();
  expect(await figuresOf(page).getByRole("button", { name: "Save .svg" }).isDisabled()).toBe(true);
  const [report, kinds] = await train(page);
  const texts = await textsOf(page, kinds.slice(0, 4));
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  expect(texts[0]).toContain(`test ${percent(report.testAccuracy)}`);
  expect(texts[0]).toContain(`training ${percent(report.trainAccuracy)}`);
  const counts = (matrix: readonly string[]): number[] => matrix.filter((text) => /^\d+$/.test(text)).map(Number);
  const axes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(counts(texts[2] ?? [])).toEqual([...axes, ...axes, ...report.confusion.filter((count) => count > 0)]);
  expect(counts(texts[3] ?? [])).toEqual([...axes, ...axes, ...report.trainConfusion.filter((count) => count > 0)]);
});

test("so are the other pictures; what the page hides is not offered", async () => {
  const page = await openFigures();
  const [, kinds] = await train(page);
  await textsOf(page, kinds.slice(4));

  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("hide", "results, network"));
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Model…" }).click();
  await choiceOf(page).scrollIntoViewIfNeeded();
  await expect.poll(() => choiceOf(page).getByRole("option").allTextContents()).toEqual(kinds.slice(2, 4));
});
