/** The module of model files, loaded when somebody saves or opens one. */

import glueUrl from "../../../build/wasm/bin/files.js?url";
import wasmUrl from "../../../build/wasm/bin/files.wasm?url";
import type { Files } from "../../../wasm/files/files";
import { inTime } from "../plain/in-time";
import { instantiate } from "./instantiate";
import { fetchBytes } from "./load";

let loading: Promise<Files> | null = null;

async function load(): Promise<Files> {
  return instantiate<Files>(glueUrl, await WebAssembly.compile(await fetchBytes(wasmUrl)));
}

/** Rejects with a sentence when it cannot be had; another call tries again. */
export function loadFiles(): Promise<Files> {
  loading ??= inTime(load()).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}
