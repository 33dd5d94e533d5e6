import { minifyHTMLLiterals } from "minify-literals";
import type { Plugin } from "vite";

/** White space becomes one blank, but never none: words and controls stand as far from each other as they did. */
const HTML = {
  conservativeCollapse: true,
  removeAttributeQuotes: true,
  removeDefaultTypeAttributes: false,
  removeEmptyAttributes: false,
};

/** Indentation of templates is for people; a minifier leaves it alone, for it cannot know. Files that have some import lit. */
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
