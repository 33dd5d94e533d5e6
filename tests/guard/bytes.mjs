// Bytes of everything that is published: each file of the page, the elements by kind, the npm package.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { isCopy } from "../../.ci/compress.mjs";
import { root, run, Stop } from "../../.ci/steps.mjs";

/** The bundler names, splits and joins chunks below this size as it likes, so they are counted together. */
const SMALL = 4096;

/** Adds a file to the figures, with the other files of that name. */
function add(figures, name, bytes, gzipped) {
  const { bytes: before, gzipped: gzippedBefore } = figures[name] ?? { bytes: 0, gzipped: 0 };
  figures[name] = { bytes: before + bytes, gzipped: gzippedBefore + gzipped };
}

/** The name under which a file of the page is counted, without the hash of its content. */
export function nameOf(path, bytes) {
  if (path.startsWith("elements/")) return `elements, ${extname(path)}`;
  if (!path.startsWith("assets/")) return path;
  if (bytes < SMALL) return `assets, ${extname(path)} below ${SMALL} bytes`;
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, "-*");
}

export function filesIn(folder) {
  const figures = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || isCopy(entry.name)) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(file);
    const path = file.slice(folder.length + 1);
    add(figures, nameOf(path, content.length), content.length, gzipSync(content, { level: 9 }).length);
  }
  return figures;
}

async function npmPackage() {
  const { status, output } = await run("npm", ["pack", "--dry-run", "--json", "--loglevel=error", "./build/package"]);
  if (status !== 0) throw new Stop(`npm pack: failed with status ${status}\n${output}`);
  const [{ unpackedSize, size }] = JSON.parse(output.slice(output.indexOf("[")));
  return { bytes: unpackedSize, gzipped: size };
}

async function compiler() {
  const { output } = await run("emcc", ["--version"]);
  const [, version] = /^emcc .*?(\d+\.\d+\.\d+)/.exec(output) ?? [];
  if (!version) throw new Stop(`emcc has not said its version: ${output}`);
  return `emcc ${version}`;
}

export async function bytes() {
  for (const folder of ["web/dist", "build/package"])
    if (!existsSync(join(root, folder))) throw new Stop(`${folder} is not there; \`npm run package\` makes it.`);
  const figures = filesIn(join(root, "web/dist"));
  return { by: await compiler(), figures: { ...figures, "npm package": await npmPackage() } };
}
