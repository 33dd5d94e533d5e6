import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LABS } from "../../web/src/state/course";
import { checksumIn } from "../engines/in-page";
import { published } from "../published.mjs";
import { isReady, openFile, untilReport, useBrowser } from "./browser";
import { goWild, lie } from "./wild";

useBrowser();

/** A new seed each day; `WILD=20787` starts with that day's presses, but how far each gets depends on the machine too. */
const SEED = Number(process.env.WILD ?? Math.floor(Date.now() / 86_400_000));

/** Milliseconds in each place, and between two checks of whether what the page shows is true. */
const [EACH, BETWEEN] = [40_000, 2500];

/** Requests that failed, except those that were cancelled by leaving the page. */
function failuresOf(page: Page): string[] {
  const failures: string[] = [];
  page.on("requestfailed", (request) => {
    const { errorText = "" } = request.failure() ?? {};
    if (!errorText.includes("ABORTED")) failures.push(`${request.url()}: ${errorText}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) failures.push(`${response.url()}: ${response.status()}`);
  });
  return failures;
}

async function wild(page: Page, place: number, before: (look: number) => Promise<unknown>): Promise<void> {
  const failures = failuresOf(page);
  const done: string[] = [];
  const end = performance.now() + EACH;
  for (let look = 0; performance.now() < end; look++) {
    await before(look);
    done.push(...(await page.evaluate(goWild, [SEED * 1000 + place * 100 + look, BETWEEN] as const)));
    const last = `seed ${SEED}, ${done.length} actions, the last: ${done.slice(-40).join(" > ")}`;
    expect(await page.evaluate(lie), last).toBe("");
    expect(failures, last).toEqual([]);
    expect(await page.locator(".broken").count(), last).toBe(0);
  }
  console.info(`seed ${SEED}: ${done.length} actions`);
  expect(done.length).toBeGreaterThan(100);
}

async function expectPublished(page: Page): Promise<void> {
  expect(await page.evaluate(checksumIn, 100), `seed ${SEED}`).toBe(published("lecture", 100));
}

test.each([
  ["the page", ""],
  ["the page for frames", "embed.html"],
])("%s takes whatever is pressed and filled in, says what is so, and trains to the published bits", async (_, file) => {
  const page = await openFile(file);
  await isReady(page);
  await wild(page, file.length, async () => {});
  await expectPublished(page);
});

test("the labs take whatever is pressed and filled in", async () => {
  const page = await openFile("#lab");
  await wild(page, 50, (look) =>
    page.evaluate(
      (lab) => {
        location.hash = `lab=${lab}`;
        return new Promise(requestAnimationFrame);
      },
      // One place per check, in turn.
      LABS[look % LABS.length]?.lab,
    ),
  );
  await page.evaluate(() => {
    location.hash = "playground";
  });
  await untilReport(page, () => true);
  await expectPublished(page);
});
