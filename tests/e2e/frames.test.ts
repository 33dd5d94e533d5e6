import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, and how long its thread computed; other programs' share of the machine is not in it. */
  readonly ts: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds that the page's main thread computes, task by task and frame by frame, for some seconds. */
async function watch(page: Page, seconds: number): Promise<{ tasks: number[]; frames: number[] }> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page has no browser");
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline"] });
  await page.waitForTimeout(1000 * seconds);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  // The page's process is the one whose main thread draws frames; a blank one may stand by.
  const drawn = traceEvents.filter(({ name }) => name === "FireAnimationFrame");
  const main = drawn[0];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      name === "ThreadControllerImpl::RunTask" && ph === "X" && pid === main?.pid && tid === main.tid,
  );
  const starts = drawn.map(({ ts }) => ts).sort((a, b) => a - b);
  const frames = starts.slice(1).map((end, index) => {
    const begin = starts[index] ?? end;
    const within = tasks.filter(({ ts }) => ts >= begin && ts < end);
    return within.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
  });
  return { tasks: tasks.map(({ tdur = 0 }) => tdur / 1000), frames };
}

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
