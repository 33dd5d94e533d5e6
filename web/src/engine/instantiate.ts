import type { default as CreatePlayground, Playground } from "../../../wasm/playground";

/** Instantiates the core, in the page or in the worker, from Embind's glue and the compiled module. */
export async function instantiate(glue: string, module: WebAssembly.Module): Promise<Playground> {
  // The address is known only when the page runs, so the compiler cannot type it; playground.d.ts is tested against it.
  const { default: create } = (await import(/* @vite-ignore */ glue)) as { default: typeof CreatePlayground };
  return create({
    instantiateWasm(imports, done) {
      done(new WebAssembly.Instance(module, imports));
      return {};
    },
  });
}
