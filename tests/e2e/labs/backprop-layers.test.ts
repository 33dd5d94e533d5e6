import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { sigmoid } from "../../sigmoid";
import { useBrowser } from "../browser";
import { openLab, openView, setNumber } from "./lab";

useBrowser();

interface Shown {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly number[];
}

/** The matrix of that name in a part of the lab, as its property has it: exact. */
const matrixOf = (part: Locator, name: string): Promise<Shown> =>
  part
    .locator(`lab-matrix[label="${name}"]`)
    .first()
    .evaluate((element) => {
      const { rows, columns, values } = element as HTMLElement & Shown;
      return { rows, columns, values: [...values] };
    });
const forwardOf = (page: Page): Locator => page.getByRole("region", { name: "Forward" });
const backwardOf = (page: Page): Locator => page.getByRole("region", { name: "Backward" });
const at = ({ columns, values }: Shown, row: number, column = 0): number =>
  values[row * columns + column] ?? Number.NaN;

test("equations 10 to 14 hold for the numbers that are shown, in the lecture's shapes", async () => {
  const page = await openLab("backprop&view=layers");
  const given = (name: string): Promise<Shown> => matrixOf(forwardOf(page), name);
  const [w, x, b, a, t] = [await given("W"), await given("x"), await given("b"), await given("a"), await given("t")];
  const choose = (name: string) => backwardOf(page).getByRole("button", { name }).click();
  const result = (name: string): Promise<Shown> => matrixOf(backwardOf(page), name);
  expect([w.rows, w.columns, x.rows, x.columns]).toEqual([2, 3, 3, 1]);

  await choose("(10)");
  const da = await result("∂E/∂a");
  await choose("(11)");
  const dz = await result("∂E/∂z");
  const jacobian = await result("∂a/∂z");
  const slope = await result("σ′(z)");
  await choose("(12)");
  const dx = await result("∂E/∂x");
  expect([dx.rows, dx.columns, (await result("Wᵀ")).rows]).toEqual([3, 1, 3]);
  await choose("(13)");
  const db = await result("∂E/∂b");
  await choose("(14)");
  const dw = await result("∂E/∂W");
  expect([dw.rows, dw.columns, (await result("xᵀ")).columns]).toEqual([2, 3, 3]);
  for (const i of [0, 1]) {
    let z = at(b, i);
    for (const j of [0, 1, 2]) z += at(w, i, j) * at(x, j);
    expect(at(a, i)).toBeCloseTo(sigmoid(z), 12);
    expect(at(da, i)).toBeCloseTo((at(a, i) - at(t, i)) / 2, 12);
    expect(at(slope, i)).toBeCloseTo(at(a, i) * (1 - at(a, i)), 12);
    expect([at(jacobian, i, i), at(jacobian, i, 1 - i)]).toEqual([at(slope, i), 0]);
    expect(at(dz, i)).toBeCloseTo(at(da, i) * at(slope, i), 12);
    expect(at(db, i)).toBe(at(dz, i));
    for (const j of [0, 1, 2]) expect(at(dw, i, j)).toBeCloseTo(at(dz, i) * at(x, j), 12);
  }
  for (const j of [0, 1, 2]) {
    expect(at(dx, j)).toBeCloseTo(at(w, 0, j) * at(dz, 0) + at(w, 1, j) * at(dz, 1), 12);
  }
});

test("an entry lights up what it is made of, by pointer and by keys", async () => {
  const page = await openLab("backprop&view=layers");
  const backward = backwardOf(page);
  const made = backward.locator(".made");
  await backward.getByRole("button", { name: "(12)" }).click();
  const dx = backward.getByRole("grid", { name: "∂E/∂x" });
  await dx.getByRole("gridcell").nth(2).hover();
  await made.getByText("∂E/∂x₃ = w₁₃ · ∂E/∂z₁ + w₂₃ · ∂E/∂z₂").waitFor();
  const lit = backward.getByRole("grid", { name: "Wᵀ" }).locator(".number:not(.faded)");
  expect(await lit.count()).toBe(2);
  await dx.getByRole("gridcell").nth(2).click();
  await dx.getByRole("gridcell").nth(2).focus();
  await page.keyboard.press("ArrowUp");
  await made.getByText("∂E/∂x₂ = w₁₂ · ∂E/∂z₁ + w₂₂ · ∂E/∂z₂").waitFor();
  await backward.getByRole("button", { name: "(14)" }).click();
  await backward.getByRole("grid", { name: "∂E/∂W" }).getByRole("gridcell").nth(5).hover();
  await made.getByText("∂E/∂w₂₃ = ∂E/∂z₂ · x₃").waitFor();
  await backward.getByRole("button", { name: "(11)" }).click();
  await backward.getByRole("grid", { name: "(∂E/∂z)ᵀ" }).getByRole("gridcell").nth(1).hover();
  await made.getByText("∂E/∂z₂ = ∂E/∂a₁ · ∂a₁/∂z₂ + ∂E/∂a₂ · ∂a₂/∂z₂").waitFor();
});

test("shapes follow the sizes, and the batch divides the error", async () => {
  const page = await openLab("backprop&view=layers");
  await setNumber(page, "inputs", "4");
  await setNumber(page, "outputs", "1");
  await backwardOf(page).getByRole("button", { name: "(14)" }).click();
  const whole = await matrixOf(backwardOf(page), "∂E/∂W");
  expect([whole.rows, whole.columns]).toEqual([1, 4]);
  await setNumber(page, "batch size n", "64");
  const share = await matrixOf(backwardOf(page), "∂E/∂W");
  expect(at(share, 0, 3) * 32).toBeCloseTo(at(whole, 0, 3), 12);
  await page.getByRole("button", { name: "New example" }).click();
  expect((await matrixOf(backwardOf(page), "∂E/∂W")).values).not.toEqual(share.values);
});

test("the Jacobian's cost grows with the square of m", async () => {
  const page = await openLab("backprop&view=layers");
  await backwardOf(page).getByRole("button", { name: "(11)" }).click();
  await setNumber(page, "units m", "128");
  await page.getByText("16,384 multiplications, all but 128 of them by 0").waitFor();
  await setNumber(page, "units m", "129");
  await page.getByRole("alert").getByText("a whole number from 1 to 128").waitFor();
  await page.getByText("16,384 multiplications").waitFor();
});

test("asks for a shape, and keeps what was set when one looks elsewhere", async () => {
  const page = await openLab("backprop&view=layers");
  const question = page.locator("lab-question");
  await question.getByRole("radio", { name: "128 × 64" }).check();
  await question.getByRole("button", { name: "Check" }).click();
  await question.getByText("Not quite.").waitFor();
  await question.getByRole("radio", { name: "64 × 128" }).check();
  await question.getByRole("button", { name: "Check" }).click();
  await question.getByText("Right.").waitFor();
  await backwardOf(page).getByRole("button", { name: "(13)" }).click();
  await openView(page, "The network");
  await page.getByRole("button", { name: "Start over" }).waitFor();
  await openView(page, "Whole layers");
  expect(await backwardOf(page).getByRole("button", { name: "(13)" }).getAttribute("aria-pressed")).toBe("true");
});
