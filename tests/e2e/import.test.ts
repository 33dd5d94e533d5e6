import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { open, useBrowser } from "./browser";

useBrowser();

/** Rows of `side` x `side` pixels: a bar whose place tells the label, which comes last. */
function rows(count: number, side: number, ink: number): string[] {
  return Array.from({ length: count }, (_, row) => {
    const label = row % 10;
    const first = Math.floor((label * side) / 10);
    const pixels = Array.from({ length: side ** 2 }, (_, i) => (i % side === first ? ink : 0));
    return [...pixels, label].join(",");
  });
}

async function openImport(options?: Parameters<typeof open>[0]): Promise<Page> {
  const page = await open(options);
  await page.getByRole("button", { name: /^(Choose…|Wählen…)$/ }).click();
  await page.getByRole("button", { name: /From a file|Aus einer Datei/ }).click();
  return page;
}

function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  return page.getByLabel(/CSV file or picture of digits|CSV-Datei oder Bild mit Ziffern/).setInputFiles(file);
}

function training(page: Page): Promise<number> {
  return page
    .evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      await playground?.step(1);
      return playground?.report ? JSON.parse(JSON.stringify(playground.report)).trainConfusion : [];
    })
    .then((counts: number[]) => counts.reduce((a, b) => a + b, 0));
}

test("digits of a file are shown as they were understood, join the training set when that is wanted, and go again", async () => {
  const page = await openImport();
  const good = rows(40, 8, 16);
  await choose(page, "mine.csv", [...good, "1,2,3", good[0]?.replace(/0$/, "12"), ""].join("\n"));
  await page.getByText("mine.csv: 40 digits of 8 × 8 pixels.").waitFor();
  expect(await page.getByRole("listitem", { name: "3: 4 digits" }).count()).toBe(1);
  await page.getByText("2 rows cannot be read and will be left out").click();
  await page.getByText("Line 41: 3 columns; expected 65").waitFor();
  await page.getByText("Line 42: the label is “12”; expected a whole number from 0 to 9").waitFor();
  await page.getByRole("button", { name: "Add 40 digits" }).click();
  await page.getByText("40 digits shown").waitFor();
  expect(await training(page)).toBe(1477);
  await page.getByRole("button", { name: "Remove all 40 own digits" }).click();
  await page.getByText("No such digit of your own").waitFor();
  expect(await training(page)).toBe(1437);
});

test("until then, and without it, what is in use stays", async () => {
  const page = await openImport();
  await choose(page, "mine.csv", rows(20, 8, 16).join("\n"));
  await page.getByText("mine.csv: 20 digits").waitFor();
  expect(await training(page)).toBe(1437);
  await page.keyboard.press("Escape");
  await page.getByRole("heading", { name: "Digits", exact: true }).waitFor();
  expect(await training(page)).toBe(1437);
});

test.each([
  ["a picture", "\u0000\u0001PNG", "There are no rows of numbers in it."],
  ["nothing", "", "There are no rows of numbers in it."],
  ["ten columns", "1,2,3,4,5,6,7,8,9,10", "Its rows have 10 columns; expected 65"],
  ["too much ink", rows(20, 8, 300).join("\n"), "A pixel is 300; expected at most 255."],
])("%s is refused in words, and another file can be chosen", async (_, text, why) => {
  const page = await openImport();
  await choose(page, "bad.csv", text);
  await page
    .getByRole("alert")
    .filter({ hasText: `bad.csv was not taken. ${why}` })
    .waitFor();
  await choose(page, "good.csv", rows(10, 8, 16).join("\n"));
  await page.getByText("good.csv: 10 digits").waitFor();
});

test("60,000 rows of 28 x 28 are read while the page stays alive; as many as there is room for are spread over them", async () => {
  const page = await openImport();
  const input = page.getByLabel("CSV file or picture of digits");
  await input.waitFor({ state: "attached" });
  // Made in the page: 98 MB are too much to hand over.
  await input.evaluate(
    (field: HTMLInputElement, part) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(Array(150).fill(`${part}\n`), "large.csv", { type: "text/csv" }));
      field.files = transfer.files;
    },
    rows(400, 28, 255).join("\n"),
  );
  await input.evaluate((field: HTMLInputElement) => {
    const state = globalThis as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: "longtask", buffered: false });
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await page.getByRole("progressbar", { name: "Digits from a file" }).waitFor();
  await page
    .getByText("large.csv: 60,000 digits of 28 × 28 pixels, fitted and reduced to 8 × 8.")
    .waitFor({ timeout: 150_000 });
  expect(await page.evaluate(() => (globalThis as unknown as { longest: number }).longest)).toBeLessThan(250);
  await page.getByRole("button", { name: "Add 10,000 digits" }).click();
  await page.getByText("10,000 digits shown").waitFor();
  expect(await training(page)).toBe(11_437);
}, 240_000);

test("the label's column and the ink can be set right by hand", async () => {
  const page = await openImport();
  await choose(page, "mine.csv", rows(20, 8, 9).join("\n"));
  await page.getByText("mine.csv: 20 digits").waitFor();
  await page.getByLabel("Full ink is").selectOption("1");
  await page.getByText("20 rows cannot be read").waitFor();
  expect(await page.getByRole("button", { name: "Add 0 digits" }).isDisabled()).toBe(true);
  await page.getByLabel("Full ink is").selectOption("255");
  await page.getByText("mine.csv: 20 digits").waitFor();
});

test.each(["light", "dark"] as const)(
  "axe finds nothing in the %s theme, nothing is cut on a phone in German",
  async (colorScheme) => {
    const page = await openImport({ colorScheme, bypassCSP: true, locale: "de" });
    expect(await look(page)).toEqual([]);
    await choose(page, "meine.csv", [...rows(30, 8, 16), "1"].join("\n"));
    await page.getByText("meine.csv: 30 Ziffern").waitFor();
    await page.getByText("1 Zeile ist nicht lesbar").click();
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await look(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  },
);

/** A sheet drawn in the page: three digits of bars, the last two of which touch. */
async function chooseSheet(page: Page): Promise<void> {
  const input = page.getByLabel("CSV file or picture of digits");
  await input.waitFor({ state: "attached" });
  await input.evaluate(async (field: HTMLInputElement) => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [400, 200];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#eee";
    context.fillRect(0, 0, 400, 200);
    context.fillStyle = "#223";
    context.fillRect(60, 60, 10, 80);
    for (const left of [160, 220]) context.fillRect(left, 60, 40, 10);
    for (const left of [190, 250]) context.fillRect(left, 60, 10, 80);
    context.fillRect(200, 135, 50, 3);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    const transfer = new DataTransfer();
    transfer.items.add(new File([blob ?? ""], "sheet.png", { type: "image/png" }));
    field.files = transfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

test("a sheet's digits are found, cut apart, labelled with the keys and added; the rest is left out", async () => {
  const page = await openImport({ bypassCSP: true });
  await chooseSheet(page);
  await page.getByText("sheet.png: 2 digits found, 0 labelled.").waitFor();
  expect(await page.getByRole("button", { name: "Add 0 digits" }).isDisabled()).toBe(true);
  // The first digit has the focus: typing labels at once.
  await page.keyboard.type("1");
  await page.keyboard.press("c");
  await page.getByText("sheet.png: 3 digits found, 1 labelled.").waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText("2 digits found").waitFor();
  await page.getByRole("button", { name: "Cut in two" }).click();
  await page.getByRole("button", { name: "This is 7" }).click();
  await page.getByRole("option", { name: "Digit 3 of 3: without a label" }).waitFor();
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: "Add 2 digits" }).click();
  await page.getByText("2 digits shown").waitFor();
  expect(await training(page)).toBe(1439);
});

test.each([
  [
    "damaged.png",
    "image/png",
    Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.from([0, 0, 0, 9, 0, 0, 0, 9])]),
    "It cannot be read.",
  ],
  [
    "huge.png",
    "image/png",
    Buffer.from("89504e470d0a1a0a0000000d494844520000ffff0000ffff0802000000", "hex"),
    "It has 4,295 megapixels; expected at most 100.",
  ],
  [
    "vector.svg",
    "image/svg+xml",
    Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "Expected a picture as PNG, JPEG, WebP, GIF or BMP.",
  ],
])("%s is refused in words", async (name, mimeType, buffer, why) => {
  const page = await openImport();
  await page.getByLabel("CSV file or picture of digits").setInputFiles({ name, mimeType, buffer });
  await page
    .getByRole("alert")
    .filter({ hasText: `${name} was not taken. ${why}` })
    .waitFor();
});
