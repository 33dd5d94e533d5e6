import { existsSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { program } from "../../.ci/needs.mjs";
import { run } from "../../.ci/steps.mjs";

/** The system's own first: NumPy is a package of the system. */
export const python = existsSync("/usr/bin/python3") ? "/usr/bin/python3" : program("python3");

const firstLine = async (command, ...args) => (await run(command, args)).output.split("\n")[0].trim();

/** Cores, vectors and versions, for the head of a result. */
export async function machine(chromium) {
  const { output: lscpu } = await run("lscpu", []);
  const vectors = ["avx512f", "avx2", "avx"].find((name) => lscpu.includes(` ${name} `)) ?? "128-bit vectors";
  const [, version = ""] = /(\d+\.\d+\.\d+)/.exec(await firstLine("emcc", "--version")) ?? [];
  const numpy = await firstLine(python, "-c", "import numpy; print(numpy.__version__)");
  return [
    `${cpus().length} x ${cpus()[0].model} (${vectors}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    await firstLine("g++", "--version"),
    `Emscripten ${version}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    ...(chromium ? [`Chromium ${chromium}`] : []),
    `NumPy ${numpy}`,
  ].join("; ");
}
