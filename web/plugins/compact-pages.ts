import type { Plugin } from "vite";

/** White space between two tags of a page is for people. */
export function compactPages(): Plugin {
  return {
    name: "compact-pages",
    apply: "build",
    transformIndexHtml: { order: "post", handler: (html) => html.replace(/>\s+</g, "><") },
  };
}
