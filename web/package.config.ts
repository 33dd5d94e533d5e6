/** The npm package's code, build/package: the core without a page. `.ci/package.mjs` adds what makes a package of it. */

import { join } from "node:path";
import { defineConfig } from "vite";
import { glueInside } from "./plugins/glue-inside.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  build: {
    outDir: "../build/package",
    emptyOutDir: true,
    target: "es2022",
    minify: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: join(import.meta.dirname, "src/headless/index.ts"),
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js", assetFileNames: "[name][extname]" },
    },
  },
  plugins: [glueInside("playground", "files")],
});
