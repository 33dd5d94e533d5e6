import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

/** Results kept across clones of the repository; ccache's folder is in here too (core/compiler_cache.cmake). */
export const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "digit-playground");

export const digest = (...parts) => createHash("sha256").update(parts.join("\0")).digest("hex");

/** Digests of what has passed, the latest used last; the oldest of more than `most` are forgotten. */
export class Passed {
  #file;
  #most;
  #used = new Set();

  constructor(name, most = 4000, folder = cacheFolder) {
    this.#file = join(folder, name);
    this.#most = most;
  }

  /** A damaged or missing file counts as empty. */
  #kept() {
    try {
      return readFileSync(this.#file, "utf8")
        .split("\n")
        .filter((line) => /^[0-9a-f]{64}$/.test(line));
    } catch {
      return [];
    }
  }

  /** The subset of `keys` that has passed; marks them as used. */
  of(keys) {
    const kept = new Set(this.#kept());
    const passed = new Set(keys.filter((key) => kept.has(key)));
    for (const key of passed) this.#used.add(key);
    return passed;
  }

  add(key) {
    this.#used.add(key);
  }

  /** Reads the file again first, since another clone may have written to it; the rename keeps anyone from reading half a file. */
  save() {
    const keys = [...this.#kept().filter((key) => !this.#used.has(key)), ...this.#used].slice(-this.#most);
    mkdirSync(dirname(this.#file), { recursive: true });
    const partial = `${this.#file}.${process.pid}`;
    writeFileSync(partial, `${keys.join("\n")}\n`);
    renameSync(partial, this.#file);
  }
}
