import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** It takes links to the places of our own addresses (`#lab=…`) for skip links, where they are scrolled out of sight. */
const OPTIONS = { rules: { "skip-link": { enabled: false } } };

/** What axe finds, one line a fault. The page's own policy would refuse its script: `bypassCSP`. */
export async function look(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  const results = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(options),
    OPTIONS,
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
}
