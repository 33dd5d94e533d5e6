import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { root } from "../../.ci/steps.mjs";
import { faults, misplaced, withFaults } from "../faults/faults.mjs";
import { filesIn } from "./bytes.mjs";
import { doesSomething, excused, figureOf, isDecided, measured } from "./coverage.mjs";
import { compare, read, verdict } from "./record.mjs";

const by = "cc 1.0";
const recorded = { page: { bytes: 10_000, gzipped: 5000 }, step: { instructions: 1_000_000 } };
const measuring = (changes) => verdict({ [by]: recorded }, { by, figures: { ...recorded, ...changes } });

test("what is as recorded, or 2 % more, passes", () => {
  const same = measuring({});
  assert.deepEqual([same.status, same.lines], [0, [`2 figures, by ${by}: none is worse than recorded`]]);
  assert.equal(measuring({ step: { instructions: 1_020_000 } }).status, 0);
  assert.equal(measuring({ step: { instructions: 1_030_000 } }).status, 0);
});

test("what is 4 % more fails, and says which, how much, and how to accept it", () => {
  const { status, lines } = measuring({ page: { bytes: 10_000, gzipped: 5200 } });
  assert.equal(status, 1);
  assert.equal(lines[0], "page: 5,200 gzipped, recorded 5,000, +4.0 %");
  assert.match(lines[1], /node tests\/guard\/accept\.mjs.*commit/);
  assert.equal(lines.length, 2);
});

test("what is 4 % less passes, and asks for a tighter record", () => {
  const { status, lines } = measuring({ step: { instructions: 960_000 } });
  assert.equal(status, 0);
  assert.match(lines[0], /^step: 960,000 instructions, recorded 1,000,000, −4\.0 %: better; record it, by `node/);
});

test("what is not there any more fails, and so does what is new", () => {
  const { page, step } = recorded;
  assert.deepEqual(compare(recorded, { page }).faults, ["step is recorded, but is not there"]);
  assert.deepEqual(compare({ step }, recorded).faults, ["page is new: 10,000 bytes, 5,000 gzipped"]);
  assert.equal(verdict({ [by]: { step } }, { by, figures: recorded }).status, 1);
  assert.deepEqual(compare({ page }, { page: { bytes: 10_000 } }).faults.length, 1);
  assert.deepEqual(compare({ page: { bytes: 10_000 } }, { page }).faults.length, 1);
});

test("another compiler's figures, or none, are not compared, and that is said", () => {
  assert.deepEqual(verdict({ [by]: recorded }, { by: "cc 2.0", figures: {} }), {
    status: 77,
    lines: ["not compared: recorded with cc 1.0, this is cc 2.0"],
  });
  const { status, lines } = verdict({ [by]: recorded }, { lacking: "valgrind is not installed" });
  assert.deepEqual([status, lines], [77, ["not compared: valgrind is not installed"]]);
});

test("a file counts by its name without the hash, small chunks together", () => {
  const folder = mkdtempSync(join(tmpdir(), "guard-test-"));
  try {
    const files = {
      "index.html": 10,
      "elements/lab-backprop.js": 30,
      "elements/assets/lab-backprop-DIUY1fdO.js": 5000,
      "assets/lab-backprop-5p048Wn4.js": 5000,
      "assets/playground-o0-AdMn3.js": 5000,
      "assets/help-B_aCIu-0.js": 5000,
      "assets/help-C0EK7w-b.js": 6000,
      "assets/tip-D1r_6C1h.js": 100,
      "assets/why-N5FC84e1.js": 200,
    };
    for (const sub of ["assets", "elements/assets"]) mkdirSync(join(folder, sub), { recursive: true });
    for (const [name, size] of Object.entries(files)) writeFileSync(join(folder, name), "x".repeat(size));
    const bytes = Object.entries(filesIn(folder)).map(([name, figure]) => [name, figure.bytes]);
    assert.deepEqual(Object.fromEntries(bytes), {
      "index.html": 10,
      "elements, .js": 5030,
      "assets/lab-backprop-*.js": 5000,
      "assets/playground-*.js": 5000,
      "assets/help-*.js": 11000,
      "assets, .js below 4096 bytes": 300,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("what Debian 12 compiles, as CI does, is on record", () => {
  assert.ok(read("instructions")["g++ 12.2.0, x86_64"]);
  assert.ok(read("bytes")["emcc 3.1.6"]);
});

test("each fault on purpose still has its one place", () => {
  assert.ok(faults.length >= 20);
  assert.deepEqual(
    misplaced(faults, (file) => readFileSync(join(root, file), "utf8")),
    [],
  );
  const list = [{ fault: "a sign", file: "a.cpp", from: "x += 1;", to: "x -= 1;" }];
  assert.deepEqual(
    misplaced(list, () => "x += 1; x += 1;"),
    ["a sign: its statement stands 2 times in a.cpp; expected once"],
  );
  assert.match(
    withFaults(list, "a.cpp", "int f(int x) { x += 1; }"),
    /\{ if \(nn_active_fault == 1\) \{ x -= 1; \} else \{ x \+= 1; \} \}/,
  );
});

test("a mark excuses the statement of its line, or of the line below, with its block", () => {
  const text = `a;  // not covered: why
b;
// not covered: why,
// in two lines
if (c) {
  d;
}
e;  // not covered:
// not covered: why
f(g,
  h) {
  i;
}
j;
`;
  assert.deepEqual([...excused(text)], [1, 5, 6, 7, 10, 11, 12, 13]);
});

test("brackets and what the compiler decides are no lines and branches", () => {
  assert.deepEqual(["  }", "});", "#endif", "  case kA:", "return;", "x = 1;  // }"].map(doesSomething), [
    false,
    false,
    false,
    false,
    true,
    true,
  ]);
  assert.ok(isDecided("  if constexpr (kIsList<T>) {", "kIsList<T>"));
  assert.ok(isDecided("  switch (kind) {", "kind"));
  assert.ok(isDecided("  if (Policy::kFirst) a();", "Policy::kFirst"));
  assert.ok(!isDecided("  if (isFirst) a();", "isFirst"));
});

test("lines and branches that did not run are counted and named, those of a template once", () => {
  const text = "if (a) b();\nc();\nd();  // not covered: why\n}\n";
  const branch = (column, taken, passed) => [1, column, 1, column + 1, taken, passed, 0, 0, 4];
  const json = {
    data: [{ files: [{ filename: "f", branches: [branch(5, 3, 0), branch(5, 0, 0), branch(8, 1, 1)] }] }],
  };
  const found = measured("SF:f\nDA:1,3\nDA:2,0\nDA:3,0\nDA:4,0\n", json, () => ({ name: "core/f.cpp", text }));
  assert.deepEqual(found.missing, { lines: ["core/f.cpp:2: c();"], branches: ["core/f.cpp:1: if (a) b();"] });
  assert.equal(
    figureOf(found),
    "Coverage of core/ and wasm/session: lines 66.66 % (1 of 3 missing), branches 75.00 % (1 of 4 missing); 1 excused where they stand",
  );
});
