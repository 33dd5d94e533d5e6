import { join } from "node:path";
import type { Plugin } from "vite";

/** A lab's module is one line. `labs` are the names of their elements, such as lab-neuron. */
export function labModules(labs: readonly string[]): Plugin {
  const guest = JSON.stringify(join(import.meta.dirname, "../src/lab.ts"));
  return {
    name: "lab-modules",
    resolveId: (id) => (labs.includes(id) ? `\0${id}` : null),
    load(id) {
      const name = id.slice(1);
      if (!labs.includes(name)) return null;
      return `import { defineLab } from ${guest}; export const ready = defineLab("${name.slice("lab-".length)}");`;
    },
  };
}
