import { readFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";

const source = join(import.meta.dirname, "../../../web/src");

/** Modules that come with `entry`, those of types and of `import()` left out. */
async function comingWith(entry: string, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(entry)) return seen;
  const code = await readFile(entry, "utf8");
  seen.set(entry, code);
  for (const [, path] of code.matchAll(/^(?:import|export)(?! type)[^;]*?from "(\.[^"?]+)";$/gm)) {
    const file = join(dirname(entry), `${path}.ts`);
    if (!file.includes("wasm")) await comingWith(file, seen);
  }
  return seen;
}

test("the first view leaves the words of what is loaded on demand alone", async () => {
  const modules = await comingWith(join(source, "main.ts"));
  const readers = [...modules].filter(([, code]) => /import \{[^}]*\bwords\b[^}]*\} from "[./a-z]*\/words"/.test(code));
  expect(modules.size).toBeGreaterThan(60);
  expect(readers.map(([file]) => relative(source, file))).toEqual(["texts/text.ts"]);
});
