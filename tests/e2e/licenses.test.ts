import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (name: string): Promise<string> => readFile(join(root, name), "utf8");

/** What ends up in the page besides our own. */
async function inside(): Promise<string[]> {
  const { dependencies } = JSON.parse(await read("package.json"));
  // Lit's own parts are packages, too.
  return [...Object.keys(dependencies), "lit-html", "lit-element", "@lit/reactive-element"];
}

test.each(["web/dist/licenses.md", "web/dist/digit-playground.html", "build/package/licenses.md"])(
  "%s names what is inside, and under which licences",
  async (file) => {
    const text = await read(file);
    const missing = (await inside()).filter((name) => !text.includes(`## ${name} `) && !text.includes(`## ${name}\n`));
    expect(missing).toEqual([]);
    for (const name of ["xtensor", "JSON for Modern C++", "Emscripten", "musl", "libc++", "TeX Gyre Pagella Math"])
      expect(text).toContain(name);
    for (const license of ["BSD-3-Clause", "ISC", "MIT", "Apache License 2.0", "GUST Font License"])
      expect(text).toContain(license);
    // Not by their names only.
    expect(text.match(/AS IS/g)?.length).toBeGreaterThan(10);
  },
);
