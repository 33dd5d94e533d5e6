/** Text that is spaced or enlarged by its reader, and small and short windows. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { drawn, isReady, open, openFile, useBrowser } from "./browser";
import { misfits, overlaps, setReaderSize, spaceText } from "./fitting";
import { everyCoursePage, openLab, untilLoaded } from "./labs/lab";
import { smallOf } from "./targets";

useBrowser();

/** The page with all that it begins with shown, after some training, its digit read. */
async function busyPage(width: number, height: number, locale = "en"): Promise<Page> {
  const page = await open({ viewport: { width, height }, locale });
  await page.getByRole("button", { name: /^(Example|Beispiel)$/ }).click();
  await page.locator("playground-pad .hint").waitFor({ state: "detached" });
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  return page;
}

async function reachOf(page: Page): Promise<number> {
  await drawn(page);
  return page.evaluate(() => document.documentElement.scrollWidth);
}

describe.each(["en", "de"])("in %s", (locale) => {
  test.each([
    [1280, 800],
    [768, 1024],
    [360, 780],
    [320, 640],
  ])("with spaced text, nothing of the page at %d x %d is cut or leaves its place", async (width, height) => {
    const page = await busyPage(width, height, locale);
    await spaceText(page);
    expect(await reachOf(page)).toBeLessThanOrEqual(width);
    expect(await misfits(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  });

  test.each([1280, 320])("at %d pixels, nothing of the page is cut or lies over another", async (width) => {
    const page = await busyPage(width, 700, locale);
    expect(await misfits(page)).toEqual([]);
    expect(await overlaps(page)).toEqual([]);
  });

  test.each([1280, 320])(
    "with spaced text, nothing of a lab %d pixels wide is cut or leaves its place",
    async (width) => {
      for await (const [page, address] of everyCoursePage({ viewport: { width, height: 800 }, locale })) {
        await spaceText(page);
        await drawn(page);
        expect(await misfits(page), address).toEqual([]);
        expect(await overlaps(page), address).toEqual([]);
        expect(await reachOf(page), address).toBeLessThanOrEqual(width);
      }
    },
  );
});

test("text of the page follows its reader's size, from the first line on", async () => {
  const page = await openFile("");
  const sizes = (): Promise<number[]> =>
    page.evaluate(() => {
      const inside = document.querySelector("digit-playground")?.shadowRoot;
      const inPart = (part: string, place: string) => inside?.querySelector(part)?.shadowRoot?.querySelector(place);
      const places = [document.querySelector("h1"), document.querySelector("nav a"), inPart("playground-pad", "h2")];
      return [...places, inPart("playground-transport", "button")].map((place) =>
        place ? Number.parseFloat(getComputedStyle(place).fontSize) : 0,
      );
    });
  await isReady(page);
  const usual = await sizes();
  await setReaderSize(page, 24);
  await drawn(page);
  const large = await sizes();
  expect(usual.every((size) => size >= 12)).toBe(true);
  expect(large.map((size) => size.toFixed(2))).toEqual(usual.map((size) => (1.5 * size).toFixed(2)));
  await setReaderSize(page, 16);
});

test.each([
  [1280, 800],
  [360, 780],
])(
  "with text of 24 pixels for 16, at %d x %d nothing is cut and nothing reaches beyond the window",
  async (width, height) => {
    const page = await busyPage(width, height);
    await setReaderSize(page, 24);
    try {
      expect(await reachOf(page)).toBeLessThanOrEqual(width);
      expect(await misfits(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
    } finally {
      await setReaderSize(page, 16);
    }
  },
);

test("with text of 24 pixels for 16, nothing of a lab is cut and nothing reaches beyond the window", async () => {
  for await (const [page, address] of everyCoursePage()) {
    await setReaderSize(page, 24);
    try {
      expect(await reachOf(page), address).toBeLessThanOrEqual(1280);
      expect(await misfits(page), address).toEqual([]);
    } finally {
      await setReaderSize(page, 16);
    }
  }
});

test("a plot's text follows its reader's size, and its points the pointer", async () => {
  const page = await openLab("neuron");
  await setReaderSize(page, 24);
  try {
    await drawn(page);
    const plot = page.locator("lab-plot");
    const height = (): Promise<number> =>
      plot
        .locator("svg text")
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
    expect(await height()).toBeGreaterThan(18);
    const handle = plot.getByRole("slider");
    const box = await handle.locator("circle").last().boundingBox();
    if (!box) throw new Error("the handle is not in the page");
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2);
    await page.mouse.up();
    const moved = await handle.locator("circle").last().boundingBox();
    expect(Math.abs((moved?.x ?? 0) - box.x - 60)).toBeLessThan(3);
  } finally {
    await setReaderSize(page, 16);
  }
});

test.each([
  ["", 320, 180],
  ["", 320, 200],
  ["", 683, 320],
  ["#lab=loop", 320, 180],
])("in a short window nothing stays on top: %s at %d x %d", async (address, width, height) => {
  const page = await openFile(address, { viewport: { width, height } });
  if (address) await untilLoaded(page, "loop");
  else await isReady(page);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
  await drawn(page);
  const stuck = await page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Document | ShadowRoot): void => {
      for (const element of root.querySelectorAll("*")) {
        const { position } = getComputedStyle(element);
        const { top, bottom, height } = element.getBoundingClientRect();
        if (/sticky|fixed/.test(position) && height > 0.2 * innerHeight && bottom > 0 && top < innerHeight)
          found.push(`${element.localName} ${element.className}: ${height}`);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return found;
  });
  expect(stuck).toEqual([]);
});

test("at 320 pixels, each target of the labs is at least 24 pixels high and wide", async () => {
  for await (const [page, address] of everyCoursePage({ viewport: { width: 320, height: 640 } })) {
    const targets = page
      .locator("lab-course")
      .locator(
        "button:visible, nav a:visible, select:visible, input:not(label > input):visible, label:has(> input):visible",
      );
    expect(await smallOf(targets, 24), address).toEqual([]);
  }
});
