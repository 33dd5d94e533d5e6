import glueUrl from "../../../build/wasm/bin/playground.js?url";
import wasmUrl from "../../../build/wasm/bin/playground.wasm?url";
import digitsUrl from "../../../core/data/digits.bin?url";
import type { Playground } from "../../../wasm/playground";
import { errorOf, faultOf } from "../plain/fault";
import { instantiate } from "./instantiate";

/** What every engine of the page shares: fetched and compiled once. */
export interface LoadedPlayground {
  /** An instance on the main thread. It answers what a legal spec is; it does not train. */
  readonly core: Playground;
  readonly module: WebAssembly.Module;
  /** What the module was compiled from. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Address of Embind's glue: page and worker import the same file. */
  readonly glue: string;
  /** The packed digits of core/data. */
  readonly digits: Uint8Array<ArrayBuffer>;
}

/** In place of the browser's own words, which are English everywhere. */
const noServer = (): Promise<never> => Promise.reject(errorOf(faultOf("no_server", "the server cannot be reached")));

/** Rejects with a sentence when the file is not there, or does not arrive whole. */
export async function fetchBytes(url: string, cache: RequestCache = "default"): Promise<ArrayBuffer> {
  const response = await fetch(url, { cache }).catch(noServer);
  if (!response.ok) {
    const status = String(response.status);
    throw errorOf(faultOf("not_there", `${url} is not there: the server says ${status}`, url, status));
  }
  return response.arrayBuffer().catch(noServer);
}

/** How often the glue was fetched anew. */
let times = 0;

/**
 * Rejects with a sentence when a file cannot be fetched or the browser cannot compile it. `isAnew` bypasses the browser's cache: what is in
 * there may be damaged.
 */
export async function loadPlayground(isAnew = false): Promise<LoadedPlayground> {
  const cache = isAnew ? "reload" : "default";
  // An import from the same address gives the same module again, so the address has to differ; glue inside the page has only one.
  const glue = isAnew && glueUrl.startsWith("http") ? `${glueUrl}?again=${++times}` : glueUrl;
  const [wasm, digits] = await Promise.all([fetchBytes(wasmUrl, cache), fetchBytes(digitsUrl, cache)]);
  const module = await WebAssembly.compile(wasm);
  const core = await instantiate(glue, module);
  return { core, module, bytes: new Uint8Array(wasm), glue, digits: new Uint8Array(digits) };
}
