import glueUrl from "../../../build/wasm/bin/playground.js?url";
import wasmUrl from "../../../build/wasm/bin/playground.wasm?url";
import digitsUrl from "../../../core/data/digits.bin?url";
import type { Playground } from "../../../wasm/playground";
import { instantiate } from "./instantiate";

/** What every engine of the page shares: fetched and compiled once. */
export interface LoadedPlayground {
  /** An instance on the main thread. It answers what a legal spec is; it does not train. */
  readonly core: Playground;
  readonly module: WebAssembly.Module;
  /** Address of Embind's glue: page and worker import the same file. */
  readonly glue: string;
  /** The packed digits of core/data. */
  readonly digits: Uint8Array<ArrayBuffer>;
}

/** Rejects with a sentence when the file is not there. */
export async function fetchBytes(url: string): Promise<ArrayBuffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} is not there: the server says ${response.status}`);
  return response.arrayBuffer();
}

/** Rejects with a sentence when a file cannot be fetched or the browser cannot compile it. */
export async function loadPlayground(): Promise<LoadedPlayground> {
  const [wasm, digits] = await Promise.all([fetchBytes(wasmUrl), fetchBytes(digitsUrl)]);
  const module = await WebAssembly.compile(wasm);
  const core = await instantiate(glueUrl, module);
  return { core, module, glue: glueUrl, digits: new Uint8Array(digits) };
}
