import { minifyHTMLLiterals } from "minify-literals";
import type { Plugin } from "vite";

/** White space becomes one blank but never disappears, so that the gaps between words and controls stay. */
const HTML = {
  conservativeCollapse: true,
  removeAttributeQuotes: true,
  removeDefaultTypeAttributes: false,
  removeEmptyAttributes: false,
};

/** Removes the indentation of templates, which a minifier cannot touch: to it they are strings. Only files that import lit have any. */
export function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    enforce: "pre",
    async transform(code, id) {
      if (!id.endsWith(".ts") || !code.includes(`from "lit"`)) return null;
      return minifyHTMLLiterals(code, { fileName: id, html: HTML, css: false });
    },
  };
}
