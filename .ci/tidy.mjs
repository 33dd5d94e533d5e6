import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import { digest, Passed } from "./cache.mjs";
import { Sources } from "./includes.mjs";
import { program } from "./needs.mjs";
import { root, run } from "./steps.mjs";

/** Most of the time goes into library headers, which the files of a group share: eight take about as long as one. */
const mostInGroup = 8;

/**
 * clang-tidy over what the native build compiles; headers are checked along with what includes them. What has passed is
 * remembered by its content: the file with all that it includes, its flags, the rules, the program.
 */
export async function tidy({ folder = root, tool = program("clang-tidy"), passed = new Passed("tidy-passed") } = {}) {
  if (folder === root) {
    const configured = await run("cmake", ["--preset", "native"]);
    if (configured.status !== 0) return configured;
  }
  const { output: version } = await run(tool, ["--version"]);
  const compiler = (await run("c++", ["--version"])).output;
  const sources = new Sources();
  const common = digest(version, compiler, sources.read(join(folder, ".clang-tidy")));
  const units = JSON.parse(sources.read(join(folder, "build/native/compile_commands.json")))
    .filter(({ file }) => /^(core|wasm|tests)\//.test(relative(folder, file)))
    .map(({ file, command }) => {
      const flags = flagsOf(command);
      const included = [...sources.closureOf(file, includeFolders(flags))].flat();
      const key = digest(common, ...[file, ...flags, ...included].map((text) => text.replaceAll(folder, "")));
      return { file, flags, key, names: namesOf(sources.read(file)) };
    });

  const known = passed.of(units.map(({ key }) => key));
  const groups = grouped(units.filter(({ key }) => !known.has(key)));
  const scratch = join(folder, "build/tidy");
  mkdirSync(scratch, { recursive: true });
  // The flags are g++'s: clang need not know every warning.
  const look = (file, { flags }, ...options) =>
    run(tool, ["--quiet", ...options, file, "--", ...flags, "-Wno-unknown-warning-option"]);
  let output = "";
  let written = 0;

  async function alone(unit, ...options) {
    const result = await look(unit.file, unit, ...options);
    if (result.status === 0) passed.add(unit.key);
    else output += result.output;
  }

  /** Checks files blamed in a group again on their own: either the fault is real, or a name means something else in another file. */
  async function together(group) {
    if (group.length === 1) return alone(group[0]);
    const path = join(scratch, `group-${written++}.cpp`);
    const line = ({ file }) => `#include "${file}"  // NOLINT(bugprone-suspicious-include)\n`;
    writeFileSync(path, group.map(line).join(""));
    const result = await look(path, group[0], "--checks=-clang-analyzer-*");
    const blamed = group.filter(({ file }) => result.output.includes(`${file}:`));
    if (result.status === 0) {
      // The analyzer skips included files.
      for (const unit of group) await alone(unit, "--checks=-*,clang-analyzer-*");
    } else if (blamed.length === 0 || blamed.length === group.length) {
      for (const unit of group) await alone(unit);
    } else {
      for (const unit of blamed) await alone(unit);
      await together(group.filter((unit) => !blamed.includes(unit)));
    }
  }

  const worker = async () => {
    for (let group = groups.shift(); group; group = groups.shift()) {
      await together(group);
      passed.save(); // so that an interrupted run continues from here
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return { status: output ? 1 : 0, output };
}

/** The flags that affect how a file is read: without launcher, compiler, input and output file. */
function flagsOf(command) {
  const words = command.match(/("(\\.|[^"\\])*"|\\.|[^\s"\\])+/g).map((word) => word.replace(/\\(.)|"/g, "$1"));
  const compiler = words.findIndex((word) => /\+\+(-\d+)?$/.test(word));
  return words.filter((word, index) => {
    const ofFile = ["-o", "-c"].some((option) => word === option || words[index - 1] === option);
    return index > compiler && !ofFile;
  });
}

/** Folders of `-I` and `-isystem`, which CMake writes with and without a blank. */
const includeFolders = (flags) =>
  flags.flatMap((flag, index) => {
    if (flags[index - 1] === "-isystem") return [flag];
    return flag.startsWith("-I") ? [flag.slice(2)] : [];
  });

/** Names declared at the left edge of a file, roughly: two files that share one cannot be compiled as one. */
const namesOf = (text) =>
  new Set(
    text
      .split("\n")
      .filter(
        (line) => /^[a-z]/i.test(line) && !/^(namespace|TEST_CASE|return|#|using nn::|using namespace)/.test(line),
      )
      .map(
        (line) => /^(?:using|struct|class|enum class) (\w+)/.exec(line)?.[1] ?? /(\w+)\s*(?:[({=;[]|$)/.exec(line)?.[1],
      )
      .filter(Boolean),
  );

/** Groups units that have the same flags and share no name. */
function grouped(units) {
  const groups = [];
  for (const unit of units) {
    const fits = (group) =>
      group.length < mostInGroup &&
      group[0].flags.join(" ") === unit.flags.join(" ") &&
      group.every(({ names }) => ![...names].some((name) => unit.names.has(name)));
    const group = groups.find(fits);
    if (group) group.push(unit);
    else groups.push([unit]);
  }
  return groups;
}
