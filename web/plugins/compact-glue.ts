import { minify, type Plugin } from "vite";

/** The module is always compiled by who asks for an instance of it; what no longer can be reached, the minifier takes away. */
function withoutFetching(glue: string): string {
  return glue.replace(
    /if\(Module\["instantiateWasm"\]\)\{try\{.*?return false\}\}instantiateAsync\(\)\.catch\(readyPromiseReject\);return\{\}/s,
    'return Module["instantiateWasm"](info,receiveInstance)',
  );
}

/** Embind's glue is an asset, its address being all that the page imports; a quarter of it need not travel. */
export function compactGlue(): Plugin {
  return {
    name: "compact-glue",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !/playground-[^/]+\.js$/.test(file.fileName)) continue;
        const { code } = await minify(file.fileName, withoutFetching(file.source.toString()), {
          module: true,
          // It reads what may be set around it, and nothing there answers by doing something.
          compress: { treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false } },
        });
        file.source = code;
      }
    },
  };
}
