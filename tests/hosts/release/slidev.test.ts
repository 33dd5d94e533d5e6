import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "../../e2e/browser";
import { CHECKSUM, frameOf, stepIn } from "../../e2e/embed/host";
import { withBuilt } from "../host";
import { useHosts } from "../installed";

useBrowser();
const hosts = useHosts(import.meta.dirname);

const root = join(import.meta.dirname, "../../..");

/** The installed theme, no fonts from elsewhere, and no wake lock, which a browser without a screen refuses. */
const HEAD = "---\ntheme: default\nwakeLock: false\nfonts:\n  provider: none\n---\n\n";

test("Slidev: the guide's slide trains in its frame", async () => {
  const { node, program, project } = hosts();
  const deck = await project("slidev");
  const slide = await readFile(join(root, "web/docs/embed/slidev.md"), "utf8");
  await writeFile(join(deck, "slides.md"), HEAD + slide.replaceAll("https://digits.example/", "./digits/"));
  const options = ["--base", "./", "--router-mode", "hash"];
  await node(deck, program("@slidev/cli/bin/slidev.mjs"), "build", "slides.md", ...options);
  await symlink(join(root, "web/dist"), join(deck, "dist/digits"));
  await withBuilt(join(deck, "dist"), "", async (page) => {
    await page.locator("iframe").waitFor();
    expect((await stepIn(await frameOf(page), 100))?.checksum).toBe(CHECKSUM);
  });
});
