// Which lines and branches of core/ and wasm/session the tests of native-clang have run, by llvm-cov: prints the figure, leaves it in
// build/native-clang/coverage/figure.txt, and fails where more is left out than coverage.json allows.
//
// `// not covered: reason` excuses the statement that begins on its line, or on the next where it stands alone, with its block.
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { program } from "../../.ci/needs.mjs";
import { isMain, main, root, run, Stop } from "../../.ci/steps.mjs";

const build = join(root, "build/native-clang");
const folder = join(build, "coverage");
const MARK = /\/\/ not covered: \S/;

/** Lines, from 1 on, that a file's marks excuse. */
export function excused(text) {
  const lines = text.split("\n");
  const found = new Set();
  lines.forEach((line, index) => {
    if (!MARK.test(line)) return;
    let at = /^\s*\/\//.test(line) ? index + 1 : index;
    // A reason may go on for some lines.
    while (/^\s*\/\//.test(lines[at] ?? "")) at++;
    let depth = 0;
    let code = "";
    do {
      code = (lines[at] ?? "").replace(/\/\/.*/, "").trimEnd();
      depth += code.split("{").length - code.split("}").length;
      found.add(++at);
    } while ((depth > 0 || !/[;}]$/.test(code)) && at < lines.length);
  });
  return found;
}

/** A lone bracket or a directive does nothing, but after a `return` llvm-cov counts it as a line that is not reached. */
export const doesSomething = (line) =>
  /\w/.test(line.replace(/\/\/.*/, "")) && !/^\s*(#|(case .*|default):$)/.test(line);

/** From llvm-cov's lcov text: by file, how often each line has run. */
function linesOf(lcov) {
  const files = new Map();
  let counts = new Map();
  for (const line of lcov.split("\n")) {
    if (line.startsWith("SF:")) {
      counts = new Map();
      files.set(line.slice(3), counts);
    }
    const [, number, count] = /^DA:(\d+),(\d+)/.exec(line) ?? [];
    if (number) counts.set(Number(number), Number(count));
  }
  return files;
}

/**
 * A branch that the compiler decides does not count: a constant condition, and the path past all cases of a `switch`, since
 * the compiler warns about a missing case.
 */
export const isDecided = (line, condition) =>
  /\bif constexpr\b|\bswitch \(/.test(line) || /^(\w+::)*k[A-Z]\w*(<\w+>)?$/.test(condition);

/** By place, how often a condition was true and false; for a template, over all of its instances. */
function branchesOf({ branches }, source) {
  const places = new Map();
  for (const [line, column, lastLine, lastColumn, taken, passed] of branches) {
    const text = source[line - 1] ?? "";
    if (isDecided(text, lastLine === line ? text.slice(column - 1, lastColumn - 1) : "")) continue;
    const place = [line, column, lastLine, lastColumn].join(":");
    const before = places.get(place) ?? { line, ways: [0, 0] };
    places.set(place, { line, ways: [before.ways[0] + taken, before.ways[1] + passed] });
  }
  return [...places.values()];
}

/** Counts, and what is missing as file:line. */
export function measured(lcov, json, read) {
  const sum = { lines: 0, branches: 0, missing: { lines: [], branches: [] }, excused: 0 };
  const counts = linesOf(lcov);
  for (const file of json.data[0].files) {
    const { name, text } = read(file.filename);
    if (!text) continue;
    const excuses = excused(text);
    const source = text.split("\n");
    const note = (kind, line) => {
      if (excuses.has(line)) sum.excused++;
      else sum.missing[kind].push(`${name}:${line}: ${source[line - 1].trim()}`);
    };
    for (const [line, count] of counts.get(file.filename) ?? []) {
      if (!doesSomething(source[line - 1] ?? "")) continue;
      sum.lines++;
      if (count === 0) note("lines", line);
    }
    for (const { line, ways } of branchesOf(file, source)) {
      sum.branches += 2;
      for (const way of ways) if (way === 0) note("branches", line);
    }
  }
  return sum;
}

const percent = (missing, all) => `${(Math.floor((1 - missing / all) * 10_000) / 100).toFixed(2)} %`;

export function figureOf({ lines, branches, missing, excused: excuses }) {
  const said = (name, all) =>
    `${name} ${percent(missing[name].length, all)} (${missing[name].length} of ${all} missing)`;
  return `Coverage of core/ and wasm/session: ${said("lines", lines)}, ${said("branches", branches)}; ${excuses} excused where they stand`;
}

async function output(tool, ...args) {
  const beside = dirname(realpathSync(program("clang++") ?? ""));
  const command = [join(beside, tool), program(tool)].find((path) => path && existsSync(path));
  if (!command) throw new Stop(`${tool} is not there; expected it beside clang++.`);
  const { status, output: said } = await run("sh", ["-c", `cd "$0" && exec "$@" 2>/dev/null`, build, command, ...args]);
  if (status !== 0) throw new Stop(`${tool} ended with status ${status}.\n${said.slice(0, 2000)}`);
  return said;
}

async function measure() {
  const raw = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".profraw")) : [];
  if (raw.length === 0) throw new Stop("Nothing was counted; run the tests of native-clang first.");
  await output(
    "llvm-profdata",
    "merge",
    "-sparse",
    ...raw.map((name) => join(folder, name)),
    "-o",
    join(folder, "all.profdata"),
  );
  const asked = ["export", "bin/nn_tests", "-object", "bin/digits", "-instr-profile", join(folder, "all.profdata")];
  const [lcov, json] = [await output("llvm-cov", ...asked, "-format=lcov"), await output("llvm-cov", ...asked)];
  return measured(lcov, JSON.parse(json), (filename) => {
    const path = join(filename.startsWith("/") ? "" : build, filename);
    const name = path.slice(root.length + 1);
    return { name, text: /^(core|wasm)\//.test(name) && existsSync(path) ? readFileSync(path, "utf8") : "" };
  });
}

if (isMain(import.meta.url))
  await main(async () => {
    const found = await measure();
    const figure = figureOf(found);
    writeFileSync(join(folder, "figure.txt"), `${figure}\n`);
    console.log(figure);
    const by = `clang ${(await run("clang++", ["-dumpversion"])).output.split(".")[0]}`;
    const allowed = JSON.parse(readFileSync(new URL("coverage.json", import.meta.url), "utf8"))[by];
    if (!allowed) {
      console.log(`not compared: coverage.json has nothing of ${by}`);
      process.exitCode = 77;
      return;
    }
    for (const kind of ["lines", "branches"]) {
      const { length } = found.missing[kind];
      if (process.argv.includes("--all") || length > allowed[kind])
        console.log(`${kind}:\n  ${found.missing[kind].join("\n  ")}`);
      if (length > allowed[kind])
        throw new Stop(`${length} ${kind} are not covered; coverage.json allows ${allowed[kind]}, and may only fall.`);
      if (length < allowed[kind])
        console.log(`Better than recorded: write ${length} ${kind} into tests/guard/coverage.json.`);
    }
  });
