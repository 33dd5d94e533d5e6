import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";
import type { Report } from "../../../wasm/playground";
import { published } from "../../published.mjs";
import { isReady, openAt } from "../browser";
import { type Around, serveSites } from "./sites";

export interface Host {
  readonly page: Page;
  /** Where the playground is served from. */
  readonly own: string;
  /** What the browser complained of. */
  readonly errors: readonly string[];
}

/** A page of another site around the playground: see `serveSites`. */
export async function withHost(html: string, test: (host: Host) => Promise<void>, around: Around = {}): Promise<void> {
  const sites = await serveSites(html, around);
  try {
    const page = await openAt("about:blank");
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(sites.url);
    await test({ page, own: sites.own, errors }).catch((error: unknown) => {
      throw new Error(`in the page: ${errors.join("; ") || "no errors"}`, { cause: error });
    });
    await page.context().close();
  } finally {
    await sites.close();
  }
}

export async function frameOf(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator("iframe").nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error(`the page has no frame ${index}`);
  return frame;
}

/** Trains some minibatches in the playground of a frame or a page. */
export async function stepIn(frame: Frame | Page, minibatches: number): Promise<Report | null | undefined> {
  await isReady(frame, 50);
  return frame.evaluate(async (count) => {
    const playground = document.querySelector("digit-playground");
    await playground?.step(count);
    return playground?.report;
  }, minibatches);
}

/** Checks an answer to the question that a lab asks there. */
export async function answer(place: Frame | Page, text: string): Promise<void> {
  const question = place.locator("lab-question").filter({ visible: true });
  await question.getByRole("textbox").fill(text);
  await question.getByRole("button", { name: "Check" }).click();
}

/** Of the lecture's run after 100 minibatches. */
export const CHECKSUM = published("lecture", 100);

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
  // As text, because the tests' own build would resolve the import.
  await page.evaluate(`import(${JSON.stringify(url)}).then(({ ready }) => ready)`);
}
