import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { isReady, openAt } from "./browser";
import type { Served } from "./serve";

export const built = (name: string): Promise<string> =>
  readFile(join(import.meta.dirname, "../../web/dist", name), "utf8");

/** A person's visit: what a driven browser says of itself would keep the page from being kept. */
export async function visit(
  served: Served,
  locale = "en",
): Promise<{ page: Page; context: BrowserContext; asked: () => number }> {
  const page = await openAt("about:blank", { locale, bypassCSP: true });
  const context = page.context();
  // From the beginning: on a busy machine, the first report comes when the seconds are over.
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

/** After a report, the page has decided whether it is kept: some seconds later it would be. */
export const someSecondsLater = (page: Page) => page.clock.fastForward(10_000);

export async function isKept(page: Page): Promise<void> {
  await someSecondsLater(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** How often it has been asked for what keeps a page. */
export function keeping(page: Page): () => number {
  let asked = 0;
  page.on("request", (request) => {
    if (/\/keep-[\w-]+\.js$/.test(request.url())) asked++;
  });
  return () => asked;
}

/** The service worker of another build, in which these files are others. */
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
