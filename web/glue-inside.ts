import { join } from "node:path";
import type { Plugin } from "vite";

const modules = join(import.meta.dirname, "../build/wasm/bin");

/** The glue of these modules inside the code that would import it; what stands for its address is the module's name. */
export function glueInside(...names: string[]): Plugin {
  return {
    name: "glue-inside",
    enforce: "pre",
    load(id) {
      const glue = /\/wasm\/bin\/(\w+)\.js\?url$/.exec(id)?.[1];
      if (glue) return `export default "${glue}";`;
      if (!id.endsWith("/engine/glue.ts")) return null;
      const imports = names.map((name) => `import ${name} from ${JSON.stringify(join(modules, `${name}.js`))};`);
      return `${imports.join("")} const glue = { ${names} };
        export const importGlue = async (name) => ({ default: glue[name] });`;
    },
    // Where the glue would look for its module, were it not given one: Vite would put that inside a second time.
    transform(code, id) {
      if (!/\/wasm\/bin\/\w+\.js$/.test(id)) return null;
      return code.replace(/new URL\("\w+\.wasm", ?import\.meta\.url\)/, '""').replaceAll("import.meta.url", '""');
    },
  };
}
