import type { Plugin } from "vite";

/** As one file, the page may be in a course platform's package. */
export function ownEntry(): Plugin {
  return {
    name: "own-entry",
    transformIndexHtml: { order: "pre", handler: (page) => page.replace("./src/main.ts", "./src/single.ts") },
  };
}
