/** The core's refusals in the page's words. */

import { bring } from "./text";

let tell: ((sentence: string) => string) | null = null;

/** Loads the code that puts the core's refusals into words. If it does not load, the core's own words are shown. */
async function bringTell(): Promise<(sentence: string) => string> {
  tell = await bring(["problems", "settings"], () => import("./faults")).then(
    (faults) => faults.tell,
    () => String,
  );
  return tell;
}

/** A sentence of the core in the page's words; "" until those have loaded, when `host` is drawn again. */
export function told(sentence: string, host: { requestUpdate(): void }): string {
  if (!sentence || tell) return sentence && (tell?.(sentence) ?? "");
  void bringTell().then(() => host.requestUpdate());
  return "";
}

/** What was thrown, as a sentence in the page's words. */
export async function toldOf(error: unknown): Promise<string> {
  return (tell ?? (await bringTell()))(error instanceof Error ? error.message : String(error));
}
