import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { TYPES } from "../e2e/serve";
import type { Damage, Fault } from "./faults";

const dist = join(import.meta.dirname, "../../web/dist");

/** The page around: it shows the faulty page in a frame and looks at it from the same origin, unaffected by its fault. */
const HARNESS = `<!doctype html><title>Faults</title><style>body { margin: 0; }</style>`;

export interface Faulty {
  readonly url: string;
  /** Ends the fault: from here on, the server answers correctly. */
  mend(id: string): void;
  close(): Promise<void>;
}

function damaged(body: Buffer, damage: Damage): Buffer | string {
  if (damage === "truncated") return body.subarray(0, body.length / 2);
  if (damage === "html") return "<!doctype html><title>Welcome</title><p>Please sign in to this network.</p>";
  const other = Buffer.from(body);
  // Leave the beginning intact, because a file's type is recognized by it.
  for (let at = 64; at < other.length; at += 997) other[at] = (other[at] ?? 0) ^ 0xff;
  return other;
}

/** The built page, once for each fault, in a folder of its own. */
export async function serveFaulty(faults: readonly Fault[]): Promise<Faulty> {
  const wrong = new Map(faults.map((fault) => [fault.id, fault]));
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const [, id = "", rest = ""] = /^\/([\w-]*)\/?(.*)$/s.exec(path) ?? [];
    if (id === "") {
      response.writeHead(200, { "content-type": "text/html" }).end(HARNESS);
      return;
    }
    const file = rest || "index.html";
    const fault = wrong.get(id);
    const { damage, head, worker, headers } = fault ?? {};
    let body: Buffer | string = await readFile(join(dist, file));
    // The content type goes by the file's name, even if its content is damaged.
    let type = TYPES[extname(file)] ?? "application/octet-stream";
    if (head && file.endsWith(".html")) body = String(body).replace("<head>", () => `<head><script>${head}</script>`);
    if (worker && /worker-[\w-]+\.js$/.test(file)) body = `${worker}\n${body}`;
    if (damage?.[0].test(file)) {
      if (damage[1] === "silent") return;
      if (damage[1] === "missing") throw new Error("missing");
      if (damage[1] === "html") type = "text/html";
      body = damaged(Buffer.from(body), damage[1]);
    }
    response.writeHead(200, { "content-type": type, "cache-control": "no-cache", ...headers }).end(body);
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    answer(path, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    mend: (id) => void wrong.delete(id),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
