import type { BrowserContextOptions, Frame, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, PLACES } from "../../../web/src/state/course";
import { look } from "../axe";
import { drawn, home, openFile } from "../browser";

/** A lab at its address in the page, `neuron` or `layer&view=batch`, when it is there with all that it loads. */
export async function openLab(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile(`#lab=${address}`, options);
  await untilLoaded(page, address);
  return page;
}

/** Every view of every lab, in one page that goes from one to the next as a click in the list does: [page, address]. */
export async function* everyPlace(options: BrowserContextOptions = {}): AsyncGenerator<readonly [Page, string]> {
  let page: Page | undefined;
  for (const place of PLACES) {
    const hash = addressOf(place);
    const address = hash.slice("#lab=".length);
    if (page) await page.goto(home() + hash);
    else page = await openFile(hash, options);
    await drawn(page);
    // Of a lab that is there already, the view before is seen until the address has been read.
    const { lab, view } = place;
    if (view) await page.locator(`lab-${lab} #tab-${view}[aria-selected=true]`).waitFor();
    await untilLoaded(page, address);
    yield [page, address];
  }
}

/** Till a lab is there with all that it loads. */
export async function untilLoaded(page: Page, address: string): Promise<void> {
  const lab = page.locator(`lab-${address.split("&")[0]}`);
  await lab.getByRole("heading", { level: 2 }).waitFor();
  const waits = lab.getByRole("status").filter({ hasText: /^\s*(Loading|Wird geladen)\s?…\s*$/ });
  await waits.waitFor({ state: "detached" });
}

/** Opens a view by its tab. The page comes to it by way of its address, so until then it shows the view before. */
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

/** What every lab, at each of these addresses, owes its users: axe finds nothing in either theme, a phone needs no sideways scrolling, of formulas neither, and it works alone. */
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
