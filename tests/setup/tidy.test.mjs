// What clang-tidy's memory must never do: let a fault pass because something like it has passed before.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test as nodeTest } from "node:test";
import { Passed } from "../../.ci/cache.mjs";
import { program } from "../../.ci/needs.mjs";
import { tidy } from "../../.ci/tidy.mjs";

const tool = program("clang-tidy");
const test = (name, body) => nodeTest(name, { skip: !tool && "no clang-tidy here" }, body);

let home;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "tidy-test-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const rules =
  'Checks: "-*,modernize-use-nullptr,clang-analyzer-core.NullDereference"\nWarningsAsErrors: "*"\nHeaderFilterRegex: "/core/"\n';
const source = '#include "half.hpp"\nint* first() { return half(); }\n';
const header = "#pragma once\ninline int* half() { return nullptr; }\n";
const fault = "#pragma once\ninline int* half() { return 0; }\n";

/** A clone in a folder of its own; `files` besides or instead of the sound ones. */
function clone(name, files = {}, flags = "-std=c++20") {
  const folder = join(home, name);
  const all = { ".clang-tidy": rules, "core/first.cpp": source, "core/half.hpp": header, ...files };
  mkdirSync(join(folder, "core"), { recursive: true });
  mkdirSync(join(folder, "build/native"), { recursive: true });
  for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text);
  const commands = Object.keys(all)
    .filter((path) => path.endsWith(".cpp"))
    .map((path) => ({
      directory: folder,
      file: join(folder, path),
      command: `/usr/bin/c++ -I${folder}/core ${flags} -o x.o -c ${join(folder, path)}`,
    }));
  writeFileSync(join(folder, "build/native/compile_commands.json"), JSON.stringify(commands));
  return folder;
}

/** Status and output of a run, and how often clang-tidy looked at a file. */
async function tidied(folder) {
  const log = join(home, "log");
  const logged = join(home, "clang-tidy");
  writeFileSync(log, "");
  writeFileSync(logged, `#!/bin/sh\necho "$*" >> "${log}"\nexec "${tool}" "$@"\n`, { mode: 0o755 });
  const result = await tidy({ folder, tool: logged, passed: new Passed("passed", 100, home) });
  const looks = readFileSync(log, "utf8")
    .split("\n")
    .filter((line) => line.startsWith("--quiet"));
  return { ...result, looks: looks.length };
}

test("what has passed is not looked at again, in another folder neither", async () => {
  assert.deepEqual(await tidied(clone("a")), { status: 0, output: "", looks: 1 });
  assert.deepEqual(await tidied(clone("a")), { status: 0, output: "", looks: 0 });
  assert.deepEqual(await tidied(clone("b")), { status: 0, output: "", looks: 0 });
});

test("a fault that comes into a header is found, and found again", async () => {
  await tidied(clone("a"));
  for (const folder of ["a", "b", "b"]) {
    const { status, output } = await tidied(clone(folder, { "core/half.hpp": fault }));
    assert.equal(status, 1);
    assert.match(output, /core\/half\.hpp:2:\d+: error: use nullptr/);
  }
});

test("other rules and other flags count as new", async () => {
  await tidied(clone("a"));
  assert.equal((await tidied(clone("a", { ".clang-tidy": `${rules}#\n` }))).looks, 1);
  assert.equal((await tidied(clone("a", {}, "-std=c++17"))).looks, 1);
});

test("a flag with a blank in it is one flag", async () => {
  const named = '#include "half.hpp"\nconst char* named() { return NAME; }\n';
  const { status, output } = await tidied(clone("a", { "core/first.cpp": named }, '"-DNAME=\\"two words\\""'));
  assert.equal(status, 0, output);
});

const second = '#include "half.hpp"\nint* second() { return half(); }\n';

test("files are looked at together, and a fault is said once, of its file", async () => {
  const third = '#include "half.hpp"\nint* third() { return 0; }\n';
  assert.equal((await tidied(clone("a", { "core/second.cpp": second }))).looks, 3); // both by the rules, each by the analyzer
  const { status, output } = await tidied(clone("a", { "core/second.cpp": second, "core/third.cpp": third }));
  assert.equal(status, 1);
  assert.equal(output.match(/third\.cpp:2:\d+: error/g)?.length, 1);
});

test("what only the analyzer finds is found in a file among others", async () => {
  const third =
    "int third(bool absent) {\n  int one = 1;\n  int* value = absent ? nullptr : &one;\n  return *value;\n}\n";
  const { status, output } = await tidied(clone("a", { "core/second.cpp": second, "core/third.cpp": third }));
  assert.equal(status, 1);
  assert.match(output, /third\.cpp:4:\d+: error: Dereference of null pointer/);
});

test("two files that use a name for two things pass, each alone", async () => {
  const files = {
    "core/second.cpp": "namespace {\ndouble\nshared() { return 1; }\n}\ndouble second() { return shared(); }\n",
    "core/third.cpp": "namespace {\nint\nshared() { return 1; }\n}\nint third() { return shared(); }\n",
  };
  const { status, output } = await tidied(clone("a", files));
  assert.equal(status, 0, output);
});

test("a damaged memory remembers nothing, and a full one forgets the oldest", async () => {
  writeFileSync(join(home, "passed"), "not a digest\n\0\0\n");
  assert.equal((await tidied(clone("a"))).looks, 1);
  const few = new Passed("few", 2, home);
  for (const digit of "123") few.add(digit.repeat(64));
  few.save();
  assert.deepEqual(readFileSync(join(home, "few"), "utf8").trim().split("\n"), ["2".repeat(64), "3".repeat(64)]);
});
