/** The page as one file, dist/digit-playground.html, that opens from a disk: nothing beside it can be fetched there. */

import { join } from "node:path";
import { defineConfig } from "vite";
import { BROWSERS } from "./browsers.ts";
import { again } from "./plugins/again.ts";
import { compactTemplates } from "./plugins/compact-templates.ts";
import { glueInside } from "./plugins/glue-inside.ts";
import { oneFile } from "./plugins/one-file.ts";
import { ownEntry } from "./plugins/own-entry.ts";
import { formulas } from "./plugins/tex.ts";
import { trustedWorkers } from "./plugins/trusted-workers.ts";
import { workerInside } from "./plugins/worker-inside.ts";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  build: {
    outDir: "dist",
    emptyOutDir: false,
    ...BROWSERS,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: { input: join(import.meta.dirname, "index.html"), output: { codeSplitting: false } },
  },
  worker: { format: "iife", plugins: () => [glueInside("playground")] },
  plugins: [
    ownEntry(),
    again(),
    formulas(),
    glueInside("playground", "labs", "files"),
    workerInside(),
    trustedWorkers(),
    compactTemplates(),
    oneFile(),
  ],
});
