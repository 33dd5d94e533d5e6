/** What is wrong, in the page's words. */

import { capitalized, type Fault, faultIn } from "../plain/fault";
import { inTime } from "../plain/in-time";
import { bring } from "./text";

type Tell = (fault: Fault) => string;

/** For a card that shows what is lost: nobody waits longer for its words. */
const PATIENCE_MS = 1000;

/** In English, as it is. */
const plainly: Tell = (fault) => capitalized(fault.sentence);

let tell: Tell | null = null;

/** Loads the code that puts faults into words. If it does not load, their own English is shown. */
async function bringTell(): Promise<Tell> {
  tell = await bring(["problems", "settings"], () => import("./faults")).then(
    (faults) => faults.tell,
    () => plainly,
  );
  return tell;
}

/** A fault in the page's words; "" for none, and until the words have loaded, when `host` is drawn again. */
export function told(fault: Fault | null, host: { requestUpdate(): void }): string {
  if (!fault || tell) return fault && tell ? tell(fault) : "";
  void bringTell().then(() => host.requestUpdate());
  return "";
}

/** What was thrown, as a sentence in the page's words. Loads them again if they did not arrive. */
export async function toldOf(error: unknown): Promise<string> {
  return (tell && tell !== plainly ? tell : await bringTell())(faultIn(error));
}

/** What was thrown while loading, when the words may be lost, too: what does not arrive soon is said in English. */
export function reasonOf(error: unknown): Promise<string> {
  return inTime(toldOf(error), PATIENCE_MS).catch(() => plainly(faultIn(error)));
}
