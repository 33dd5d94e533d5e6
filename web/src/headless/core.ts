/** Instances of the core: the module is read and compiled once, each model has an instance of its own. */

import glue from "../../../build/wasm/bin/playground.js?url";
import wasmUrl from "../../../build/wasm/bin/playground.wasm?url";
import digitsUrl from "../../../core/data/digits.bin?url";
import penUrl from "../../../core/data/pen.bin?url";
import type { Playground } from "../../../wasm/playground";
import { instantiate } from "../engine/instantiate";
import { needsPen } from "../plain/data";
import { specFromText } from "../plain/spec";
import { read } from "./read";

/** The result of `load`, made once; a failure is not kept. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

const compiled = once(async () => WebAssembly.compile(await read(wasmUrl)));
const digits = once(() => read(digitsUrl));
const penDigits = once(() => read(penUrl));

/** A core with the scanned digits: minibatch 0 of the lecture's run. */
export async function newCore(): Promise<Playground> {
  const [module, bytes] = await Promise.all([compiled(), digits()]);
  const core = await instantiate(glue, module);
  core.load(bytes);
  return core;
}

/** Puts a legal spec in force; a run on digits written with a pen is given them. */
export async function configure(core: Playground, spec: string): Promise<void> {
  if (needsPen(specFromText(spec, core.specFields()))) core.loadPen(await penDigits());
  core.configure(spec);
}
