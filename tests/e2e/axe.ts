import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { drawn } from "./drawn";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** It takes links to the places of our own addresses (`#lab=…`) for skip links, where they are scrolled out of sight. */
const OPTIONS = { rules: { "skip-link": { enabled: false } }, resultTypes: ["violations"] };

/** The only rules whose result depends on the theme. */
const COLORS = { runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] };

/**
 * What axe finds in the light theme, plus colour faults in the dark one: one line per fault. Open the page with `bypassCSP`,
 * since its own policy would refuse axe's script.
 */
export async function look(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const light = await faults(page, OPTIONS);
  await page.emulateMedia({ colorScheme: "dark" });
  await drawn(page);
  const dark = await faults(page, COLORS);
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((fault) => `dark: ${fault}`)];
}

async function faults(page: Page, options: object): Promise<string[]> {
  const results = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(asked),
    options,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}
