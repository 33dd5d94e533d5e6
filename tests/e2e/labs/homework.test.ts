import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { behaves, openLab } from "./lab";

useBrowser();
behaves(["homework"]);

function task(page: Page, name: string): Locator {
  return page.locator(`lab-formula[task="${name}"]`);
}

/** Types a formula, has it checked by Enter, and returns what is said. */
async function say(page: Page, name: string, formula: string): Promise<string> {
  const field = page.getByRole("textbox", { name: `Formula of ${name}`, exact: true });
  await field.fill(formula);
  await field.press("Enter");
  return task(page, name).getByRole("status").innerText();
}

test("right formulas are accepted, in NumPy's manner or in mathematics'", async () => {
  const page = await openLab("homework");
  expect(await say(page, "sigmoid_prime", "sigmoid(x) * (1 - sigmoid(x))")).toContain("Right.");
  expect(await say(page, "sigmoid_prime", "np.exp(-x) / (1 + np.exp(-x))**2")).toContain("Right.");
  await page.getByText("1 of 3 functions are right").waitFor();
  expect(await say(page, "mse", "sum((y - out)^2) / 2")).toContain("Right.");
  expect(await say(page, "mse_prime", "out - y")).toContain("Right.");
  await page.getByText("3 of 3 functions are right").waitFor();
  await page.getByText(/^1 of \d+ questions answered$/).waitFor();
  // A function that is broken again does not count as right, but the question stays answered.
  expect(await say(page, "mse", "sum(y - out)")).toContain("Not quite");
  await page.getByText("2 of 3 functions are right").waitFor();
  await page.getByText(/^1 of \d+ questions answered$/).waitFor();
});

test("a near miss is told what is wrong with it, in the terms of its own task", async () => {
  const page = await openLab("homework");
  const twice = await say(page, "sigmoid_prime", "2*sigmoid(x)*(1-sigmoid(x))");
  expect(twice).toContain("It is 2 times the slope of the sigmoid, everywhere");
  expect(twice).not.toContain("half");
  const glued = await say(page, "sigmoid_prime", "sigmoid(x)(1-sigmoid(x))");
  expect(glued).toContain("Before “(” an operator is missing, such as *");
  expect(await task(page, "sigmoid_prime").locator("mark").innerText()).toBe("(");
  expect(await say(page, "mse", "sum((y - out)^2)")).toContain("the lecture's E has the factor ½");
});

test("the derivative is that of the mse that was written", async () => {
  const page = await openLab("homework");
  const said = task(page, "mse_prime").getByRole("status");
  // While mse itself is not right, the answer says which function this is the derivative of.
  expect(await say(page, "mse_prime", "2 * (out - y) / n")).toMatch(/Right\..*if mse is the mean.*not right yet/s);
  await page.getByText("1 of 3 functions are right").waitFor();
  expect(await say(page, "mse", "sum((y - out)^2) / 2")).toContain("Right.");
  await said.getByText("It is 0.667 times the derivative of the mse above").waitFor();
  await page.getByText("1 of 3 functions are right").waitFor();
  expect(await say(page, "mse", "mean((y - out)^2)")).toContain("Right.");
  await said.getByText("It is the derivative of the mse above.").waitFor();
  expect(await said.innerText()).toContain("same direction, another learning rate");
  await page.getByText("2 of 3 functions are right").waitFor();
  // At the next visit, too.
  await page.reload();
  await said.getByText("It is the derivative of the mse above.").waitFor();
});

test("a wrong formula is shown a place where it is wrong, and its mistake is named", async () => {
  const page = await openLab("homework");
  const plus = await say(page, "sigmoid_prime", "sigmoid(x) * (1 + sigmoid(x))");
  expect(plus).toContain("At x = 1.3 yours gives 1.4; the slope of the sigmoid there is 0.168.");
  expect(plus).toContain("1 − σ(x), not 1 + σ(x)");
  const swapped = await say(page, "mse_prime", "y - out");
  expect(swapped).toContain(
    "For y = (1; 0; 0), out = (0.8; 0.3; 0.1) yours gives (0.2; −0.3; −0.1); the slopes of the error are (−0.2; 0.3; 0.1).",
  );
  expect(swapped).toContain("wrong way round");
  expect(await say(page, "mse", "sum((y - out)^2)")).toContain("It is 2 times what is right");
});

test("nothing but a formula is read: the place is shown, and what is legal", async () => {
  const page = await openLab("homework");
  expect(await say(page, "sigmoid_prime", "1 + alert(1)")).toContain("“alert” is no function that is known here");
  expect(await task(page, "sigmoid_prime").locator("mark").innerText()).toBe("alert");
  expect(await say(page, "sigmoid_prime", "constructor")).toContain("“constructor” is no name that is known here");
  expect(await say(page, "sigmoid_prime", "x.constructor.constructor(1)")).toContain("cannot be read");
  expect(await say(page, "sigmoid_prime", "")).toContain("Write a formula");
  expect(await say(page, "sigmoid_prime", "(1 + x")).toContain("closing parenthesis");
  expect(await task(page, "sigmoid_prime").getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
});

test("what is typed is drawn beside the core's curve at once, and is there at the next visit", async () => {
  const page = await openLab("homework");
  const paths = task(page, "sigmoid_prime").locator("lab-plot path:not(.head)");
  await task(page, "sigmoid_prime").locator("lab-plot svg").waitFor();
  expect(await paths.count()).toBe(1);
  const field = page.getByRole("textbox", { name: "Formula of sigmoid_prime" });
  await field.pressSequentially("1/(2+exp(x)+exp(-x))");
  await paths.nth(1).waitFor({ state: "attached" });
  const [truth = "", mine = ""] = await paths.evaluateAll((drawn) => drawn.map((path) => path.getAttribute("d") ?? ""));
  // The same curve: the core's by differences, the formula's by itself.
  const rounded = (path: string): string => path.replace(/\d+\.\d+/g, (number) => Number(number).toFixed(1));
  expect(rounded(mine)).toBe(rounded(truth));
  await page.reload();
  await page.getByText("1 of 3 functions are right").waitFor();
  expect(await field.inputValue()).toBe("1/(2+exp(x)+exp(-x))");
});

test("by keyboard alone: write, check, derive", async () => {
  const page = await openLab("homework");
  await page.getByRole("textbox", { name: "Formula of sigmoid_prime" }).focus();
  await page.keyboard.type("sigmoid(x)");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await task(page, "sigmoid_prime").getByText("This is the sigmoid itself").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await task(page, "sigmoid_prime").getByText("chain rule, and again for −x").waitFor();
  expect(await task(page, "sigmoid_prime").locator("li math").count()).toBe(5);
});
