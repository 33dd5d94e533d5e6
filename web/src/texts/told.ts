/** What the core refuses, said. */

import { bring } from "./text";

let tell: ((sentence: string) => string) | null = null;

/** What says what the core refuses. Where it does not come, it is said in the core's own words. */
async function bringTell(): Promise<(sentence: string) => string> {
  tell = await bring(["problems", "settings"], () => import("./faults")).then(
    (faults) => faults.tell,
    () => String,
  );
  return tell;
}

/** A sentence of the core in the page's words; "" until those are there, and `host` is then drawn again. */
export function told(sentence: string, host: { requestUpdate(): void }): string {
  if (!sentence || tell) return sentence && (tell?.(sentence) ?? "");
  void bringTell().then(() => host.requestUpdate());
  return "";
}

/** What was thrown, as a sentence in the page's words. */
export async function toldOf(error: unknown): Promise<string> {
  return (tell ?? (await bringTell()))(error instanceof Error ? error.message : String(error));
}
