import { minify } from "html-minifier-next";
import type { Plugin } from "vite";

/** White space between two tags of a page is for people. */
export function compactPages(): Plugin {
  return {
    name: "compact-pages",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => minify(html, { collapseWhitespace: true }) },
  };
}
