import { expect, test } from "vitest";
import { sigmoid } from "../../sigmoid";
import { useBrowser } from "../browser";
import { behaves, cutFormulas, openLab, setNumber } from "./lab";

useBrowser();
behaves(["neuron"]);

test("shows the weighted sum term by term, and what the activation makes of it", async () => {
  const page = await openLab("neuron");
  const lab = page.locator("lab-neuron");
  await setNumber(lab, "Input x1", "2");
  await setNumber(lab, "Weight w1", "1.5");
  await setNumber(lab, "Input x2", "0");
  await setNumber(lab, "Input x3", "-2");
  await setNumber(lab, "Weight w3", "1");
  await setNumber(lab, "Bias b", "-1");
  const formulas = await lab.locator(".formula").allInnerTexts();
  expect(formulas[0]?.replace(/\s+/g, "")).toContain("=3.00+0.00−2.00−1.00=0.000");
  expect(formulas[1]?.replace(/\s+/g, "")).toContain("=0.5000");
  expect(formulas[1]?.replace(/\s+/g, "")).toContain("=0.2500");
  await lab.getByRole("button", { name: "Leaky ReLU" }).click();
  await setNumber(lab, "Bias b", "-2");
  expect((await lab.locator(".formula").nth(1).innerText()).replace(/\s+/g, "")).toContain("=−0.0100");
});

test("what the slope means is said of small changes: large ones turn a ReLU on again", async () => {
  const page = await openLab("neuron");
  const lab = page.locator("lab-neuron");
  const word = lab.locator(".word");
  await lab.getByRole("button", { name: "ReLU", exact: true }).click();
  await setNumber(lab, "Bias b", "-1");
  expect(await word.innerText()).toMatch(
    /^Here ReLU is off: .* so is the derivative with respect to each weight and to the bias/,
  );
  await setNumber(lab, "Weight w1", "3");
  expect((await lab.locator(".formula").nth(1).innerText()).replace(/\s+/g, "")).toContain("=1.0000");
  expect(await word.innerText()).toBe(
    "Here a small change of the sum changes the output 1 times as much; the gradient has this factor.",
  );
  await setNumber(lab, "Weight w1", "2");
  for (const name of ["ReLU", "Leaky ReLU"]) {
    await lab.getByRole("button", { name, exact: true }).click();
    expect(await word.innerText()).toMatch(/^At 0 this curve has a corner, and so no slope/);
  }
  await lab.getByRole("button", { name: "tanh" }).click();
  await setNumber(lab, "Bias b", "3");
  expect(await word.innerText()).toMatch(/only 0\.00134 times as much.* large changes of the weights lead out/);
});

test("what is printed multiplies and adds up", async () => {
  const page = await openLab("neuron");
  const lab = page.locator("lab-neuron");
  await setNumber(lab, "Weight w1", "0.85");
  await setNumber(lab, "Input x1", "0.35");
  await setNumber(lab, "Weight w2", "-1.234");
  await setNumber(lab, "Bias b", "0.457");
  const read = (text: string | null | undefined): number => Number(text?.replace(/.*= /, "").replace("−", "-"));
  const [small, texts] = [lab.locator(".picture .small"), lab.locator(".picture text:not(.small)")];
  const [x1, x2, x3, z] = (await texts.allTextContents()).map(read) as [number, number, number, number];
  const [, w1, , w2, , w3, , b] = (await small.allTextContents()).map(read) as number[];
  expect([w1, w2, b]).toEqual([0.85, -1.234, 0.457]);
  expect((w1 ?? 0) * x1 + (w2 ?? 0) * x2 + (w3 ?? 0) * x3 + (b ?? 0)).toBeCloseTo(z, 3);
  const [sum, output] = (await lab.locator(".formula").allInnerTexts()).map((text) =>
    text.normalize("NFKC").replace(/\s+/g, "").replaceAll("−", "-"),
  );
  const terms = /b=(-?[\d.]+)([+-][\d.]+)([+-][\d.]+)([+-][\d.]+)=(-?[\d.]+)$/.exec(sum?.replace("z=", "") ?? "");
  const [first = 0, second = 0, third = 0, bias = 0, whole = 0] = (terms ?? []).slice(1).map(Number);
  expect(first + second + third + bias).toBeCloseTo(whole, 3);
  expect(Math.abs(first + second + third + bias - whole)).toBeLessThan(0.00051);
  const [a = 0, slope = 0] = [...(output ?? "").matchAll(/=(-?\d\.\d+)/g)].map(([, number]) => Number(number));
  expect(Math.abs(sigmoid(whole) - a)).toBeLessThan(0.00005001);
  expect(Math.abs(a * (1 - a) - slope)).toBeLessThan(0.00005001);
});

test("each formula fits a phone, with its result, however long its numbers are", async () => {
  const page = await openLab("neuron", { viewport: { width: 360, height: 780 } });
  for (const field of ["Input x1", "Input x2", "Input x3", "Weight w1", "Weight w2", "Weight w3", "Bias b"])
    await setNumber(page, field, "-2.85");
  for (const name of ["Sigmoid", "ReLU", "tanh", "Leaky ReLU"]) {
    await page.getByRole("button", { name, exact: true }).click();
    expect(await cutFormulas(page)).toEqual([]);
  }
});

test("a weight is written clear of the lines", async () => {
  const page = await openLab("neuron", { viewport: { width: 360, height: 780 } });
  for (const index of [1, 2, 3]) await setNumber(page, `Weight w${index}`, "-3");
  const crossed = await page.locator(".picture").evaluate((picture) => {
    const lines = [...picture.querySelectorAll<SVGPathElement>("path")];
    return [...picture.querySelectorAll<SVGTextElement>(".weight")].flatMap((label) => {
      const { x, y, width, height } = label.getBBox();
      return lines.flatMap((line) => {
        const half = Number.parseFloat(getComputedStyle(line).strokeWidth) / 2;
        const places = Array.from({ length: 101 }, (_, part) =>
          line.getPointAtLength((part / 100) * line.getTotalLength()),
        );
        // A letter fills about the middle two thirds of its box.
        const [top, bottom] = [y + height / 6 - half, y + (5 * height) / 6 + half];
        return places.some((at) => at.x > x && at.x < x + width && at.y > top && at.y < bottom)
          ? [label.textContent]
          : [];
      });
    });
  });
  expect(crossed).toEqual([]);
});

test("the point on the curve is moved by keys, and the bias follows", async () => {
  const page = await openLab("neuron");
  const point = page.getByRole("slider", { name: "Sum z" });
  await point.press("ArrowRight");
  expect(await page.getByRole("textbox", { name: "Bias b" }).inputValue()).toBe("0.46");
  await point.press("Shift+ArrowLeft");
  expect(await page.getByRole("textbox", { name: "Bias b" }).inputValue()).toBe("-1.14");
});

test("what is no number is named, and the value stays", async () => {
  const page = await openLab("neuron");
  const z = page.locator(".formula").first();
  const before = await z.innerText();
  for (const [typed, said] of [
    ["many", "many is no legal value"],
    ["4", "4 is no legal value"],
    ["1e999", "1e999 is no legal value"],
    [" ", "The field is empty"],
  ] as const) {
    await setNumber(page, "Weight w2", typed);
    await page
      .getByRole("alert")
      .filter({ hasText: `${said}: a number from −3 to 3` })
      .waitFor();
    expect(await z.innerText()).toBe(before);
  }
  await setNumber(page, "Weight w2", "−0.5");
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await z.innerText()).not.toBe(before);
});

test("the question is checked with what the core computes", async () => {
  const page = await openLab("neuron");
  const answer = page.getByRole("textbox", { name: "The largest slope" });
  const say = async (typed: string): Promise<string> => {
    await answer.fill(typed);
    await answer.press("Enter");
    return page.locator("lab-question").getByRole("status").innerText();
  };
  expect(await say("")).toContain("Write a number");
  expect(await say("0.5")).toContain("cannot be larger");
  expect(await say("0.1")).toMatch(/^Not quite\.\s+The curve is steeper than that somewhere/);
  expect(await say("0.25")).toContain("Right");
});

test("a verdict and an error go with the language that they were said in", async () => {
  const page = await openLab("neuron");
  await setNumber(page, "The largest slope", "0.25");
  await page.locator("lab-question").getByText("Right.").waitFor();
  await setNumber(page, "Weight w2", "many");
  await page.getByRole("alert").filter({ hasText: "many" }).waitFor();
  await page.getByRole("combobox", { name: "Language" }).last().selectOption("de");
  await page.getByRole("heading", { name: "Ein Neuron" }).waitFor();
  expect(await page.locator("lab-question").getByRole("status").innerText()).toBe("");
  expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("textbox", { name: "Gewicht w2" }).inputValue()).toBe("-0,8");
});

test("an error goes when the value is changed otherwise", async () => {
  const page = await openLab("neuron");
  await setNumber(page, "Bias b", "many");
  await page.getByRole("alert").filter({ hasText: "many" }).waitFor();
  await page.getByRole("slider", { name: "Sum z" }).press("ArrowRight");
  expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  expect(await page.getByRole("textbox", { name: "Bias b" }).inputValue()).toBe("0.46");
});
