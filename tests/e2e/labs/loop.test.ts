import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { read } from "../../printed";
import { published } from "../../published.mjs";
import { useBrowser } from "../browser";
import { behaves, openLab, openView, setNumber } from "./lab";

useBrowser();
behaves(["loop", "loop&view=data"]);

const AT_START = published("lecture", 0);
const AFTER_ONE = published("lecture", 1);
const AFTER_100 = published("lecture", 100);

const said = (page: Page): Promise<string> => page.locator("loop-debugger [role=status]").innerText();
const current = (page: Page): Promise<string[]> => page.locator("loop-listing .current").allInnerTexts();
const press = (page: Page, name: string): Promise<void> =>
  page.locator("loop-debugger .bar").getByRole("button", { name }).click();

test("steps through the lines of fit and into what it calls, by keys", async () => {
  const page = await openLab("loop");
  await page.getByRole("group", { name: "Code of fit" }).press("Home");
  expect(await current(page)).toEqual(["rows = rng.permutation(len(x_train))[:batch_size]"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("F10");
  expect(await current(page)).toEqual(["values = layer.forward(values)"]);
  expect(await said(page)).toContain("FullyConnectedLayer(64, 128): (1, 64) becomes (1, 128)");
  await page.keyboard.press("ArrowRight");
  expect(await current(page)).toEqual(["self.x = x"]);
  await page.keyboard.press("F11");
  expect(await current(page)).toEqual(["return x @ self.weights + self.bias"]);
  expect(await page.getByRole("grid", { name: /^y, 1 row,/ }).count()).toBe(0);
  await page.keyboard.press("ArrowLeft");
  expect(await said(page)).toContain("layers[1], ActivationLayer()");
  await page.keyboard.press("ArrowUp");
  expect(await said(page)).toContain("layers[0], FullyConnectedLayer(64, 128)");
  await page.keyboard.press("End");
  expect(await current(page)).toEqual(["for i in range(minibatches):"]);
  await page.keyboard.press("ArrowDown");
  expect(await said(page)).toContain("i = 1");
});

test("entries are named and counted as in NumPy, with digits to compute with", async () => {
  const page = await openLab("loop");
  await page.getByRole("button", { name: "Run to backward: layers[0]" }).click();
  await press(page, "Over");
  const entryOf = async (name: RegExp, moves: readonly string[]): Promise<[string, number]> => {
    const grid = page.locator("loop-layer").getByRole("grid", { name });
    await grid.getByRole("gridcell").focus();
    for (const key of ["Control+Home", ...moves]) await page.keyboard.press(key);
    const said = (await grid.getByRole("gridcell").getAttribute("aria-label")) ?? "";
    const [entry = "", value = ""] = said.split(": ");
    return [entry, read(value)];
  };
  const right = (count: number): string[] => Array.from({ length: count }, () => "ArrowRight");
  const down = (count: number): string[] => Array.from({ length: count }, () => "ArrowDown");
  await page.locator("loop-layer").getByText("counted from 0").waitFor();
  const [x, xValue] = await entryOf(/^x, 1 row/, right(20));
  const [dy, dyValue] = await entryOf(/^dy, /, right(2));
  const [product, value] = await entryOf(/^x\.T @ dy, /, [...down(20), ...right(2)]);
  expect([x, dy, product]).toEqual(["x[0, 20]", "dy[0, 2]", "(x.T @ dy)[20, 2]"]);
  expect(xValue).toBeGreaterThan(0);
  expect(Math.abs(xValue * dyValue - value)).toBeLessThan(1e-4 * Math.abs(value));
});

test("the homework is called, not solved", async () => {
  const page = await openLab("loop");
  const listing = async (): Promise<string> =>
    (await page.getByRole("group", { name: /^Code of/ }).allInnerTexts()).join("\n");
  await page.getByRole("button", { name: "Run to: error = mse_prime" }).click();
  await press(page, "Into");
  expect(await current(page)).toEqual(["return ...  # your homework"]);
  expect(await listing()).toContain("def mse_prime(y, out):");
  await page.getByRole("button", { name: "ActivationLayer", exact: true }).click();
  expect(await listing()).toContain("return dy * sigmoid_prime(self.x)");
  for (const solution of [/y - t|out - y/, /1 - (self\.)?y/]) expect(await listing()).not.toMatch(solution);
});

test("shows each layer's tensors in the lecture's shapes", async () => {
  const page = await openLab("loop");
  const shapes = async (): Promise<string[]> =>
    (await page.locator("loop-layer figcaption, loop-layer .name").allInnerTexts()).map((text) =>
      text.replace(/\s+/g, " ").trim(),
    );
  await page.getByRole("button", { name: "Run to backward: layers[0]" }).click();
  expect((await shapes()).sort()).toEqual([
    "dx (1, 64)",
    "dy (1, 128)",
    "self.bias (1, 128)",
    "self.delta_b (1, 128)",
    "self.delta_w (64, 128)",
    "self.weights (64, 128)",
    "x (1, 64)",
    "x.T @ dy (64, 128)",
    "y (1, 128)",
  ]);
  await page.getByRole("button", { name: "Run to backward: layers[4]" }).click();
  expect(await shapes()).toContain("self.delta_w (64, 10)");
});

test("64 passes before the step, none after it, and the trainer's weights to the last bit", async () => {
  const page = await openLab("loop");
  const passes = page.locator("#passes");
  expect(await passes.innerText()).toBe("17");
  expect(await page.locator("#own").innerText()).toBe(AT_START);
  await page.getByRole("button", { name: "Run to: self.weights -=" }).click();
  expect(await passes.innerText()).toBe("64");
  await press(page, "Out");
  await press(page, "Back");
  expect(await passes.innerText()).toBe("64");
  await press(page, "Run to the end");
  expect(await passes.innerText()).toBe("0");
  expect(await page.locator("#own").innerText()).toBe(AFTER_ONE);
  expect(await page.locator("#trainer").innerText()).toBe(AFTER_ONE);
  expect(await page.locator(".verdict").innerText()).toContain("Equal");
  await press(page, "Next minibatch");
  expect(await said(page)).toContain("i = 1");
  expect(await page.locator(".verdict").innerText()).toContain("Not equal yet");
  await press(page, "Run to the end");
  expect(await page.locator(".verdict").innerText()).toContain("Equal");
});

test("runs to a line again and again, on into the next minibatch", async () => {
  const page = await openLab("loop");
  await page.getByRole("button", { name: "Run to: error = mse_prime" }).click();
  expect(await said(page)).toContain("example 19 of 64");
  await press(page, "Run on");
  expect(await said(page)).toContain("example 20 of 64");
  await page.getByRole("button", { name: /^Example 64 of 64/ }).click();
  expect(await said(page)).toContain("example 64 of 64");
  // A click leads the keys to the code, Enter leaves them where they are.
  await page.keyboard.press("ArrowRight");
  expect(await current(page)).toEqual(["values = layer.forward(values)"]);
  await page.getByRole("button", { name: /^Example 64 of 64/ }).press("ArrowLeft");
  await page.keyboard.press("Enter");
  expect(await said(page)).toContain("example 63 of 64");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  expect(await said(page)).toContain("example 64 of 64");
  await page.keyboard.press("F8");
  await page.keyboard.press("F8");
  expect(await said(page)).toContain("i = 1 · row");
  expect(await said(page)).toContain("example 1 of 64");
});

test("any minibatch can be looked at; what is none is named, and the place stays", async () => {
  const page = await openLab("loop");
  const field = page.getByRole("textbox", { name: "Minibatch i" });
  for (const typed of ["40000", "-1", "1.5", "many", ""]) {
    await field.fill(typed);
    await field.press("Enter");
    await page.getByRole("alert").filter({ hasText: "a whole number from 0 to 39,999" }).waitFor();
    expect(await said(page)).toContain("i = 0");
  }
  await field.fill("100");
  await field.press("Enter");
  await page.getByText("i = 100").waitFor();
  expect(await page.getByRole("alert").count()).toBe(0);
  expect(await page.locator("#own").innerText()).toBe(AFTER_100);
  await press(page, "Run to the end");
  expect(await page.locator(".verdict").innerText()).toContain("Equal");
});

test("stands where it stood when it comes back", async () => {
  const page = await openLab("loop");
  await page.getByRole("button", { name: "Run to: error = mse_prime" }).click();
  const before = await said(page);
  await openView(page, "Data");
  await openView(page, "Debugger");
  expect(await said(page)).toBe(before);
});

test("a way to a far minibatch goes on when one comes back, and is gone only once", async () => {
  const page = await openLab("loop");
  const field = page.getByRole("textbox", { name: "Minibatch i" });
  await field.fill("600");
  await field.press("Enter");
  await openView(page, "Data");
  await openView(page, "Debugger");
  await page.getByText("i = 600").waitFor();
  const topics = page.getByRole("navigation", { name: "Topics" });
  await topics.getByRole("link", { name: "Neuron" }).click();
  await page.locator("lab-neuron").waitFor();
  await topics.getByRole("link", { name: "Training loop" }).click();
  await page.locator("loop-debugger").waitFor();
  expect(await page.locator("loop-debugger").getByRole("progressbar").count()).toBe(0);
  expect(await said(page)).toContain("i = 600");
});

test("a digit of the data is what the lecture prints, in its shapes and its set", async () => {
  const page = await openLab("loop&view=data");
  const numbers = page.locator("loop-data .numbers");
  expect((await numbers.first().innerText()).trim()).toBe(
    "[0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0, 0, 3, 15, 2, 0, 11, 8, 0, 0, 4, 12, 0, 0, 8, 8, 0, 0, 5, 8, 0, 0, 9, 8, 0, 0, 4, 11, 0, 1, 12, 7, 0, 0, 2, 14, 5, 10, 12, 0, 0, 0, 0, 6, 13, 10, 0, 0, 0]",
  );
  expect((await numbers.nth(1).innerText()).trim()).toBe("[1, 0, 0, 0, 0, 0, 0, 0, 0, 0]");
  const data = page.locator("loop-data");
  for (const shape of ["(8, 8)", "(64,)", "(1, 64)", "(10,)", "(1797, 1, 64)", "1,797 = 1,437 + 360"])
    await data.getByText(shape).first().waitFor();
  await setNumber(page, "Digit", "3");
  expect((await numbers.nth(1).innerText()).trim()).toBe("[0, 0, 0, 1, 0, 0, 0, 0, 0, 0]");
  const image = page.getByRole("grid", { name: "digits.images[3]" });
  await image.getByRole("gridcell").focus();
  await page.keyboard.press("ArrowDown");
  await page.getByText("Row 1, column 0 of the image is number 8").waitFor();
});

test("the questions are checked", async () => {
  const page = await openLab("loop");
  const answer = async (name: string): Promise<string> => {
    await page.getByRole("radio", { name, exact: true }).check();
    await page.getByRole("button", { name: "Check" }).click();
    return page.locator("lab-question").getByRole("status").innerText();
  };
  expect(await answer("1")).toContain("Not quite");
  expect(await answer("64, the number of examples in the minibatch")).toContain("Right");
  await openView(page, "Data");
  expect(await answer("(1437, 64)")).toContain("Not quite");
  expect(await answer("(1437, 1, 64)")).toContain("Right");
});
