import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const serve = (port) =>
  spawnSync(process.execPath, [fileURLToPath(new URL("../../.ci/serve.mjs", import.meta.url))], {
    encoding: "utf8",
    env: { ...process.env, PORT: port },
  });

function assertRefused({ status, stdout, stderr }, pattern) {
  assert.equal(status, 1);
  assert.equal(stdout, "");
  assert.match(stderr, pattern);
  assert.equal(stderr.split("\n").length, 2, "one line");
}

for (const port of ["abc", "0", "65536", "-1", "1e3", ""])
  test(`PORT="${port}" is refused by name before anything is built`, () =>
    assertRefused(serve(port), /^PORT is ".*"; expected a whole number from 1 to 65535\.$/m));

test("a port in use is refused by number before anything is built", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  assertRefused(serve(String(port)), new RegExp(`^Port ${port} is in use`));
  server.close();
});
