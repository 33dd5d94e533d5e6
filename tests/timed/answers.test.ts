import { expect, test } from "vitest";
import { open, untilReport, useBrowser } from "../e2e/browser";
import { openImport, rows, training } from "../e2e/digits-file";
import { openLab } from "../e2e/labs/lab";
import { slowness } from "./machine";
import { median } from "./watch";

useBrowser();

test("Pause answers within 100 ms", async () => {
  const page = await open();
  const waits: number[] = [];
  for (let round = 0; round < 5; round++) {
    const { minibatch } = await untilReport(page, () => true);
    await page.getByRole("button", { name: "Train" }).click();
    await untilReport(page, (report) => report.minibatch > minibatch + 100);
    waits.push(
      await page.evaluate(async () => {
        const playground = document.querySelector("digit-playground");
        const button = playground?.shadowRoot
          ?.querySelector("playground-transport")
          ?.shadowRoot?.querySelector("button");
        const begin = performance.now();
        button?.click();
        while (button?.textContent?.trim() !== "Train") await new Promise(requestAnimationFrame);
        return performance.now() - begin;
      }),
    );
  }
  expect(median(waits), waits.join(", ")).toBeLessThan(100 * (await slowness(page)));
});

test("checking the shape of a large derivative does not hold up the page", async () => {
  const page = await openLab("calculus&view=gradient");
  await page.locator("lab-question").getByRole("textbox").fill("64");
  const check = page.locator("lab-question").getByRole("button", { name: "Check" });
  const took: number[] = [];
  for (let round = 0; round < 5; round++) {
    took.push(
      await check.evaluate((button: HTMLElement) => {
        const began = performance.now();
        button.click();
        return performance.now() - began;
      }),
    );
  }
  await page.locator("lab-question").getByText("Right.").waitFor();
  expect(median(took), took.join(", ")).toBeLessThan(300 * (await slowness(page)));
});

test("60,000 rows of 28 x 28 are read while the page stays alive; as many as there is room for are spread over them", async () => {
  const page = await openImport();
  const input = page.getByLabel("CSV file or picture of digits");
  await input.waitFor({ state: "attached" });
  // Made in the page: 98 MB are too much to hand over.
  await input.evaluate(
    (field: HTMLInputElement, part) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array(150).fill(`${part}\n`), "large.csv", { type: "text/csv" }));
      field.files = transfer.files;
    },
    rows(400, 28, 255).join("\n"),
  );
  await input.evaluate((field: HTMLInputElement) => {
    const state = globalThis as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: "longtask", buffered: false });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.getByRole("progressbar", { name: "Digits from a file" }).waitFor();
  await page
    .getByText("large.csv: 60,000 digits of 28 × 28 pixels, fitted and reduced to 8 × 8.")
    .waitFor({ timeout: 150_000 });
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  expect(longest).toBeLessThan(250 * (await slowness(page)));
  await page.getByRole("button", { name: "Add 10,000 digits" }).click();
  await page.getByText("10,000 digits shown").waitFor();
  expect(await training(page)).toBe(11_437);
}, 240_000);
