import { expect, test } from "vitest";
import { drawn, open, useBrowser } from "./browser";
import { openLab } from "./labs/lab";
import { outOfReach, sideways } from "./reach";

useBrowser();

/** 1280 x 720 pixels, enlarged by 400 %. */
const viewport = { width: 320, height: 180 };

test.each([
  ["Choose…", "All digits"],
  ["Model…", "Model"],
  ["Share", "Share"],
  ["Help", "Help"],
])("enlarged four times, all of the dialog behind %s is in reach", async (button) => {
  const page = await open({ viewport });
  await page.getByRole("button", { name: button, exact: true }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect(await outOfReach(dialog)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
});

test("enlarged four times, the inspector, the tour and the pad are in reach", async () => {
  const page = await open({ viewport });
  await page.evaluate(() => document.querySelector("digit-playground")?.tour());
  const card = page.getByRole("dialog");
  expect(await outOfReach(card)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.evaluate(() => document.querySelector("digit-playground")?.draw(Array(64).fill(5)));
  const pad = await page.getByRole("grid", { name: "Draw a digit" }).boundingBox();
  expect(pad?.height).toBeLessThan(viewport.height - 40);
  await page.getByRole("list", { name: "Outputs" }).getByRole("button").first().click();
  const inspector = page.locator("playground-inspector");
  await inspector.getByRole("heading", { level: 2 }).waitFor();
  expect(await outOfReach(inspector)).toEqual([]);
  expect(await sideways(page)).toEqual([]);
});

test.each(["neuron", "layer", "backprop", "descent", "loop"])(
  "enlarged four times, the lab %s needs no sideways scrolling",
  async (lab) => {
    const page = await openLab(lab, { viewport });
    // What follows the size of its place is drawn anew once it knows it.
    await drawn(page);
    await drawn(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await outOfReach(page.locator(`lab-${lab}`))).toEqual([]);
  },
);
