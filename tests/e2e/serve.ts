import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const dist = join(import.meta.dirname, "../../web/dist");

export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

export interface Additions {
  /** Sent with every answer. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Pages besides the built ones, or instead of them, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
  /** What is served instead of the built page. */
  readonly folder?: string;
}

/** The built page on a port of its own. `refuse` names files that are to be missing. */
export async function serve(
  refuse = /$^/,
  { headers = {}, pages = {}, folder = dist }: Additions = {},
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    try {
      if (refuse.test(path)) throw new Error("refused");
      const body = pages[path] ?? (await readFile(file));
      const type = TYPES[extname(file)] ?? "application/octet-stream";
      // What is in the name of a file needs no asking again: its hash.
      const caching = path.startsWith("/assets/") ? { "cache-control": "max-age=3600" } : {};
      response.writeHead(200, { "content-type": type, ...caching, ...headers }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
