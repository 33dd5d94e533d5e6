import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { useBrowser } from "../browser";
import { behaves, openLab, setNumber } from "./lab";

useBrowser();
behaves(["approximation"]);

function figure(page: Page, name: string): Locator {
  return page.locator(`lab-approximation dt:text-is("${name}") + dd`);
}

async function numberAt(page: Page, name: string): Promise<number> {
  const [digits = "", power = "0"] = (await figure(page, name).innerText()).replace(/,/g, "").split(" × 10");
  const exponent = [...power].map((sign) => "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(sign)).map((at) => (at === 0 ? "-" : at - 1));
  return Number(digits) * 10 ** (power === "0" ? 0 : Number(exponent.join("")));
}

async function until(page: Page, test: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await test())) {
    if (Date.now() > deadline) throw new Error("not reached");
    await page.waitForTimeout(50);
  }
}

async function pause(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();
}

test("learns the sine by itself, within a hundredth of it, and stops when it is told to", async () => {
  const page = await openLab("approximation");
  await until(page, async () => (await numberAt(page, "Error E")) < 1e-4);
  await pause(page);
  const epoch = await numberAt(page, "Epoch");
  await page.waitForTimeout(200);
  expect(await numberAt(page, "Epoch")).toBe(epoch);
  await page.getByRole("button", { name: "Step" }).click();
  expect(await numberAt(page, "Epoch")).toBe(epoch + 1);
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await numberAt(page, "Epoch")).toBe(0);
});

test("every start with a number gives the same figures", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const first = await figure(page, "Error E").innerText();
  await page.reload();
  await figure(page, "Error E").waitFor();
  expect(await figure(page, "Error E").innerText()).toBe(first);
  expect(await numberAt(page, "Epoch")).toBe(1500);
  expect(await numberAt(page, "Error E")).toBeLessThan(1e-4);
});

test("one unit is not enough for the sine, whatever it learns", async () => {
  const page = await openLab("approximation");
  await setNumber(page.locator("lab-approximation"), "Units", "1");
  await until(page, async () => (await numberAt(page, "Epoch")) > 1000);
  expect(await numberAt(page, "Error E")).toBeGreaterThan(0.05);
  expect(await page.getByRole("group", { name: "Units of the hidden layer" }).getByRole("button").count()).toBe(1);
  await setNumber(page.locator("lab-approximation"), "Units", "65");
  await page.getByRole("alert").filter({ hasText: "a whole number from 1 to 64" }).waitFor();
});

test("what is chosen is learned without a motion that the user wants less of", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  await page.getByRole("button", { name: "tanh" }).click();
  await page.getByRole("button", { name: "Train", exact: true }).waitFor();
  expect(await numberAt(page, "Epoch")).toBe(1500);
});

test("a unit is lit by keys and shows its formula, and stays lit when it is pressed", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const formula = page.locator("lab-approximation .formula").first();
  expect((await formula.innerText()).replace(/\s+/g, "")).toContain("𝑛=16");
  await page.getByRole("button", { name: "Unit 1", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  expect(await formula.innerText()).toMatch(/^Unit 2\s/);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Train" }).focus();
  expect(await formula.innerText()).toMatch(/^Unit 2\s/);
  expect(await page.getByRole("button", { name: "Unit 2", exact: true }).getAttribute("aria-pressed")).toBe("true");
});

test("a curve is drawn with the mouse, and by keys alone", async () => {
  const page = await openLab("approximation", { reducedMotion: "reduce" });
  const curves = page.locator("lab-curves");
  const box = await curves.boundingBox();
  if (!box) throw new Error("there is no picture");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.3, { steps: 5 });
  await page.mouse.up();
  expect(await page.getByRole("button", { name: "Draw", exact: true }).getAttribute("aria-pressed")).toBe("true");
  await page.getByRole("button", { name: "Pause" }).waitFor();
  const middle = page.getByRole("slider", { name: "Height at x = 0", exact: true });
  const height = Number(await middle.getAttribute("aria-valuenow"));
  expect(height).toBeGreaterThan(0.4);
  await middle.press("ArrowUp");
  expect(Number(await middle.getAttribute("aria-valuenow"))).toBeCloseTo(height + 0.05);
  await middle.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  const next = page.getByRole("slider", { name: "Height at x = 0.625", exact: true });
  expect(await next.evaluate((point) => point.matches(":focus"))).toBe(true);
  expect(Number(await middle.getAttribute("aria-valuenow"))).toBeCloseTo(height + 0.05);
});

test("more units come closer: numbers of units are tried one after the other", async () => {
  const page = await openLab("approximation");
  await page.getByRole("button", { name: "Try 1 to 64" }).click();
  await page.waitForFunction(() => {
    const all = document.querySelector("lab-course")?.shadowRoot?.querySelector("lab-approximation")?.shadowRoot;
    return (all?.querySelectorAll("lab-plot")[1]?.shadowRoot?.querySelectorAll("circle").length ?? 0) >= 7;
  });
  await page.getByRole("button", { name: "Stop" }).click();
  const heights = await page
    .locator("lab-approximation lab-plot")
    .nth(1)
    .locator("circle.faint")
    .evaluateAll((points) => points.map((point) => Number(point.getAttribute("cy"))));
  expect(heights.at(0)).toBeLessThan((heights.at(5) ?? 0) - 30);
});

test("the question tries the answer with the core", async () => {
  const page = await openLab("approximation");
  const say = async (answer: string): Promise<string> => {
    await page.getByRole("radio", { name: answer }).check();
    await page.getByRole("button", { name: "Check" }).click();
    return page.locator("lab-question").getByRole("status").innerText();
  };
  expect(await say("1 unit")).toMatch(/Not quite.*the gap stays 1\.0/);
  expect(await say("3 units")).toMatch(/Not quite.*one unit less: 0\.0/);
  expect(await say("2 units")).toMatch(/Right.*widest gap 0\.0\d with two, 1\.0\d with one/);
  expect(await page.getByRole("button", { name: "Bump" }).getAttribute("aria-pressed")).toBe("true");
});
