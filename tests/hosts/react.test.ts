import { expect, test } from "vitest";
import { useBrowser } from "../e2e/browser";
import { expectTrained, withBuilt } from "./host";
import { useHosts } from "./installed";

useBrowser();
const hosts = useHosts();

let built = "";

/** Without a word of webpack's. */
async function build(): Promise<string> {
  if (built) return built;
  const project = await hosts().project("react", { "react.jsx": "react.jsx" });
  expect(await hosts().node(project, "build.mjs"), "webpack").toBe("");
  built = project;
  return project;
}

test.each(["index.html", "index.html#late"])(
  "React 19 by webpack 5, %s: trains, and stays when a spec is illegal",
  async (file) => {
    await withBuilt(await build(), file, async (page) => {
      await expectTrained(page, hosts());
      await page.locator("lab-neuron").getByRole("heading").first().waitFor();
      await page.getByRole("button", { name: "Set an illegal spec" }).click();
      await page.locator("output", { hasText: /^Learning rate is -1/ }).waitFor();
      expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec.seed)).toBe(7);
    });
  },
);

test("the guide's component for React trains", async () => {
  await withBuilt(await build(), "recipe.html", (page) => expectTrained(page, hosts()));
});
