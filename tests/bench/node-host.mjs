// A contender in a Node process; talks as protocol.hpp says.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { answer } from "./workloads/block.mjs";

const root = new URL("../../", import.meta.url);
// Emscripten's glue is made for browsers: under Node it looks for these two.
Object.assign(globalThis, { require: createRequire(import.meta.url), __dirname: fileURLToPath(root) });

const environment = {
  async read(path) {
    const { buffer, byteOffset, byteLength } = await readFile(new URL(path, root));
    return buffer.slice(byteOffset, byteOffset + byteLength);
  },
  load: (path) => import(new URL(path, root).href),
};

function question(line) {
  const [call, name, milliseconds] = line.split(" ");
  return { call, name, milliseconds: Number(milliseconds) };
}

const { open } = await import(`./workloads/${process.argv[2]}.mjs`);
const workloads = await open(environment).catch((error) => error);
for await (const line of createInterface({ input: process.stdin })) {
  const reply = workloads instanceof Error ? { error: workloads.message } : await answer(workloads, question(line));
  console.log(JSON.stringify(reply));
}
