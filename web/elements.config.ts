/** dist/elements: the elements as ES modules for other people's pages, one for the playground and one for each lab. */

import { join } from "node:path";
import { defineConfig } from "vite";
import { BROWSERS } from "./browsers.ts";
import { again } from "./plugins/again.ts";
import { bundledAgain } from "./plugins/bundled-again.ts";
import { compactTemplates } from "./plugins/compact-templates.ts";
import { elementsManifest } from "./plugins/elements-manifest.ts";
import { glueInParts, glueInside } from "./plugins/glue-inside.ts";
import { labModules } from "./plugins/lab-modules.ts";
import { noMarks } from "./plugins/no-marks.ts";
import { plainImports } from "./plugins/plain-imports.ts";
import { formulas } from "./plugins/tex.ts";
import { trustedWorkers } from "./plugins/trusted-workers.ts";
import { LABS } from "./src/state/course.ts";

const labs = LABS.map(({ lab }) => `lab-${lab}`);

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  build: {
    outDir: "dist/elements",
    emptyOutDir: true,
    ...BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      input: {
        "digit-playground": join(import.meta.dirname, "src/element.ts"),
        anywidget: join(import.meta.dirname, "src/anywidget.ts"),
        ...Object.fromEntries(labs.map((name) => [name, name])),
      },
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name].js" },
    },
  },
  // The glue tests for `process` to detect Node, and a host's bundler would try to provide it.
  define: { process: "undefined" },
  worker: { format: "iife", plugins: () => [glueInside("playground")] },
  plugins: [
    again(),
    formulas(),
    // Given only the glue's address, a host's bundler would take it for a script and drop its exports.
    glueInParts("playground", "labs", "files"),
    labModules(labs),
    noMarks(),
    compactTemplates(),
    plainImports(),
    trustedWorkers(),
    bundledAgain(),
    elementsManifest(labs),
  ],
});
