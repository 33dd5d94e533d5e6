import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from "playwright-core";
import { afterEach, beforeAll, expect } from "vitest";
import type { Report } from "../../wasm/playground";
import "../../web/src/element-api";
import { drawn, isReady } from "./drawn";
import { launch } from "./launch";
import { type Served, serve } from "./serve";

export { drawn, isReady };

interface Watched {
  readonly page: Page;
  readonly errors: string[];
  readonly foreign: string[];
}

/** A page that is reused from test to test. */
interface Lasting extends Watched {
  /** The options of its context, as text. */
  readonly options: string;
  readonly devtools: CDPSession;
}

const SIZE = { width: 1280, height: 800 };

/** Milliseconds. What is waited for comes at once on an idle machine, but not when thirty programs share two processors. */
const PATIENCE = 60_000;

/** With this many idle pages, most tests find one with the options they need. */
const MOST_IDLE = 6;

/** See tests/coverage: what a page has run is known when its context is closed. */
const isCounted = Boolean(process.env.COVERAGE);

// One browser and one server per Vitest worker, which runs file after file; they end with it.
let browser: Browser;
let served: Served;

/** The running test's. */
let watched: Watched[] = [];
let lasting: Lasting[] = [];
/** Cleared pages, ready for the next test; the least recently used comes first. */
let idle: Lasting[] = [];

/** A browser for the tests of a file. Whatever a test does, its pages must log no errors and send no requests to other hosts. */
export function useBrowser(): void {
  beforeAll(async () => {
    served ??= await serve();
    browser ??= await launch();
  });
  afterEach(async ({ task }) => {
    const [seen, used] = [watched, lasting];
    [watched, lasting] = [[], []];
    // After a failure, no page is reused: the next test must not start from half-done work.
    if (task.result?.state === "fail")
      for (const { page } of seen) console.info(`${task.name}: ${page.url()} ${await conditionOf(page)}`);
    else {
      await Promise.all(used.map(clear));
      if (!isCounted) idle = [...idle, ...used].slice(-MOST_IDLE);
    }
    const kept = idle.map(({ page }) => page.context());
    await Promise.all(browser.contexts().map((context) => kept.includes(context) || end(context)));
    for (const { errors, foreign } of seen) {
      expect(errors, "console").toEqual([]);
      expect(foreign, "requests to other hosts").toEqual([]);
    }
  });
}

/** A request that a route still answers must not outlive its page: Playwright would throw, in whatever test comes next. */
async function end(context: BrowserContext): Promise<void> {
  await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: "ignoreErrors" })));
  await context.close();
}

/** For the report of a failed test: a page that draws no frames shows no changes, and Playwright polls by frames. */
function conditionOf(page: Page): Promise<string> {
  const drawing = page.evaluate(
    () =>
      new Promise<string>((done) => {
        requestAnimationFrame(() => done("draws"));
        setTimeout(done, 2000, `draws no frame in two seconds, ${document.visibilityState}`);
      }),
  );
  const silence = new Promise<string>((done) => setTimeout(done, 5000, "does not answer in five seconds"));
  return Promise.race([drawing, silence]).catch(String);
}

/** Ends a page's document with its workers, and takes back what the test has stored, routed and set. */
async function clear({ page, devtools, options }: Lasting): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.mouse.move(-1, -1);
  await page.goto("about:blank");
  await page.setViewportSize(JSON.parse(options).viewport ?? SIZE);
  await devtools.send("Storage.clearDataForOrigin", { origin: new URL(served.url).origin, storageTypes: "all" });
  await devtools.send("Page.resetNavigationHistory");
}

/** A separate page without the checks of `open`, for what is meant to fail. */
export async function openAt(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: SIZE, ...options });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  if (isCounted && options.javaScriptEnabled !== false) await (await import("../coverage/reached")).count(page);
  await page.goto(url);
  return page;
}

async function watch(own: string, options: BrowserContextOptions): Promise<Watched> {
  const page = await openAt("about:blank", options);
  const seen: Watched = { page, errors: [], foreign: [] };
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(own) && !/^(data|blob|about):/.test(request.url())) seen.foreign.push(request.url());
  });
  return seen;
}

/** Where the built page is served. */
export function home(): string {
  return served.url;
}

/** Any page, watched as `useBrowser` says; what it asks for begins with `own`. */
export async function openWatched(url: string, own: string, options: BrowserContextOptions = {}): Promise<Page> {
  const seen = await watch(own, options);
  watched.push(seen);
  await seen.page.goto(url);
  return seen.page;
}

async function waiting(options: BrowserContextOptions): Promise<Lasting> {
  const asked = JSON.stringify(options);
  const place = idle.findIndex((each) => each.options === asked);
  const [found] = place < 0 ? [] : idle.splice(place, 1);
  if (found) return found;
  const seen = await watch(served.url, options);
  return { ...seen, options: asked, devtools: await seen.page.context().newCDPSession(seen.page) };
}

/**
 * A file of the built page, such as `lab.html#lab=neuron`, watched as `useBrowser` says. The page may come from an earlier
 * test, since a new process would need a second to compile all our scripts. So a test must undo anything that it sets for
 * every document, as `addInitScript` does.
 */
export async function openFile(file: string, options: BrowserContextOptions = {}): Promise<Page> {
  const each = await waiting(options);
  each.errors.length = 0;
  each.foreign.length = 0;
  watched.push(each);
  lasting.push(each);
  await each.page.goto(served.url + file);
  return each.page;
}

/** The built page with its run at minibatch 0. */
export async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openFile("", options);
  await isReady(page);
  return page;
}

/** Waits for `test` to hold for the page's report. */
export async function untilReport(page: Page, test: (report: Report) => boolean): Promise<Report> {
  let report: Report | null | undefined;
  const newest = async () => {
    report = await page.evaluate(() => document.querySelector("digit-playground")?.report);
    return report;
  };
  await expect.poll(newest).toSatisfy((seen: typeof report) => !!seen && test(seen));
  return report as unknown as Report;
}

/**
 * Gives a run that wrongly goes on a chance to show it: between two answers the worker trains at least one slice, and the
 * page learns of it with the next frame.
 */
export async function answered(page: Page): Promise<void> {
  for (let question = 0; question < 3; question++) {
    await page.evaluate(() => document.querySelector("digit-playground")?.predict(Array(64).fill(0)));
    await drawn(page);
  }
}

/** Puts a preset in force, by hand, and waits until its run is there. */
export async function choosePreset(page: Page, preset: string): Promise<void> {
  await page.getByRole("combobox", { name: "Preset" }).selectOption(preset);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(1));
  await drawn(page);
}

/** The numbers of the confusion matrix as they are read. */
export async function confusionOf(page: Page): Promise<number[]> {
  const cells = page.getByRole("table", { name: "Confusion matrix" }).getByRole("cell");
  return (await cells.allTextContents()).map(Number);
}
