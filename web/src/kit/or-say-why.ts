import { toldOf } from "../texts/told";
import { emitUp } from "./events";

/** For work that nothing waits for: if it fails, a note of the part around says why. */
export function orSayWhy(element: EventTarget, done: Promise<unknown>): void {
  done.catch(async (error: unknown) => emitUp(element, "playground-noted", await toldOf(error)));
}
