import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Augmentation } from "../../web/src/settings/augmentation";
import { look } from "./axe";
import { drawn, isReady, open, openAt, untilReport, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

const SIDE = 32;
const GAP = 6;

async function openRows(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More settings" }).click();
  const fold = page.getByRole("button", { name: "Augmentation" });
  await fold.waitFor();
  if ((await fold.getAttribute("aria-expanded")) === "false") await fold.click();
  await page.getByRole("group", { name: "Rotation" }).waitFor();
}

/** How strong the ink of a picture's pixels is, 0 to 255, row by row. */
function inkOf(canvas: Locator): Promise<number[]> {
  return canvas.evaluate((picture: HTMLCanvasElement) => {
    // Read from a copy, because Chromium warns about a canvas that is read more than once.
    const copy = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    copy?.drawImage(picture, 0, 0);
    const { data } = copy?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    return Array.from({ length: picture.width * picture.height }, (_, at) => data[4 * at + 3] ?? 0);
  });
}

/** The five pictures beside a kind: the digit as it is, and four examples. */
async function picturesOf(page: Page, kind: string): Promise<number[][]> {
  const ink = await inkOf(page.getByRole("group", { name: kind }).locator("canvas"));
  const width = ink.length / SIDE;
  return Array.from({ length: 5 }, (_, place) =>
    ink.filter((_, at) => {
      const column = (at % width) - place * (SIDE + GAP);
      return column >= 0 && column < SIDE;
    }),
  );
}

const isDrawn = (picture: readonly number[] | undefined): boolean => picture?.some((ink) => ink > 200) ?? false;

async function strength(page: Page, kind: Augmentation): Promise<number | undefined> {
  const spec = await page.evaluate(() => document.querySelector("digit-playground")?.spec);
  return spec?.[kind];
}

test("nothing is varied at first: the group is folded and says so", async () => {
  const page = await open();
  await page.getByRole("button", { name: "More settings" }).click();
  const fold = page.getByRole("button", { name: "Augmentation" });
  await fold.waitFor();
  expect(await fold.getAttribute("aria-expanded")).toBe("false");
  expect(await page.getByRole("slider", { name: "Rotation" }).count()).toBe(0);
  await page.getByRole("heading", { name: "Augmentation" }).getByText("off").waitFor();
});

test("where a kind is in force, the group is open and names it", async () => {
  const page = await open();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { rotation: 12, shift: 1.5 };
  });
  await page.getByRole("button", { name: "More settings" }).click();
  await page.getByRole("heading", { name: "Augmentation" }).getByText("Rotation ±12°, Shift ±1.5 px").waitFor();
  expect(await page.getByRole("slider", { name: "Rotation" }).inputValue()).toBe("12");
});

test("a slider's pictures change with it, and the run takes the strength", async () => {
  const page = await open();
  await openRows(page);
  await expect.poll(async () => isDrawn((await picturesOf(page, "Rotation"))[0])).toBe(true);
  const [still, ...before] = await picturesOf(page, "Rotation");
  for (const picture of before) expect(picture).toEqual(still);
  const slider = page.getByRole("slider", { name: "Rotation" });
  for (let press = 0; press < 15; press++) await slider.press("ArrowRight");
  await expect.poll(() => strength(page, "rotation")).toBe(15);
  await expect.poll(async () => (await picturesOf(page, "Rotation"))[1]).not.toEqual(still);
  // Pictures for smaller strengths may arrive first.
  const turned = async () => new Set((await picturesOf(page, "Rotation")).slice(1).map(String)).size;
  await expect.poll(turned, { message: "four examples, each its own" }).toBe(4);
  expect((await picturesOf(page, "Rotation"))[0], "the digit as it is").toEqual(still);
  const [, ...slanted] = await picturesOf(page, "Shear");
  for (const picture of slanted) expect(picture, "another kind").toEqual(still);
});

test("a strength can be typed; an illegal one is answered in words and changes nothing", async () => {
  const page = await open();
  await openRows(page);
  const typed = page.getByRole("textbox", { name: "Shift: strength" });
  await typed.fill("1.25");
  await typed.press("Enter");
  await expect.poll(() => strength(page, "shift")).toBe(1.25);
  await typed.fill("-2");
  await typed.press("Enter");
  await page
    .getByRole("alert")
    .getByText(/^Shift is -2 px; it takes 0 to 8 px/)
    .waitFor();
  expect(await strength(page, "shift")).toBe(1.25);
  await typed.fill("0,5");
  await typed.press("Enter");
  expect(await strength(page, "shift")).toBe(1.25);
});

test("all kinds together are shown on a digit, and on another one; one press turns them off", async () => {
  const page = await open();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { rotation: 20, thickness: 1 };
  });
  await page.getByRole("button", { name: "More settings" }).click();
  const together = page.getByRole("img", { name: "All together" });
  const seen = page.getByRole("img", { name: "What the network sees of it" });
  await expect.poll(() => together.count()).toBe(6);
  expect(await seen.count()).toBe(6);
  await expect.poll(async () => isDrawn(await inkOf(together.first()))).toBe(true);
  const first = await inkOf(together.first());
  expect(await inkOf(together.nth(1))).not.toEqual(first);
  expect(await inkOf(seen.first())).toHaveLength(64);
  await page.getByRole("button", { name: "Another" }).click();
  await expect.poll(() => inkOf(together.first())).not.toEqual(first);
  await page.getByRole("button", { name: "Turn off" }).click();
  await expect.poll(() => strength(page, "rotation")).toBe(0);
  expect(await strength(page, "thickness")).toBe(0);
  await page.getByRole("heading", { name: "Augmentation" }).getByText("off").waitFor();
});

test("pictures come while the network trains, and training goes on", async () => {
  const page = await open();
  // A run long enough that a slow page gets through all of this.
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { minibatches: 1_000_000 };
  });
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await untilReport(page, (report) => report.minibatch > 50);
  await openRows(page);
  await expect.poll(async () => isDrawn((await picturesOf(page, "Elastic"))[0])).toBe(true);
  await page.getByRole("slider", { name: "Elastic" }).press("End");
  await expect.poll(() => strength(page, "elastic")).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Pause" }).waitFor();
});

test("in German, strengths are written and read with a comma", async () => {
  const page = await open({ locale: "de" });
  await page.getByRole("button", { name: "Mehr einstellen" }).click();
  await page.getByRole("button", { name: "Augmentierung" }).click();
  const typed = page.getByRole("textbox", { name: "Verschiebung: Stärke" });
  await typed.fill("1,5");
  await typed.press("Enter");
  await expect.poll(() => strength(page, "shift")).toBe(1.5);
  expect(await typed.inputValue()).toBe("1,5");
});

test("axe finds nothing, and nothing is wider than a phone", async () => {
  const page = await open({ bypassCSP: true });
  await openRows(page);
  await page.getByRole("textbox", { name: "Shift: strength" }).fill("-2");
  await page.getByRole("textbox", { name: "Shift: strength" }).press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await look(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  await drawn(page);
  expect(await look(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

describe("training digits", () => {
  const source = (page: Page) => page.evaluate(() => document.querySelector("digit-playground")?.spec.data);
  const choose = (page: Page, name: string) => page.getByRole("radio", { name }).click();

  test("the pen's are loaded when they are chosen, and trained on", async () => {
    const page = await open();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.getByRole("button", { name: "More settings" }).click();
    await page.getByRole("group", { name: "Training digits" }).waitFor();
    expect(asked.filter((url) => url.endsWith(".bin"))).toEqual([]);
    await choose(page, "Pen");
    await expect.poll(() => source(page)).toBe("pen");
    expect(asked.filter((url) => url.endsWith(".bin"))).toHaveLength(1);
    await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
    await page.getByText(/^Scanned [\d.]+ %, pen [\d.]+ %$/).waitFor();
    await choose(page, "Both");
    await expect.poll(() => source(page)).toBe("both");
    expect(asked.filter((url) => url.endsWith(".bin"))).toHaveLength(1);
  });

  test("what does not arrive is said, changes nothing, and can be asked for again", async () => {
    const served = await serve(/pen-[\w-]+\.bin/);
    const page = await openAt(served.url);
    await isReady(page);
    await page.getByRole("button", { name: "More settings" }).click();
    await choose(page, "Both");
    await page.getByText("The pen digits did not arrive.").waitFor();
    expect(await source(page)).toBe("scanned");
    expect(await page.getByRole("radio", { name: "Scanned" }).isChecked()).toBe(true);
    await page.route(/pen-[\w-]+\.bin/, (route) => route.fulfill({ path: "core/data/pen.bin" }));
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => source(page)).toBe("both");
    await page.context().close();
    await served.close();
  });

  test("a spec that needs them waits for them, and what is called after it comes after it", async () => {
    const page = await open();
    const [source, minibatch] = await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      if (!playground) return [];
      await playground.step(20);
      playground.spec = { data: "pen" };
      await playground.step(30);
      return [playground.spec.data, playground.report?.minibatch];
    });
    expect([source, minibatch]).toEqual(["pen", 30]);
  });

  test("specs that change while they are on their way are trained with in the order that was asked for", async () => {
    const afterwards = async (data: readonly string[]): Promise<string | undefined> => {
      const page = await open();
      return page.evaluate(async (sources) => {
        const playground = document.querySelector("digit-playground");
        if (!playground) return undefined;
        for (const source of sources) playground.spec = { data: source };
        await playground.step(30);
        return playground.report?.checksum;
      }, data);
    };
    expect(await afterwards(["pen", "scanned", "pen"])).toBe(await afterwards(["pen"]));
    expect(await afterwards(["pen", "both", "scanned"])).toBe(await afterwards(["scanned"]));
  });
});
