import type { ModuleOptions, Playground, WithMemory } from "../../../wasm/playground";
import { codeLost } from "../plain/fault";
import { importGlue } from "./glue";

/** Instantiates a module, in the page or in the worker, from Embind's glue and the compiled module. */
export async function instantiate<Module = Playground & WithMemory>(
  glue: string,
  module: WebAssembly.Module,
): Promise<Module> {
  // The address is known only when the page runs, so the compiler cannot type it; the declarations in wasm/ are tested against it.
  const { default: create } = (await importGlue(glue).catch(() => Promise.reject(codeLost()))) as {
    default: (options: ModuleOptions) => Promise<Module>;
  };
  return new Promise((resolve, reject) => {
    const created = create({
      // Otherwise the glue looks for the file beside itself, and a page that is one file has nothing beside it.
      locateFile: (name) => name,
      instantiateWasm(imports, done) {
        try {
          done(new WebAssembly.Instance(module, imports));
        } catch (error) {
          // If memory is refused, the glue would swallow the error and wait for ever.
          reject(error);
        }
        return {};
      },
    });
    created.then(resolve, reject);
  });
}
