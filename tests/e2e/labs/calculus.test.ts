import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { behaves, matrix, openLab, openView, setNumber } from "./lab";

useBrowser();
behaves(["calculus", "calculus&view=gradient", "calculus&view=jacobian"]);

/** The formulas as they are read: plain letters, without brackets and spaces. */
async function formulas(page: Page): Promise<string[]> {
  return (await page.locator(".formula").allInnerTexts()).map((text) =>
    text.normalize("NFKC").replace(/[\s[\]\u2061]/g, ""),
  );
}

async function entries(grid: Locator): Promise<number[]> {
  return (await grid.getByRole("gridcell").allInnerTexts()).map((text) => Number(text.replace("−", "-")));
}

test("the tangent of the spiral, and the secant that comes closer to it", async () => {
  const page = await openLab("calculus");
  await setNumber(page, "where", "0");
  await setNumber(page, "step", "0.001");
  const [value, derivative, difference] = await formulas(page);
  expect(value).toContain("=0.00000.00000.0000");
  expect(derivative).toContain("cost−tsintsint+tcost1=1.00000.00001.0000");
  expect(difference).toContain("=1.00000.00001.0000");
  await setNumber(page, "where", "3.14159265");
  expect((await formulas(page))[1]).toContain("=−1.0000−3.14161.0000");
  // A wide step is another vector.
  await setNumber(page, "step", "1");
  expect((await formulas(page))[2]).not.toContain("=−1.0000");
});

test("the lecture's polynomials have the derivative (8x − 7, 9x⁸)", async () => {
  const page = await openLab("calculus");
  await page.getByRole("button", { name: "Polynomials" }).click();
  await setNumber(page, "where", "2");
  await setNumber(page, "step", "0.00001");
  const [value, derivative, difference] = await formulas(page);
  expect(value).toContain("=44.0000491.0000");
  expect(derivative).toContain("8x−79x8=9.00002304.0000");
  expect(difference).toContain("=9.00002304.0000");
  await page.getByRole("slider", { name: "where" }).last().press("ArrowLeft");
  expect((await formulas(page))[0]).not.toBe(value);
});

test("the drawn tangent is one: it touches the curve, and its slope is the derivative", async () => {
  const page = await openLab("calculus");
  await page.getByRole("button", { name: "Polynomials" }).click();
  for (const [x, slopes] of [
    ["2", [9, 2304]],
    ["1.5", [5, 9 * 1.5 ** 8]],
    ["-2", [-23, 2304]],
  ] as const) {
    await setNumber(page, "where", x);
    for (const [index, slope] of slopes.entries())
      expect(Math.abs((await drawnSlope(page.locator("lab-plot").nth(index))) / slope - 1)).toBeLessThan(0.02);
  }
});

/** Of the only straight line of the style `main`, by the labels of the axes. */
async function drawnSlope(plot: Locator): Promise<number> {
  return plot.locator("svg[role=group]").evaluate((svg) => {
    const ends = [...(svg.querySelector("path.main")?.getAttribute("d") ?? "").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    const line = ends.map(([, x, y]) => [Number(x), Number(y)] as const);
    const unit = (texts: Element[], axis: "x" | "y"): number => {
      const [first, last] = [texts[0], texts.at(-1)].map((text) => ({
        at: Number(text?.getAttribute(axis)),
        value: Number(text?.textContent?.replace("−", "-")),
      }));
      if (!first || !last) return Number.NaN;
      return (last.at - first.at) / (last.value - first.value);
    };
    const perX = unit([...svg.querySelectorAll("text.middle")], "x");
    const perY = unit([...svg.querySelectorAll("text.end:not(.name)")], "y");
    const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [line[0], line.at(-1)];
    return (y1 - y0) / perY / ((x1 - x0) / perX);
  });
}

test("the turntable is turned by dragging and by keys", async () => {
  const page = await openLab("calculus");
  const table = page.getByRole("application", { name: /curve in space/ });
  const curve = (): Promise<string | null> => table.locator(".curve").getAttribute("d");
  const first = await curve();
  await table.press("ArrowRight");
  expect(await curve()).not.toBe(first);
  await table.press("Home");
  expect(await curve()).toBe(first);
  const box = await table.boundingBox();
  if (!box) throw new Error("no picture");
  await page.mouse.move(box.x + 100, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 120, { steps: 3 });
  await page.mouse.up();
  const dragged = await curve();
  expect(dragged).not.toBe(first);
  await page.mouse.move(box.x + 60, box.y + 60);
  expect(await curve()).toBe(dragged);
});

test("the gradient as a row and as a column, of the place that is chosen", async () => {
  const page = await openLab("calculus&view=gradient");
  await setNumber(page, "x₁", "-1.5");
  await setNumber(page, "x₂", "0.5");
  const [f, row, column] = await formulas(page);
  expect(f).toContain("=1.375");
  expect(row).toContain("x12x2=−1.5001.000");
  expect(column).toContain("=−1.5001.000≈−1.5001.000");
  await page.getByRole("button", { name: "Saddle" }).click();
  expect((await formulas(page))[1]).toContain("=−1.500−0.500");
  const field = page.getByRole("img", { name: /^Bands of equal value/ });
  await field.scrollIntoViewIfNeeded();
  await field.click({ position: { x: 240, y: 80 } });
  expect(await page.getByRole("textbox", { name: "x₁" }).inputValue()).toBe("1");
  expect(await page.getByRole("textbox", { name: "x₂" }).inputValue()).toBe("1");
});

test("the derivative by a matrix is transposed in numerator layout", async () => {
  const page = await openLab("calculus&view=gradient");
  const numerator = matrix(page, "numerator layout (8)", 3, 2);
  const asWeights = matrix(page, "as X, (14)", 2, 3);
  expect(await entries(numerator)).toEqual([1, -1, 2, -2, 3, -3]);
  expect(await entries(asWeights)).toEqual([1, 2, 3, -1, -2, -3]);
  await page.getByRole("textbox", { name: "t, row 1, column 1" }).fill("3");
  await page.getByRole("textbox", { name: "t, row 1, column 1" }).press("Enter");
  expect(await entries(asWeights)).toEqual([2, 4, 6, -1, -2, -3]);
  // Pointed at on one side, an entry is lit on the other.
  await numerator.getByRole("gridcell", { name: /^row 3, column 1: / }).focus();
  expect(await asWeights.locator(".chosen").getAttribute("aria-label")).toBe("row 1, column 3: 6");
});

test("rows of the Jacobian are gradients: of a layer it is W, of an activation it is diagonal", async () => {
  const page = await openLab("calculus&view=jacobian");
  await page.getByRole("button", { name: "Layer" }).click();
  expect(await entries(matrix(page, "∂f/∂x", 3, 2))).toEqual([2, -1, 0.5, 1.5, -1, 1]);
  await matrix(page, "∂f/∂x", 3, 2)
    .getByRole("gridcell", { name: /^row 3, column 2: / })
    .hover();
  await page.getByRole("heading", { name: "Row 3 is the gradient of f₃" }).waitFor();
  await page.getByRole("img", { name: /component 3, with its gradient \(−1.000, 1.000\)/ }).waitFor();
  await page.getByRole("button", { name: "Sigmoid" }).click();
  await setNumber(page, "x₁", "0");
  const sigmoid = await entries(matrix(page, "∂f/∂x", 2, 2));
  expect(sigmoid.slice(0, 3)).toEqual([0.25, 0, 0]);
  await page.getByRole("button", { name: "Three variables" }).click();
  await setNumber(page, "x₁", "2");
  await setNumber(page, "x₂", "3");
  await setNumber(page, "x₃", "-1");
  expect(await entries(matrix(page, "∂f/∂x", 2, 3))).toEqual([3, 2, 1, -1, 0, -2]);
  const differences = await entries(matrix(page, "differences", 2, 3));
  for (const [index, entry] of [3, 2, 1, -1, 0, -2].entries()) expect(differences[index]).toBeCloseTo(entry, 3);
});

test("each view asks a question that is checked", async () => {
  const page = await openLab("calculus");
  const question = page.locator("lab-question");
  const answer = async (typed: string): Promise<string> => {
    await question.getByRole("textbox").fill(typed);
    await question.getByRole("textbox").press("Enter");
    return question.getByRole("status").innerText();
  };
  expect(await answer("256")).toContain("Not quite");
  expect(await answer("2,304")).toContain("9 · 256 = 2,304");
  await openView(page, "Gradient");
  expect(await answer("128")).toContain("Not quite");
  expect(await answer("64")).toContain("64 × 128");
  await openView(page, "Jacobian");
  await page.getByRole("radio", { name: "Diagonal" }).check();
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText("O(m²)").waitFor();
  await page.getByText(/^3 of \d+ questions answered$/).waitFor();
  // A view that one comes back to is as it was left.
  await openView(page, "Gradient");
  await question.getByText("64 × 128").waitFor();
});
