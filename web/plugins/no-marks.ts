import type { Plugin } from "vite";
import { rewritten } from "./rewritten.ts";

const MARK = /^(lit|reactive)\w*(Versions|Metadata|Warnings)$/;

/** Lit sets globals on the window to detect other versions of itself; as guests, our elements leave the host's window alone. */
export function noMarks(): Plugin {
  return {
    name: "no-marks",
    transform(code, id) {
      if (!/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return null;
      const unmarked = rewritten(id, code, (replace) => ({
        // Lit names some without `globalThis`.
        Identifier(node) {
          if (MARK.test(node.name)) replace(node, `marks.${node.name}`);
        },
        MemberExpression({ object, property }) {
          if (property.type === "Identifier" && MARK.test(property.name))
            replace({ start: object.start, end: property.start }, "");
        },
      }));
      return unmarked === code ? null : `const marks = {};\n${unmarked}`;
    },
  };
}
