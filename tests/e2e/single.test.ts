import { copyFile, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LABS } from "../../web/src/state/course";
import { decoded } from "../decoded";
import { isReady, open, openWatched, untilReport, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

let folder: string;
let address: string;

// Alone in a folder: nothing that it would need lies beside it.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digit-playground-"));
  const file = join(folder, "digit-playground.html");
  await copyFile(join(import.meta.dirname, "../../web/dist/digit-playground.html"), file);
  address = pathToFileURL(file).href;
});
afterAll(() => rm(folder, { recursive: true }));

async function openSingle(hash = "", locale = "en"): Promise<Page> {
  const page = await openWatched(address + hash, address, { locale, offline: true });
  await isReady(page);
  return page;
}

const checksumAfter = (page: Page, spec: object): Promise<string | undefined> =>
  page.evaluate(async (given) => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return undefined;
    playground.spec = given;
    await playground.reset();
    await playground.step(100);
    return playground.report?.checksum;
  }, spec);

test("from a disk, the page has the numbers of the served one, pen digits included", async () => {
  const [single, page] = [await openSingle(), await open()];
  for (const spec of [{ seed: 3 }, { seed: 3, data: "both" }]) {
    const checksum = await checksumAfter(single, spec);
    expect(checksum).toMatch(/^[0-9a-f]{16}$/);
    expect(checksum).toBe(await checksumAfter(page, spec));
  }
});

test("from a disk, it trains in a worker, and answers what is drawn", async () => {
  const page = await openSingle();
  expect(page.workers()).toHaveLength(1);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.testAccuracy >= 0.95);
  await page.getByRole("button", { name: "Pause" }).click();
  const outputs = await page.evaluate(() => document.querySelector("digit-playground")?.predict(Array(64).fill(8)));
  expect(outputs).toHaveLength(10);
});

test("from a disk, every lab opens", async () => {
  const page = await openSingle("#lab");
  for (const { lab } of LABS) {
    await page.evaluate((name) => {
      location.hash = `#lab=${name}`;
    }, lab);
    await page.locator(`lab-${lab}`).getByRole("heading").first().waitFor();
  }
  await page.getByRole("link", { name: "Playground" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();
});

test("the served page offers it, of about the size it says; the file does not offer itself", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Help" }).click();
  const link = page.getByRole("link", { name: "Take the page along" });
  const said = /([\d.]+) MB/.exec(await link.locator("xpath=..").innerText())?.[1];
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("digit-playground.html");
  const { size } = await stat(await download.path());
  expect(Math.abs(size / 1e6 - Number(said))).toBeLessThan(0.25);

  const single = await openSingle();
  await single.getByRole("button", { name: "Help" }).click();
  await single.getByRole("button", { name: "Take the tour" }).waitFor();
  expect(await single.getByRole("link", { name: "Take the page along" }).count()).toBe(0);
});

test("from a disk, it speaks German", async () => {
  const page = await openSingle("", "de");
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
});

/** The dialog "Share" of the page from a disk. */
async function shareFromDisk(hash: string): Promise<Page> {
  const page = await openSingle(hash);
  await page.getByRole("button", { name: "Share", exact: true }).filter({ visible: true }).click();
  await page.getByRole("dialog", { name: "Share" }).getByText("This page was opened from a disk").waitFor();
  return page;
}

test("from a disk, no link or QR code leads to the disk: it takes an address on the web", async () => {
  const page = await shareFromDisk("#v=1&preset=modern&seed=7");
  const dialog = page.getByRole("dialog", { name: "Share" });
  const code = dialog.getByRole("textbox", { name: "In a page of your own" });
  const link = dialog.getByRole("textbox", { name: "Link" });
  const qr = dialog.getByRole("button", { name: "Enlarge the QR code" });
  const values = () =>
    dialog.locator("input, textarea").evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  expect([await link.count(), await qr.count()]).toEqual([0, 0]);
  expect((await values()).join()).not.toContain("file:");
  await dialog.getByRole("button", { name: "Element", exact: true }).click();
  expect(await code.inputValue()).toContain('<digit-playground spec="preset=modern&amp;seed=7">');
  await dialog.getByText("Replace https://digits.example/ by").waitFor();
  await dialog.getByRole("textbox", { name: "Address on the web" }).fill("course.example/digits");
  const address = "https://course.example/digits/#v=1&preset=modern&seed=7";
  expect(await link.inputValue()).toBe(address);
  const [path = "", box = ""] = await qr.evaluate((button) => [
    button.querySelector("path")?.getAttribute("d") ?? "",
    button.querySelector("svg")?.getAttribute("viewBox") ?? "",
  ]);
  expect(decoded({ path, side: Number(box.split(" ")[2]) })).toBe(address);
  expect(await code.inputValue()).toContain("https://course.example/digits/elements/digit-playground.js");
});

test("from a disk, it makes a package of itself, which opens", async () => {
  const page = await shareFromDisk("#v=1&seed=7");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the package" }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  const served = await serve(/^\/(?!index)/, {
    pages: { "/index.html": strFromU8(files["index.html"] ?? new Uint8Array()), "/favicon.ico": "" },
  });
  const packed = await openWatched(`${served.url}index.html`, served.url);
  await isReady(packed);
  expect(await packed.evaluate(() => document.querySelector("digit-playground")?.spec.seed)).toBe(7);
  expect(await packed.getByRole("button", { name: "Share" }).count()).toBe(0);
  await packed.context().close();
  await served.close();
});
