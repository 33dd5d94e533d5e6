import type { ModuleOptions, Playground } from "../../../wasm/playground";

/** Instantiates a module, in the page or in the worker, from Embind's glue and the compiled module. */
export async function instantiate<Module = Playground>(glue: string, module: WebAssembly.Module): Promise<Module> {
  // The address is known only when the page runs, so the compiler cannot type it; the declarations in wasm/ are tested against it.
  const { default: create } = (await import(/* @vite-ignore */ glue)) as {
    default: (options: ModuleOptions) => Promise<Module>;
  };
  return create({
    instantiateWasm(imports, done) {
      done(new WebAssembly.Instance(module, imports));
      return {};
    },
  });
}
