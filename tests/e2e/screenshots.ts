/** The built page after 2,000 minibatches, in both themes: web/docs/screenshot-{1280,768,360}-{light,dark}.png. By Vite's runnerImport. */

import { join } from "node:path";
import { launch } from "./launch";
import { serve } from "./serve";

const docs = join(import.meta.dirname, "../../web/docs");
const EXAMPLE = 7;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
];

const served = await serve();
const browser = await launch();
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme, locale: "en" });
  await page.goto(served.url);
  await page.waitForFunction(() => document.querySelector("digit-playground")?.report);
  await page.getByRole("button", { name: "Choose…" }).click();
  const dialog = page.getByRole("dialog", { name: "Digits" });
  await dialog.getByRole("group", { name: "Set" }).getByRole("button", { name: "Test" }).click();
  await dialog.getByRole("group", { name: "True label" }).getByRole("button", { name: /^3/ }).click();
  await dialog.getByRole("gridcell").nth(EXAMPLE).click();
  // In parts, so that the curve has points all along.
  await page.evaluate(async () => {
    for (let part = 0; part < 40; part++) await document.querySelector("digit-playground")?.step(50);
  });
  await page.mouse.move(0, 0);
  for (const viewport of SIZES) {
    await page.setViewportSize(viewport);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(docs, `screenshot-${viewport.width}-${colorScheme}.png`) });
  }
}
await browser.close();
await served.close();
