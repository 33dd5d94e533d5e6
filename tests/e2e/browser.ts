import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import type { Report } from "../../wasm/playground";
import "../../web/src/element-api";
import { launch } from "./launch";
import { type Served, serve } from "./serve";

let browser: Browser;
let served: Served;
let pages: { readonly page: Page; readonly errors: string[]; readonly foreign: string[] }[] = [];

/** A browser for the tests of a file. Whatever a test does, its pages must stay without errors and ask nobody else. */
export function useBrowser(): void {
  beforeAll(async () => {
    served = await serve();
    browser = await launch();
  });
  afterEach(async () => {
    const seen = pages;
    pages = [];
    await Promise.all(seen.map(({ page }) => page.context().close()));
    for (const { errors, foreign } of seen) {
      expect(errors, "console").toEqual([]);
      expect(foreign, "requests to other hosts").toEqual([]);
    }
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
}

/** A page without the checks of `open`, for what is meant to fail. */
export async function openAt(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** A file of the built page, such as `lab.html#lab=neuron`, watched as `useBrowser` says. */
export function openFile(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  return openWatched(served.url + file, served.url, options);
}

/** Any page, watched as `useBrowser` says; what it asks for begins with `own`. */
export async function openWatched(url: string, own: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const seen = { page, errors: [] as string[], foreign: [] as string[] };
  pages.push(seen);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob):/.test(request.url())) seen.foreign.push(request.url());
  });
  await page.goto(url);
  return page;
}

/** The built page with its run at minibatch 0. */
export async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile("", options);
  await page.waitForFunction(() => document.querySelector("digit-playground")?.report);
  return page;
}

/** Waits for `test` to hold for the page's report. */
export async function untilReport(page: Page, test: (report: Report) => boolean): Promise<Report> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const report = await page.evaluate(() => document.querySelector("digit-playground")?.report);
    if (report && test(report)) return report;
    if (Date.now() > deadline) throw new Error(`not reached: ${JSON.stringify({ ...report, confusion: [] })}`);
    await page.waitForTimeout(30);
  }
}

/** The numbers of the confusion matrix as they are read. */
export async function confusionOf(page: Page): Promise<number[]> {
  const cells = page.getByRole("table", { name: "Confusion matrix" }).getByRole("cell");
  return (await cells.allTextContents()).map(Number);
}
