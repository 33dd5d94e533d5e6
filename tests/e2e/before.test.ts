/** What there is before any script has run, and where none ever does. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { home, isReady, openFile, openWatched, useBrowser } from "./browser";
import { openView, untilLoaded } from "./labs/lab";

useBrowser();

const PAGES = ["", "embed.html", "embed.html#lab=descent", "lab.html#lab=descent"];

const heading = (page: Page) => page.getByRole("heading", { level: 1, name: "Digit Playground" });

/** Something that is seen, not only in the accessibility tree. */
async function isSeen(place: ReturnType<Page["locator"]>): Promise<boolean> {
  const box = await place.boundingBox();
  const clip = await place.evaluate((element) => getComputedStyle(element).clipPath);
  return box !== null && box.width > 20 && box.height > 10 && box.x >= 0 && box.y >= 0 && clip === "none";
}

test.each(PAGES)("without JavaScript, /%s has a heading and says what it needs, in both languages", async (file) => {
  const page = await openFile(file, { javaScriptEnabled: false });
  expect(await isSeen(heading(page))).toBe(true);
  const needs = page.locator("noscript p");
  expect(await needs.allInnerTexts()).toEqual([
    expect.stringMatching(/in this page: please switch JavaScript on\.$/),
    expect.stringMatching(/in dieser Seite: bitte JavaScript einschalten\.$/),
  ]);
  expect(await isSeen(needs.first())).toBe(true);
  expect(await page.getByRole("status").count(), "nothing is on its way").toBe(0);
  expect(await page.locator("meta[name=description]").getAttribute("content")).toMatch(/^[A-Z].{40,155}\.$/);
});

test.each(PAGES)("while its modules are held back, /%s has a heading and says that it is loading", async (file) => {
  const page = await openWatched("about:blank", home(), { locale: "de" });
  let release = (): void => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  const asked = page.waitForRequest(/\.wasm$/);
  await page.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(home() + file);
  await asked;
  const line = page.getByRole("status").filter({ hasText: /(Wird geladen|Das Netz wird vorbereitet)\s?…/ });
  await line.waitFor();
  expect(await isSeen(heading(page))).toBe(true);
  expect(await isSeen(line)).toBe(true);
  expect(await heading(page).count()).toBe(1);
  release();
  if (file.includes("lab=")) await untilLoaded(page, "descent");
  else await isReady(page);
  expect(await line.count()).toBe(0);
  expect(await heading(page).count(), "for a screen reader, in a frame too").toBe(1);
  expect(await isSeen(heading(page)), "beside what it is the heading of").toBe(file === "");
});

test.each([
  ["en", "Momentum – Gradient descent – Digit Playground", "Race of optimizers – Gradient descent – Digit Playground"],
  [
    "de",
    "Momentum – Gradientenabstieg – Digit Playground",
    "Wettlauf der Optimierer – Gradientenabstieg – Digit Playground",
  ],
])("in %s, the title names page, lab and view, and follows the view", async (locale, first, second) => {
  for (const file of ["", "lab.html", "embed.html"]) {
    const page = await openFile(`${file}#lab=descent&view=momentum`, { locale });
    await untilLoaded(page, "descent");
    await page.waitForFunction((title) => document.title === title, first);
    await openView(page, second.split(" – ")[0] ?? "");
    await page.waitForFunction((title) => document.title === title, second);
  }
});
