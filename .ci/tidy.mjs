import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { program } from "./needs.mjs";
import { sources } from "./sources.mjs";
import { root, run } from "./steps.mjs";

const read = (path) => readFileSync(join(root, path), "utf8");
const passedFile = "build/tidy-passed.json";

/**
 * clang-tidy over what the native build compiles, one file per core; headers are checked along with what includes them.
 * A file takes some seconds, so what has passed is remembered by its content, with every header of ours and the rules.
 */
export async function tidy() {
  const configured = await run("cmake", ["--preset", "native"]);
  if (configured.status !== 0) return configured;
  const common = [".clang-tidy", ...(await sources(/\.hpp$/))].map(read).join("\0");
  const passed = new Set(existsSync(join(root, passedFile)) ? JSON.parse(read(passedFile)) : []);
  const units = JSON.parse(read("build/native/compile_commands.json"))
    .map(({ file, command }) => ({ file: relative(root, file), command }))
    .filter(({ file }) => /^(core|wasm|tests)\//.test(file))
    .map(({ file, command }) => ({ file, key: digest(common, command, read(file)) }));

  const todo = units.filter(({ key }) => !passed.has(key));
  let output = "";
  const worker = async () => {
    for (let unit = todo.shift(); unit; unit = todo.shift()) {
      // The commands are g++'s: clang need not know every warning.
      const options = ["-p=build/native", "--quiet", "--extra-arg=-Wno-unknown-warning-option"];
      const result = await run(program("clang-tidy"), [...options, unit.file]);
      if (result.status === 0) passed.add(unit.key);
      else output += result.output;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  writeFileSync(join(root, passedFile), JSON.stringify(units.map(({ key }) => key).filter((key) => passed.has(key))));
  return { status: output ? 1 : 0, output };
}

const digest = (...parts) => createHash("sha256").update(parts.join("\0")).digest("hex");
