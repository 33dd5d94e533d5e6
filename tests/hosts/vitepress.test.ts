import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openWatched, useBrowser } from "../e2e/browser";
import { expectTrained, focusPad, leavePad, withBuilt } from "./host";
import { useHosts } from "./installed";

useBrowser();
const hosts = useHosts();

const RECIPES = { "vitepress.md": "index.md", "vitepress.mjs": ".vitepress/guide.mjs" };

test("VitePress's development server: trains", async () => {
  const project = await hosts().project("vitepress", RECIPES);
  const server = spawn(process.execPath, ["serve.mjs"], { cwd: project, stdio: ["ignore", "pipe", "inherit"] });
  try {
    const [url] = (await once(server.stdout.setEncoding("utf8"), "data")) as [string];
    const page = await openWatched(url.trim(), url.trim());
    await expectTrained(page, hosts());
    await page.goto("about:blank");
  } finally {
    server.kill();
  }
});

test("VitePress: is built on a server, trains, and keeps its search shut for our keys", async () => {
  const project = await hosts().project("vitepress", RECIPES);
  await hosts().node(project, hosts().program("vitepress/bin/vitepress.js"), "build");
  await withBuilt(join(project, ".vitepress/dist"), "", async (page) => {
    await expectTrained(page, hosts());
    await page.locator("lab-neuron").getByRole("heading").first().waitFor();
    const search = page.locator(".VPLocalSearchBox");
    await focusPad(page);
    await page.keyboard.press("/");
    expect(await search.count()).toBe(0);
    await leavePad(page);
    await page.keyboard.press("/");
    await search.waitFor();
  });
});
