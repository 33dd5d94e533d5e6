import { join } from "node:path";
import type { Plugin } from "vite";

const modules = join(import.meta.dirname, "../../build/wasm/bin");

const addressOf = (name: string): string => JSON.stringify(join(modules, `${name}.js`));

/** Bundles the glue of these modules into the code that would import it; the module's name takes the place of its address. */
export function glueInside(...names: string[]): Plugin {
  const imports = names.map((name) => `import ${name} from ${addressOf(name)};`);
  return bound(`${imports.join("")} const glue = { ${names} };
    export const importGlue = async (name) => ({ default: glue[name] });`);
}

/** Likewise, but each a part of the bundle, loaded when it is wanted. */
export function glueInParts(...names: string[]): Plugin {
  const imports = names.map((name) => `${name}: () => import(${addressOf(name)}),`);
  return bound(`const glue = { ${imports.join("")} }; export const importGlue = (name) => glue[name]();`);
}

/** Replaces engine/glue.ts by this code. */
function bound(code: string): Plugin {
  return {
    name: "glue-inside",
    enforce: "pre",
    load(id) {
      const glue = /\/wasm\/bin\/(\w+)\.js\?url$/.exec(id)?.[1];
      if (glue) return `export default "${glue}";`;
      return id.endsWith("/engine/glue.ts") ? code : null;
    },
    // Remove the address at which the glue would look for its module: it is given one, and Vite would include the file a second time.
    transform(text, id) {
      if (!/\/wasm\/bin\/\w+\.js$/.test(id)) return null;
      return text.replace(/new URL\("\w+\.wasm", ?import\.meta\.url\)/, '""').replaceAll("import.meta.url", '""');
    },
  };
}
