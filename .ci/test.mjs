// Every test of every build in one ctest run, so that there is one summary line, the last thing printed.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "./build.mjs";
import { buildPackage } from "./package.mjs";
import { setup } from "./setup.mjs";
import { main, root, run, sequence, stage } from "./steps.mjs";

const presets = ["native", "native-clang", "asan", "fuzz", "wasm"];

await main(async () => {
  await setup(["native", "wasm", "browser", "engines", "clang", "interchange", "npm"]);
  for (const preset of presets)
    await stage(`Build ${preset}`, () =>
      sequence(["cmake", "--preset", preset], ["cmake", "--build", "--preset", preset]),
    );
  await buildPage();
  await buildPackage();

  const all = join(root, "build/all");
  mkdirSync(all, { recursive: true });
  const folders = presets.map((preset) => `subdirs("${join(root, "build", preset)}")\n`);
  writeFileSync(join(all, "CTestTestfile.cmake"), folders.join(""));
  const options = ["-j2", "--output-on-failure", "--no-tests=error"];
  const { status } = await run("ctest", ["--test-dir", all, ...options], { show: true });
  process.exitCode = status;
});
