import { expect, test } from "vitest";
import { answered, openAt, untilReport, useBrowser } from "../browser";
import { serve } from "../serve";
import { CHECKSUM, stepIn } from "./host";
import { withoutWorkers } from "./without-workers";

useBrowser();

test("where no worker may be had, the same run is trained on the page's thread, and can be paused", async () => {
  await withoutWorkers(async (page) => {
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    expect(page.workers()).toHaveLength(0);
    await page.getByRole("button", { name: "Train", exact: true }).click();
    await untilReport(page, ({ minibatch }) => minibatch > 300);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByRole("button", { name: "Train", exact: true }).waitFor();
    const { minibatch } = await untilReport(page, () => true);
    await answered(page);
    expect((await untilReport(page, () => true)).minibatch).toBe(minibatch);
  });
});

test("a playground that leaves the page stops training there, too", async () => {
  await withoutWorkers(async (page) => {
    await stepIn(page, 1);
    const [message, before, after] = await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      const trained = playground?.train().catch((error: Error) => error.message);
      while (!((playground?.report?.minibatch ?? 0) > 20)) await new Promise(requestAnimationFrame);
      playground?.remove();
      const ended = await trained;
      const at = playground?.report?.minibatch;
      // Between frames there was room for a slice.
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
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
  await page.clock.install();
  await page.goto(`${served.url}embed.html`);
  await expect.poll(() => asked).toBe(1);
  // Longer than the page waits for a worker.
  await page.clock.fastForward(60_000);
  expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
  expect(asked).toBe(1);
  await page.context().close();
  await served.close();
});
