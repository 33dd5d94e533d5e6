import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { openLab } from "./lab";

useBrowser();

type Step = readonly [name: "down" | "move" | "up" | "cancel", pointer: number, x: number, y: number];

/** What fingers do, places being shares of the element's box. */
async function tell(element: Locator, ...steps: readonly Step[]): Promise<void> {
  await element.evaluate((target, all) => {
    const { left, top, width, height } = target.getBoundingClientRect();
    for (const [name, pointerId, x, y] of all) {
      const place = { clientX: left + x * width, clientY: top + y * height };
      const shared = { pointerId, pointerType: "touch", bubbles: true, composed: true };
      target.dispatchEvent(new PointerEvent(`pointer${name}`, { ...shared, ...place }));
    }
  }, steps);
}

/** What is held, and what shows where it is. */
const PLACES: readonly (readonly [string, string, (page: Page) => Locator, (page: Page) => Promise<string | null>])[] =
  [
    [
      "the curve that is drawn",
      "approximation",
      (page) => page.locator("lab-curves .plot"),
      (page) =>
        page
          .locator("lab-curves")
          .evaluate((curves) => Array.from((curves as unknown as { targets: number[] }).targets).join()),
    ],
    [
      "where the race starts",
      "descent&view=race",
      (page) => page.locator("descent-map svg"),
      (page) => page.locator("descent-map [role=slider]").getAttribute("aria-valuetext"),
    ],
    [
      "the point of a field",
      "calculus&view=gradient",
      (page) => page.locator("lab-calculus-field .field"),
      (page) => page.locator("lab-calculus-field circle").getAttribute("cx"),
    ],
    [
      "the turntable",
      "calculus&view=curve",
      (page) => page.locator("lab-calculus-turntable svg"),
      (page) => page.locator("lab-calculus-turntable .curve").getAttribute("d"),
    ],
    [
      "a point of a plot",
      "descent",
      (page) => page.locator("lab-plot .handle").first(),
      (page) => page.locator("lab-plot .handle").first().getAttribute("aria-valuetext"),
    ],
  ];

test.each(PLACES)(
  "%s follows one finger, and goes back where the browser takes the finger to scroll",
  async (_, address, held, seen) => {
    const page = await openLab(address, { reducedMotion: "reduce" });
    const draw = page.getByRole("button", { name: "Draw", exact: true });
    if (await draw.count()) await draw.click();
    await held(page).waitFor();
    const before = await seen(page);
    await tell(held(page), ["down", 21, 0.4, 0.4], ["move", 21, 0.7, 0.3]);
    const moved = await seen(page);
    expect(moved).not.toBe(before);
    // A second finger is ignored.
    await tell(held(page), ["down", 22, 0.2, 0.8], ["move", 22, 0.1, 0.9], ["up", 22, 0.1, 0.9]);
    expect(await seen(page)).toBe(moved);
    await tell(held(page), ["cancel", 21, 0, 0]);
    await expect.poll(() => seen(page)).toBe(before);
  },
);
