import penUrl from "../../../core/data/pen.bin?url";
import { inTime } from "../plain/in-time";
import { fetchBytes } from "./load";

let loaded: Promise<Uint8Array<ArrayBuffer>> | undefined;

/** The packed pen digits of core/data: fetched when first asked for, and anew only where that failed. */
export function loadPenDigits(): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= inTime(fetchBytes(penUrl))
    .then((bytes) => new Uint8Array(bytes))
    .catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
  return loaded;
}
