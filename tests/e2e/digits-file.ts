import type { Page } from "playwright-core";
import { open } from "./browser";

/** Rows of `side` x `side` pixels: a bar whose place tells the label, which comes last. */
export function rows(count: number, side: number, ink: number): string[] {
  return Array.from({ length: count }, (_, row) => {
    const label = row % 10;
    const first = Math.floor((label * side) / 10);
    const pixels = Array.from({ length: side ** 2 }, (_, i) => (i % side === first ? ink : 0));
    return [...pixels, label].join(",");
  });
}

export async function openImport(options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  await page.getByRole("button", { name: /^(Choose…|Wählen…)$/ }).click();
  await page.getByRole("button", { name: /From a file|Aus einer Datei/ }).click();
  return page;
}

/** How many digits the network is trained with. */
export function training(page: Page): Promise<number> {
  return page
    .evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      await playground?.step(1);
      return playground?.report ? JSON.parse(JSON.stringify(playground.report)).trainConfusion : [];
    })
    .then((counts: number[]) => counts.reduce((a, b) => a + b, 0));
}
