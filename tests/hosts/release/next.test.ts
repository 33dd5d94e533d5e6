import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "../../e2e/browser";
import { expectTrained, rightChecksum, withBuilt } from "../host";
import { useHosts } from "../installed";

useBrowser();
const hosts = useHosts(import.meta.dirname);

test("Next 16: trains in a server component, and the guide's component trains in the page", async () => {
  const { node, program, project } = hosts();
  const course = await project("next", { "react.jsx": "app/Playground.jsx" });
  await node(course, program("next/dist/bin/next"), "build");
  await withBuilt(join(course, "out"), "", async (page) => {
    expect(await page.locator("output").textContent()).toBe(await rightChecksum(hosts()));
    await expectTrained(page, hosts());
  });
});
