import type { Frame, Page } from "playwright-core";

/** Waits until changes are in the page and laid out. */
export function drawn(place: Page | Frame): Promise<unknown> {
  return place.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/**
 * Waits until the playground has its run. Give `polling` in milliseconds for an iframe out of sight: there Playwright cannot poll by
 * animation frames.
 */
export function isReady(place: Page | Frame, polling: "raf" | number = "raf"): Promise<unknown> {
  return place.waitForFunction(() => document.querySelector("digit-playground")?.report, null, { polling });
}
