/** What the lecture shows between its sections: the chain rule tried, predict stepped, code beside the numbers. */

import { expect, test } from "vitest";
import { open, useBrowser } from "../browser";
import { behaves, openLab, setNumber } from "./lab";

useBrowser();
behaves(["backprop&view=chain", "loop&view=predict", "reading"]);

test("the chain rule holds for functions that are chosen, and an address keeps them", async () => {
  const page = await openLab("backprop&view=chain&outer=sine&inner=square&x=1.5");
  const both = page.locator("backprop-composite .stack .formula");
  // cos(2.25) = -0.628, times 2 · 1.5.
  expect(await both.innerText()).toMatch(/−0\.628[\s\S]*⋅[\s\S]*3\.000[\s\S]*−1\.885[\s\S]*−1\.885/);
  await page.getByRole("group", { name: "Inner function" }).getByRole("button", { name: "2x + 1" }).click();
  await page.getByRole("group", { name: "Outer function" }).getByRole("button", { name: "u²" }).click();
  await setNumber(page.locator("backprop-composite lab-slider"), "x", "-2");
  expect(await both.innerText()).toMatch(/−6\.000[\s\S]*2\.000[\s\S]*−12\.000/);
  await page.waitForURL(/x=-2$/);
  const question = page.locator("lab-question");
  for (const [typed, said] of [
    ["-6", "still to be multiplied"],
    ["-12", "Right."],
  ] as const) {
    await question.getByRole("textbox").fill(typed);
    await question.getByRole("button", { name: "Check" }).click();
    expect(await question.getByRole("status").innerText()).toContain(said);
  }
});

test("predict goes line by line through the layers to one row of ten outputs", async () => {
  const page = await openLab("loop&view=predict&digit=7");
  const shapes = (): Promise<string[]> =>
    page.locator("loop-predict figcaption").evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ""));
  await page.getByText("The network after 300 minibatches.").waitFor();
  const widths = [64, 128, 128, 64, 64, 10, 10];
  expect(await shapes()).toEqual(widths.map((width) => `values (1, ${width})`));
  expect(await page.locator("loop-predict .saying").innerText()).toMatch(
    /largest of the ten outputs is number \d, 0\.\d{3}.*not 1\./,
  );
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await page.locator("loop-listing .current").innerText()).toBe("for values in x:");
  await page.getByRole("button", { name: "On a step" }).click();
  expect(await shapes()).toEqual(["values (1, 64)"]);
  await page.getByRole("button", { name: "Run to: values = layer.forward" }).click();
  expect(await shapes()).toEqual(["values (1, 64)", "values (1, 128)"]);
  expect(await page.locator("loop-predict .saying").innerText()).toContain(
    "layers[1], ActivationLayer(): (1, 128) stays",
  );
});

test.each([
  ["descent", "for step in range(15):\n    x -= eta * slope(x)\n"],
  ["result", "zip(network.predict(x_test), y_test):\n    row, column ="],
])("the Python of %s has its indentation in the page, too", async (address, lines) => {
  const page = await openLab(address);
  await page.getByText("As Python").click();
  expect(await page.locator(".python pre").textContent()).toContain(lines);
});

test("__init__ stands beside the ranges of what it has drawn", async () => {
  const page = await openLab("loop");
  await page.getByRole("button", { name: "__init__" }).click();
  const cells = await page.locator("loop-start td").allInnerTexts();
  expect(cells).toHaveLength(6);
  for (const cell of cells) expect(cell).toMatch(/^−0\.[45]\d{3} to 0\.[45]\d{3}$/);
});

test("an equation with weights has its derivation, and columns are told from rows", async () => {
  const page = await openLab("backprop&view=layers&equation=12");
  await page.getByText("Derivation", { exact: true }).click();
  const lines = page.locator("backprop-layers li");
  expect(await lines.count()).toBe(4);
  expect(await lines.last().innerText()).toContain("Both sides transposed");
  expect(await page.locator(".convention").innerText()).toContain("dx = dy @ weights.T");
  for (const [equation, count] of [
    ["(13)", 3],
    ["(14)", 4],
    ["(11)", 0],
  ] as const) {
    await page.getByRole("button", { name: equation }).click();
    expect(await lines.count()).toBe(count);
  }
});

test("the reading leads through the lecture in its own order, and to where its errata are put right", async () => {
  const page = await openLab("reading");
  const sections = page.locator("lab-reading ol a");
  expect(await sections.count()).toBe(20);
  await sections.filter({ hasText: "predict" }).click();
  await page.getByRole("tab", { name: "predict", selected: true }).waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "Weights (14)" }).click();
  await page.getByRole("tab", { name: "Whole layers", selected: true }).waitFor();
});

test("formulas have a font of their own, which comes with the first lab and needs no font-src", async () => {
  const page = await open();
  const fonts = (): Promise<string[]> =>
    page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', "")} ${status}`));
  expect(await fonts()).toEqual([]);
  await page.evaluate(() => {
    location.hash = "#lab=calculus";
  });
  const bracket = page.locator("lab-calculus-tangent mo").filter({ hasText: "[" }).first();
  await bracket.waitFor();
  expect(await fonts()).toEqual(["Digit Playground Math loaded"]);
  const policy = await page.locator("meta[http-equiv]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("font-src");
  expect(await bracket.evaluate((mo) => getComputedStyle(mo).fontFamily)).toContain("Digit Playground Math");
  // A tall bracket, no line of its own.
  const [tall, table] = await bracket.evaluate((mo) => [
    mo.getBoundingClientRect().height,
    mo.parentElement?.querySelector("mtable")?.getBoundingClientRect().height,
  ]);
  expect(tall).toBeGreaterThan(0.9 * (table ?? Number.POSITIVE_INFINITY));
});
