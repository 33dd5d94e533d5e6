import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { sigmoid } from "../sigmoid";
import { open } from "./browser";

/** A three, more or less: ink of very different strength. */
export const THREE = [
  0, 0, 7, 15, 16, 11, 0, 0, 0, 0, 13, 10, 9, 13, 0, 0, 0, 0, 3, 4, 9, 12, 0, 0, 0, 0, 0, 8, 16, 5, 0, 0, 0, 0, 0, 7,
  16, 6, 0, 0, 0, 0, 4, 0, 9, 13, 0, 0, 0, 2, 15, 5, 9, 14, 0, 0, 0, 0, 7, 16, 16, 7, 0, 0,
];

/** The page with a digit on the grid, some minibatches trained. */
export async function openTrained(minibatches = 300, options = {}): Promise<Page> {
  const page = await open(options);
  await page.evaluate(
    async ([values, count]) => {
      const playground = document.querySelector("digit-playground");
      await playground?.draw(values);
      if (count > 0) await playground?.step(count);
    },
    [THREE, minibatches] as const,
  );
  return page;
}

/** As a click on a unit does. */
export async function inspect(page: Page, layer: number, unit: number, title: string): Promise<Locator> {
  await page.evaluate(
    (detail) =>
      document.querySelector("digit-playground")?.dispatchEvent(new CustomEvent("playground-inspect", { detail })),
    { layer, unit },
  );
  return opened(page, title);
}

export async function inspectOutput(page: Page, digit: number): Promise<Locator> {
  await page
    .getByRole("region", { name: "Prediction" })
    .getByRole("button", { name: new RegExp(`^${digit}: .*inspect`) })
    .click();
  return opened(page, `Output ${digit}`);
}

/** The inspector, when the numbers in it are the unit's. */
export async function opened(page: Page, title: string): Promise<Locator> {
  const inspector = page.getByRole("dialog", { name: title });
  await inspector.locator(".body[aria-busy=false]").waitFor();
  return inspector;
}

export async function exact(place: Locator): Promise<number> {
  return Number(await place.getAttribute("value"));
}

/** The rows of the table: name, and its numbers in full. */
export async function rowsOf(inspector: Locator): Promise<{ name: string; numbers: number[] }[]> {
  return inspector.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector("th")?.textContent?.trim() ?? "",
      numbers: Array.from(row.querySelectorAll("data"), (number) => Number(number.value)),
    })),
  );
}

export async function checkSum(inspector: Locator): Promise<number> {
  const rows = await rowsOf(inspector);
  const z = rows.pop()?.numbers[0] ?? Number.NaN;
  const added = rows.reduce((sum, { numbers }) => sum + (numbers.at(-1) ?? 0), 0);
  const size = rows.reduce((sum, { numbers }) => sum + Math.abs(numbers.at(-1) ?? 0), 0);
  expect(Math.abs(added - z)).toBeLessThan(1e-6 * size);
  return z;
}

export async function checkUnit(inspector: Locator, inputs: number): Promise<number> {
  await checkSum(inspector);
  await inspector.getByRole("button", { name: `Show all ${inputs} terms` }).click();
  expect(await rowsOf(inspector)).toHaveLength(inputs + 2);
  const z = await checkSum(inspector);
  expect(await exact(inspector.locator("#sum"))).toBe(z);
  const a = await exact(inspector.locator("#output"));
  expect(a).toBeCloseTo(sigmoid(z), 6);
  expect(await exact(inspector.locator("#derivative"))).toBeCloseTo(a * (1 - a), 6);
  return a;
}

export function errorOf(outputs: readonly number[], label: number): number {
  return outputs.reduce((sum, output, digit) => sum + (output - (digit === label ? 1 : 0)) ** 2, 0) / 2;
}

export async function outputsOf(page: Page): Promise<number[]> {
  return (await page.evaluate((values) => document.querySelector("digit-playground")?.predict(values), THREE)) ?? [];
}

export function checksumOf(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector("digit-playground")?.report?.checksum);
}

export const field = (inspector: Locator) => inspector.getByRole("textbox", { name: /^Value of/ });

export async function setWeight(inspector: Locator, cell: RegExp, value: string): Promise<void> {
  await inspector.getByRole("gridcell", { name: cell }).press("Enter");
  await field(inspector).fill(value);
  await field(inspector).press("Enter");
}
