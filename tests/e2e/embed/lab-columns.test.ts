/** A lab in a column of somebody else's page is laid out by the column's width, not by the window's. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { COURSE_PAGES } from "../../../web/src/state/course";
import { drawn, useBrowser } from "../browser";
import { misfits, tinyTexts } from "../fitting";
import { cutFormulas, untilLoaded } from "../labs/lab";
import { pinched } from "../pinched";
import { outOfReach } from "../reach";
import { besideColumn } from "../seen";
import { withHost } from "./host";

useBrowser();

const WIDTHS = [320, 480, 640, 700, 860, 1080];

async function layOut(page: Page, width: number): Promise<void> {
  await page.locator("main").evaluate((main, pixels) => {
    main.style.width = `${pixels}px`;
  }, width);
  // What follows the size of its place is drawn anew once it knows it.
  await drawn(page);
  await drawn(page);
}

test.each(COURSE_PAGES)("$lab $view fits columns of a wide window", async ({ lab, view }) => {
  const html = `<!doctype html><title>Host</title><style>main { margin: auto }</style>
    <script type="module" src="https://digits.example/elements/lab-${lab}.js"></script>
    <main><lab-${lab} view="${view}"></lab-${lab}></main>`;
  await withHost(html, async ({ page, errors }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    // Animations are over, since letters that merely pass each other do not count as pinched.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.reload();
    await untilLoaded(page, lab);
    for (const width of WIDTHS) {
      await layOut(page, width);
      const where = `in ${width} pixels`;
      expect(await besideColumn(page.locator("main")), where).toEqual([]);
      expect(await misfits(page), where).toEqual([]);
      expect(await pinched(page), where).toEqual([]);
      expect(await tinyTexts(page), where).toEqual([]);
      expect(await cutFormulas(page), where).toEqual([]);
      expect(await outOfReach(page.locator(`lab-${lab}`)), where).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
});
