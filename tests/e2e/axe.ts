import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { drawn } from "./drawn";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** It takes links to the places of our own addresses (`#lab=…`) for skip links, where they are scrolled out of sight. */
const OPTIONS = { rules: { "skip-link": { enabled: false } }, resultTypes: ["violations"] };

/** What another theme may change. */
const COLORS = { runOnly: ["color-contrast", "link-in-text-block"], resultTypes: ["violations"] };

/**
 * What axe finds in the light theme, and of colours in the dark one: one line a fault. The page's own policy would refuse
 * its script: `bypassCSP`.
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
