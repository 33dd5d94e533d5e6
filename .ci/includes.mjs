import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where to look for library headers. Those of the language itself lie elsewhere and change only with the compiler's version. */
const system = ["/usr/include", "/usr/local/include", "/opt/homebrew/include"];

/** Reads sources, each once. */
export class Sources {
  #texts = new Map();
  #included = new Map();

  read(path) {
    if (!this.#texts.has(path)) this.#texts.set(path, readFileSync(path, "utf8"));
    return this.#texts.get(path);
  }

  /** A source file with all that it includes, directly or not: paths and texts, in a fixed order. */
  closureOf(file, folders) {
    const found = new Map();
    const visit = (path) => {
      if (found.has(path)) return;
      found.set(path, this.read(path));
      this.#includedBy(path, folders).forEach(visit);
    };
    visit(file);
    return found;
  }

  /** Paths that a file includes directly; cached, since most sources lead to the same headers. */
  #includedBy(path, folders) {
    const key = [path, ...folders].join("\0");
    if (!this.#included.has(key)) this.#included.set(key, [...this.#find(path, folders)]);
    return this.#included.get(key);
  }

  *#find(path, folders) {
    for (const [, mark, name] of this.read(path).matchAll(/^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]/gm)) {
      const around = mark === '"' ? [dirname(path)] : [];
      const at = [...around, ...folders, ...system]
        .map((folder) => join(folder, name))
        .find((each) => existsSync(each));
      if (at) yield at;
    }
  }
}
