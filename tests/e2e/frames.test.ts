import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";
import { watch } from "./watch";

useBrowser();

// A busy machine makes caches cold as well: a second look tells the page's own slowness from that.
test.each(["lecture", "modern"])("preset %s at full speed leaves the page free", { retry: 2 }, async (preset) => {
  const page = await open();
  // A run that does not end while it is watched.
  await page.evaluate((name) => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { preset: name, minibatches: 200_000 };
  }, preset);
  await page.getByRole("button", { name: "Example" }).click();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const before = await untilReport(page, (report) => report.minibatch > 50);
  const { tasks, frames } = await watch(page, 4);
  await untilReport(page, (report) => report.minibatch > before.minibatch);
  await page.getByRole("button", { name: "Pause" }).click();
  frames.sort((a, b) => a - b);
  const median = frames[Math.floor(frames.length / 2)] ?? 0;
  const longest = Math.max(...tasks);
  console.info(`${preset}: median frame ${median.toFixed(1)} ms, longest task ${longest.toFixed(1)} ms of computing`);
  expect(frames.length).toBeGreaterThan(10);
  expect(median, "median frame in ms").toBeGreaterThan(0);
  expect(median, "median frame in ms").toBeLessThan(16);
  expect(longest, "longest task in ms").toBeLessThan(50);
});
