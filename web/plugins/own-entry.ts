import type { Plugin } from "vite";

/** The single-file page has its own entry, because it may be part of a course platform's package. */
export function ownEntry(): Plugin {
  return {
    name: "own-entry",
    transformIndexHtml: { order: "pre", handler: (page) => page.replace("./src/main.ts", "./src/single.ts") },
  };
}
