import type { Page } from "playwright-core";
import { expect } from "vitest";
import { openWatched } from "../e2e/browser";
import { serve } from "../e2e/serve";
import type { Installed } from "./installed";

/** What a host has built, on a port of its own. */
export async function withBuilt(folder: string, file: string, test: (page: Page) => Promise<void>): Promise<void> {
  const { url, close } = await serve(undefined, { folder, pages: { "/favicon.ico": "" } });
  try {
    const page = await openWatched(url + file, url);
    await test(page);
    // Leave the page before the server closes, or its pending requests would log errors.
    await page.goto("about:blank");
  } finally {
    await close();
  }
}

/** What every host says: the preset figure with seed 7. */
const SPEC = { optimizer: "adam", layers: [64, 128, 64, 32, 10], seed: 7 };

let checksum = "";

/** The package without a page says which weights are right. */
export async function rightChecksum({ node, folder }: Installed): Promise<string> {
  const script = `import { train } from "digit-playground";
    console.log((await train({ preset: "figure", seed: 7, minibatches: 50 })).checksum);`;
  checksum ||= (await node(folder, "--input-type=module", "--eval", script)).trim();
  return checksum;
}

/** The playground trains what the host has told it, in a worker of its own. */
export async function expectTrained(page: Page, installed: Installed): Promise<void> {
  const playground = page.locator("digit-playground").first();
  await playground.getByRole("button", { name: "Train", exact: true }).waitFor();
  const [spec, report] = await playground.evaluate(async (element) => {
    const { step, spec } = element as HTMLElementTagNameMap["digit-playground"];
    await step.call(element as HTMLElementTagNameMap["digit-playground"], 50);
    return [spec, (element as HTMLElementTagNameMap["digit-playground"]).report];
  });
  expect(spec).toMatchObject(SPEC);
  expect(report?.checksum).toBe(await rightChecksum(installed));
  expect(page.workers()).toHaveLength(1);
}

/** A cell of the pad has the focus. */
export async function focusPad(page: Page): Promise<void> {
  await page.getByRole("grid", { name: "Draw a digit" }).getByRole("gridcell").first().focus();
}

/** What the page around hears again. */
export async function leavePad(page: Page): Promise<void> {
  await page.evaluate(() => {
    let place = document.activeElement;
    while (place?.shadowRoot?.activeElement) place = place.shadowRoot.activeElement;
    (place as HTMLElement | null)?.blur();
  });
}
