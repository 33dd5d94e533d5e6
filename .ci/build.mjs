// Everything that the page needs, into web/dist.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "./compress.mjs";
import { setup } from "./setup.mjs";
import { isMain, main, root, sequence, stage } from "./steps.mjs";

/** What CMake builds for the page, each a module of its own. */
export const moduleNames = ["playground", "labs", "files"];

/** Names and digests of the modules that were built in a folder of sources. */
export const modules = (folder = root) =>
  Promise.all(
    moduleNames.map(async (module) => {
      const name = `${module}.wasm`;
      const bytes = await readFile(join(folder, "build/wasm/bin", name));
      return `${createHash("sha256").update(bytes).digest("hex")}  ${name}`;
    }),
  );

export async function buildModule() {
  await setup(["wasm", "npm"]);
  await stage("WebAssembly modules", () =>
    sequence(["cmake", "--preset", "wasm"], ["cmake", "--build", "--preset", "wasm", "--target", ...moduleNames]),
  );
  console.log((await modules()).join("\n"));
}

const vite = (...args) => ["node_modules/.bin/vite", "build", ...args, "--logLevel", "warn"];

/** web/dist without the elements for other pages and without the page as one file. */
export const buildBarePage = () => stage("Page", () => sequence(vite("web")));

export const buildPage = () =>
  stage("Page", () =>
    sequence(vite("web"), vite("--config", "web/elements.config.ts"), vite("--config", "web/single.config.ts")),
  );

/** Last of all: what is made of web/dist is made of plain files. */
export const compressPage = () => stage("Compressed copies", () => compress(join(root, "web/dist")));

if (isMain(import.meta.url))
  await main(async () => {
    await buildModule();
    await buildPage();
    await compressPage();
  });
