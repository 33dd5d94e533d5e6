import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useHosts } from "./installed";

const hosts = useHosts();

/** Everything that a careful project asks for, by the oldest compiler that we promise. */
async function compile(file: string, libraries: readonly string[], jsxImportSource?: string): Promise<string> {
  const project = await hosts().project("types");
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    target: "es2022",
    module: "nodenext",
    types: [],
    lib: libraries,
    ...(jsxImportSource && { jsx: "preserve", jsxImportSource }),
  };
  await writeFile(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const said = await hosts()
    .node(project, hosts().program("typescript/bin/tsc"))
    .catch(({ stdout }: { readonly stdout: string }) => stdout);
  // Solid's own declarations are for a newer compiler.
  return said.replace(/^\.\.\/\.\.\/node_modules\/solid-js\/.*\n/gm, "");
}

const PAGE = ["es2022", "dom"];

test("without a page: the declarations are whole for TypeScript 5.4, and without the DOM's", async () => {
  expect(await compile("headless.ts", ["es2022"])).toBe("");
});

test.each([
  ["elements.ts", undefined],
  ["react.tsx", "react"],
  ["preact.tsx", "preact"],
  ["solid.tsx", "solid-js"],
  ["vue.ts", undefined],
])("%s: the declarations are whole for TypeScript 5.4", async (file, jsx) => {
  expect(await compile(file, PAGE, jsx)).toBe("");
});

test("publint and attw have nothing to say", async () => {
  const { folder, packed, node, program } = hosts();
  const strict = await node(folder, program("publint/src/cli.js"), "node_modules/digit-playground", "--strict");
  expect(strict).toMatch(/All good/);
  // It reports faults by its exit status.
  const right = await node(folder, program("@arethetypeswrong/cli/dist/index.js"), packed, "--profile", "esm-only");
  expect(right).toMatch(/"digit-playground\/element"/);
  // It cannot check wildcard exports, so look at the files themselves.
  const files = await readdir(`${folder}/node_modules/digit-playground/elements`);
  expect(files.filter((name) => /^lab-.*\.js$/.test(name))).toHaveLength(10);
});
