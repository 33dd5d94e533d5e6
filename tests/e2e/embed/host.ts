import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { Report } from "../../../wasm/playground";
import { openAt } from "../browser";
import { type Additions, type Served, serve } from "../serve";

/** The address that the recipes give, in the place of one's own. */
const ADDRESS = "https://digits.example/";

/** Static hosts allow others to read what they serve, and a frame without an origin is another one. */
const OPEN: Additions = { headers: { "access-control-allow-origin": "*" } };

interface Around {
  /** How the playground's server answers. */
  readonly playground?: Additions;
  /** Further pages of the site around, by their path. */
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Host {
  readonly page: Page;
  /** Where the playground is served from. */
  readonly own: string;
  /** What the browser complained of. */
  readonly errors: readonly string[];
}

/**
 * A page of another site, around what the playground's server has: 127.0.0.1 and localhost are two sites. In `html`, the
 * recipes' address is that server's.
 */
export async function withHost(html: string, test: (host: Host) => Promise<void>, around: Around = {}): Promise<void> {
  const playground = await serve(/$^/, around.playground ?? OPEN);
  let site: Served | undefined;
  try {
    const pages = { ...around.pages, "/host.html": html.replaceAll(ADDRESS, playground.url), "/favicon.ico": "" };
    site = await serve(/$^/, { pages });
    const page = await openAt("about:blank");
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`${site.url.replace("127.0.0.1", "localhost")}host.html`);
    await test({ page, own: playground.url, errors }).catch((error: unknown) => {
      throw new Error(`in the page: ${errors.join("; ") || "no errors"}`, { cause: error });
    });
    await page.context().close();
  } finally {
    await site?.close();
    await playground.close();
  }
}

export async function frameOf(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator("iframe").nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`the page has no frame ${index}`);
  return frame;
}

/** Trains some minibatches in the playground of a frame or a page. */
export async function stepIn(frame: Frame | Page, minibatches: number): Promise<Report | null | undefined> {
  // A frame out of sight has no animation frames, by which Playwright would look.
  await frame.waitForFunction(() => document.querySelector("digit-playground")?.report, null, { polling: 50 });
  return frame.evaluate(async (count) => {
    const playground = document.querySelector("digit-playground");
    await playground?.step(count);
    return playground?.report;
  }, minibatches);
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** A file of web/docs/embed. */
export const recipe = (name: string): string => read(`../../../web/docs/embed/${name}`);

/** As reveal.js shows slides: scaled, and one at a time. */
export const SLIDES = read("slides.html");

/** Seed 1 of the lecture's run after 100 minibatches: see README.md. */
export const CHECKSUM = "5978f2ae28782b92";

/** The frame is as tall as what is in it, to the pixel. */
export async function expectFitting(page: Page, index = 0): Promise<void> {
  const frame = await frameOf(page, index);
  await expect
    .poll(async () => {
      const content = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      return content > 200 ? content - (await heightOf(page, index)) : "not there yet";
    })
    .toBe(0);
}

export async function heightOf(page: Page, index = 0): Promise<number> {
  return page
    .locator("iframe")
    .nth(index)
    .evaluate((frame) => frame.clientHeight);
}

/** Imports a module of the playground's server into a page, and waits until what it defines is there. */
export async function importInto(page: Page, url: string): Promise<void> {
  // As text: the tests' own build would take the import for its own.
  await page.evaluate(`import(${JSON.stringify(url)}).then(({ ready }) => ready)`);
}
