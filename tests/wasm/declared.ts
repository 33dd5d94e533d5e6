import { readFile } from "node:fs/promises";

/** Emscripten's runtime, of which a module's object holds more than Embind's names. */
const EMSCRIPTEN =
  /^(_|asm$|ready$|instantiateWasm$|locateFile$|calledRun$|run$|HEAP|wasmMemory$|inspect[A-Z]|getInherited|getLive|flush|setDelay|count_emval|get_first|onRuntime|print|noExit|preloaded|preInit|preRun|postRun|arguments$|thisProgram$|quit$|InternalError|BindingError|UnboundTypeError|PureVirtualError|getExceptionMessage|stack(Save|Restore|Alloc)$)/;

export function namesOf(module: object): string[] {
  return Object.keys(module)
    .filter((name) => !EMSCRIPTEN.test(name))
    .sort();
}

export function readDeclarations(file: string): Promise<string> {
  return readFile(new URL(`../../wasm/${file}`, import.meta.url), "utf8");
}

/** Names of an interface's members, as declared. */
export function membersOf(declarations: string, name: string): string[] {
  const body = new RegExp(`export interface ${name}(?: extends [\\w, ]+)? \\{\\n(.*?)\\n\\}`, "s").exec(
    declarations,
  )?.[1];
  if (body === undefined) throw new Error(`there is no interface ${name}`);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[(:]/gm)].map((match) => match[1] ?? "").sort();
}
