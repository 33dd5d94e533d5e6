/** What makes the built page installable: its manifest's link, and its service worker with the list of what it keeps. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { minify, type Plugin } from "vite";

const WORKER = "service-worker.js";

/** Not needed without a network: for robots, for other pages, for who installs or shares, and the page as one file, which is one already. */
const LEFT_OUT = ["404.html", "digit-playground.html", "embed.js", "robots.txt", WORKER];

/** Names of the files to keep, as they are asked for, and a digest of all that they are. */
function kept(folder: string): { files: string[]; version: string } {
  const digest = createHash("sha256");
  const files: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll(sep, "/");
    if (entry.isFile() && !LEFT_OUT.includes(name) && !name.endsWith(".png")) files.push(name);
  }
  for (const name of files.sort()) digest.update(name).update(readFileSync(join(folder, name)));
  return {
    files: files.map((name) => (name === "index.html" ? "" : name)),
    version: digest.digest("hex").slice(0, 12),
  };
}

export function offline(): Plugin {
  return {
    name: "offline",
    apply: "build",
    transformIndexHtml: (_, { path }) =>
      path === "/index.html"
        ? [{ tag: "link", attrs: { rel: "manifest", href: "./manifest.webmanifest" }, injectTo: "head" }]
        : [],
    async writeBundle({ dir = "" }) {
      const { files, version } = kept(dir);
      const lists = `const VERSION = ${JSON.stringify(version)}; const FILES = ${JSON.stringify(files)};`;
      const source = readFileSync(join(import.meta.dirname, "src/offline/worker.js"), "utf8");
      const { code } = await minify(WORKER, lists + source, { module: true });
      writeFileSync(join(dir, WORKER), code);
    },
  };
}
