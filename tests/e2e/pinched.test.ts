import { expect, test } from "vitest";
import { COURSE_PAGES } from "../../web/src/state/course";
import { choosePreset, drawn, open, openFile, useBrowser } from "./browser";
import { openLab, untilLoaded } from "./labs/lab";
import { pinched } from "./pinched";
import { sideways } from "./reach";

useBrowser();

const DIGIT = Array.from({ length: 64 }, (_, at) => at % 17);

test.each([
  [1280, 800],
  [1920, 1080],
  [360, 780],
])("words have room in the page of %i x %i, in both languages", async (width, height) => {
  for (const locale of ["en", "de"]) {
    const page = await open({ viewport: { width, height }, locale });
    await page.evaluate(async (digit) => {
      const playground = document.querySelector("digit-playground");
      await playground?.step(400);
      await playground?.draw(digit);
    }, DIGIT);
    await drawn(page);
    expect(await pinched(page), locale).toEqual([]);
  }
});

test("each row of buttons below the pad is as wide as the pad, and the matrix has its controls in one line", async () => {
  for (const locale of ["en", "de"]) {
    const page = await open({ locale });
    await page.evaluate((digit) => document.querySelector("digit-playground")?.draw(digit), DIGIT);
    const ends = await page.locator("playground-pad").evaluate((pad) => {
      const right = (element: Element): number => Math.round(element.getBoundingClientRect().right);
      const root = pad.shadowRoot as ShadowRoot;
      return [root.querySelector("[role=grid]"), ...root.querySelectorAll(".buttons > :last-child")].map(
        (each) => each && right(each),
      );
    });
    expect(new Set(ends).size, locale).toBe(1);
    const lines = await page.locator("playground-confusion .tools > *").evaluateAll((tools) =>
      tools.map((tool) => {
        const { top, height } = tool.getBoundingClientRect();
        return Math.round((top + height / 2) / 8);
      }),
    );
    expect(new Set(lines).size, locale).toBe(1);
  }
});

test("on a large screen, the outputs fill their card, and go with the loss's small ticks", async () => {
  const page = await open({ viewport: { width: 1920, height: 1080 } });
  await choosePreset(page, "modern");
  await page.evaluate(() => document.querySelector("digit-playground")?.step(600));
  await drawn(page);
  expect(await pinched(page)).toEqual([]);
  const free = await page.locator("playground-prediction").evaluate((prediction) => {
    const bottom = (selector: string): number =>
      prediction.shadowRoot?.querySelector(selector)?.getBoundingClientRect().bottom ?? Number.NaN;
    return bottom("section") - bottom("li:last-child");
  });
  expect(free).toBeLessThan(60);
});

test.each(COURSE_PAGES)("words and code have room in the lab $lab $view", async ({ lab, view }) => {
  const address = view ? `${lab}&view=${view}` : lab;
  // Animations are over, since letters that merely pass each other do not count as pinched.
  const page = await openLab(address, { reducedMotion: "reduce" });
  // What follows the size of its place is drawn anew once it knows it.
  await drawn(page);
  await drawn(page);
  expect(await pinched(page)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
  const small = { viewport: { width: 360, height: 780 }, locale: "de", reducedMotion: "reduce" } as const;
  const phone = await openFile(`lab.html#lab=${address}`, small);
  await untilLoaded(phone, address);
  await drawn(phone);
  await drawn(phone);
  expect(await pinched(phone)).toEqual([]);
});

test("the numbers of the network by hand stay within their boxes, forward and backward", async () => {
  for (const width of [1280, 360]) {
    const page = await openLab("backprop", { viewport: { width, height: 780 } });
    await page.getByRole("button", { name: "All at once" }).click();
    await page.getByRole("button", { name: "10 steps" }).click();
    await drawn(page);
    expect(await pinched(page), String(width)).toEqual([]);
  }
});

test.each(["neuron", "descent&view=race", "loop"])(
  "on a large screen no line of %s is below 14 pixels",
  async (address) => {
    const page = await openLab(address, { viewport: { width: 1920, height: 1080 } });
    const sizes = await page.locator(`lab-${address.split("&")[0]}`).evaluate((lab) => {
      const found: number[] = [];
      const visit = (node: Node): void => {
        if (node instanceof Element && node.matches("style, svg, math, sub, sup, .spoken")) return;
        if (node instanceof Text && /\S/.test(node.data) && node.parentElement?.checkVisibility())
          found.push(Number.parseFloat(getComputedStyle(node.parentElement).fontSize));
        if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
        node.childNodes.forEach(visit);
      };
      visit(lab);
      return found;
    });
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  },
);
