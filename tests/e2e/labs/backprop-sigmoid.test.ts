import { expect, test } from "vitest";
import { read } from "../../printed";
import { sigmoid } from "../../sigmoid";
import { useBrowser } from "../browser";
import { openLab } from "./lab";

useBrowser();

test("six steps, and all lines have the same number at every x", async () => {
  const page = await openLab("backprop&view=sigmoid");
  const lines = page.locator("backprop-sigmoid li");
  await page.getByRole("button", { name: "Start over" }).click();
  expect(await lines.count()).toBe(1);
  await page.getByRole("button", { name: "Next step" }).focus();
  for (let line = 2; line <= 8; line++) {
    await page.keyboard.press("Enter");
    await expect.poll(() => lines.count()).toBe(line);
  }
  await page.keyboard.press("Enter");
  expect(await lines.count()).toBe(8);
  const field = page.getByRole("textbox", { name: "x", exact: true });
  for (const x of [0, 1, -2.5, 6]) {
    await field.fill(String(x));
    await field.press("Enter");
    const numbers = (await lines.locator("data").allInnerTexts()).map(read);
    for (const number of numbers) expect(number).toBeCloseTo(sigmoid(x) * (1 - sigmoid(x)), 5);
  }
  await page.getByRole("slider", { name: "x", exact: true }).first().press("ArrowLeft");
  expect(await field.inputValue()).not.toBe("6");
});

test("asks for the slope from what the forward pass has kept", async () => {
  const page = await openLab("backprop&view=sigmoid");
  const answer = page.getByRole("textbox", { name: "The forward pass has kept" });
  await answer.fill("0.8");
  await answer.press("Enter");
  await page.getByText("Not quite.").waitFor();
  await answer.fill("0.16");
  await answer.press("Enter");
  await page.getByText("0.8 · (1 − 0.8) = 0.16").waitFor();
});
