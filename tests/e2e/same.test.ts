/** The page on which a visitor sees whether the browser at hand comes to the published weights. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { published, publishedOf, publishedRuns } from "../published.mjs";
import { look } from "./axe";
import { home, openAt, openFile, useBrowser } from "./browser";

useBrowser();

const compare = (page: Page) => page.getByRole("button", { name: "Compare in this browser" });

const status = (page: Page) => page.getByRole("status");

/** The page with another table, or none. */
async function openWith(table: { status?: number; body: string }): Promise<Page> {
  const page = await openAt("about:blank");
  await page.route("**/checksums.txt", (route) => route.fulfill(table));
  await page.goto(`${home()}same.html`);
  return page;
}

/** How wide the page is beyond its window. */
const excess = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("this browser comes to all published checksums, and the page says so", async () => {
  const page = await openFile("same.html", { bypassCSP: true });
  await page.getByRole("heading", { name: "The same bits" }).waitFor();
  expect(await page.getByRole("row").count()).toBe(publishedRuns + 1);
  await compare(page).click();
  await expect
    .poll(() => status(page).innerText())
    .toMatch(new RegExp(`^${publishedRuns} of ${publishedRuns} equal, in \\d+\\.\\d s, in this browser\\.$`));
  expect(await page.getByRole("cell", { name: "equal", exact: true }).count()).toBe(publishedRuns);
  const row = page.getByRole("row", { name: "lecture after 1,600 minibatches" });
  expect(await row.getByText(published("lecture", 1600)).count(), "published, here").toBe(2);
  expect(await page.getByRole("progressbar", { name: "Runs compared" }).getAttribute("value")).toBe(
    String(publishedRuns),
  );
  expect(await page.getByRole("alert").innerText()).toBe("");
  expect(await look(page)).toEqual([]);
});

test("on a phone it is no wider than the window, in German and dark, too", async () => {
  const page = await openFile("same.html#lang=de&theme=dark", { viewport: { width: 320, height: 640 } });
  await page.getByRole("heading", { name: "Dieselben Bits" }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(21, 23, 27)");
  await page.getByRole("button", { name: "In diesem Browser vergleichen" }).click();
  await expect.poll(() => status(page).innerText()).toMatch(/^26 von 26 gleich, in \d+,\d s, in diesem Browser\.$/);
  expect(await excess(page)).toBe(0);
});

test("a checksum that differs is shown as not equal, beside the published one", async () => {
  const wrong = "0123456789abcdef";
  const lines = publishedOf("lecture").map(([count, checksum]) => `lecture ${count} ${count === 1 ? wrong : checksum}`);
  const figure = `figure 1 ${published("figure", 1)}`;
  const page = await openWith({ body: [...lines, figure].join("\n") });
  await compare(page).click();
  await expect.poll(() => status(page).innerText()).toContain("1 of 2 equal");
  const row = page.getByRole("row", { name: "lecture after 1 minibatch" });
  expect(await row.getByRole("cell").allInnerTexts()).toEqual([`${wrong}\n${published("lecture", 1)}`, "not equal"]);
  expect(await page.getByRole("alert").innerText()).toContain("please report it");
  await page.getByRole("button", { name: "Compare again" }).click();
  await expect.poll(() => status(page).innerText()).toContain("1 of 2 equal");
});

test.each([
  [{ status: 404, body: "" }, "./checksums.txt is not there: the server says 404"],
  [{ body: "<!doctype html>" }, 'a line of checksums.txt is "<!doctype html>"'],
])("where there is no table, the page says why, and tries again: %j", async (table, reason) => {
  const page = await openWith(table);
  expect(await page.getByRole("alert").innerText()).toContain(reason);
  await page.unroute("**/checksums.txt");
  await page.getByRole("button", { name: "Compare again" }).click();
  await compare(page).waitFor();
});

test("where a run cannot be trained, or the module does not come, the page says why", async () => {
  const page = await openWith({ body: "lecture&momentum=2 1 0123456789abcdef" });
  await compare(page).click();
  await page.getByRole("alert").getByText("momentum is 2; expected a number from 0 to").waitFor();
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 503, body: "" }));
  await page.getByRole("button", { name: "Compare again" }).click();
  await page.getByRole("alert").getByText("the server says 503").waitFor();
  expect(await status(page).innerText()).toBe("");
});
