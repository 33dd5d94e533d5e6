/** A playground in a column of somebody else's page is laid out by the column's width, not by the window's. */
import { expect, test } from "vitest";
import { drawn, useBrowser } from "../browser";
import { misfits } from "../fitting";
import { boxOf, coveredCards } from "../seen";
import { stepIn, withHost } from "./host";

useBrowser();

test.each([320, 480, 640, 700, 860, 1080])(
  "in a column of %d pixels of a wide window, nothing is cut or lies over another",
  async (width) => {
    const html = `<!doctype html><title>Host</title><style>main { width: ${width}px; margin: auto }</style>
      <script type="module" src="https://digits.example/elements/digit-playground.js"></script>
      <main><digit-playground></digit-playground></main>`;
    await withHost(html, async ({ page, errors }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await stepIn(page, 100);
      await page.getByRole("button", { name: "Example" }).click();
      const answer = page.getByText(/^Network: \d/);
      await answer.waitFor({ state: "attached" });
      await drawn(page);
      expect(await misfits(page)).toEqual([]);
      expect(await coveredCards(page)).toEqual([]);
      for (const name of ["Prediction", "Network", "Results", "Confusion matrix"]) {
        const { left, right } = await boxOf(page.getByRole("region", { name, exact: true }));
        expect(left, name).toBeGreaterThanOrEqual(720 - width / 2);
        expect(right, name).toBeLessThanOrEqual(720 + width / 2);
        expect(right - left, name).toBeGreaterThan(200);
      }
      // Either Prediction fits beside the pad, or the answer is shown above it.
      expect(await answer.isVisible()).toBe(width <= 640);
      // What is visible can be clicked there.
      for (const name of ["Train", "Step", "Reset"])
        await page.getByRole("button", { name, exact: true }).click({ trial: true, timeout: 10_000 });
      await page.getByRole("slider", { name: "Speed" }).click({ trial: true, timeout: 10_000 });
      expect(errors).toEqual([]);
    });
  },
);

test("in a narrow column Prediction stands beside the pad, and no card grows with the window", async () => {
  const html = `<!doctype html><title>Host</title><style>main { width: 640px; margin: auto }</style>
    <script type="module" src="https://digits.example/elements/digit-playground.js"></script>
    <main><digit-playground></digit-playground></main>`;
  await withHost(html, async ({ page }) => {
    const heights: number[] = [];
    for (const height of [900, 1600]) {
      await page.setViewportSize({ width: 1440, height });
      await stepIn(page, 1);
      await drawn(page);
      const { top, bottom } = await boxOf(page.getByRole("region", { name: "Network", exact: true }));
      heights.push(bottom - top);
    }
    expect(heights[1]).toBe(heights[0]);
    const pad = await boxOf(page.getByRole("region", { name: "Draw a digit", exact: true }));
    const prediction = await boxOf(page.getByRole("region", { name: "Prediction", exact: true }));
    expect(prediction.top).toBe(pad.top);
    expect(prediction.left).toBeGreaterThan(pad.right);
  });
});
