/** Paper, the reader's own colours, more contrast, and pages that are written from right to left. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, isReady, open, openFile, useBrowser } from "./browser";
import { openLab } from "./labs/lab";

useBrowser();

/** What an element has computed, wherever it stands. */
function computed(page: Page, selector: string, name: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);
}

test("on paper, the page is light, without what is pressed, and keeps the colours that say something", async () => {
  const page = await open({ colorScheme: "dark" });
  await page.getByRole("button", { name: "Example" }).click();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const ink = (): Promise<string> => computed(page, "playground-prediction", "color");
  const dark = await ink();
  await page.emulateMedia({ media: "print" });
  await drawn(page);
  expect(await ink()).toBe("rgb(28, 30, 34)");
  expect(dark).not.toBe("rgb(28, 30, 34)");
  expect(await computed(page, "digit-playground", "background-color")).toBe("rgb(255, 255, 255)");
  for (const hidden of ["header nav", "playground-help", "digit-playground .bar"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  expect(await computed(page, "playground-confusion td", "print-color-adjust")).toBe("exact");
  expect(await page.getByRole("table", { name: "Confusion matrix" }).isVisible()).toBe(true);
});

test.each([
  ["by the reader", "", "dark"],
  ["by the address", "#theme=dark", "light"],
] as const)(
  "on paper, pictures that were painted dark, as chosen %s, are painted anew",
  async (_, hash, colorScheme) => {
    const page = await openFile(hash, { colorScheme });
    await isReady(page);
    await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
    const picture = (): Promise<string> =>
      page
        .locator("playground-pictures canvas")
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const before = await picture();
    await page.emulateMedia({ media: "print" });
    await expect.poll(picture).not.toBe(before);
  },
);

test("on paper, a lab has its text, plots and questions, and no way through the course", async () => {
  const page = await openLab("descent");
  await page.emulateMedia({ media: "print" });
  await page.getByRole("heading", { level: 2, name: "Gradient descent" }).waitFor();
  for (const hidden of ["lab-course nav", "lab-course footer", "lab-transport", "lab-plot .save"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  expect(await page.locator("lab-plot svg").first().isVisible()).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("with the reader's own colours, one sees where one is, and what the legends mean", async () => {
  const page = await openLab("approximation", { forcedColors: "active" });
  const edge = (name: string): Promise<string> =>
    page.getByRole("link", { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBottomColor);
  expect(await edge("Lecture")).not.toBe(await edge("Playground"));
  const outline = (name: string): Promise<string> =>
    page
      .getByRole("navigation", { name: "Topics" })
      .getByRole("link", { name })
      .evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(await outline("Any function")).toBe("solid");
  expect(await outline("Neuron")).toBe("none");
  const swatches = await page
    .locator("lab-approximation .legend span")
    .evaluateAll((spans) => spans.map((span) => getComputedStyle(span, "::before").forcedColorAdjust));
  expect(swatches.length).toBeGreaterThan(3);
  expect(new Set(swatches)).toEqual(new Set(["none"]));
});

test("with the reader's own colours, the loop shows its line, and tabs which is shown", async () => {
  const page = await openLab("loop", { forcedColors: "active" });
  const line = page.locator("loop-listing .current").first();
  const other = page.locator("loop-listing .line:not(.current, .caller)").first();
  const ground = (place: typeof line): Promise<string> =>
    place.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(line)).not.toBe(await ground(other));
  const outline = (selected: boolean): Promise<string> =>
    page
      .getByRole("tab", { selected })
      .first()
      .evaluate((tab) => getComputedStyle(tab).outlineStyle);
  expect(await outline(true)).toBe("solid");
  expect(await outline(false)).toBe("none");
});

test("who asks for more contrast gets darker secondary text and lines, in page and labs", async () => {
  for (const [address, selector] of [
    ["", "playground-results .heading"],
    ["#lab=neuron", "lab-neuron header p"],
  ] as const) {
    const page = await openFile(address);
    const soft = async (): Promise<string> => {
      await page.locator(selector).first().waitFor();
      return computed(page, selector, "color");
    };
    expect(await soft()).toBe("rgb(92, 97, 107)");
    await page.emulateMedia({ contrast: "more" });
    expect(await soft()).toBe("rgb(28, 30, 34)");
    await page.emulateMedia({ contrast: null });
  }
});
