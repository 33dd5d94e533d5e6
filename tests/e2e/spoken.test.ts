import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { answered, open, useBrowser } from "./browser";

useBrowser();

/** Has the page write down what a polite voice reads in one of the playground's parts. */
async function listen(page: Page, part: string): Promise<() => Promise<string[]>> {
  await page.evaluate((name) => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const place = document.querySelector("digit-playground")?.shadowRoot?.querySelector(name)?.shadowRoot;
    const live = place?.querySelector("p[aria-live=polite]");
    if (!live) throw new Error(`nothing is said in ${name}`);
    new MutationObserver(() => heard.push(live.textContent ?? "")).observe(live, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  }, part);
  return () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}

/**
 * A stroke, move by move. Runs in the page: if each move came from the test, the pointer could rest so long that half a stroke is
 * read out.
 */
async function draw(page: Page): Promise<void> {
  await page.getByRole("grid", { name: "Draw a digit" }).evaluate(async (grid) => {
    const { left, top, width, height } = grid.getBoundingClientRect();
    const tell = async (name: "down" | "move" | "up", down: number): Promise<void> => {
      const place = { clientX: left + 0.5 * width, clientY: top + down * height };
      const pen = { pointerId: 21, pointerType: "mouse", buttons: 1, bubbles: true, composed: true };
      grid.dispatchEvent(new PointerEvent(`pointer${name}`, { ...pen, ...place }));
      // The page handles what is due, and no later timer fires before the next move.
      await new Promise((done) => setTimeout(done));
    };
    await tell("down", 0.1);
    for (let step = 1; step <= 20; step++) await tell("move", 0.1 + 0.04 * step);
    await tell("up", 0.9);
  });
}

test("the network's answer is told once a drawing, as the outputs have it, and so is what undo and why show", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(200));
  const heard = await listen(page, "playground-prediction");
  await draw(page);
  await expect.poll(heard).toHaveLength(1);
  const [, digit, output] = /^The network says (\d) \((\S+)\)$/.exec((await heard())[0] ?? "") ?? [];
  const answer = page.getByRole("region", { name: "Prediction" }).getByRole("button", { name: /, the answer,/ });
  expect(await answer.getAttribute("aria-label")).toBe(`${digit}: ${output}, the answer, inspect this output`);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(heard).toHaveLength(2);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(heard).toHaveLength(3);
  await page.getByRole("button", { name: "Why?" }).click();
  await expect.poll(heard).toHaveLength(4);
  const [, undone, redone, why] = await heard();
  expect([undone, redone]).toEqual(["The grid is empty", `The network says ${digit} (${output})`]);
  expect(why).toMatch(
    new RegExp(`^Why ${digit}: ink raises it most at row \\d, column \\d, and lowers it most at row \\d, column \\d$`),
  );
});

test("every step is told", async () => {
  const page = await open();
  const heard = await listen(page, "playground-transport");
  for (const minibatch of [1, 2, 3, 4]) {
    await page.getByRole("button", { name: "Step", exact: true }).click();
    await expect.poll(async () => (await heard()).at(-1)).toMatch(new RegExp(`\\. ${minibatch} of 40,000 minibatches`));
  }
});

test("each card is a region with a name, and the outputs are one stop, at the answer", async () => {
  const page = await open();
  for (const name of ["Draw a digit", "Prediction", "Network", "Settings", "Results", "Confusion matrix"])
    await page.getByRole("region", { name, exact: true }).waitFor();
  await page.getByRole("button", { name: "Example" }).click();
  // The digit shows before its answer arrives, and the outputs' Tab stop moves with the answer.
  await page.getByRole("button", { name: "Why?" }).waitFor();
  await answered(page);
  const outputs = page.getByRole("region", { name: "Prediction" }).getByRole("button", { name: /inspect this output/ });
  await page.getByRole("button", { name: "Why?" }).focus();
  await page.keyboard.press("Tab");
  const focused = () => outputs.evaluateAll((all) => all.findIndex((each) => each.matches(":focus")));
  expect(await outputs.nth(await focused()).getAttribute("aria-label")).toContain("the answer");
  await page.keyboard.press("Home");
  expect(await focused()).toBe(0);
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe(1);
  await page.keyboard.press("End");
  expect(await focused()).toBe(9);
  await page.keyboard.press("Tab");
  expect(await focused()).toBe(-1);
});

test("from the grid to the matrix it is a dozen keys", async () => {
  const page = await open();
  const grid = page.getByRole("grid", { name: "Draw a digit" });
  await grid.locator("[tabindex='0']").focus();
  const skip = page.getByRole("button", { name: "Skip to the confusion matrix" });
  let keys = 0;
  const isThere = (): Promise<boolean> => skip.evaluate((button) => button.matches(":focus"));
  for (; keys < 12 && !(await isThere()); keys++) await page.keyboard.press("Tab");
  expect(await isThere()).toBe(true);
  await page.keyboard.press("Enter");
  const cell = page.getByRole("table", { name: "Confusion matrix" }).getByRole("button").first();
  expect(await cell.evaluate((button) => button.matches(":focus"))).toBe(true);
});
