import type { Frame, Page } from "playwright-core";

/** What has changed is in the page, and in its layout. */
export function drawn(place: Page | Frame): Promise<unknown> {
  return place.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
