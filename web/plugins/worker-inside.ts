import type { Plugin } from "vite";

/** A worker beside the page cannot be had either: its code comes inside the page's. */
export function workerInside(): Plugin {
  return {
    name: "worker-inside",
    enforce: "pre",
    resolveId(source, importer) {
      return source.endsWith("?worker") ? this.resolve(`${source}&inline`, importer) : null;
    },
  };
}
