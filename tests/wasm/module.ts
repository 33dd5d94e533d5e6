import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Files } from "../../wasm/files/files";
import type { Labs } from "../../wasm/labs/labs";
import type { Playground, WithMemory } from "../../wasm/playground";
import { instantiate } from "../../web/src/engine/instantiate";

const built = (name: string) => fileURLToPath(new URL(`../../build/wasm/bin/${name}`, import.meta.url));

/** The glue is made for browsers: under Node it looks for these two. */
function pretendCommonJs(glue: string): void {
  Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: dirname(glue) });
}

export async function compileModule(name = "playground"): Promise<{ glue: string; module: WebAssembly.Module }> {
  const glue = built(`${name}.js`);
  pretendCommonJs(glue);
  return {
    glue: pathToFileURL(glue).href,
    module: await WebAssembly.compile(await readFile(built(`${name}.wasm`))),
  };
}

/** The real module that the page ships. */
export async function loadModule(): Promise<Playground & WithMemory> {
  const { glue, module } = await compileModule();
  return instantiate(glue, module);
}

/** The module of other programs' files. */
export async function loadFiles(): Promise<Files> {
  const { glue, module } = await compileModule("files");
  return instantiate<Files>(glue, module);
}

/** The labs' module, without digits. */
export async function loadEmptyLabs(): Promise<Labs> {
  const { glue, module } = await compileModule("labs");
  return instantiate<Labs>(glue, module);
}

/** The labs' module, with the digits. */
export async function loadLabs(): Promise<Labs> {
  const labs = await loadEmptyLabs();
  labs.beginDigits(await readDigits());
  labs.readDigits(Number.POSITIVE_INFINITY);
  return labs;
}

export async function readDigits(): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(new URL("../../core/data/digits.bin", import.meta.url)));
}
