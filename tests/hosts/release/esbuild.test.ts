import { cp, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "../../e2e/browser";
import { expectTrained, rightChecksum, withBuilt } from "../host";
import { useHosts } from "../installed";

useBrowser();
const hosts = useHosts(import.meta.dirname);

const ESBUILD = "esbuild/bin/esbuild";

test("esbuild, elements: trains with the files of elements/assets beside what it writes", async () => {
  const { folder, node, program, project } = hosts();
  const page = await project("page");
  const options = ["--bundle", "--splitting", "--format=esm", "--outdir=built", "--log-level=warning"];
  await node(page, program(ESBUILD), "page.js", ...options);
  await cp(join(folder, "node_modules/digit-playground/elements/assets"), join(page, "built"), { recursive: true });
  await cp(join(page, "index.html"), join(page, "built/index.html"));
  await withBuilt(join(page, "built"), "", async (opened) => {
    await expectTrained(opened, hosts());
    await opened.locator("lab-neuron").getByRole("heading").first().waitFor();
  });
});

test("esbuild, without a page: trains with the .wasm and .bin files beside what it writes", async () => {
  const { folder, node, program, project } = hosts();
  const alone = await project("alone");
  const options = ["--bundle", "--format=esm", "--platform=node", "--outdir=built", "--log-level=warning"];
  await node(alone, program(ESBUILD), "train.js", ...options);
  const packed = join(folder, "node_modules/digit-playground");
  for (const name of await readdir(packed))
    if (/\.(wasm|bin)$/.test(name)) await cp(join(packed, name), join(alone, "built", name));
  expect((await node(alone, "built/train.js")).trim()).toBe(await rightChecksum(hosts()));
});
