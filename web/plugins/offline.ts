/** What makes the built page installable: its manifest's link, and its service worker with the list of what it keeps. */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { minify, type Plugin } from "vite";
import { LICENSES } from "./notices.ts";

const WORKER = "service-worker.js";

/**
 * Not needed without a network: files for robots, for other pages, for installing and sharing, and about licences; and the
 * single-file page, which works offline by itself.
 */
const LEFT_OUT = ["404.html", "digit-playground.html", "embed.js", "robots.txt", LICENSES, WORKER];

const sha256 = (data: Buffer | string): string => createHash("sha256").update(data).digest("base64");

/** SHA-256 of each file to keep, in base64, by the name under which it is requested. */
function kept(folder: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll(sep, "/");
    if (!entry.isFile() || LEFT_OUT.includes(name) || name.endsWith(".png")) continue;
    files[name === "index.html" ? "" : name] = sha256(readFileSync(path));
  }
  return Object.fromEntries(Object.entries(files).sort());
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
      const files = JSON.stringify(kept(dir));
      const source = readFileSync(join(import.meta.dirname, "../src/offline/worker.js"), "utf8");
      const { code } = await minify(WORKER, source, { module: true });
      const version = JSON.stringify(sha256(files).slice(0, 12));
      writeFileSync(join(dir, WORKER), `const VERSION=${version},FILES=${files};${code}`);
    },
  };
}
