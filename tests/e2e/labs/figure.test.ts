import { expect, test } from "vitest";
import { look } from "../axe";
import { useBrowser } from "../browser";
import { faults, saveFigure, understood } from "../figure-file";
import { openLab } from "./lab";

useBrowser();

test("a lab's plot is saved as it is seen, in the light, with a legend for its letters", async () => {
  const page = await openLab("descent&view=race", { colorScheme: "dark", reducedMotion: "reduce" });
  const plot = page.locator("descent-race lab-plot");
  const button = plot.getByRole("button", { name: /^Save as a picture: f\(x, y\) after each step/ });
  await button.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Save as a picture" });
  await dialog.getByRole("img", { name: /^Gradient descent: f\(x, y\)/ }).waitFor();
  const files = await saveFigure(page, dialog);
  expect(files.map(({ name }) => name)).toEqual(["lab-descent.svg", "lab-descent.png"]);
  const seen = await understood(page, ...files);
  expect(faults(seen)).toEqual([]);
  const shown = await plot.locator("svg text").allTextContents();
  expect(shown.length).toBeGreaterThan(10);
  for (const text of shown) expect(seen.texts).toContain(text);
  for (const text of ["Gradient descent", "S SGD", "A Adam", "Step"]) expect(seen.texts).toContain(text);
  // The page is dark, but the figure uses the light theme's colours.
  for (const color of ["#b5480c", "#b0264f", "#e4e1da"]) expect(seen.values).toContain(color);

  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  expect(await button.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("axe finds nothing in its dialog", async () => {
  const page = await openLab("neuron", { bypassCSP: true });
  await page.getByRole("button", { name: /^Save as a picture/ }).click();
  await page.getByRole("dialog").getByRole("img").waitFor();
  expect(await look(page)).toEqual([]);
});
