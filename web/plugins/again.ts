import { basename } from "node:path";
import type { Plugin } from "vite";

const MARK = "\0again:";

/**
 * `import load from "./lab?again"` is a function that imports `./lab` on demand, and after a failure once more: the browser remembers that an
 * address has failed, so our own pages ask at another one. In somebody else's page, whose bundler has to find the file, and where there is
 * one file only, `load` is a plain import; so it is while we develop.
 */
export function again(hasAddresses = false): Plugin {
  let isBuilt = false;
  return {
    name: "again",
    enforce: "pre",
    configResolved({ command }) {
      isBuilt = command === "build";
    },
    async resolveId(source, importer) {
      const [path, query] = source.split("?");
      if (query !== "again" || !path) return null;
      const found = await this.resolve(path, importer);
      return found && MARK + found.id;
    },
    load(id) {
      if (!id.startsWith(MARK)) return null;
      const file = id.slice(MARK.length);
      if (!hasAddresses || !isBuilt) return `export default () => import(${JSON.stringify(file)});`;
      const chunk = this.emitFile({ type: "chunk", id: file, name: basename(file, ".ts") });
      return `export default (query) => import(/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${chunk} + query);`;
    },
  };
}
