import { expect, test } from "vitest";
import { publishedOf } from "../published.mjs";
import { answered, confusionOf, open, untilReport, useBrowser } from "./browser";
import { boxOf, isSeen } from "./seen";

useBrowser();

test("trains to 95 % and shows where it errs", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.testAccuracy >= 0.95);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();

  const counts = await confusionOf(page);
  const sum = counts.reduce((total, count) => total + count, 0);
  const right = counts.filter((_, index) => index % 11 === 0).reduce((total, count) => total + count, 0);
  const status = await page.getByRole("status", { name: "Training status" }).textContent();
  const shown = /accuracy ([\d.]+) %/.exec(status ?? "")?.[1];
  expect(counts).toHaveLength(100);
  expect(sum).toBe(360);
  expect(shown).toBe(((100 * right) / sum).toFixed(1));
});

test.each(["lecture", "figure"])("the weights of %s have the published checksums", async (preset) => {
  const published = publishedOf(preset);
  const page = await open();
  const seen = await page.evaluate(
    async ([name, counts]) => {
      const playground = document.querySelector("digit-playground");
      if (!playground) return [];
      playground.spec = { preset: name };
      await playground.reset();
      const checksums = [];
      for (const [index, count] of counts.entries()) {
        const more = count - (counts[index - 1] ?? 0);
        if (more > 0) await playground.step(more);
        checksums.push([count, playground.report?.checksum]);
      }
      return checksums;
    },
    [preset, published.map(([count]) => count)] as const,
  );
  expect(seen).toEqual(published);
});

test("Pause stops the count, and the same button goes on", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > 50);
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();
  const paused = await untilReport(page, () => true);
  await answered(page);
  expect((await untilReport(page, () => true)).minibatch).toBe(paused.minibatch);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > paused.minibatch + 50);
});

test("Step trains one minibatch", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Step" }).click();
  await page.getByRole("button", { name: "Step" }).click();
  expect((await untilReport(page, (report) => report.minibatch === 2)).minibatch).toBe(2);
  const status = page.getByRole("status", { name: "Training status" });
  expect(await status.textContent()).toMatch(/2 of 40,000 minibatches.*training loss [\d.]+ · test accuracy [\d.]+ %/s);
});

test("Reset rewinds to exactly the same run", async () => {
  const page = await open();
  const first = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    await playground?.step(300);
    return playground?.report;
  });
  await page.getByRole("button", { name: "Reset" }).click();
  await untilReport(page, (report) => report.minibatch === 0);
  const second = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    await playground?.step(100);
    await playground?.step(200);
    return playground?.report;
  });
  expect(first?.checksum).toMatch(/^[0-9a-f]{16}$/);
  expect(second).toEqual(first);
});

test("another seed is another run", async () => {
  const page = await open();
  const before = await untilReport(page, () => true);
  const seed = page.getByRole("spinbutton", { name: "Seed" });
  await seed.fill("2");
  await seed.press("Enter");
  const after = await untilReport(page, (report) => report.checksum !== before.checksum);
  expect(after.minibatch).toBe(0);
  await seed.fill("1");
  await seed.press("Enter");
  await untilReport(page, (report) => report.checksum === before.checksum);
});

test("at the end of the run Train begins anew, and says so", async () => {
  const page = await open();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { minibatches: 120 };
  });
  const train = page.getByRole("button", { name: "Train" });
  await train.click();
  await untilReport(page, (report) => report.minibatch === 120);
  const status = page.getByRole("status", { name: "Training status" });
  await status.getByText("Finished").waitFor();
  expect(await train.getAttribute("title")).toContain("starts again");
  expect(await page.getByRole("button", { name: "Step" }).isDisabled()).toBe(true);
  const minibatches = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        document.addEventListener("digit-playground-report", (event) => {
          seen.push((event as CustomEvent<{ minibatch: number }>).detail.minibatch);
          if (seen.at(-1) === 120) resolve(seen);
        });
      }),
  );
  await train.click();
  expect((await minibatches)[0]).toBe(0);
});

test("a run that diverges says why", async () => {
  const page = await open();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { activation: ["identity"], output: "identity", learningRate: 100 };
  });
  await page.getByRole("button", { name: "Train" }).click();
  const status = page.getByRole("status", { name: "Training status" });
  const reason = status.getByText(/Stopped: /);
  await reason.waitFor();
  expect(await reason.evaluate((line) => line.scrollWidth <= line.clientWidth), "the whole sentence is there").toBe(
    true,
  );
});

test("the speed control slows a run down", async () => {
  const page = await open();
  const speed = page.getByRole("slider", { name: "Speed" });
  await speed.focus();
  await speed.press("Home");
  expect(await speed.getAttribute("aria-valuetext")).toBe("1 minibatches per second");
  // However slow the machine is, a run has never more minibatches than its seconds allow.
  const counts = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    const begin = performance.now();
    void playground?.train();
    const counts: { minibatch: number; allowed: number }[] = [];
    return new Promise<typeof counts>((done) =>
      document.addEventListener("digit-playground-report", () => {
        const { minibatch = 0 } = playground?.report ?? {};
        counts.push({ minibatch, allowed: 1 + (performance.now() - begin) / 1000 });
        if (minibatch >= 2) done(counts);
      }),
    );
  });
  for (const { minibatch, allowed } of counts) expect(minibatch).toBeLessThanOrEqual(allowed);
  await speed.press("End");
  await untilReport(page, (report) => report.minibatch > 100);
});

test("a word about a change leaves loss and accuracy where they are, and moves nothing", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(5));
  const status = page.getByRole("status", { name: "Training status" });
  const before = await boxOf(page.getByRole("region", { name: "Draw a digit" }));
  await page.locator("digit-playground").evaluate((playground: HTMLElement & { note?: (sentence: string) => void }) => {
    playground.note?.("Something was changed");
  });
  await status.getByText("Something was changed").waitFor();
  expect(await isSeen(status.getByText(/training loss .* test accuracy/))).toBe(true);
  expect(await boxOf(page.getByRole("region", { name: "Draw a digit" }))).toEqual(before);
});
