// Installs and builds what only the benchmark needs.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildModule } from "../../.ci/build.mjs";
import { setup } from "../../.ci/setup.mjs";
import { root, run, sequence, stage } from "../../.ci/steps.mjs";
import { python } from "./machine.mjs";

const here = join(root, "tests/bench");
const built = join(root, "build/bench");

/** Peers from npm, in the build tree: the project itself does not depend on them. */
async function installPeers() {
  const installed = join(built, "node_modules/.package-lock.json");
  const same = (name) =>
    existsSync(join(built, name)) &&
    readFileSync(join(built, name), "utf8") === readFileSync(join(here, "peers", name), "utf8");
  if (existsSync(installed) && same("package.json") && same("package-lock.json")) return;
  for (const name of ["package.json", "package-lock.json"]) copyFileSync(join(here, "peers", name), join(built, name));
  const options = ["--prefix", built, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await stage("Peers from npm", () => run("npm", ["ci", ...options]));
}

const build = (name, targets, ...options) =>
  stage(`Benchmark programs, ${name}`, () =>
    sequence(
      ["cmake", "-S", here, "-B", join(built, name), "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release", ...options],
      ["cmake", "--build", join(built, name), "--target", ...targets],
    ),
  );

async function writeFixtures() {
  const folder = join(built, "fixtures");
  mkdirSync(folder, { recursive: true });
  for (const preset of ["lecture", "figure"])
    await stage(`Fixture ${preset}`, () =>
      run(join(built, "native/bin/bench_native"), ["fixture", preset, join(folder, `${preset}.bin`)]),
    );
  await stage("Reference by NumPy", async () => {
    const result = await run(python, [join(here, "numpy_peer.py"), "reference", folder]);
    if (result.status === 0) writeFileSync(join(folder, "reference.json"), result.output);
    return result;
  });
}

export async function prepare({ scaling }) {
  mkdirSync(built, { recursive: true });
  await setup(["native", "wasm", "browser", "npm", "bench"]);
  process.env.NODE_PATH = "/usr/share/nodejs"; // where Debian's Emscripten has its JavaScript optimizer's parser
  const wasm = `-DCMAKE_TOOLCHAIN_FILE=${join(root, "wasm/toolchain.cmake")}`;
  if (scaling) {
    await build("native", ["scaling"]);
    await build("wasm", ["scaling"], wasm);
    return;
  }
  await installPeers();
  await buildModule();
  await build("native", ["bench_native", "calibrate", "openblas", "eigen"]);
  await build("wasm", ["calibrate"], wasm);
  await writeFixtures();
}
