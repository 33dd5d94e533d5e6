// Builds the modules in two folders elsewhere, from nothing, and compares their bytes: some minutes.
import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { moduleNames, modules } from "./build.mjs";
import { setup } from "./setup.mjs";
import { sources } from "./sources.mjs";
import { main, root, Stop, sequence, stage } from "./steps.mjs";

/** Builds the files there as they are in the working tree: name and digest of each module. */
async function builtIn(folder) {
  for (const path of await sources(/./)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await copyFile(join(root, path), join(folder, path));
  }
  await stage(`Build in ${folder}`, () =>
    sequence(
      ["cmake", "-E", "chdir", folder, "cmake", "--preset", "wasm"],
      ["cmake", "-E", "chdir", folder, "cmake", "--build", "--preset", "wasm", "--target", ...moduleNames],
    ),
  );
  return (await modules(folder)).join("\n");
}

await main(async () => {
  await setup(["wasm"]);
  const parent = await mkdtemp(join(tmpdir(), "digit-playground-"));
  try {
    const first = await builtIn(join(parent, "a"));
    const second = await builtIn(join(parent, "another-folder"));
    console.log(first);
    if (first !== second) throw new Stop(`Not reproducible; in the other folder:\n${second}`);
  } finally {
    await rm(parent, { recursive: true });
  }
});
