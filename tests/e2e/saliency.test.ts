import { expect, test } from "vitest";
import { useBrowser } from "./browser";
import { openTrained, THREE } from "./inspector";

useBrowser();

test("Why? marks the pixels: each number is the output's slope, and the marks go when it is off", async () => {
  const page = await openTrained(50);
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  const marks = page.locator("svg.marks");
  expect(await marks.count()).toBe(0);
  const why = page.getByRole("button", { name: "Why?" });
  await why.click();
  await marks.waitFor();
  expect(await why.getAttribute("aria-pressed")).toBe("true");
  expect(await marks.locator("path").first().getAttribute("d")).toMatch(/^M/);

  await page.getByRole("combobox", { name: "Output to explain" }).selectOption("8");
  const cell = grid.getByRole("gridcell", { name: /^row 4, column 4.* output 8/ });
  await cell.waitFor();
  const said = (await cell.getAttribute("aria-label")) ?? "";
  const outputs = await page.evaluate(async (values) => {
    const playground = document.querySelector("digit-playground");
    const at = async (ink: number) => (await playground?.predict(values.with(27, ink)))?.[8] ?? 0;
    return [await at(8.05), await at(7.95)];
  }, THREE);
  const slope = ((outputs[0] ?? 0) - (outputs[1] ?? 0)) / 0.1;
  expect(said).toContain(slope > 0 ? "raises" : "lowers");
  const number = Number(/by ([\d.]+)(?: × 10)?/.exec(said)?.[1]);
  const power = Number(
    [...(/10([⁻⁰-⁹¹²³]+)/.exec(said)?.[1] ?? "⁰")]
      .map((sign) => "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign))
      .map((digit) => (digit < 0 ? "-" : digit))
      .join(""),
  );
  expect(Math.abs((number * 10 ** power) / Math.abs(slope) - 1)).toBeLessThan(0.1);

  const before = await marks.innerHTML();
  await page.getByRole("button", { name: "Step" }).click();
  await expect.poll(() => marks.innerHTML()).not.toBe(before);
  const trained = await marks.innerHTML();
  await grid.getByRole("gridcell", { name: /^row 1, column 1:/ }).focus();
  await page.keyboard.press("Space");
  await expect.poll(() => marks.innerHTML()).not.toBe(trained);

  await why.click();
  await marks.waitFor({ state: "detached" });
  await grid.getByRole("gridcell", { name: "row 4, column 4: 8 of 16", exact: true }).waitFor();
});
