import { expect, test } from "vitest";
import { look } from "./axe";
import { choosePreset, open, useBrowser } from "./browser";
import { smallOf } from "./targets";

useBrowser();

test("axe finds nothing: at the start, trained with all settings open, with faults, on a phone", async () => {
  const page = await open({ bypassCSP: true });
  expect(await look(page)).toEqual([]);
  await page.getByRole("gridcell").nth(20).dragTo(page.getByRole("gridcell").nth(52));
  await page.getByRole("button", { name: "How 8 × 8?" }).click();
  await page.getByRole("switch", { name: "Normalize" }).uncheck();
  expect(await look(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Example" }).click();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(200));
  await page.getByRole("button", { name: "More settings" }).click();
  await page.getByLabel("Learning rate").fill("-1");
  await page.getByLabel("Learning rate").press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: "Choose…" }).click();
  await page.getByRole("dialog").getByRole("gridcell").first().waitFor();
  expect(await look(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Label…" }).click();
  await page.getByRole("dialog").waitFor();
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: "Add as 3" }).click();
  await page.getByRole("button", { name: "By class" }).click();
  await page.getByRole("table", { name: "Precision, recall and F1 by class" }).waitFor();
  await page.getByRole("slider", { name: "Minibatch shown" }).press("Home");
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: "1 own digit" }).click();
  await page.getByRole("dialog").getByRole("gridcell").first().waitFor();
  expect(await look(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await look(page)).toEqual([]);
});

test("at 1280 x 800 nothing is below the fold", async () => {
  const page = await open();
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  expect(await height()).toBe(800);
  for (const preset of ["figure", "modern"]) {
    await choosePreset(page, preset);
    expect(await height(), preset).toBe(800);
  }
  await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { data: "pen" };
    await playground?.step(1);
  });
  await page.getByText(/^Scanned .* %, pen .* %$/).waitFor();
  expect(await height(), "with pen digits").toBe(800);
});

test.each([360, 400, 640, 641, 768, 1024, 1080, 1081, 1920])(
  "at a width of %d nothing reaches beyond it",
  async (width) => {
    const page = await open({ viewport: { width, height: 780 } });
    await page.getByRole("button", { name: "More settings" }).click();
    await page.getByLabel("Weight decay").waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  },
);

test("on a phone Train is in reach from everywhere", async () => {
  const page = await open({ viewport: { width: 360, height: 640 } });
  for (const top of [0, 600, 5000]) {
    await page.evaluate((y) => scrollTo(0, y), top);
    const box = await page.getByRole("button", { name: "Train" }).boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 1e9) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  }
});

test("every target is at least 24 pixels high and wide", async () => {
  const page = await open({ viewport: { width: 360, height: 780 } });
  const controls = page.locator("button, select, input, [role=gridcell]");
  expect(await smallOf(controls.filter({ visible: true }), 24)).toEqual([]);
});

test("the wall begins empty, and shows the change or the weights", async () => {
  const page = await open();
  const picture = page.getByRole("img", { name: /^First layer: what training has changed/ });
  const inked = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      // Chromium warns of a canvas that is read again and again, so a copy is read.
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
      copy?.drawImage(canvas, 0, 0);
      const { data } = copy?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return Array.from(data).filter((value, index) => index % 4 === 3 && value > 200).length;
    });
  await page.getByText("Nothing learned yet").waitFor();
  expect(await inked()).toBe(0);
  await page.evaluate(() => document.querySelector("digit-playground")?.step(500));
  await page.getByText("Nothing learned yet").waitFor({ state: "detached" });
  expect(await inked()).toBeGreaterThan(100);
  await page.getByRole("button", { name: "Reset" }).click();
  await page.getByText("Nothing learned yet").waitFor();
  expect(await inked()).toBe(0);
  await page.getByRole("combobox", { name: "Layer 1 shows" }).selectOption("weights");
  await page.getByRole("img", { name: /^First layer: 128 pictures of 8 by 8 weights/ }).waitFor();
});

test("with reduced motion nothing moves by itself", async () => {
  const page = await open({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
