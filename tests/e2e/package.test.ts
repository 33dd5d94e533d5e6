import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { published } from "../published.mjs";
import { openWatched, useBrowser } from "./browser";

useBrowser();

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

let folder: string;

/** A project outside of ours, in which the package is installed as npm packs it. */
async function installed(name: string): Promise<string> {
  const project = join(folder, name);
  await cp(join(root, "tests/consumer", name), project, { recursive: true });
  await cp(join(root, "tests/consumer/tsconfig.json"), join(project, "tsconfig.json"));
  const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const packed = join(folder, `digit-playground-${version}.tgz`);
  await run("npm", ["install", "--offline", "--no-audit", "--no-fund", packed], { cwd: project });
  return project;
}

const compile = (project: string, ...options: string[]) =>
  run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "--project", project, ...options]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digit-playground-package-"));
  await run("npm", ["pack", "--pack-destination", folder], { cwd: join(root, "build/package") });
});
afterAll(() => rm(folder, { recursive: true }));

test("under Node: types, training to the native run's bits, evaluation, refusal", async () => {
  const project = await installed("node");
  await compile(project);
  const { stdout } = await run(process.execPath, ["train.js"], { cwd: project });
  const said = JSON.parse(stdout);
  expect(said.checksum).toBe(published("lecture", 1600));
  expect(said.reported).toEqual([500, 1000, 1500, 1600]);
  expect(said.evaluation).toEqual({ accuracy: said.report.testAccuracy, confusion: said.report.confusion });
  expect(said.evaluation.accuracy).toBeGreaterThan(0.9);
  expect(said.own.confusion.slice(30, 40).reduce((sum: number, count: number) => sum + count)).toBe(1);
  expect(said.outputs).toHaveLength(10);
  expect(said.layers).toEqual([
    [64, 128],
    [128, 64],
    [64, 10],
  ]);
  expect(said.weights).toBe(64 * 128);
  expect(said.data).toBe("both");
  expect(said.refusals).toEqual([
    expect.stringMatching(/^learningRate is -1; expected/),
    expect.stringMatching(/^learning_rate is -1; expected/),
    expect.stringMatching(/learnRate/),
    'spec is null; expected an object such as { preset: "lecture", seed: 1 }',
    "options is null; expected an object such as { every: 1000 }",
    "every is null; expected a whole number from 1 to 1,000,000",
    "onReport is 3; expected a function",
    "signal is an object; expected an AbortSignal",
  ]);
  expect(said.unsaid).toBe(1);
  expect(said.digits).toMatch(/^digits is null; expected a list/);
  expect(said.damaged).toMatch(/^the npz file has no directory/);
  expect(said.kept).toEqual(Array(3).fill([said.checksum, said.evaluation.accuracy]));
  expect(said.aborted).toBe("TimeoutError");
  expect(said.label).toBe("label is 12; expected a whole number from 0 to 9");

  // The package's own example.
  const [, example = ""] = /```js\n([^`]+)```/.exec(await readFile(join(root, "web/package/README.md"), "utf8")) ?? [];
  await writeFile(join(project, "example.js"), example);
  expect((await run(process.execPath, ["example.js"], { cwd: project })).stdout).toMatch(/^1000 0\.\d+\n2000 0\.\d+\n/);
}, 120_000);

test("where there is no page, the elements are imported and do nothing", async () => {
  const project = await installed("node");
  const modules = ["element", "labs/neuron", "elements/anywidget.js", "elements/lab-layer.js"];
  const script = modules.map(
    (name) => `console.log((await (await import("digit-playground/${name}")).ready) ?? "nothing");`,
  );
  const { stdout, stderr } = await run(process.execPath, ["--input-type=module", "--eval", script.join("\n")], {
    cwd: project,
  });
  expect([stdout, stderr]).toEqual(["nothing\n".repeat(modules.length), ""]);
});

test("in a page that Vite builds: the same, and the elements", async () => {
  const project = await installed("vite");
  await compile(project, "--noEmit");
  await build({ root: project, base: "./", logLevel: "error" });
  const server = await preview({ root: project, logLevel: "error", preview: { host: "127.0.0.1", port: 0 } });
  const address = server.resolvedUrls?.local[0] ?? "";
  try {
    const page = await openWatched(address, address);
    const output = page.locator("output", { hasText: /\S/ });
    await output.waitFor();
    const [checksum, accuracy, shown] = (await output.innerText()).split(" ");
    expect(checksum).toBe(published("lecture", 100));
    expect(Number(accuracy)).toBeGreaterThan(0.5);
    expect(shown, "by the element").toBe(checksum);
    await page.locator("lab-neuron").getByRole("heading").first().waitFor();
    expect(page.workers()).toHaveLength(1);
  } finally {
    await server.close();
  }
});
