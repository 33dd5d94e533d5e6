import type { Plugin } from "vite";

/**
 * Whoever uses the package bundles the elements again. webpack, Rollup, Vite, Parcel and esbuild recognize addresses only in certain
 * forms, which our minifier changes. A worker's code is written so that they copy it as a plain file, since it needs no bundling.
 */
export function inFormsOfAll(code: string): string {
  return code
    .replace(/\bimport\(`([^`$]+)`\)/g, 'import("$1")')
    .replace(/new URL\(([`"])(?:\.\/)?([^`"$]+)\1,import\.meta\.url\)/g, 'new URL("./$2",import.meta.url)')
    .replace(
      /new Worker\(([\w$]+)\((new URL\("[^"]+",import\.meta\.url\))\.href\),\{name:[\w$]+\?\.name\}\)/g,
      "new self.Worker($1(String($2)))",
    );
}

export function bundledAgain(): Plugin {
  return {
    name: "bundled-again",
    generateBundle: {
      order: "post",
      handler: (_, bundle) => {
        for (const file of Object.values(bundle)) {
          if (file.type === "chunk") file.code = inFormsOfAll(file.code);
          else if (/\/worker-[^/]+\.js$/.test(file.fileName)) file.source = inFormsOfAll(String(file.source));
        }
      },
    },
  };
}
