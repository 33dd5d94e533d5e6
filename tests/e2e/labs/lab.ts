import type { BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, COURSE_PAGES } from "../../../web/src/state/course";
import { look } from "../axe";
import { drawn, home, openFile } from "../browser";

/** Opens a lab by its address in the page, `neuron` or `layer&view=batch`, and waits until everything that it loads is there. */
export async function openLab(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile(`#lab=${address}`, options);
  await untilLoaded(page, address);
  return page;
}

/** Every view of every lab, in one page that goes from one to the next as a click in the list does: [page, address]. */
export async function* everyCoursePage(options: BrowserContextOptions = {}): AsyncGenerator<readonly [Page, string]> {
  let page: Page | undefined;
  for (const coursePage of COURSE_PAGES) {
    const hash = addressOf(coursePage);
    const address = hash.slice("#lab=".length);
    if (page) await page.goto(home() + hash);
    else page = await openFile(hash, options);
    await drawn(page);
    // A lab that is open already shows its previous view until it has read the address.
    const { lab, view } = coursePage;
    if (view) await page.locator(`lab-${lab} #tab-${view}[aria-selected=true]`).waitFor();
    await untilLoaded(page, address);
    yield [page, address];
  }
}

/** Waits until a lab and everything that it loads is there. */
export async function untilLoaded(page: Page, address: string): Promise<void> {
  const lab = page.locator(`lab-${address.split("&")[0]}`);
  await lab.getByRole("heading", { level: 2 }).waitFor();
  const waits = lab.getByRole("status").filter({ hasText: /^\s*(Loading|Wird geladen)\s?…\s*$/ });
  await waits.waitFor({ state: "detached" });
}

/** Opens a view by its tab. The page switches by way of its address, so it shows the previous view for a moment. */
export async function openView(page: Frame | Locator | Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tab", { name, selected: true }).waitFor();
}

/** Types a value into the exact field of a lab's slider. */
export async function setNumber(lab: Locator | Page, label: string, value: string): Promise<void> {
  const field = lab.getByRole("textbox", { name: label });
  await field.fill(value);
  await field.press("Enter");
}

/** A matrix that is named with its shape. */
export function matrix(page: Page, name: string, rows: number, columns: number): Locator {
  const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`;
  return page.getByRole("grid", { name: `${name}, ${count(rows, "row")}, ${count(columns, "column")}`, exact: true });
}

/** Formulas that have to be scrolled to be read. */
export function cutFormulas(page: Page): Promise<string[]> {
  return page
    .locator(".formula")
    .evaluateAll((formulas) =>
      formulas
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((formula) => formula.textContent?.replace(/\s+/g, " ") ?? ""),
    );
}

/**
 * What every lab must fulfil at each of these addresses: axe finds nothing in either theme, neither the page nor a formula scrolls
 * sideways on a phone, and the lab works alone.
 */
export function behaves(addresses: readonly string[]): void {
  test.each(addresses)("axe finds nothing at %s", async (address) => {
    expect(await look(await openLab(address, { bypassCSP: true }))).toEqual([]);
  });

  test.each(addresses)("%s fits a phone, alone and in German", async (address) => {
    const page = await openFile(`lab.html#lab=${address}`, { viewport: { width: 360, height: 780 }, locale: "de" });
    await untilLoaded(page, address);
    // What follows the size of its place is drawn anew once it knows it.
    await drawn(page);
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await cutFormulas(page)).toEqual([]);
  });
}
