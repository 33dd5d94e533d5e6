import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Headers of libraries are looked for here; those of the language itself lie elsewhere, and go with the compiler's version. */
const system = ["/usr/include", "/usr/local/include", "/opt/homebrew/include"];

/** A source file with all that it includes, directly or not: paths and texts, in a fixed order. */
export function closureOf(file, folders, read = (path) => readFileSync(path, "utf8")) {
  const found = new Map();
  const visit = (path) => {
    if (found.has(path)) return;
    const text = read(path);
    found.set(path, text);
    for (const [, mark, name] of text.matchAll(/^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]/gm)) {
      const around = mark === '"' ? [dirname(path)] : [];
      const at = [...around, ...folders, ...system]
        .map((folder) => join(folder, name))
        .find((each) => existsSync(each));
      if (at) visit(at);
    }
  };
  visit(file);
  return found;
}
