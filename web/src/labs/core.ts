/** The labs' module of the core, loaded with the first lab. */

import glueUrl from "../../../build/wasm/bin/labs.js?url";
import wasmUrl from "../../../build/wasm/bin/labs.wasm?url";
import digitsUrl from "../../../core/data/digits.bin?url";
import type { Labs } from "../../../wasm/labs/labs";
import { instantiate } from "../engine/instantiate";
import { fetchBytes } from "../engine/load";
import { inTime } from "../plain/in-time";

/** How many digits are unpacked in one go, which takes some milliseconds. */
const PIECE = 60;

/** Set before any lab is made. */
export let core: Labs;

/** After a failure, files are fetched past the browser's cache, because the cached copy may be damaged. */
let cache: RequestCache = "default";
let loading: Promise<void> | null = null;
let digits: Promise<void> | null = null;

async function load(): Promise<void> {
  core = await instantiate<Labs>(glueUrl, await WebAssembly.compile(await fetchBytes(wasmUrl, cache)));
}

/** Rejects with a sentence for the user if it cannot be loaded; another call tries again. */
export function loadCore(): Promise<void> {
  loading ??= inTime(load()).catch((error: unknown) => {
    loading = null;
    cache = "reload";
    throw error;
  });
  return loading;
}

async function fetchDigits(): Promise<void> {
  core.beginDigits(new Uint8Array(await fetchBytes(digitsUrl, cache)));
  while (!core.readDigits(PIECE)) await new Promise((resolve) => setTimeout(resolve));
}

/** Gives the module the data set, for labs that need it. Rejects like loadCore(). */
export function loadDigits(): Promise<void> {
  digits ??= inTime(fetchDigits()).catch((error: unknown) => {
    digits = null;
    cache = "reload";
    throw error;
  });
  return digits;
}
