import { minify, type Plugin } from "vite";
import { rewritten } from "./rewritten.ts";

/** The caller always compiles the module itself, so the glue need not fetch it; the minifier then removes the unreachable code. */
const withoutFetching = (file: string, glue: string): string =>
  rewritten(file, glue, (replace) => ({
    IfStatement(node) {
      const { test } = node;
      if (test.type !== "MemberExpression" || test.property.type !== "Literal") return;
      if (test.property.value === "instantiateWasm")
        replace(node, 'return Module["instantiateWasm"](info,receiveInstance);');
    },
  }));

/** The page imports Embind's glue by its address, so Vite treats it as an asset and does not minify it; this saves a quarter. */
export function compactGlue(): Plugin {
  return {
    name: "compact-glue",
    apply: "build",
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "asset" || !/playground-[^/]+\.js$/.test(file.fileName)) continue;
        const { code } = await minify(file.fileName, withoutFetching(file.fileName, file.source.toString()), {
          module: true,
          // The glue reads globals that may be missing, and none of these reads has side effects.
          compress: { treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false } },
        });
        file.source = code;
      }
    },
  };
}
