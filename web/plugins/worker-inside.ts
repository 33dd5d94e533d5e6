import type { Plugin } from "vite";

/** The single-file page cannot load a worker from beside it either, so the worker's code is inlined. */
export function workerInside(): Plugin {
  return {
    name: "worker-inside",
    enforce: "pre",
    resolveId(source, importer) {
      return source.endsWith("?worker") ? this.resolve(`${source}&inline`, importer) : null;
    },
  };
}
