// npm test                every test of every build in one ctest run, so that there is one summary line, the last thing printed
// npm test -- quick       what a small change breaks first: types, native tests, units, the page's main job in a browser
// npm test -- NAME...     what is named: a test's file, or a test as ctest names it, such as asan.core/trainer or web.units;
//                         hosts: web.hosts, and before it those that only this runs, before a release
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildBarePage, buildModule, buildPage } from "./build.mjs";
import { types } from "./check.mjs";
import { buildPackage } from "./package.mjs";
import { planOf, presets } from "./selection.mjs";
import { setup } from "./setup.mjs";
import { main, root, run, sequence, stage } from "./steps.mjs";

const build = (preset) =>
  stage(`Build ${preset}`, () => sequence(["cmake", "--preset", preset], ["cmake", "--build", "--preset", preset]));

/** Prints how much of the core the native-clang tests cover, ahead of ctest's summary, which has to come last. */
function beforeSummary(text) {
  const file = join(root, "build/native-clang/coverage/figure.txt");
  return text.replace(/^(?=\d+% tests passed)/m, () => (existsSync(file) ? `${readFileSync(file, "utf8")}\n` : ""));
}

const shown = async (command, args) => (await run(command, args, { show: true })).status;

async function ctest(some, ...selection) {
  const all = join(root, "build/all");
  mkdirSync(all, { recursive: true });
  const folders = some.map((preset) => `subdirs("${join(root, "build", preset)}")\n`);
  writeFileSync(join(all, "CTestTestfile.cmake"), folders.join(""));
  const options = ["--test-dir", all, "-j2", "--output-on-failure", "--no-tests=error", ...selection];
  return (await run("ctest", options, { show: some.includes("native-clang") ? beforeSummary : true })).status;
}

const vitest = (...selection) =>
  shown("node_modules/.bin/vitest", ["run", "--config", "tests/vitest.config.ts", ...selection]);

const needed = ["native", "wasm", "browser", "engines", "clang", "guard", "interchange", "npm"];

async function everything() {
  await setup(needed);
  for (const preset of presets) await build(preset);
  await buildPage();
  await buildPackage();
  return ctest(presets);
}

async function quick() {
  await setup(["native", "wasm", "browser", "npm"]);
  await stage("Types", types);
  await build("native");
  await buildModule();
  await buildBarePage();
  const native = await ctest(["native"], "-R", "^native[.](core|wasm|cli)/");
  return native || (await vitest("--project", "units", "--project", "quick"));
}

async function named(words) {
  const plan = planOf(words);
  await setup(needed);
  for (const preset of plan.presets) await build(preset);
  if (plan.page) {
    await buildModule();
    await buildPage();
    await buildPackage();
  }
  const results = [];
  for (const project of plan.projects) results.push(await vitest("--project", project));
  if (plan.names.length > 0) results.push(await ctest(plan.presets, "-R", plan.names.join("|")));
  if (plan.scripts.length > 0) results.push(await shown("node", ["--test", ...plan.scripts]));
  // The files of `quick` are in the browser project already.
  if (plan.files.length > 0) results.push(await vitest("--project", "!quick", "--project", "!faults", ...plan.files));
  return results.find((status) => status !== 0) ?? 0;
}

await main(async () => {
  const [first, ...others] = process.argv.slice(2);
  const asked = first === undefined ? everything() : first === "quick" ? quick() : named([first, ...others]);
  process.exitCode = await asked;
});
