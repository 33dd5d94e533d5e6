import assert from "node:assert/strict";
import { test } from "node:test";
import { planOf } from "../../.ci/selection.mjs";

const all = () => true;

test("a test of the core is the native one, by its name or by its file", () => {
  const plan = {
    presets: ["native"],
    page: false,
    names: ["^native.core/random"],
    scripts: [],
    files: [],
    projects: [],
  };
  assert.deepEqual(planOf(["core/random"], all), plan);
  assert.deepEqual(planOf(["native.core/random"], all), plan);
  assert.deepEqual(planOf(["tests/core/random_test.cpp"], all), plan);
});

test("a test of another build has that one built, and no more", () => {
  assert.deepEqual(planOf(["asan.core/trainer", "native-clang.core/product"], all).presets, ["native-clang", "asan"]);
});

test("a browser test has the page built", () => {
  const { page, files, presets } = planOf(["tests/e2e/draw.test.ts"], all);
  assert.deepEqual({ page, files, presets }, { page: true, files: ["e2e/draw.test.ts"], presets: [] });
  assert.deepEqual(planOf(["web.timed"], all).names, ["^web.timed"]);
  assert.equal(planOf(["web.timed"], all).page, true);
});

test("the hosts are named by one word, which adds those of a release", () => {
  const { page, names, projects } = planOf(["hosts"], all);
  assert.deepEqual({ page, names, projects }, { page: true, names: ["^web.hosts"], projects: ["release"] });
  assert.deepEqual(planOf(["web.hosts"], all).projects, []);
});

test("a script's test needs no build", () => {
  const { page, scripts, presets } = planOf(["tests/setup/notes.test.mjs"], all);
  assert.deepEqual({ page, scripts, presets }, { page: false, scripts: ["tests/setup/notes.test.mjs"], presets: [] });
});

test("a file that is not there is named", () => {
  assert.throws(() => planOf(["tests/e2e/drow.test.ts"]), /tests\/e2e\/drow\.test\.ts is no file here/);
});
