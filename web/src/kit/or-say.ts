import { text } from "../texts/text";
import { emitUp } from "./events";

/** For what somebody has asked for and nothing waits for: if it does not arrive, a note of the part around says so. */
export function orSay(element: EventTarget, coming: Promise<unknown>): void {
  coming.catch(() => emitUp(element, "playground-noted", text.dataNotLoaded));
}
