import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { CHECKSUM, stepIn, withHost } from "./host";

useBrowser();

/** A page that writes down what reaches it, and sets a property before the element is defined. */
const HOST = `<!doctype html><html lang="en"><title>Host</title><button id="before">Before</button>
  <digit-playground></digit-playground><lab-neuron></lab-neuron><script>
    window.heard = [];
    window.refused = [];
    for (const name of ["keydown", "keyup", "touchstart", "touchmove", "touchend", "pointerdown", "pointermove", "pointerup"])
      document.addEventListener(name, (event) => heard.push(event.key ?? (event.pointerType ?? "touch") + ": " + event.type));
    for (const name of ["digit-playground-refused", "lab-refused"])
      document.addEventListener(name, ({ detail }) => refused.push([detail.property, detail.message]));
    document.querySelector("digit-playground").spec = "preset=figure&seed=7";
  </script>
  <script type="module" src="https://digits.example/elements/digit-playground.js"></script>
  <script type="module" src="https://digits.example/elements/lab-neuron.js"></script></html>`;

/** A property's value after it was set, and the exception thrown by setting it. */
function setting(page: Page, tag: string, name: string, value: unknown): Promise<unknown[]> {
  return page.evaluate(
    ([tag, name, value]) => {
      const element = document.querySelector(tag) as HTMLElement & Record<string, unknown>;
      try {
        element[name] = value;
        return [element[name], ""];
      } catch (error) {
        return [element[name], String(error)];
      }
    },
    [tag, name, value] as const,
  );
}

const heard = (page: Page): Promise<string[]> => page.evaluate("heard.splice(0)");

test("the property takes what the attribute takes, also before the element is defined; taken back, it is the lecture's", async () => {
  await withHost(HOST, async ({ page, errors }) => {
    await stepIn(page, 1);
    const figure = { layers: [64, 128, 64, 32, 10], seed: 7 };
    expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec)).toMatchObject(figure);
    expect(await setting(page, "digit-playground", "spec", null)).toMatchObject([{ layers: [64, 128, 64, 10] }, ""]);
    expect(await setting(page, "digit-playground", "spec", "preset=figure&seed=7")).toMatchObject([figure, ""]);
    expect(await setting(page, "digit-playground", "spec", { seed: 1 })).toMatchObject([{ seed: 1 }, ""]);
    expect((await stepIn(page, 100))?.checksum).toBe(CHECKSUM);
    expect(await setting(page, "digit-playground", "speed", "50")).toEqual([50, ""]);
    expect(await setting(page, "digit-playground", "speed", "full")).toEqual([Number.POSITIVE_INFINITY, ""]);
    for (const nothing of [null, undefined, ["network", "results"]])
      for (const name of ["hide", "fix"]) expect((await setting(page, "digit-playground", name, nothing))[1]).toBe("");
    await page.locator("playground-network").waitFor({ state: "detached" });
    await page.evaluate(() => document.querySelector("digit-playground")?.removeAttribute("hide"));
    await setting(page, "digit-playground", "hide", null);
    await page.locator("playground-network").waitFor();
    expect(errors).toEqual([]);
  });
});

test.each([
  ["spec", "learning_rate=-1", /^Learning rate is -1/],
  ["spec", { learnRate: 1 }, /learn_rate/],
  ["spec", 3, /^spec is 3/i],
  ["speed", "3", /^Speed is 3/],
])("an illegal %s, %j, throws nothing: it is told, and changes nothing", async (name, value, sentence) => {
  await withHost(HOST, async ({ page, errors }) => {
    await stepIn(page, 1);
    const before = await page.evaluate(() => document.querySelector("digit-playground")?.spec);
    expect((await setting(page, "digit-playground", name, value))[1]).toBe("");
    await expect.poll(() => page.evaluate("refused")).toEqual([[name, expect.stringMatching(sentence)]]);
    const note = page.locator("digit-playground").getByRole("status", { name: "Training status" }).first();
    await note.getByText(sentence).waitFor();
    expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec)).toEqual(before);
    expect(errors).toEqual([]);
  });
});

test("a lab takes values as text, and tells what is illegal", async () => {
  await withHost(HOST, async ({ page, errors }) => {
    await page.locator("lab-neuron").getByRole("heading").first().waitFor();
    expect(await setting(page, "lab-neuron", "values", "w=1,0,-1")).toEqual([{ w: "1,0,-1" }, ""]);
    for (const odd of [null, 3, true, ["w"], { b: { deep: 1 } }])
      expect((await setting(page, "lab-neuron", "values", odd))[1]).toBe("");
    await expect.poll(() => page.evaluate("refused")).toEqual([["values", expect.stringMatching(/b is “an object”/)]]);
    expect((await setting(page, "lab-neuron", "view", 7))[1]).toBe("");
    await expect.poll(() => page.evaluate("refused.map(([name]) => name)")).toEqual(["values", "view"]);
    expect(errors).toEqual([]);
  });
});

test("keys end at the element, which still has them; Escape and Tab go on", async () => {
  await withHost(HOST, async ({ page, errors }) => {
    await stepIn(page, 1);
    // When a page scrolls under a resting mouse, the browser fires mouse events.
    const keys = async () => (await heard(page)).filter((name) => !name.startsWith("mouse"));
    const grid = page.getByRole("grid", { name: "Draw a digit" });
    await grid.getByRole("gridcell").first().focus();
    for (const key of ["ArrowRight", ".", "/", "Space", "Escape", "Tab"]) await page.keyboard.press(key);
    expect([...new Set(await keys())]).toEqual(["Escape", "Tab"]);
    const inked = grid.getByRole("gridcell", { name: /: (?!0 )\d+ of 16/ });
    expect(await inked.count()).toBe(1);
    await grid.locator("[tabindex='0']").focus();
    await page.keyboard.press("Control+z");
    await expect.poll(() => inked.count()).toBe(0);
    await page.locator("lab-neuron").getByRole("slider").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await keys()).toEqual([]);
    // The page around still gets its own key presses.
    await page.locator("#before").focus();
    await page.keyboard.press("ArrowRight");
    expect(await keys()).toEqual(["ArrowRight", "ArrowRight"]);
    expect(errors).toEqual([]);
  });
});

test("a finger's stroke ends at the element and draws; the mouse goes on", async () => {
  await withHost(HOST, async ({ page, errors }) => {
    await stepIn(page, 1);
    const grid = page.getByRole("grid", { name: "Draw a digit" });
    await grid.evaluate((place) => {
      const { left, top, width, height } = place.getBoundingClientRect();
      for (const [name, share] of [
        ["down", 0.3],
        ["move", 0.6],
        ["up", 0.6],
      ] as const) {
        const point = { clientX: left + share * width, clientY: top + share * height };
        const all = { bubbles: true, composed: true };
        const touch = { down: "touchstart", move: "touchmove", up: "touchend" }[name];
        const pointer = { pointerId: 21, pointerType: "touch", isPrimary: true, buttons: name === "up" ? 0 : 1 };
        place.dispatchEvent(new PointerEvent(`pointer${name}`, { ...all, ...pointer, ...point }));
        place.dispatchEvent(new Event(touch, all));
      }
    });
    await expect.poll(() => grid.getByRole("gridcell", { name: /: (?!0 )[\d.]+ of 16/ }).count()).toBeGreaterThan(2);
    expect((await heard(page)).filter((name) => name.startsWith("touch"))).toEqual([]);
    await page.getByRole("button", { name: "Clear" }).click();
    expect(await heard(page)).toContain("mouse: pointerdown");
    expect(errors).toEqual([]);
  });
});
