import { readFile } from "node:fs/promises";
import type { Browser, Frame, Page } from "playwright-core";
import { arriving } from "./arriving";
import type { OpenEngine, Saved, Tab } from "./tab";

/** The call as text, for a page whose policy does not let our functions be evaluated. */
const callOf = (work: unknown, values: readonly unknown[]): string => `(${work})(...${JSON.stringify(values)})`;

class PlaywrightTab implements Tab {
  readonly errors: string[] = [];
  readonly #page: Page;
  readonly #downloads: string | undefined;

  constructor(page: Page, downloads: string | undefined) {
    this.#page = page;
    this.#downloads = downloads;
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async run<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    return this.#page.evaluate<Awaited<T>>(callOf(work, values));
  }

  async runInFrame<A extends readonly unknown[], T>(work: (...values: A) => T, ...values: A): Promise<Awaited<T>> {
    const frame: Frame | null | undefined = await (await this.#page.waitForSelector("iframe")).contentFrame();
    if (!frame) throw new Error("the page has no frame");
    return frame.evaluate<Awaited<T>>(callOf(work, values));
  }

  async saved(work: () => Promise<unknown>): Promise<Saved> {
    if (this.#downloads) return arriving(this.#downloads, work);
    const [download] = await Promise.all([this.#page.waitForEvent("download"), work()]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }
}

/** `downloads` is the folder that they go to, where Playwright does not tell of them. */
export function driven(browser: Browser, downloads?: string): OpenEngine {
  return {
    version: browser.version(),
    newTab: async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      return new PlaywrightTab(await context.newPage(), downloads);
    },
    close: () => browser.close(),
  };
}
