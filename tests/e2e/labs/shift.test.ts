import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, PLACES } from "../../../web/src/state/course";
import { home, openWatched, useBrowser } from "../browser";
import { untilLoaded } from "./lab";

useBrowser();

/** Of each file that the page asks for, in milliseconds: what comes in between is drawn. */
const DELAY = 40;

/** The sum of what has moved without being asked to, as the browser counts it: 1 is the whole window by its whole height. */
async function shifted(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    // What still moves, moves with a frame.
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

test.each(PLACES.map((place) => addressOf(place)))("%s comes without moving what is there", async (address) => {
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
