import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../e2e/browser";
import { expectTrained, focusPad, leavePad, withBuilt } from "./host";
import { useHosts } from "./installed";

useBrowser();
const hosts = useHosts();

let built = "";

async function build(): Promise<string> {
  if (built) return built;
  const project = await hosts().project("vite", { "Playground.vue": "Playground.vue", "vitepress.mjs": "guide.mjs" });
  await hosts().node(project, "build.mjs");
  built = join(project, "dist");
  return built;
}

test.each(["index.html", "index.html#late"])("Vue 3 by Vite 5, %s: trains, and tells an illegal spec", async (file) => {
  await withBuilt(await build(), file, async (page) => {
    await expectTrained(page, hosts());
    await page.locator("lab-neuron").getByRole("heading").first().waitFor();
    await page.getByRole("button", { name: "Set an illegal spec" }).click();
    await page.locator("output", { hasText: /^Learning rate is -1/ }).waitFor();
  });
});

test("the guide's component for Vue trains", async () => {
  await withBuilt(await build(), "recipe.html", (page) => expectTrained(page, hosts()));
});

const slide = (page: Page): Promise<unknown> => page.evaluate("[deck.getIndices().h, deck.isPaused()]");

/** From edge to edge: what an element with the guide's style shows of itself lies on its slide. */
async function expectOnSlide(page: Page, element: string): Promise<void> {
  const [box, slides] = await Promise.all([page.locator(element).boundingBox(), page.locator(".slides").boundingBox()]);
  const [top, bottom] = [(box?.y ?? 0) - (slides?.y ?? 0), (slides?.height ?? 0) - (box?.height ?? 0)];
  expect(box?.height).toBeGreaterThan(300);
  expect([top >= 0, top <= bottom], `${element} begins at ${top} of ${bottom} free pixels`).toEqual([true, true]);
}

/** From right to left, as one turns to the next slide. */
function swipe(page: Page, place: string): Promise<void> {
  return page.evaluate((selector) => {
    const target = document.querySelector(selector);
    const pad = target?.shadowRoot?.querySelector("playground-pad")?.shadowRoot?.querySelector("[role=grid]") ?? target;
    const steps = [
      ["start", "down", 600],
      ["move", "move", 300],
      ["end", "up", 300],
    ] as const;
    for (const [name, pointer, clientX] of steps) {
      const all = { bubbles: true, composed: true, cancelable: true };
      const touch = new Touch({ identifier: 1, target: pad as Element, clientX, clientY: 300 });
      const touches = name === "end" ? [] : [touch];
      pad?.dispatchEvent(
        new PointerEvent(`pointer${pointer}`, { ...all, pointerType: "touch", pointerId: 9, clientX, clientY: 300 }),
      );
      pad?.dispatchEvent(new TouchEvent(`touch${name}`, { ...all, touches, changedTouches: [touch] }));
    }
  }, place);
}

test("reveal.js 6: trains; its keys and a finger's stroke turn no slide, and what the deck hears still does", async () => {
  await withBuilt(await build(), "slides.html", async (page) => {
    await expectTrained(page, hosts());
    await expectOnSlide(page, "digit-playground");
    await focusPad(page);
    for (const key of ["ArrowRight", ".", "n", "o", "Space"]) await page.keyboard.press(key);
    await swipe(page, "digit-playground");
    expect(await slide(page)).toEqual([1, false]);
    await leavePad(page);
    await swipe(page, ".slides");
    expect(await slide(page)).toEqual([2, false]);
    await expectOnSlide(page, "lab-neuron");
    await page.keyboard.press(".");
    expect(await slide(page)).toEqual([2, true]);
  });
});
