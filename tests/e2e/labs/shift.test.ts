import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, COURSE_PAGES } from "../../../web/src/state/course";
import { home, openWatched, useBrowser } from "../browser";
import { untilLoaded } from "./lab";

useBrowser();

/** Delay of each requested file in milliseconds: long enough that the states in between are drawn. */
const DELAY = 40;

/** The sum of the browser's layout shifts: 1 is the whole window moving by its own height. */
async function shifted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // Leave frames for pending shifts.
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
    add(observer.takeRecords());
    return sum;
  });
}

/** A page that waits for each of its files. */
async function slowPage(width: number, height: number): Promise<Page> {
  const page = await openWatched("about:blank", home(), { viewport: { width, height } });
  await page.route(/\/assets\//, async (route) => {
    await new Promise((done) => setTimeout(done, DELAY));
    await route.continue();
  });
  return page;
}

test.each(COURSE_PAGES.map(addressOf))("%s comes without moving what is there", async (address) => {
  for (const [width, height] of [
    [1280, 800],
    [360, 780],
  ] as const) {
    const page = await slowPage(width, height);
    await page.goto(home() + address);
    await untilLoaded(page, address.slice("#lab=".length));
    expect(await shifted(page), `${width} pixels wide`).toBeLessThanOrEqual(0.02);
  }
});
