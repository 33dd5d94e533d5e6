import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Files } from "../../wasm/files/files";
import { fileName } from "../../web/src/export/model-file";
import { LOADS, lackOf, PROGRAMS, programOf } from "../../web/src/export/programs";
import { loadFiles } from "./module";
import { python } from "./python";
import { largestDifference, type Trained, trainAll } from "./trained";

const runner = fileURLToPath(new URL("../interchange/programs.py", import.meta.url));

/** Sums of float32 in another order differ by more than those of float64. */
const TOLERANCES = { numpy: 1e-6, torch: 2e-6, sklearn: 1e-6 } as const;

let networks: ReadonlyMap<string, Trained>;
let files: Files;

beforeAll(async () => {
  networks = await trainAll();
  files = await loadFiles();
});

test.for(PROGRAMS)("each network as a program for %s answers as the page does", async (program, context) => {
  const folder = await mkdtemp(join(tmpdir(), "programs-"));
  context.onTestFinished(() => rm(folder, { recursive: true }));
  const expressed = [...networks].filter(([, { spec }]) => !lackOf(program, spec));
  for (const [name, { spec, specText, parameters, counts }] of expressed) {
    await mkdir(join(folder, name));
    const weights = fileName(spec.layers, LOADS[program]);
    await writeFile(join(folder, name, weights), files.writeModel(weights, specText, parameters));
    await writeFile(join(folder, name, "network.py"), programOf(program, spec));
    await writeFile(join(folder, name, "counts.json"), JSON.stringify(counts));
  }
  const folders = expressed.map(([name]) => join(folder, name));
  const { status, stdout, stderr } = spawnSync(python, [runner, program, ...folders], { encoding: "utf8" });
  if (status === 77) {
    console.info(`skipped: ${stdout.trim()} (Debian: python3-${program})`);
    context.skip();
  }
  expect(stderr).toBe("");
  const differences = await Promise.all(
    expressed.map(async ([name, { outputs }]) => {
      const found = JSON.parse(await readFile(join(folder, name, "outputs.json"), "utf8"));
      return largestDifference(found, outputs);
    }),
  );
  console.info(`${program} ${stdout.trim()}: ${differences.map((one) => one.toExponential(1)).join(" ")}`);
  // The digits come from scikit-learn: without it, other programs have nothing to compute an accuracy on.
  if (program === "sklearn" || existsSync(join(folders[0] ?? "", "printed.txt"))) {
    const accuracies = await Promise.all(
      folders.map(async (each) => {
        const printed = await readFile(join(each, "printed.txt"), "utf8");
        return Number(/^accuracy on the 360 test digits: ([\d.]+)\n$/.exec(printed)?.[1]);
      }),
    );
    expect(accuracies).toEqual(expressed.map(([, { testAccuracy }]) => testAccuracy));
  }
  expect(differences.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...differences)).toBeLessThan(TOLERANCES[program]);
});
