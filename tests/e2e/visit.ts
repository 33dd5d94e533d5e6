import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { isReady, openAt } from "./browser";
import type { Served } from "./serve";

export const built = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, "../../web/dist", name), "utf8");

/** A visit as by a person: the page is not kept offline in a browser that says it is automated. */
export async function visit(
  served: Served,
  locale = "en",
): Promise<{ page: Page; context: BrowserContext; asked: () => number }> {
  const page = await openAt("about:blank", { locale, bypassCSP: true });
  const context = page.context();
  // Count from the beginning: on a busy machine, the first report comes only after those seconds.
  const asked = keeping(page);
  await page.clock.install();
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false });
    localStorage.setItem("digit-playground.tour", "shown");
  });
  await page.goto(served.url);
  await isReady(page);
  return { page, context, asked };
}

/** By the first report the page has decided whether to keep itself, which it does some seconds later. */
export const someSecondsLater = (page: Page) => page.clock.fastForward(10_000);

export async function isKept(page: Page): Promise<void> {
  await someSecondsLater(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** Counts the requests for the script that keeps the page offline. */
export function keeping(page: Page): () => number {
  let asked = 0;
  page.on("request", (request) => {
    if (/\/keep-[\w-]+\.js$/.test(request.url())) asked++;
  });
  return () => asked;
}

/** The service worker of another build, in which these files differ. */
export async function workerOf(files: Readonly<Record<string, string>>, additions = ""): Promise<string> {
  const worker = await built("service-worker.js");
  const [whole, list = "{}"] = /FILES=(\{.*?\});/.exec(worker) ?? [];
  if (whole === undefined) throw new Error("the service worker has no list of files");
  const known: Record<string, string> = JSON.parse(list);
  for (const [name, text] of Object.entries(files)) {
    if (!(name in known)) throw new Error(`${name} is none of the files that are kept`);
    known[name] = createHash("sha256").update(text).digest("base64");
  }
  const version = createHash("sha256").update(JSON.stringify(known)).digest("base64").slice(0, 12);
  return (
    additions +
    worker.replace(whole, `FILES=${JSON.stringify(known)};`).replace(/VERSION="[^"]*"/, `VERSION="${version}"`)
  );
}
