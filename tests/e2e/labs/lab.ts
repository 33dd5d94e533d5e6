import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "../axe";
import { openFile } from "../browser";

/** A lab at its address in the page, `neuron` or `layer&view=batch`, when it is there. */
export async function openLab(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile(`#lab=${address}`, options);
  await page
    .locator(`lab-${address.split("&")[0]}`)
    .getByRole("heading", { level: 2 })
    .waitFor();
  return page;
}

/** Types a value into the exact field of a lab's slider. */
export async function setNumber(lab: Locator | Page, label: string, value: string): Promise<void> {
  const field = lab.getByRole("textbox", { name: label });
  await field.fill(value);
  await field.press("Enter");
}

/** What every lab, at each of these addresses, owes its users: axe finds nothing in either theme, a phone needs no sideways scrolling, and it works alone. */
export function behaves(addresses: readonly string[]): void {
  test.each(addresses.flatMap((address) => (["light", "dark"] as const).map((theme) => [address, theme] as const)))(
    "axe finds nothing at %s in the %s theme",
    async (address, colorScheme) => {
      const page = await openLab(address, { colorScheme, bypassCSP: true });
      expect(await look(page)).toEqual([]);
    },
  );

  test.each(addresses)("%s fits a phone, alone and in German", async (address) => {
    const page = await openFile(`lab.html#lab=${address}`, { viewport: { width: 360, height: 780 }, locale: "de" });
    await page.getByRole("heading", { level: 2 }).waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
}
