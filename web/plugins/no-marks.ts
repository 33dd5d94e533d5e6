import type { Plugin } from "vite";

/** Lit marks the window, to warn of its own other versions: a guest leaves its host's as it was. */
export function noMarks(): Plugin {
  return {
    name: "no-marks",
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const mark = /(?:\b\w+\.)?\b((lit|reactive)\w*(Versions|Metadata|Warnings))\b/g;
      return mark.test(code) ? `const marks = {};\n${code.replace(mark, "marks.$1")}` : null;
    },
  };
}
