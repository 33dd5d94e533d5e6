/** What is wrong, in the page's words. */

import { type Fault, faultIn } from "../plain/fault";
import { bring } from "./text";

type Tell = (fault: Fault) => string;

let tell: Tell | null = null;

/** Loads the code that puts faults into words. If it does not load, their own English is shown. */
async function bringTell(): Promise<Tell> {
  tell = await bring(["problems", "settings"], () => import("./faults")).then(
    (faults) => faults.tell,
    () => (fault) => fault.sentence,
  );
  return tell;
}

/** A fault in the page's words; "" for none, and until the words have loaded, when `host` is drawn again. */
export function told(fault: Fault | null, host: { requestUpdate(): void }): string {
  if (!fault || tell) return fault && tell ? tell(fault) : "";
  void bringTell().then(() => host.requestUpdate());
  return "";
}

/** What was thrown, as a sentence in the page's words. */
export async function toldOf(error: unknown): Promise<string> {
  return (tell ?? (await bringTell()))(faultIn(error));
}
