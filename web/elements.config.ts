/** dist/elements: the elements as ES modules for other people's pages, one for the playground and one for each lab. */

import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { BROWSERS } from "./browsers.ts";
import { bundledAgain } from "./bundled-again.ts";
import { compactTemplates } from "./compact-templates.ts";
import { elementsManifest } from "./elements-manifest.ts";
import { glueInParts, glueInside } from "./glue-inside.ts";
import { plainImports } from "./plain-imports.ts";
import { LABS } from "./src/state/course.ts";
import { formulas } from "./tex.ts";
import { trustedWorkers } from "./trusted-workers.ts";

const labs = LABS.map(({ lab }) => `lab-${lab}`);

/** A lab's module is one line. */
function labModules(): Plugin {
  const guest = JSON.stringify(join(import.meta.dirname, "src/lab.ts"));
  return {
    name: "lab-modules",
    resolveId: (id) => (labs.includes(id) ? `\0${id}` : null),
    load(id) {
      const name = id.slice(1);
      if (!labs.includes(name)) return null;
      return `import { defineLab } from ${guest}; export const ready = defineLab("${name.slice("lab-".length)}");`;
    },
  };
}

/** Lit marks the window, to warn of its own other versions: a guest leaves its host's as it was. */
function noMarks(): Plugin {
  return {
    name: "no-marks",
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const mark = /(?:\b\w+\.)?\b((lit|reactive)\w*(Versions|Metadata|Warnings))\b/g;
      return mark.test(code) ? `const marks = {};\n${code.replace(mark, "marks.$1")}` : null;
    },
  };
}

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
  // The glue asks for it, to know Node, and a bundler would look for something in its place.
  define: { process: "undefined" },
  worker: { format: "iife", plugins: () => [glueInside("playground")] },
  plugins: [
    formulas(),
    // By its address, a bundler would take the glue for a script, and leave it no exports.
    glueInParts("playground", "labs", "files"),
    labModules(),
    noMarks(),
    compactTemplates(),
    plainImports(),
    trustedWorkers(),
    bundledAgain(),
    elementsManifest(labs),
  ],
});
