import type { Plugin } from "vite";

/** Lit sets globals on the window to detect other versions of itself; as guests, our elements leave the host's window alone. */
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
