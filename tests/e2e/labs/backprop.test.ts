import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { half, read } from "../../printed";
import { sigmoid } from "../../sigmoid";
import { look } from "../axe";
import { useBrowser } from "../browser";
import { behaves, openLab, openView, setNumber } from "./lab";

useBrowser();
behaves(["backprop", "backprop&view=sigmoid", "backprop&view=layers"]);

test("axe finds nothing in what is opened", async () => {
  const page = await openLab("backprop", { bypassCSP: true });
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByRole("textbox", { name: "Value of w₁" }).fill("none");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
  expect(await look(page)).toEqual([]);
  await openView(page, "The sigmoid");
  await page.getByRole("button", { name: "All steps" }).click();
  expect(await look(page)).toEqual([]);
  await openView(page, "Whole layers");
  await page.getByRole("button", { name: "(11)" }).click();
  expect(await look(page)).toEqual([]);
});

/** Derivatives by the chain rule and as measured, parameter by parameter; NaN for what is not there yet. */
async function derivativesOf(page: Page): Promise<Record<string, readonly [number, number]>> {
  const rows = page.getByRole("table", { name: "Parameters and their derivatives" }).getByRole("row");
  const texts = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? "")),
  );
  const readIfThere = (written = ""): number => (written.trim() ? read(written) : Number.NaN);
  return Object.fromEntries(
    texts.map(([name, , chained, measured]) => [name?.trim(), [readIfThere(chained), readIfThere(measured)]]),
  );
}

const now = (page: Page): Locator => page.locator(".now [aria-live]");

/** The numbers of the chain, the result first. */
async function chainOf(page: Page): Promise<number[]> {
  return (await page.locator("backprop-chain .number").allInnerTexts()).map(read);
}

async function lossOf(page: Page): Promise<number> {
  const status = await page.locator("backprop-descent").getByRole("status").innerText();
  return read(/L = ([\d.]+)/.exec(status)?.[1] ?? "");
}

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
  expect(factors[1]).toBe(-0.4);
  expect(factors[2]).toBeCloseTo(a2 * (1 - a2), 3);
  expect(factors[3]).toBe(1);
});

test("what is printed multiplies and adds up, step by step, whatever the example", async () => {
  const page = await openLab("backprop");
  const steps = async (): Promise<void> => {
    await page.getByRole("button", { name: "Start over" }).click();
    for (let step = 1; step <= 20; step++) {
      await page.getByRole("button", { name: "Next" }).click();
      await now(page).getByText(`Step ${step} of 20`).waitFor();
      if (step > 6) {
        const [result = "", ...factors] = await page.locator("backprop-chain .number").allInnerTexts();
        const product = factors.reduce((all, factor) => all * read(factor), 1);
        expect(Math.abs(product - read(result)), `${factors.join(" · ")} = ${result}`).toBeLessThanOrEqual(
          half(result),
        );
      } else {
        const formula = (await page.locator(".now .formula").innerText()).normalize("NFKC").replace(/\s+/g, "");
        const [sum = "", result = ""] = formula.split("=").slice(-2);
        const numbers = sum.replace(/[()]/g, "").replace(/[+⋅]/g, " ").split(/\s+/).filter(Boolean).map(read);
        if (numbers.length !== 5) continue;
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = numbers;
        expect(Math.abs(a * b + c * d + e - read(result)), formula).toBeLessThanOrEqual(half(result));
      }
    }
  };
  await steps();
  await page.getByRole("button", { name: "New example" }).click();
  await steps();
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
  // Playback does not wait at any step, so accept a range.
  await now(page)
    .getByText(/^Step ([3-9]|1\d|20) of 20/)
    .waitFor();
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
  expect(result).toBeGreaterThan(0);
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
