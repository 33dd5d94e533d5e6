import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "vitest";
import { useBrowser } from "../../e2e/browser";
import { expectTrained, withBuilt } from "../host";
import { useHosts } from "../installed";

useBrowser();
const hosts = useHosts(import.meta.dirname);

test("Parcel 2: trains", async () => {
  const { node, program, project } = hosts();
  const page = await project("page");
  // Parcel reads its settings where a lock file is; without one, it would take those of the parent folder.
  await writeFile(join(page, "yarn.lock"), "");
  const options = ["--no-autoinstall", "--no-cache", "--no-source-maps", "--public-url", "./"];
  await node(page, program("parcel/lib/bin.js"), "build", "index.html", ...options);
  await withBuilt(join(page, "dist"), "", async (opened) => {
    await expectTrained(opened, hosts());
    await opened.locator("lab-neuron").getByRole("heading").first().waitFor();
  });
});
