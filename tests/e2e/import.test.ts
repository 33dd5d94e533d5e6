import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { drawn, useBrowser } from "./browser";
import { openImport, rows, training } from "./digits-file";

useBrowser();

function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
  return page.getByLabel(/CSV file or picture of digits|CSV-Datei oder Bild mit Ziffern/).setInputFiles(file);
}

test("digits of a file are shown as they were understood, join the training set when that is wanted, and go again", async () => {
  const page = await openImport();
  const good = rows(40, 8, 16);
  await choose(page, "mine.csv", [...good, "1,2,3", good[0]?.replace(/0$/, "12"), ""].join("\n"));
  await page.getByText("mine.csv: 40 digits of 8 × 8 pixels.").waitFor();
  expect(await page.getByRole("listitem", { name: "3: 4 digits" }).count()).toBe(1);
  await page.getByText("2 rows cannot be read and will be left out").click();
  await page.getByText("Line 41: 3 columns; expected 65").waitFor();
  await page.getByText("Line 42: the label is “12”; expected 0 to 9").waitFor();
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
  ["a picture", "\u0000\u0001PNG\u202e", "It begins with “\\x00\\x01PNG\\u202e”; expected a table as text"],
  ["nothing", "", "It is empty; expected a digit a row"],
  ["a header alone", `label,${Array(64).fill("p")}`, "It has a header and no rows"],
  ["ten columns", "1,2,3,4,5,6,7,8,9,10", "Its rows have 10 columns; expected 64"],
  ["words for labels", rows(20, 8, 16).join("\n").replaceAll(/\d$/gm, "cat"), "A label is “cat”; expected 0 to 9."],
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

test("where nothing tells the label's column, it is asked for", async () => {
  const page = await openImport({ bypassCSP: true });
  const zeros = rows(20, 8, 16).map((row) => row.replace(/^\d+/, "0").replace(/\d$/, "0"));
  await choose(page, "zeros.csv", zeros.join("\n"));
  await page.getByText("zeros.csv: neither a header nor the numbers tell which column is the label.").waitFor();
  expect(await page.getByRole("button", { name: /^Add/ }).count()).toBe(0);
  expect(await look(page)).toEqual([]);
  await page.locator("playground-import select").first().selectOption("column 65");
  await page.getByRole("listitem", { name: "0: 20 digits" }).waitFor();
  await page.getByRole("button", { name: "Add 20 digits" }).click();
  await page.getByText("20 digits shown").waitFor();
});

test("digits without labels are answered by the network, and the answers saved; none is trained on", async () => {
  const page = await openImport({ bypassCSP: true });
  await page.evaluate(() => document.querySelector("digit-playground")?.step(200));
  const digits = rows(300, 8, 16).map((row) => row.replace(/,\d$/, ""));
  await choose(page, "test.csv", digits.join("\n"));
  await page.getByText("They have no labels").waitFor();
  expect(await page.getByRole("button", { name: /^Add/ }).count()).toBe(0);
  await page.getByRole("button", { name: "Classify 300 digits" }).click();
  await page.getByText("What the network takes them for now:").waitFor();
  expect(await look(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the answers (.csv)" }).click(),
  ]);
  const lines = (await readFile(await download.path())).toString().trimEnd().split("\r\n");
  const expected = await page.evaluate(
    async (rows) => {
      const playground = document.querySelector("digit-playground");
      const answers: number[] = [];
      for (const row of rows) {
        const outputs = (await playground?.predict(row)) ?? [];
        answers.push(outputs.indexOf(Math.max(...outputs)));
      }
      return answers;
    },
    digits.map((row) => row.split(",").map(Number)),
  );
  expect(lines).toEqual(["digit,label", ...expected.map((answer, i) => `${i + 1},${answer}`)]);
  expect(new Set(expected).size).toBeGreaterThan(1);
});

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

test("axe finds nothing, nothing is cut on a phone in German", async () => {
  const page = await openImport({ bypassCSP: true, locale: "de" });
  await page.getByRole("dialog", { name: "Ziffern aus einer Datei" }).waitFor();
  expect(await look(page)).toEqual([]);
  await choose(page, "meine.csv", [...rows(30, 8, 16), "1"].join("\n"));
  await page.getByText("meine.csv: 30 Ziffern").waitFor();
  await page.getByText("1 Zeile ist nicht lesbar").click();
  await page.setViewportSize({ width: 360, height: 780 });
  await drawn(page);
  expect(await look(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});

interface Sheet {
  readonly name?: string;
  /** As a file's: what it says it is. */
  readonly type?: string;
  readonly encoding?: string;
  /** Bytes 0xff before each marker of a JPEG's head, which the standard allows. */
  readonly fill?: number;
  /** How far to the left of its place the first digit stands. */
  readonly shift?: number;
}

/** A sheet drawn in the page: three digits of bars, the last two of which touch. */
async function chooseSheet(page: Page, sheet: Sheet = {}): Promise<void> {
  const input = page.getByLabel("CSV file or picture of digits");
  await input.waitFor({ state: "attached" });
  await input.evaluate(async (field: HTMLInputElement, sheet) => {
    const { name = "sheet.png", encoding = "image/png", type = encoding, fill = 0, shift = 0 } = sheet;
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [400, 200];
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#eee";
    context.fillRect(0, 0, 400, 200);
    context.fillStyle = "#223";
    context.fillRect(60 - shift, 60, 10, 80);
    for (const left of [160, 220]) context.fillRect(left, 60, 40, 10);
    for (const left of [190, 250]) context.fillRect(left, 60, 10, 80);
    context.fillRect(200, 135, 50, 3);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, encoding));
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    // From the second segment, for the first is the signature of a JPEG; the last one before its data begins the scan.
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let from = 0;
    for (let at = 2; fill > 0 && bytes[at + 1] !== 0xda; at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)) {
      if (at === 2) continue;
      parts.push(bytes.slice(from, at), new Uint8Array(fill).fill(0xff));
      from = at;
    }
    const transfer = new DataTransfer();
    transfer.items.add(new File([...parts, bytes.slice(from)], name, { type }));
    field.files = transfer.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }, sheet);
}

test.each<[string, Sheet]>([
  ["a JPEG with fill bytes", { name: "sheet.jpg", encoding: "image/jpeg", fill: 2 }],
  ["a JPEG that nobody says is one", { name: "sheet", encoding: "image/jpeg", type: "" }],
  ["a WebP that is said to be a PNG", { name: "sheet.png", encoding: "image/webp", type: "image/png" }],
  ["a PNG that is said to be text", { name: "sheet.txt", type: "text/plain" }],
])("what the browser can read is read: %s", async (_, sheet) => {
  const page = await openImport();
  await chooseSheet(page, sheet);
  await page.getByText(`${sheet.name}: 2 digits found, 0 labelled.`).waitFor();
});

test("of digits at the edge it is told that they are left out", async () => {
  const page = await openImport();
  await chooseSheet(page, { shift: 65 });
  await page.getByText("sheet.png: 1 digit found, 0 labelled.").waitFor();
  await page.getByText("1 digit at the edge was left out").waitFor();
});

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
