import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { drawn, openAt, untilReport, useBrowser } from "./browser";
import { type Served, serve } from "./serve";

useBrowser();

const built = (name: string): Promise<string> => readFile(join(import.meta.dirname, "../../web/dist", name), "utf8");

const isReady = (page: Page) => page.waitForFunction(() => document.querySelector("digit-playground")?.report);

/** A person's visit: what a driven browser says of itself would keep the page from being kept. */
async function visit(served: Served, locale = "en"): Promise<{ page: Page; context: BrowserContext }> {
  const page = await openAt("about:blank", { locale, bypassCSP: true });
  const context = page.context();
  await page.clock.install();
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });
    localStorage.setItem("digit-playground.tour", "shown");
  });
  await page.goto(served.url);
  await isReady(page);
  return { page, context };
}

/** After a report, the page has decided whether it is kept: some seconds later it would be. */
const someSecondsLater = (page: Page) => page.clock.fastForward(10_000);

async function isKept(page: Page): Promise<void> {
  await someSecondsLater(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** How often it has been asked for what keeps a page. */
function keeping(page: Page): () => number {
  let asked = 0;
  page.on("request", (request) => {
    if (/\/keep-[\w-]+\.js$/.test(request.url())) asked++;
  });
  return () => asked;
}

test("after the first visit, page, labs and pen digits are there without a network", async () => {
  const served = await serve();
  const { page, context } = await visit(served);
  const asked = keeping(page);
  await isKept(page);
  expect(asked()).toBe(1);
  await served.close();
  await context.setOffline(true);

  await page.reload();
  await isReady(page);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.minibatch > 50);
  const checksum = await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { data: "both" };
    await playground?.reset();
    await playground?.step(2);
    return playground?.report?.checksum;
  });
  expect(checksum).toMatch(/^[0-9a-f]{16}$/);
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.locator("lab-course").waitFor();
  await page.goto(`${served.url}lab.html#lab=layer`);
  await page.locator("lab-layer").getByRole("heading").first().waitFor();
  await page.goto(`${served.url}index.html?from=elsewhere#lab=neuron`);
  await page.locator("lab-neuron").getByRole("heading").first().waitFor();
  await context.close();
});

test("a newer build is fetched, told, and shown when the user says so, no sooner", async () => {
  const pages: Record<string, string> = {};
  const served = await serve(/$^/, { pages });
  const { page, context } = await visit(served);
  await isKept(page);
  const notice = page.locator("playground-update");
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Done when the browser has compared the build with the one in use.
    await registration.update();
  });
  await drawn(page);
  expect(await notice.count(), "the same build is no news").toBe(0);

  const worker = await built("service-worker.js");
  const version = /[0-9a-f]{12}/.exec(worker.slice(-4000).replace(/assets\/[^,`"]*/g, ""))?.[0] ?? "";
  expect(version).not.toBe("");
  pages["/service-worker.js"] = worker.replaceAll(version, "f".repeat(12));
  pages["/"] = (await built("index.html")).replace("<body>", '<body data-newer="">');
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  await page.getByRole("button", { name: "Train" }).click();
  await page.getByText("A newer version of this page is ready").waitFor();
  expect(await page.locator("[data-newer]").count()).toBe(0);
  await untilReport(page, (report) => report.minibatch > 200);
  expect(await look(page)).toEqual([]);

  await page.getByRole("button", { name: "Later" }).click();
  expect(await notice.count()).toBe(0);
  await page.reload();
  await isReady(page);
  await someSecondsLater(page);
  expect(await page.locator("[data-newer]").count()).toBe(0);
  await page.getByRole("button", { name: "Reload" }).click();
  await page.locator("[data-newer]").waitFor({ state: "attached" });
  await isReady(page);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(2);
  await context.close();
  await served.close();
}, 120_000);

test("neither a frame nor a driven browser keeps anything", async () => {
  const served = await serve(/$^/, {
    pages: {
      "/host.html": '<!doctype html><title>Host</title><iframe src="./"></iframe><iframe src="./embed.html"></iframe>',
    },
  });
  const { page, context } = await visit(served);
  await isKept(page);
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.unregister();
  });
  const asked = keeping(page);
  await page.goto(`${served.url}host.html`);
  for (const frame of page.frames().slice(1))
    await frame.waitForFunction(() => document.querySelector("digit-playground")?.report);
  await someSecondsLater(page);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(asked()).toBe(0);
  await context.close();

  const driven = await openAt("about:blank");
  const askedByProgram = keeping(driven);
  await driven.clock.install();
  await driven.goto(served.url);
  await isReady(driven);
  await someSecondsLater(driven);
  expect(askedByProgram()).toBe(0);
  expect(await driven.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await driven.context().close();
  await served.close();
});
