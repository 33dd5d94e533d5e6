import type { Frame, Page } from "playwright-core";

/** What has changed is in the page, and in its layout. */
export function drawn(place: Page | Frame): Promise<unknown> {
  return place.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** The playground has its run. `polling`, in milliseconds, for a frame out of sight: it has no animation frames, by which Playwright would look. */
export function isReady(place: Page | Frame, polling: "raf" | number = "raf"): Promise<unknown> {
  return place.waitForFunction(() => document.querySelector("digit-playground")?.report, null, { polling });
}
