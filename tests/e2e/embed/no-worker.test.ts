import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { openAt, untilReport, useBrowser } from "../browser";
import { serve } from "../serve";
import { watch } from "../watch";
import { CHECKSUM, stepIn } from "./host";

useBrowser();

/** The playground where a policy allows none of its workers. */
async function withoutWorkers(test: (page: Page) => Promise<void>): Promise<void> {
  const served = await serve(/$^/, { headers: { "content-security-policy": "worker-src 'none'" } });
  const page = await openAt(`${served.url}embed.html`);
  try {
    await test(page);
  } finally {
    await page.context().close();
    await served.close();
  }
}

test("where no worker may be had, the same run is trained on the page's thread, and can be paused", async () => {
  await withoutWorkers(async (page) => {
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    expect(page.workers()).toHaveLength(0);
    await page.getByRole("button", { name: "Train", exact: true }).click();
    await untilReport(page, ({ minibatch }) => minibatch > 300);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Train", exact: true }).waitFor();
    const { minibatch } = await untilReport(page, () => true);
    await page.waitForTimeout(200);
    expect((await untilReport(page, () => true)).minibatch).toBe(minibatch);
  });
});

// A busy machine makes caches cold as well.
test("training in slices leaves the page its turns", { retry: 2 }, async () => {
  await withoutWorkers(async (page) => {
    await stepIn(page, 1);
    await page.getByRole("button", { name: "Train", exact: true }).click();
    const before = await untilReport(page, ({ minibatch }) => minibatch > 50);
    const { tasks, frames } = await watch(page, 3);
    await untilReport(page, ({ minibatch }) => minibatch > before.minibatch + 100);
    const longest = Math.max(...tasks);
    const between = frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)] ?? Number.POSITIVE_INFINITY;
    console.info(
      `on the page's thread: ${between.toFixed(1)} ms from frame to frame, longest task ${longest.toFixed(1)} ms`,
    );
    expect(between, "ms of computing from frame to frame").toBeLessThan(60);
    expect(longest, "longest task in ms").toBeLessThan(50);
  });
});

test("a playground that leaves the page stops training there, too", async () => {
  await withoutWorkers(async (page) => {
    await stepIn(page, 1);
    const [message, before, after] = await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      const trained = playground?.train().catch((error: Error) => error.message);
      await new Promise((done) => setTimeout(done, 300));
      playground?.remove();
      const ended = await trained;
      const at = playground?.report?.minibatch;
      await new Promise((done) => setTimeout(done, 200));
      return [ended, at, playground?.report?.minibatch];
    });
    expect(message).toMatch(/closed/);
    expect(after).toBe(before);
  });
});

test("a worker that stays silent is given up for another", async () => {
  const served = await serve();
  const page = await openAt("about:blank");
  let asked = 0;
  await page.route(/worker-[\w-]+\.js$/, () => {
    asked++;
  });
  await page.goto(`${served.url}embed.html`);
  expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
  expect(asked).toBe(1);
  await page.context().close();
  await served.close();
});
