import type { Plugin } from "vite";

/** Indentation of templates and style sheets is for people; a minifier leaves it alone, for it cannot know. Files that have some import lit. */
export function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(".ts") || !code.includes(`from "lit"`)) return null;
      const compact = code
        .replace(/\bcss`([^`]*)`/g, (_, sheet: string) => `css\`${compactSheet(sheet)}\``)
        // The formatter leaves a blank before a = that is no attribute's.
        .replace(/\n\s+(?=[@.?]?[\w-]+=)/g, " ")
        .replace(/([\w-]=)"([\w-]+)"(?=[\s>])/g, "$1$2")
        .replace(/\n\s+(\/?>)?/g, (_, end = "\n") => end);
      return { code: compact, map: null };
    },
  };
}

function compactSheet(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/: /g, ":")
    .replace(/;}/g, "}")
    .replace(/([ :(,-])0(?=\.\d)/g, "$1")
    .trim();
}
