/** Tells the page around a frame what was checked in it, and how a run did that had a goal. */

import { announcement } from "./messages";

/** To whichever page is around, as its height: it has put the frame there. */
export function tellResults(): void {
  addEventListener("digit-playground-result", ({ detail }) => parent.postMessage(announcement(detail), "*"));
}
