import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { root } from "../../.ci/steps.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".wasm": "application/wasm",
};
/** The empty page that contenders run in. */
const page = "<!doctype html><title>Benchmark</title>";

/** The files of the repository, to this machine alone. Without COOP and COEP: no peer can use threads, as in the page. */
export async function serveFiles() {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(root, path);
    if (path === "/") return response.writeHead(200, { "Content-Type": "text/html" }).end(page);
    if (!/^\/(build|core\/data|tests\/bench)\//.test(path) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
