import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "../axe";
import { open, untilReport, useBrowser } from "../browser";
import { behaves, openLab } from "./lab";

useBrowser();
behaves(["result"]);

/** What is printed, as text. */
function printed(page: Page): Promise<string> {
  return page.locator("lab-result pre").first().innerText();
}

function dots(page: Page, options: Parameters<Page["getByRole"]>[1] = {}): Locator {
  return page.locator("lab-dots").getByRole("option", options);
}

/** Trains until this many seeds have ended, pauses, and drops the unfinished one, so that no more results arrive. */
async function train(page: Page, seeds: number): Promise<void> {
  await page.getByRole("button", { name: "Train seed after seed" }).click();
  await dots(page)
    .nth(seeds - 1)
    .waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: /^(Continue|Train seed after seed)$/ }).waitFor();
  // The slice under way may still end the next seed; changing the length discards it.
  for (const name of ["5,000", "1,000"]) await page.getByRole("button", { name, exact: true }).click();
}

test("opens on the lecture's own result, as it is printed there", async () => {
  const page = await openLab("result");
  const lines = (await printed(page)).split("\n");
  expect(lines[0]).toBe("[[33  0  0  0  0  0  0  0  0  0]");
  expect(lines[9]).toBe(" [ 0  0  0  0  0  0  0  0  1 39]]");
  await page.getByText("Accuracy = 0.9805556", { exact: true }).waitFor();
  expect(await page.getByRole("listbox").count()).toBe(0);
});

test("seeds are trained live; each is a dot that shows its matrix, and accuracy is trace / sum", async () => {
  const page = await openLab("result");
  await train(page, 3);
  await page.getByRole("status", { name: "Training of the seeds" }).filter({ hasText: "Seed" }).waitFor();
  const list = page.getByRole("listbox", { name: "Runs by their seeds" });
  await list.focus();
  await list.press("Home");
  await page.getByText("Seed 1 after 1,000 minibatches").waitFor();
  await list.press("ArrowRight");
  await page.getByText("Seed 2 after 1,000 minibatches").waitFor();
  const rows = (await printed(page)).split("\n").map((line) => (line.match(/\d+/g) ?? []).map(Number));
  const all = rows.flat().reduce((sum, count) => sum + count, 0);
  const right = rows.reduce((sum, row, label) => sum + (row[label] ?? 0), 0);
  expect(all).toBe(360);
  await page.getByText(`Accuracy = ${(right / all).toFixed(7)}`, { exact: true }).waitFor();
  const said = await dots(page, { name: /^Seed 2:/ }).getAttribute("aria-label");
  expect(said).toBe(`Seed 2: ${(right / all).toFixed(4)}`);
  expect(await dots(page, { selected: true }).getAttribute("aria-label")).toBe(said);
  // The mean of the dots, from what they say.
  const accuracies = (await dots(page).evaluateAll((dots) => dots.map((dot) => dot.ariaLabel))).map((name) =>
    Number(name?.split(": ")[1]),
  );
  const mean = accuracies.reduce((sum, value) => sum + value, 0) / accuracies.length;
  const summary = await page.getByText(/^\d+ runs: /).innerText();
  expect(Number(summary.match(/0\.\d{4}/)?.[0])).toBeCloseTo(mean, 3);
});

test("axe finds nothing once seeds are trained", async () => {
  const page = await openLab("result", { bypassCSP: true });
  await train(page, 3);
  await page.getByRole("listbox").press("End");
  expect(await look(page)).toEqual([]);
});

test("a dot is pointed at for its seed and clicked for its matrix", async () => {
  // Without reduced motion, the dots would still be falling into place.
  const page = await openLab("result", { reducedMotion: "reduce" });
  await train(page, 2);
  const dot = dots(page, { name: /^Seed 1:/ });
  const box = await dot.boundingBox();
  if (!box) throw new Error("the dot is not in the page");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page
    .locator("lab-dots .readout")
    .filter({ hasText: /^\s*Seed 1: 0\.\d{4}\s*$/ })
    .waitFor();
  await page.mouse.down();
  await page.mouse.up();
  await page.getByText("Seed 1 after 1,000 minibatches").waitFor();
});

test("seed 1 gives the playground's own weights, to the last bit", async () => {
  const page = await openLab("result");
  await train(page, 1);
  const list = page.getByRole("listbox", { name: "Runs by their seeds" });
  await list.focus();
  await list.press("Home");
  const checksum = await page.locator("lab-result code").innerText();
  const matrix = await printed(page);
  const playground = await open();
  await playground.evaluate(() => document.querySelector("digit-playground")?.step(1000));
  const report = await untilReport(playground, ({ minibatch }) => minibatch === 1000);
  expect(checksum).toBe(report.checksum);
  expect((matrix.match(/\d+/g) ?? []).map(Number)).toEqual(report.confusion);
});

test("another length has runs of its own, and nothing is lost by going there", async () => {
  const page = await openLab("result");
  await train(page, 1);
  const trained = await dots(page).count();
  await page.getByRole("button", { name: "40,000" }).click();
  await expect.poll(() => dots(page).count()).toBe(0);
  await page.getByText("Seed 1 is next").waitFor();
  await page.getByRole("button", { name: "Train seed after seed" }).click();
  await page.getByText(/^Seed 1: [\d,]+ of 40,000 minibatches · about \d+ s left$/).waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Continue" }).waitFor();
  // The slice under way is still reported; after that nothing changes.
  const status = page.getByRole("status", { name: "Training of the seeds" });
  const isStill = (): Promise<boolean> =>
    status.evaluate(async (element: HTMLElement) => {
      const before = element.innerText;
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      return /^Seed 1: [\d,]+ of 40,000 minibatches$/.test(before) && element.innerText === before;
    });
  await expect.poll(isStill).toBe(true);
  await page.getByRole("button", { name: "1,000", exact: true }).click();
  await expect.poll(() => dots(page).count()).toBe(trained);
});

test("a run that has begun is there when one comes back, and goes on", async () => {
  const page = await openLab("result");
  await page.getByRole("button", { name: "40,000" }).click();
  await page.getByRole("button", { name: "Train seed after seed" }).click();
  const status = page.getByRole("status", { name: "Training of the seeds" });
  const done = async (): Promise<number> =>
    Number((await status.innerText()).match(/: ([\d,]+) of/)?.[1]?.replace(",", ""));
  await expect.poll(done).toBeGreaterThan(0);
  const topics = page.getByRole("navigation", { name: "Topics" });
  await topics.getByRole("link", { name: "Homework" }).click();
  await page.locator("lab-homework").waitFor();
  await topics.getByRole("link", { name: "Result" }).click();
  const before = await done();
  expect(before).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Continue" }).click();
  await expect.poll(done).toBeGreaterThan(before);
  expect(await status.innerText()).toMatch(/^Seed 1: /);
  await page.getByRole("button", { name: "Pause" }).click();
});

test("the question is about the lecture's matrix, whatever is trained and shown", async () => {
  const page = await openLab("result");
  const field = page.getByRole("textbox", { name: "The lecture's matrix counts 360 digits" });
  const say = async (typed: string): Promise<string> => {
    await field.fill(typed);
    await field.press("Enter");
    return page.locator("lab-question").getByRole("status").innerText();
  };
  expect(await say("353")).toMatch(/Not quite.*So many are right/);
  expect(await say("6")).toMatch(/Not quite.*diagonal/);
  expect(await say("7")).toMatch(/Right.*353 \/ 360 = 0\.9806/);
  await train(page, 1);
  await page.getByRole("listbox").press("Home");
  await page.getByText("Seed 1 after 1,000 minibatches").waitFor();
  expect(await page.locator("lab-question").getByRole("status").innerText()).toContain("353 / 360");
  expect(await say("7")).toContain("353 / 360");
});

test("a shorter training is the first reason for another number, and none where it is as long", async () => {
  const page = await openLab("result");
  const reasons = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Why does my number differ" }) })
    .getByRole("listitem");
  expect(await reasons.first().innerText()).toMatch(/^The length.*after 1,000 minibatches.*40 times as long/);
  await page.getByRole("button", { name: "5,000", exact: true }).click();
  expect(await reasons.first().innerText()).toMatch(/8 times as long/);
  await page.getByRole("button", { name: "40,000", exact: true }).click();
  expect(await reasons.first().innerText()).toMatch(/^The split/);
  expect(await reasons.count()).toBe(3);
});
