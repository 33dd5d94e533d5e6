import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rightChecksum } from "../host";
import { useHosts } from "../installed";

const hosts = useHosts(import.meta.dirname);

/** Finds the package that holds a tool's program for this platform: the install scripts that would look for it do not run. */
async function platform(scope: string): Promise<string> {
  const folder = hosts().program(scope);
  const [name] = await readdir(folder);
  if (!name) throw new Error(`${scope} has nothing for this platform`);
  return join(folder, name);
}

test("Bun: trains to the same weights", async () => {
  const { project, run } = hosts();
  const bun = join(await platform("@oven"), "bin/bun");
  expect((await run(await project("alone"), bun, "train.js")).trim()).toBe(await rightChecksum(hosts()));
});

test("Deno: trains to the same weights, with leave to read the package's files", async () => {
  const { project, run } = hosts();
  const deno = join(await platform("@deno"), "deno");
  const alone = await project("alone");
  expect((await run(alone, deno, "run", "--allow-read", "train.js")).trim()).toBe(await rightChecksum(hosts()));
  await expect(run(alone, deno, "run", "--no-prompt", "train.js")).rejects.toThrow(/allow-read/);
});
