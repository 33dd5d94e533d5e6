import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, useBrowser } from "./browser";

useBrowser();

const NOTHING = Array<number>(64).fill(0);

async function cells(page: Page): Promise<number[]> {
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const names = await grid.getByRole("gridcell").evaluateAll((all) => all.map((cell) => cell.ariaLabel ?? ""));
  return names.map((name) => Number(/: ([\d.]+) of 16$/.exec(name)?.[1]));
}

type Step = readonly [name: string, pointer: "finger" | "palm" | "pen", x: number, y: number];

/** What a screen tells of fingers and pens, places being shares of the pad. */
async function tell(page: Page, ...steps: readonly Step[]): Promise<void> {
  await page.getByRole("grid", { name: "Draw a digit" }).evaluate((grid, all) => {
    const { left, top, width, height } = grid.getBoundingClientRect();
    for (const [name, pointer, x, y] of all) {
      grid.dispatchEvent(
        new PointerEvent(`pointer${name}`, {
          pointerId: { finger: 21, palm: 22, pen: 23 }[pointer],
          pointerType: pointer === "pen" ? "pen" : "touch",
          isPrimary: pointer !== "palm",
          buttons: name === "up" || name === "cancel" ? 0 : 1,
          clientX: left + x * width,
          clientY: top + y * height,
          bubbles: true,
        }),
      );
    }
  }, steps);
}

const undo = (page: Page) => page.getByRole("button", { name: "Undo", exact: true });

/** A stroke down the middle, and what the network sees of it. */
async function one(page: Page): Promise<number[]> {
  await tell(page, ["down", "pen", 0.5, 0.1], ["move", "pen", 0.5, 0.9], ["up", "pen", 0.5, 0.9]);
  const seen = await cells(page);
  expect(seen.filter((value) => value > 0).length).toBe(16);
  return seen;
}

test("a palm beside the pen leaves no ink, be it there before the pen or after", async () => {
  const page = await open();
  const expected = await one(page);
  await page.getByRole("button", { name: "Clear" }).click();
  await tell(page, ["down", "pen", 0.5, 0.1], ["down", "palm", 0.9, 0.9], ["move", "palm", 0.8, 0.9]);
  await tell(page, ["move", "pen", 0.5, 0.9], ["up", "palm", 0.8, 0.9], ["up", "pen", 0.5, 0.9]);
  expect(await cells(page)).toEqual(expected);
  await page.getByRole("button", { name: "Clear" }).click();
  await tell(page, ["down", "palm", 0.9, 0.9], ["move", "palm", 0.8, 0.9], ["down", "pen", 0.5, 0.1]);
  await tell(page, ["move", "palm", 0.1, 0.9], ["move", "pen", 0.5, 0.9], ["up", "pen", 0.5, 0.9]);
  expect(await cells(page)).toEqual(expected);
  await undo(page).click();
  await expect.poll(() => cells(page)).toEqual(NOTHING);
});

test("a stroke that the browser cancels is taken back whole, and leaves nothing to undo", async () => {
  const page = await open();
  await tell(page, ["down", "finger", 0.2, 0.2], ["move", "finger", 0.8, 0.2]);
  expect(await cells(page)).not.toEqual(NOTHING);
  await tell(page, ["cancel", "finger", 0, 0]);
  await expect.poll(() => cells(page)).toEqual(NOTHING);
  expect(await undo(page).isDisabled()).toBe(true);
  const expected = await one(page);
  await tell(page, ["down", "finger", 0.2, 0.2], ["move", "finger", 0.8, 0.2], ["cancel", "finger", 0, 0]);
  await expect.poll(() => cells(page)).toEqual(expected);
});

test("a finger draws while a palm lies beside the pad", async () => {
  const page = await open();
  await tell(page, ["down", "palm", 0.5, 0.1], ["move", "palm", 0.5, 0.9], ["up", "palm", 0.5, 0.9]);
  expect((await cells(page)).filter((value) => value > 0).length).toBe(16);
});

test("the mouse draws where the browser knows no getCoalescedEvents, and only with buttons that draw", async () => {
  const page = await open();
  await page.evaluate(() => Reflect.deleteProperty(PointerEvent.prototype, "getCoalescedEvents"));
  const box = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  if (!box) throw new Error("no grid");
  const stroke = async (button: "left" | "middle"): Promise<void> => {
    await page.mouse.move(box.x + box.width / 2, box.y + 0.1 * box.height);
    await page.mouse.down({ button });
    await page.mouse.move(box.x + box.width / 2, box.y + 0.9 * box.height, { steps: 4 });
    await page.mouse.up({ button });
  };
  await stroke("middle");
  expect(await cells(page)).toEqual(NOTHING);
  await stroke("left");
  expect((await cells(page)).filter((value) => value > 0).length).toBe(16);
});

test("digits are typed on a French keyboard", async () => {
  const page = await open();
  const press = (key: string, code: string) =>
    page.getByRole("gridcell").first().dispatchEvent("keydown", { key, code, bubbles: true });
  await press("é", "Digit2");
  await expect.poll(async () => (await cells(page))[0]).toBe(4);
  await press("ç", "Digit9");
  await expect.poll(async () => (await cells(page))[0]).toBe(16);
  await page.getByRole("button", { name: "Label…" }).click();
  const dialog = page.getByRole("dialog", { name: "Add to the training set" });
  await dialog.waitFor();
  await dialog.dispatchEvent("keydown", { key: "è", code: "Digit7", bubbles: true });
  await page.getByText("1 own digit").first().waitFor();
});

test("who has zoomed in until there is nothing but the pad zooms out on it again", async () => {
  const page = await open({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const allowed = () => grid.evaluate((element) => getComputedStyle(element).touchAction);
  expect(await allowed()).toBe("none");
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setPageScaleFactor", { pageScaleFactor: 3 });
  await expect.poll(allowed).toBe("pinch-zoom");
  await devtools.send("Emulation.setPageScaleFactor", { pageScaleFactor: 1 });
  await expect.poll(allowed).toBe("none");
});
