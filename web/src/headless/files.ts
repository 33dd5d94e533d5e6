/** The module of model files, read when the first is saved or opened. */

import glue from "../../../build/wasm/bin/files.js?url";
import wasmUrl from "../../../build/wasm/bin/files.wasm?url";
import type { Files } from "../../../wasm/files/files";
import { instantiate } from "../engine/instantiate";
import { once } from "./core";
import { read } from "./read";

export const loadFiles = once(async () => instantiate<Files>(glue, await WebAssembly.compile(await read(wasmUrl))));
