import type { Plugin } from "vite";

/** Indentation of templates is for people; a minifier leaves it alone, for it cannot know. Files that have some import lit. */
export function compactTemplates(): Plugin {
  return {
    name: "compact-templates",
    apply: "build",
    enforce: "pre",
    transform(code, id) {
      if (!id.endsWith(".ts") || !code.includes(`from "lit"`)) return null;
      const compact = code
        // The formatter leaves a blank before a = that is no attribute's.
        .replace(/\n\s+(?=[@.?]?[\w-]+=)/g, " ")
        .replace(/([\w-]=)"([\w-]+)"(?=[\s>])/g, "$1$2")
        .replace(/\n\s+(\/?>)?/g, (_, end = "\n") => end);
      return { code: compact, map: null };
    },
  };
}
