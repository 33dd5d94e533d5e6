import type { Plugin } from "vite";

/** Vite's helper around each `import()` preloads what a part needs beside its code: nothing here. */
export function plainImports(): Plugin {
  return {
    name: "plain-imports",
    apply: "build",
    load: {
      order: "pre",
      handler: (id) => (id === "\0vite/preload-helper.js" ? "export const __vitePreload = (load) => load();" : null),
    },
  };
}
