// node tests/faults/run.mjs [NUMBER...]: builds the core with every fault in it, runs the tests with one fault on after the other, and prints
// what has noticed it. Fails where nothing has. Ten minutes on one processor, most of them for the build.
// (One program for all faults: Untch, Offutt and Harrold 1993, "Mutation analysis using mutant schemata".)
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { main, root, run, Stop, sequence, stage } from "../../.ci/steps.mjs";
import { faults, misplaced, withFaults } from "./faults.mjs";

const folder = join(root, "build/faults");
const sources = join(folder, "sources");
const read = (file) => readFileSync(join(root, file), "utf8");

/** A copy: the working tree stays as it is, whatever ends this. */
function putIn() {
  mkdirSync(sources, { recursive: true });
  const faulty = new Set(faults.map(({ file }) => file));
  const filter = (path) => !faulty.has(relative(root, path));
  for (const part of ["CMakeLists.txt", "core", "wasm"])
    cpSync(join(root, part), join(sources, part), { recursive: true, preserveTimestamps: true, filter });
  for (const file of faulty) {
    const [path, text] = [join(sources, file), withFaults(faults, file, read(file))];
    // Skip unchanged files, so that they are not rebuilt.
    if (!existsSync(path) || readFileSync(path, "utf8") !== text) writeFileSync(path, text);
  }
}

const build = () =>
  sequence(
    ["cmake", "-S", "tests/faults", "-B", folder, "-G", "Ninja", `-DSOURCES=${sources}`, "-DCMAKE_CXX_FLAGS=-O1"],
    ["cmake", "--build", folder, "--target", "faulty", "-j2"],
  );

/** Names of the test files that fail with a fault; a crash or a timeout counts as noticed too. */
async function noticed(number) {
  const { status, output } = await run("timeout", ["300", join(folder, "faulty"), "--no-colors=true"], {
    env: { NN_FAULT: String(number) },
  });
  const files = [...output.matchAll(/(\w+)_test\.cpp:\d+: (?:FATAL )?ERROR/g)].map(([, name]) => name);
  const names = [...new Set(files)].sort();
  if (status !== 0 && names.length === 0) return [`ended with status ${status}`];
  return status === 0 ? [] : names;
}

await main(async () => {
  const wrong = misplaced(faults, read);
  if (wrong.length > 0) throw new Stop(wrong.join("\n"));
  putIn();
  await stage("Core with faults", build);
  const sound = await noticed(0);
  if (sound.length > 0) throw new Stop(`Without a fault, too, these fail: ${sound.join(", ")}`);
  console.log("| # | fault | in | noticed by the tests of |\n| --- | --- | --- | --- |");
  const asked = process.argv.slice(2).map(Number);
  let missed = 0;
  for (const [index, { fault, file }] of faults.entries()) {
    if (asked.length > 0 && !asked.includes(index + 1)) continue;
    const names = await noticed(index + 1);
    if (names.length === 0) missed++;
    const name = file.slice(file.lastIndexOf("/") + 1);
    console.log(`| ${index + 1} | ${fault} | ${name} | ${names.join(", ") || "**nothing**"} |`);
  }
  const all = asked.length || faults.length;
  console.log(`\n${all - missed} of ${all} noticed`);
  if (missed > 0) throw new Stop(`${missed} faults are noticed by no test.`);
});
