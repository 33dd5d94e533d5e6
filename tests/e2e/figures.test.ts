import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";
import { faults, saveFigure, understood } from "./figure-file";

useBrowser();

test("each chart is saved as SVG and PNG, with the run's numbers, under the page's own policy", async () => {
  const page = await open({ colorScheme: "dark" });
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 20, 10], seed: 3 };
  });
  await page.getByRole("button", { name: "Model…" }).click();
  const figures = page.locator("playground-figures");
  await figures.getByRole("heading", { name: "Pictures" }).scrollIntoViewIfNeeded();
  await figures.getByText("There is no curve yet").waitFor();
  expect(await figures.getByRole("button", { name: "Save .svg" }).isDisabled()).toBe(true);

  // What is trained meanwhile is seen at once.
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const report = await untilReport(page, ({ minibatch }) => minibatch === 300);
  await figures.getByRole("img", { name: /300 minibatches/ }).waitFor();

  const choice = figures.getByRole("combobox", { name: "Picture" });
  const kinds = await choice.getByRole("option").allTextContents();
  expect(kinds).toHaveLength(7);
  const texts: (readonly string[])[] = [];
  for (const kind of kinds) {
    await choice.selectOption(kind);
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
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  expect(texts[0]).toContain(`test ${percent(report.testAccuracy)}`);
  expect(texts[0]).toContain(`training ${percent(report.trainAccuracy)}`);
  const counts = (matrix: readonly string[]): number[] => matrix.filter((text) => /^\d+$/.test(text)).map(Number);
  const axes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  expect(counts(texts[2] ?? [])).toEqual([...axes, ...axes, ...report.confusion.filter((count) => count > 0)]);
  expect(counts(texts[3] ?? [])).toEqual([...axes, ...axes, ...report.trainConfusion.filter((count) => count > 0)]);

  // What the page does not show is not offered either.
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("hide", "results, network"));
  await page.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Model…" }).click();
  await choice.scrollIntoViewIfNeeded();
  await expect.poll(() => choice.getByRole("option").allTextContents()).toEqual(kinds.slice(2, 4));
});
