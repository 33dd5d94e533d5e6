import type { Plugin } from "vite";

/**
 * The elements are bundled again, by whom the package is used: webpack, Rollup, Vite, Parcel and esbuild look for addresses in forms
 * that our minifier does not leave. A worker's code is a file like others there, for it needs nothing of what they would do to it.
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
