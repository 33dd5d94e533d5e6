import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "../e2e/browser";
import { stepIn } from "../e2e/embed/host";
import { withoutWorkers } from "../e2e/embed/without-workers";
import { inspect, openTrained } from "../e2e/inspector";
import { slowness } from "./machine";
import { median, watch } from "./watch";

useBrowser();

test.each(["lecture", "modern"])("preset %s at full speed leaves the page free", async (preset) => {
  const page = await open();
  // A run long enough not to end while it is watched.
  await page.evaluate((name) => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { preset: name, minibatches: 200_000 };
  }, preset);
  await page.getByRole("button", { name: "Example" }).click();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  const before = await untilReport(page, (report) => report.minibatch > 50);
  const { frames, frame, longestTask } = await watch(page);
  const times = await slowness(page);
  await untilReport(page, (report) => report.minibatch > before.minibatch);
  await page.getByRole("button", { name: "Pause" }).click();
  console.info(
    `${preset}: median frame ${frame.toFixed(1)} ms, longest task ${longestTask.toFixed(1)} ms of computing`,
  );
  expect(frames).toBeGreaterThan(10);
  expect(frame, "median frame in ms").toBeGreaterThan(0);
  expect(frame, "median frame in ms").toBeLessThan(16 * times);
  expect(longestTask, "longest task in ms").toBeLessThan(50 * times);
});

test("training in slices leaves the page its turns", async () => {
  await withoutWorkers(async (page) => {
    await stepIn(page, 1);
    await page.getByRole("button", { name: "Train", exact: true }).click();
    const before = await untilReport(page, ({ minibatch }) => minibatch > 50);
    const { frames, frame, longestTask } = await watch(page);
    const times = await slowness(page);
    await untilReport(page, ({ minibatch }) => minibatch > before.minibatch + 100);
    console.info(
      `on the page's thread: ${frame.toFixed(1)} ms from frame to frame, longest task ${longestTask.toFixed(1)} ms`,
    );
    expect(frames).toBeGreaterThan(10);
    expect(frame, "ms of computing from frame to frame").toBeLessThan(60 * times);
    expect(longestTask, "longest task in ms").toBeLessThan(50 * times);
  });
});

test.each(["Graph", "Pictures"])("a frame of the view %s takes less than 4 ms", async (view) => {
  const page = await open();
  await page.getByRole("button", { name: "Example" }).click();
  await page.getByRole("radio", { name: view }).check();
  const drawing = page.locator(`playground-${view.toLowerCase()}`);
  await drawing.locator("canvas").first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const computed = async (): Promise<number> => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  };
  const frames = 30;
  const rounds: number[] = [];
  for (let round = 0; round < 5; round++) {
    const before = await computed();
    await drawing.evaluate(async (element, count) => {
      const drawn = element as HTMLElement & { requestUpdate(): void; updateComplete: Promise<boolean> };
      const parts = [drawn, ...(drawn.shadowRoot?.querySelectorAll("playground-units, playground-pixels") ?? [])];
      const canvas = drawn.shadowRoot?.querySelector("canvas");
      const copy = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      for (let frame = 0; frame < count; frame++) {
        await new Promise(requestAnimationFrame);
        for (const part of parts as (typeof drawn)[]) part.requestUpdate();
        for (const part of parts as (typeof drawn)[]) await part.updateComplete;
        // Read a pixel, so that drawing which the browser defers counts too.
        if (canvas) copy?.drawImage(canvas, 0, 0, 1, 1);
        copy?.getImageData(0, 0, 1, 1);
      }
    }, frames);
    rounds.push(((await computed()) - before) / frames);
  }
  console.info(`${view}: ${median(rounds).toFixed(1)} ms of computing a frame`);
  expect(median(rounds), rounds.join(", ")).toBeGreaterThan(0);
  expect(median(rounds), rounds.join(", ")).toBeLessThan(4 * (await slowness(page)));
});

test("drawing a unit while it trains takes less than 4 ms", async () => {
  const page = await openTrained(0);
  await inspect(page, 2, 3, "Layer 2, unit 4");
  await page.evaluate(() => {
    const times = new Map<string, number[]>();
    Object.assign(globalThis, { times });
    const parts = ["inspector", "weights", "parameter", "terms", "curve", "gradient", "picture"];
    for (const name of parts.map((part) => `playground-${part}`)) {
      const part: { performUpdate(): void } = customElements.get(name)?.prototype;
      const { performUpdate } = part;
      part.performUpdate = function () {
        const begin = performance.now();
        performUpdate.call(this);
        times.set(name, [...(times.get(name) ?? []), performance.now() - begin]);
      };
    }
  });
  await page.getByRole("button", { name: "Train" }).click();
  const medians = () =>
    page.evaluate(() => {
      const { times } = globalThis as unknown as { times: Map<string, number[]> };
      const drawn = [...times.values()].filter((each) => each.length >= 20);
      // A median hardly depends on what else the machine does.
      return drawn.map((each) => each.sort((a, b) => a - b)[each.length >> 1] ?? 0);
    });
  await expect.poll(async () => (await medians()).length, { timeout: 30_000 }).toBe(7);
  const sum = (await medians()).reduce((total, time) => total + time, 0);
  expect(sum).toBeLessThan(4 * (await slowness(page)));
});
