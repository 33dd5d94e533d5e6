// The npm package, into build/package: code, the elements that the page was built with, declarations, and what npm wants to know.
import { copyFile, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildModule, buildPage, compressPage } from "./build.mjs";
import { isMain, main, root, sequence, stage } from "./steps.mjs";

const target = join(root, "build/package");

/** Node does not resolve imports without a file extension, nor does TypeScript when it targets Node. */
const withExtensions = (code) => code.replace(/(from |import\()"(\.[^"]+)"/g, '$1"$2.js"');

/**
 * Typed arrays take the type of their buffer only since TypeScript 5.7, and its users lose nothing without it. WebAssembly's types
 * come with the DOM's, which a Node program need not load.
 */
const forAll = (code) =>
  code.replaceAll(/\b((?:Float32|Uint8|Uint32)Array)<ArrayBuffer>/g, "$1").replaceAll(/\bWebAssembly\.\w+/g, "object");

async function finish() {
  const types = join(target, "types");
  await mkdir(join(types, "wasm/files"), { recursive: true });
  for (const name of ["playground.d.ts", "files/files.d.ts"])
    await copyFile(join(root, "wasm", name), join(types, "wasm", name));
  for (const name of await readdir(types, { recursive: true })) {
    if (!name.endsWith(".d.ts")) continue;
    const written = withExtensions(await readFile(join(types, name), "utf8"));
    await writeFile(join(types, name), forAll(written));
  }
  const read = async (path) => JSON.parse(await readFile(join(root, path), "utf8"));
  const { version, description, license, engines } = await read("package.json");
  const manifest = { ...(await read("web/package/package.json")), version, description, license, engines };
  await writeFile(join(target, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await cp(join(root, "web/dist/elements"), join(target, "elements"), { recursive: true });
  await cp(join(root, "web/package/frameworks"), join(target, "frameworks"), { recursive: true });
  await copyFile(join(root, "web/package/README.md"), join(target, "README.md"));
  await copyFile(join(root, "LICENSE"), join(target, "LICENSE"));
  await copyFile(join(root, "web/dist/licenses.md"), join(target, "licenses.md"));
}

export const buildPackage = () =>
  stage("Package", async () => {
    const built = await sequence(
      ["node_modules/.bin/vite", "build", "--config", "web/package.config.ts", "--logLevel", "warn"],
      ["node_modules/.bin/tsc", "--project", "web/tsconfig.package.json"],
    );
    if (built.status === 0) await finish();
    return built;
  });

if (isMain(import.meta.url))
  await main(async () => {
    await buildModule();
    await buildPage();
    await buildPackage();
    await compressPage();
  });
