// The compiler's cache serves a clone in another folder, and never what another header or flag would have made of a file.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test as nodeTest } from "node:test";
import { program } from "../../.ci/needs.mjs";
import { root } from "../../.ci/steps.mjs";

const missing = (...programs) => programs.find((name) => !program(name)) ?? false;
const test = (name, body, ...more) => nodeTest(name, { skip: missing("ccache", ...more) }, body);

let home;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "cache-test-"));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Builds a file that includes a header, in a folder of its own: status, output, objects, and hits of the cache. */
function built(name, header, flags = "", ...options) {
  const folder = join(home, name);
  mkdirSync(folder);
  const lists = `cmake_minimum_required(VERSION 3.25)
project(cached CXX)
include(${root}/core/compiler_cache.cmake)
include(${root}/core/options.cmake)
add_library(cached OBJECT cached.cpp)
target_compile_options(cached PRIVATE ${flags})
`;
  writeFileSync(join(folder, "CMakeLists.txt"), lists);
  writeFileSync(join(folder, "value.hpp"), header);
  writeFileSync(join(folder, "cached.cpp"), '#include "value.hpp"\nint value() { return VALUE; }\n');
  const env = { ...process.env, CCACHE_DIR: join(home, "ccache") };
  const run = (command, ...args) => spawnSync(command, args, { cwd: folder, env, encoding: "utf8" });
  run("ccache", "--zero-stats");
  assert.equal(run("cmake", "-G", "Ninja", "-B", "build", ...options).status, 0);
  const { status, stdout } = run("cmake", "--build", "build");
  const statistics = run("ccache", "--print-stats").stdout;
  const count = (name) => Number(new RegExp(`^${name}\\t(\\d+)$`, "m").exec(statistics)?.[1]);
  const objects = readdirSync(join(folder, "build/CMakeFiles/cached.dir"), { recursive: true })
    .filter((file) => file.endsWith(".o"))
    .map((file) => readFileSync(join(folder, "build/CMakeFiles/cached.dir", file), "latin1"));
  return { status, output: stdout, objects, hits: count("direct_cache_hit") + count("preprocessed_cache_hit") };
}

test("a clone in another folder compiles nothing anew", () => {
  assert.equal(built("a", "#define VALUE 1\n").hits, 0);
  const again = built("b", "#define VALUE 1\n");
  assert.equal(again.status, 0, again.output);
  assert.equal(again.hits, 1);
});

test(
  "a clone in another folder has its own names of sources where lines are counted, and compiles nothing anew",
  () => {
    // Names that are compressed would not be seen.
    const flags = '"SHELL:-mllvm -enable-name-compression=false"';
    const options = ["NN_COVERAGE=ON", "CMAKE_UNITY_BUILD=ON", "CMAKE_CXX_COMPILER=clang++"].map(
      (option) => `-D${option}`,
    );
    built("a", "#define VALUE 1\n", flags, ...options);
    const { hits, objects } = built("b", "#define VALUE 1\n", flags, ...options);
    assert.equal(hits, 1);
    assert.equal(objects.length, 1);
    assert.ok(objects[0].includes("../cached.cpp"));
    assert.ok(!objects[0].includes(home));
  },
  "clang++",
);

test("what has compiled once does not hide a fault in a header or in the flags", () => {
  assert.equal(built("a", "#define VALUE 1\n").status, 0);
  const other = built("b", '#define VALUE "one"\n');
  assert.notEqual(other.status, 0);
  assert.match(other.output, /cached\.cpp:2/);
  assert.notEqual(built("c", "#define VALUE 1\n", "-Dvalue=3").status, 0);
  assert.equal(built("d", "#define VALUE 2\n").hits, 0);
});
