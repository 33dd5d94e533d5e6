import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { compress } from "../../.ci/compress.mjs";

test("a copy of each kind lies beside what it makes smaller, and says the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "digit-playground-"));
  try {
    mkdirSync(join(folder, "assets"));
    const text = Buffer.from("Draw a digit. Train a network. ".repeat(100));
    writeFileSync(join(folder, "index.html"), text);
    writeFileSync(join(folder, "assets/page-1234.js"), text);
    writeFileSync(join(folder, "assets/digits.bin"), randomBytes(2000));
    for (let time = 0; time < 2; time++) assert.deepEqual(await compress(folder), { status: 0, output: "" });
    const names = readdirSync(folder, { recursive: true }).sort();
    const copied = (name) => [name, `${name}.br`, `${name}.gz`];
    assert.deepEqual(
      names,
      ["assets", "assets/digits.bin", ...copied("assets/page-1234.js"), ...copied("index.html")].sort(),
    );
    assert.deepEqual(brotliDecompressSync(readFileSync(join(folder, "index.html.br"))), text);
    assert.deepEqual(gunzipSync(readFileSync(join(folder, "index.html.gz"))), text);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
