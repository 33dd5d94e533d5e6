import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { look } from "../axe";
import { useBrowser } from "../browser";
import { behaves, openLab, setNumber } from "./lab";

useBrowser();
behaves(["backprop", "backprop&view=sigmoid", "backprop&view=layers"]);

test.each(["light", "dark"] as const)("axe finds nothing in what is opened (%s)", async (colorScheme) => {
  const page = await openLab("backprop", { colorScheme, bypassCSP: true });
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("textbox", { name: "Value of w₁" }).fill("none");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await look(page)).toEqual([]);
  await page.getByRole("tab", { name: "The sigmoid" }).click();
  await page.getByRole("button", { name: "All steps" }).click();
  expect(await look(page)).toEqual([]);
  await page.getByRole("tab", { name: "Whole layers" }).click();
  await page.getByRole("button", { name: "(11)" }).click();
  expect(await look(page)).toEqual([]);
});

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z));
const numberOf = (written: string): number => Number(written.trim().replace("−", "-"));

/** Derivatives by the chain rule and as measured, parameter by parameter; NaN for what is not there yet. */
async function derivativesOf(page: Page): Promise<Record<string, readonly [number, number]>> {
  const rows = page.getByRole("table", { name: "Parameters and their derivatives" }).getByRole("row");
  const texts = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
  );
  const read = (written = ""): number => (written.trim() ? numberOf(written) : Number.NaN);
  return Object.fromEntries(
    texts.map(([name, , chained, measured]) => [name?.trim(), [read(chained), read(measured)]]),
  );
}

const now = (page: Page): Locator => page.locator(".now [aria-live]");

/** The numbers of the chain, the result first. */
async function chainOf(page: Page): Promise<number[]> {
  return (await page.locator("backprop-chain .number").allInnerTexts()).map(numberOf);
}

async function lossOf(page: Page): Promise<number> {
  const status = await page.locator("backprop-descent").getByRole("status").innerText();
  return numberOf(/L = ([\d.]+)/.exec(status)?.[1] ?? "");
}

describe("the network", () => {
  test("opens with the forward pass, and the next step is the first one back", async () => {
    const page = await openLab("backprop");
    await now(page).getByText("Step 6 of 20, forward").waitFor();
    const graph = page.locator("backprop-graph svg");
    expect(await graph.locator(".computed .number").count()).toBe(6);
    expect((await graph.locator(".derivative").allTextContents()).filter((text) => text !== "")).toEqual([]);
    await page.getByRole("button", { name: "Next" }).click();
    await now(page).getByText("Step 7 of 20, backward").waitFor();
    expect((await graph.locator(".derivative").allTextContents()).filter((text) => text !== "")).toHaveLength(1);
  });

  test("on a phone the longest chain is one line, with its result among the numbers", async () => {
    const page = await openLab("backprop", { viewport: { width: 360, height: 780 } });
    await page.getByRole("button", { name: "All at once" }).click();
    const numbers = page.locator("backprop-chain .number");
    expect(await numbers.count()).toBe(5);
    const middles = await numbers.evaluateAll((all) =>
      all.map((number) => {
        const { top, bottom } = number.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
    );
    expect(new Set(middles).size).toBe(1);
  });

  test("shows the nine derivatives of the first example, worked by hand", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "All at once" }).click();
    const a1 = sigmoid(0.1);
    const a2 = sigmoid(0.6);
    const error = 0.7 * a1 - 0.4 * a2 + 0.2 - 1;
    const back1 = error * 0.7 * a1 * (1 - a1);
    const back2 = error * -0.4 * a2 * (1 - a2);
    const byHand = {
      "w₁": back1,
      "w₂": back2,
      "w₃": 2 * back1,
      "w₄": 2 * back2,
      "w₅": error * a1,
      "w₆": error * a2,
      "b₁": back1,
      "b₂": back2,
      "b₃": error,
    };
    const shown = await derivativesOf(page);
    expect(Object.keys(shown)).toEqual(Object.keys(byHand));
    for (const [name, value] of Object.entries(byHand)) {
      expect(shown[name]?.[0], name).toBeCloseTo(value, 6);
      expect(shown[name]?.[1], name).toBeCloseTo(value, 6);
    }
    // The last is the lecture's product for b₂, (a₃ − y) w₆ a₂ (1 − a₂) · 1.
    const [result, ...factors] = await chainOf(page);
    expect(result).toBeCloseTo(back2, 4);
    expect(factors[0]).toBeCloseTo(error, 3);
    expect(factors.slice(1)).toEqual([-0.4, Number((a2 * (1 - a2)).toPrecision(3)), 1]);
  });

  test("goes forward number by number and backward derivative by derivative, by keys", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "Start over" }).focus();
    await page.keyboard.press("Enter");
    await now(page).getByText("Inputs, target and parameters are given").waitFor();
    const graph = page.locator("backprop-graph svg");
    const known = () =>
      Promise.all([graph.locator(".computed .number").count(), graph.locator(".derivative").allTextContents()]);
    const derivatives = async () => (await known())[1].filter((text) => text !== "").length;
    expect((await known())[0]).toBe(0);
    for (let step = 1; step <= 20; step++) {
      await page.keyboard.press("ArrowRight");
      await now(page)
        .getByText(`Step ${step} of 20, ${step <= 6 ? "forward" : "backward"}`)
        .waitFor();
      expect((await known())[0]).toBe(Math.min(step, 6));
      expect(await derivatives()).toBe(Math.max(step - 6, 0));
    }
    await page.keyboard.press("ArrowRight");
    await now(page).getByText("Step 20 of 20").waitFor();
    await page.keyboard.press("ArrowLeft");
    await now(page).getByText("Step 19 of 20").waitFor();
    expect(await derivatives()).toBe(13);
    expect((await derivativesOf(page))["b₂"]?.[0]).toBeNaN();
    await page.keyboard.press("Home");
    expect(await derivatives()).toBe(0);
    await page.keyboard.press("End");
    expect(await derivatives()).toBe(14);
  });

  test("computes a sum with its numbers under it, and plays by itself", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Next" }).click();
    const formula = (await page.locator(".now .formula").innerText()).replace(/\s+/g, "");
    expect(formula).toContain("0.4⋅1+(−0.2)⋅2+0.1=0.1");
    await page.getByRole("button", { name: "Play" }).click();
    await now(page).getByText("Step 3 of 20").waitFor();
    await page.getByRole("button", { name: "Pause" }).click();
  });

  test("a parameter lights its way up to the loss, and what comes before it is computed", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Show how ∂L/∂w₄ comes about" }).click();
    await now(page).getByText("Step 19 of 20").waitFor();
    // L - a₃ - w₆ - a₂ - z₂ - w₄.
    expect(await page.locator("backprop-graph line.backward").count()).toBe(5);
    const [result, ...factors] = await chainOf(page);
    expect(factors).toHaveLength(4);
    const product = factors.reduce((all, factor) => all * factor, 1);
    // Of rounded factors.
    expect(Math.abs((result ?? 0) / product - 1)).toBeLessThan(0.01);
    await page.locator("backprop-graph g.choice").filter({ hasText: "w₅" }).click();
    expect(await page.locator("backprop-graph line.backward").count()).toBe(2);
    expect(await page.getByRole("button", { name: "Show how ∂L/∂w₅" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("steps of descent lower the loss, and are taken back", async () => {
    const page = await openLab("backprop");
    expect(await page.locator("backprop-descent lab-plot text.name").allTextContents()).toContain("L");
    const losses = [await lossOf(page)];
    await page.getByRole("button", { name: "One step" }).click();
    losses.push(await lossOf(page));
    await page.getByRole("button", { name: "10 steps" }).click();
    losses.push(await lossOf(page));
    expect(losses[1]).toBeLessThan(losses[0] ?? 0);
    expect(losses[2]).toBeLessThan(losses[1] ?? 0);
    await page.getByText("after 11 steps").waitFor();
    for (let step = 0; step < 11; step++) await page.getByRole("button", { name: "Undo" }).click();
    expect(await lossOf(page)).toBe(losses[0]);
    expect(await page.getByRole("textbox", { name: "Value of w₁" }).inputValue()).toBe("0.4");
  });

  test("a step that leads too far is not taken, and says so", async () => {
    const page = await openLab("backprop");
    await setNumber(page, "learning rate η", "10");
    await setNumber(page, "Value of x₁", "50");
    await setNumber(page, "Value of y", "-90");
    await page.getByRole("button", { name: "10 steps" }).click();
    await page.getByRole("alert").getByText("beyond ±100").waitFor();
    expect(await lossOf(page)).not.toBeNaN();
    await setNumber(page, "learning rate η", "0.01");
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("every number can be changed; what is none is refused and stays to be mended", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "All at once" }).click();
    const before = await derivativesOf(page);
    const field = page.getByRole("textbox", { name: "Value of w₆" });
    for (const typed of ["many", "101", ""]) {
      await field.fill(typed);
      await field.press("Enter");
      await page.getByRole("alert").getByText("a number from −100 to 100").waitFor();
      expect(await field.inputValue()).toBe(typed);
      expect(await derivativesOf(page)).toEqual(before);
    }
    await field.press("Escape");
    expect(await field.inputValue()).toBe("-0.4");
    await field.fill("−0.5");
    await field.press("Enter");
    await field.press("ArrowUp");
    await field.press("ArrowUp");
    expect(await field.inputValue()).toBe("-0.3");
    expect(await derivativesOf(page)).not.toEqual(before);
    await setNumber(page, "Value of w₆", "-0.4");
    expect(await derivativesOf(page)).toEqual(before);
  });

  test("new examples differ, and the first one comes back", async () => {
    const page = await openLab("backprop");
    await page.getByRole("button", { name: "All at once" }).click();
    const seen = [JSON.stringify(await derivativesOf(page))];
    for (const name of ["New example", "New example", "First example"]) {
      await page.getByRole("button", { name }).click();
      seen.push(JSON.stringify(await derivativesOf(page)));
    }
    expect(new Set(seen).size).toBe(3);
    expect(seen[3]).toBe(seen[0]);
  });

  test("asks what two derivatives share", async () => {
    const page = await openLab("backprop");
    const question = page.locator("lab-question");
    await question.getByRole("radio", { name: "Only the first" }).check();
    await question.getByRole("button", { name: "Check" }).click();
    await question.getByText("Not quite.").waitFor();
    await question.getByRole("radio", { name: "All but the last" }).check();
    await question.getByRole("button", { name: "Check" }).click();
    await question.getByText("Right.").waitFor();
  });
});

describe("the sigmoid's derivative", () => {
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
      const numbers = (await lines.locator("data").allInnerTexts()).map(numberOf);
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
});

describe("whole layers", () => {
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
    await page.getByRole("tab", { name: "The network" }).click();
    await page.getByRole("button", { name: "Start over" }).waitFor();
    await page.getByRole("tab", { name: "Whole layers" }).click();
    expect(await backwardOf(page).getByRole("button", { name: "(13)" }).getAttribute("aria-pressed")).toBe("true");
  });
});
