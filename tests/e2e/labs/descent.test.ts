import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { drawn, useBrowser } from "../browser";
import { behaves, openLab, openView, setNumber } from "./lab";

useBrowser();
behaves(["descent", "descent&view=momentum", "descent&view=race"]);

/** Numbers of a row, as they are read. */
async function rowOf(table: Locator, name: RegExp): Promise<string[]> {
  return table.getByRole("row", { name }).getByRole("cell").allInnerTexts();
}

async function answer(page: Page, typed: string): Promise<string> {
  const question = page.locator("lab-question").filter({ visible: true });
  await question.getByRole("textbox").fill(typed);
  await question.getByRole("button", { name: "Check" }).click();
  return question.getByRole("status").innerText();
}

const still = { reducedMotion: "reduce" } as const;

test("fifteen steps end at the lecture's -0.2139, the badly chosen ones at its -0.0199", async () => {
  const page = await openLab("descent");
  await page.getByText("After 15 steps x = −0.2139. The minimum is at −0.2143.").waitFor();
  const table = page.getByRole("table", { name: "The steps in numbers" });
  expect(await rowOf(table, /^Show step 0 /)).toEqual(["1.0000", "17.0000", "0.5100"]);
  expect(await rowOf(table, /^Show step 1 /)).toEqual(["0.4900", "9.8600", "0.2958"]);
  expect((await rowOf(table, /^Show step 15 /))[0]).toBe("−0.2139");
  await page.getByRole("button", { name: "Badly chosen" }).click();
  await page.getByText("After 15 steps x = −0.0199.").waitFor();
  await page.getByText("ends, −0.0199, but not its η: 0.008212 is worked back from that").waitFor();
  await page.getByText("Slow: each step leaves 0.885 of the distance").waitFor();
  expect(await page.getByRole("textbox", { name: "Learning rate η" }).inputValue()).toMatch(/^0\.0082/);
});

test("each learning rate is told what it does", async () => {
  const page = await openLab("descent");
  await page.getByText("each step leaves 0.58 of the distance").waitFor();
  for (const [rate, said] of [
    ["0.002", "Slow: each step leaves 0.972"],
    ["0.1", "from side to side, and each step leaves 0.4"],
    ["0.2", "each step makes the distance to the minimum 1.8 times"],
  ] as const) {
    await setNumber(page, "Learning rate η", rate);
    await page.getByText(said).waitFor();
  }
  await page.getByRole("button", { name: "One step: 1/14" }).click();
  await page.getByText("the first step arrives").waitFor();
  await page.getByRole("button", { name: "For ever: 1/7" }).click();
  await page.getByText("it goes on for ever").waitFor();
  await page.getByText("After 15 steps x = −1.4286.").waitFor();
});

test("a run that diverges stops with a sentence, and the next one runs", async () => {
  const page = await openLab("descent");
  await setNumber(page, "Learning rate η", "1");
  await setNumber(page.locator("lab-slider"), "Steps", "60");
  await page.getByText(/After \d+ steps the numbers leave every picture/).waitFor();
  await page.getByRole("button", { name: "The lecture: 0.03" }).click();
  await page.getByText("After 15 steps x = −0.2139.").waitFor();
});

test("steps are whole: what is none is named, and the run stays", async () => {
  const page = await openLab("descent");
  const settings = page.locator("lab-slider");
  await setNumber(settings, "Steps", "2.4");
  await settings.getByRole("alert").filter({ hasText: "2.4 is no legal value: a whole number from 1 to 60" }).waitFor();
  await page.getByText("After 15 steps x = −0.2139.").waitFor();
  await setNumber(settings, "Steps", "2");
  expect(await settings.getByRole("alert").filter({ visible: true }).count()).toBe(0);
  await page.getByText("After 2 steps").waitFor();
});

test("steps are taken one by one, played, and shown by a row of the table", async () => {
  const page = await openLab("descent", still);
  const place = page.getByText(/^Step \d+ of 15$/);
  await page.getByRole("button", { name: "Reset" }).click();
  expect(await place.innerText()).toBe("Step 0 of 15");
  await page.getByRole("button", { name: "On a step" }).click();
  await page.getByRole("button", { name: "On a step" }).click();
  await page.getByRole("button", { name: "Back a step" }).click();
  expect(await place.innerText()).toBe("Step 1 of 15");
  expect((await page.locator("descent-curve .now").innerText()).replace(/\s+/g, "")).toContain(
    "=1.0000−0.03⋅17.0000=0.4900",
  );
  await page.getByRole("button", { name: "Back a step" }).press("Enter");
  expect(await place.innerText()).toBe("Step 0 of 15");
  await page.keyboard.press("Enter");
  expect(await place.innerText()).toBe("Step 0 of 15");
  expect(await page.getByRole("button", { name: "Back a step", disabled: true }).isVisible()).toBe(true);
  expect(await page.getByRole("button", { name: "Back a step" }).evaluate((button) => button.matches(":focus"))).toBe(
    true,
  );
  await page.getByRole("button", { name: "Show step 7" }).click();
  expect(await place.innerText()).toBe("Step 7 of 15");
  await page.getByRole("button", { name: "Play" }).click();
  await page.getByText("Step 15 of 15").waitFor();
  await page.getByRole("button", { name: "Play" }).waitFor();
});

test("the start is moved by keys and by the pointer, inside the picture", async () => {
  const page = await openLab("descent");
  const start = page.getByRole("slider", { name: "Start" }).first();
  await start.press("ArrowLeft");
  const field = page.getByRole("textbox", { name: "Start" });
  const near = Number(await field.inputValue());
  expect(near).toBeLessThan(1);
  expect(near).toBeGreaterThan(0.9);
  const box = await start.boundingBox();
  if (!box) throw new Error("the start is not in the picture");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x - 2000, box.y);
  await page.mouse.up();
  expect(Number(await field.inputValue())).toBeCloseTo(-1.654, 2);
  await page.getByText("The minimum is at −0.2143").waitFor();
});

test("the start keeps the pointer and the focus while the number of points changes", async () => {
  const page = await openLab("descent", still);
  const start = page.getByRole("slider", { name: "Start" }).first();
  const field = page.getByRole("textbox", { name: "Start" });
  await page.getByRole("button", { name: "Reset" }).click();
  const box = await start.boundingBox();
  if (!box) throw new Error("the start is not in the picture");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 5 });
  await page.mouse.up();
  const moved = await start.boundingBox();
  expect((moved?.x ?? 0) + box.width / 2).toBeCloseTo(x - 100, 0);
  const dragged = Number(await field.inputValue());
  await page.getByRole("button", { name: "Reset" }).click();
  await start.focus();
  await page.keyboard.press("ArrowRight");
  const once = Number(await field.inputValue());
  await page.keyboard.press("ArrowRight");
  expect(Number(await field.inputValue())).toBeGreaterThan(once);
  expect(once).toBeGreaterThan(dragged);
  expect(await start.evaluate((handle) => handle.matches(":focus"))).toBe(true);
});

test("an own polynomial is taken, and what is none is named and changes nothing", async () => {
  const page = await openLab("descent");
  const field = page.getByRole("textbox", { name: "Polynomial f(x)" });
  const put = async (typed: string): Promise<void> => {
    await field.fill(typed);
    await field.press("Enter");
  };
  for (const [typed, said] of [
    ["7x^2 + sin(x)", "“+sin(x)” is no term"],
    ["x^7", "“x^7” is no term"],
    ["", "Something is missing"],
    ["2000x^2", "from 0.000001 to 1000"],
  ] as const) {
    await put(typed);
    await page.getByRole("alert").filter({ hasText: said }).waitFor();
    await page.getByText("After 15 steps x = −0.2139.").waitFor();
  }
  await put("3x^2 + 12x + 1");
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.getByText("The minimum is at −2.0000.").waitFor();
  await page.getByRole("button", { name: "For ever: 1/3" }).waitFor();
  await put("x^3 - 3x");
  await page.getByText("The minimum is at 1.0000.").waitFor();
  await put("-x^2");
  await page.getByText("there is no minimum").first().waitFor();
  await put("5");
  await page.getByText("every point is as low as any other").waitFor();
  expect(await page.getByText("this is no minimum").count()).toBe(0);
  await put("x^4");
  await page.getByText("The bottom is flat").waitFor();
});

test("the question about the limit is checked by the core", async () => {
  const page = await openLab("descent");
  expect(await answer(page, "0.5")).toContain("Not quite");
  expect(await answer(page, "0.25")).toMatch(/^Right\.\s+\|1 − η f″\|/);
});

test("what the question is about is not given away by marks or examples until it is answered", async () => {
  const page = await openLab("descent");
  const field = page.getByRole("textbox", { name: "Polynomial f(x)" });
  const marks = page.locator("lab-slider .strip span");
  expect(await marks.allTextContents()).toEqual(["1/14", "1/7"]);
  // Another one with the same f″ would do as well.
  for (const typed of ["4x^2 + 8x + 1", "4x^2 - 3"]) {
    await field.fill(typed);
    await field.press("Enter");
    await page
      .getByRole("button", { name: /^(One step|For ever|Too far)/ })
      .first()
      .waitFor({ state: "detached" });
    expect(await marks.count()).toBe(0);
  }
  await answer(page, "1/4");
  expect(await marks.allTextContents()).toEqual(["1/8", "1/4"]);
  await page.getByRole("button", { name: "For ever: 1/4" }).waitFor();
});

test("a start in the minimum goes nowhere, and is not said to jump or diverge", async () => {
  const page = await openLab("descent");
  const field = page.getByRole("textbox", { name: "Polynomial f(x)" });
  await field.fill("3x^2 - 6x + 1");
  await field.press("Enter");
  const pace = page.locator("descent-curve .pace");
  for (const rate of ["0.03", "1/3", "0.9"]) {
    await setNumber(page, "Learning rate η", rate);
    expect(await pace.innerText()).toContain("It starts in the minimum itself");
  }
  await setNumber(page.locator("lab-slider"), "Start", "1.5");
  await page.getByText("It diverges: each step makes the distance to the minimum 4.4 times as large").waitFor();
});

test("where f is no parabola, what holds near the minimum only is said to", async () => {
  const page = await openLab("descent");
  const field = page.getByRole("textbox", { name: "Polynomial f(x)" });
  await field.fill("x^4 - 3x^2");
  await field.press("Enter");
  await setNumber(page.locator("lab-slider"), "Start", "1.4");
  // 1 / f″ at the minimum: from 1.4 the first step does not arrive there.
  await page.getByRole("button", { name: "1 / f″: 1/12" }).click();
  await page.getByText("Near the minimum nothing can be faster").waitFor();
  await page.getByText("The minimum downhill from the start is at 1.2247.").waitFor();
  await page.getByText("dashed: on a parabola with the same f″").waitFor();
  expect(await page.getByText("the first step arrives").count()).toBe(0);
});

test("momentum leaves the local minimum in which the other ball stays", async () => {
  const page = await openLab("descent&view=momentum", still);
  await page.getByText("f(x) = 0.5x⁴ − 1.5x² − 0.5x", { exact: true }).waitFor();
  await page.getByText("It ends at x = −1.1309, near a local minimum, −1.1309.").waitFor();
  await page.getByText("It ends at x = 1.2931, near the global minimum, 1.3008.").waitFor();
  await setNumber(page, "Momentum μ", "0");
  await page.getByRole("button", { name: "Play" }).waitFor();
  expect(await page.getByText("near a local minimum").count()).toBe(2);
});

test("an answer belongs to the numbers that it was given for: with others its verdict goes", async () => {
  const page = await openLab("descent&view=momentum", still);
  await page.getByRole("button", { name: "The lecture's parabola" }).click();
  const question = page.locator("lab-question").filter({ visible: true });
  const said = (): Promise<string> => question.getByRole("status").innerText();
  await question
    .getByText("f(x) = 7x² + 3x − 9, start 1, η = 0.03, μ = 0.5: what is v after the third step?")
    .waitFor();
  expect(await answer(page, "-0.34")).toContain("Right");
  for (const [label, value] of [
    ["Momentum μ", "0.6"],
    ["Learning rate η", "0.04"],
  ] as const) {
    await setNumber(page, label, value);
    await expect.poll(said).toBe("");
    expect(await answer(page, "-0.34")).toContain("Not quite");
  }
});

test("while one ball lies over the other, only its own letter is written", async () => {
  const page = await openLab("descent&view=momentum", still);
  const letters = (): Promise<string[]> => page.locator("lab-plot text.inside").allTextContents();
  expect(await letters()).toEqual(["A", "B"]);
  await setNumber(page, "Momentum μ", "0");
  await expect.poll(letters).toEqual(["B"]);
});

test("momentum on the lecture's parabola is the recurrence worked by hand", async () => {
  const page = await openLab("descent&view=momentum", still);
  await page.getByRole("button", { name: "The lecture's parabola" }).click();
  const worked = (await page.locator("descent-recurrence .formula").allInnerTexts()).join().replace(/\s+/g, "");
  expect(worked).toContain("=0.5⋅0.0000−0.03⋅17.0000=−0.5100");
  expect(worked).toContain("=0.5⋅(−0.5100)−0.03⋅9.8600=−0.5508");
  expect(worked).toContain("=0.4900+(−0.5508)=−0.0608");
  expect(await answer(page, "0.34")).toContain("After the second step v is −0.5508");
  expect(await answer(page, "-0.34")).toContain("v = −0.3399, and so x = −0.4007");
});

test("what the user wants less of, motion, is not begun; else it plays until it is paused", async () => {
  const page = await openLab("neuron");
  // Frames two milliseconds apart: however late we pause, it is not at its end.
  await page.evaluate(() => {
    const frame = globalThis.requestAnimationFrame;
    const begin = performance.now();
    let frames = 0;
    globalThis.requestAnimationFrame = (draw) => frame(() => draw(begin + 2 * frames++));
    location.hash = "#lab=descent&view=momentum";
  });
  await page.getByText(/^Step [1-9]\d* of 90$/).waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  const place = page.getByText(/^Step \d+ of 90$/);
  const paused = await place.innerText();
  // If anything still moves, these frames are so late that it would reach the end at once.
  await page.evaluate(() => {
    const frame = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (draw) => frame((now) => draw(now + 1e6));
  });
  await drawn(page);
  await drawn(page);
  expect(await place.innerText()).toBe(paused);
  expect(paused).not.toBe("Step 90 of 90");
  const without = await openLab("descent&view=momentum", still);
  await without.getByText("Step 90 of 90").waitFor();
});

test("no choice begins a motion that the user wants less of", async () => {
  const page = await openLab("descent&view=momentum", still);
  await page.getByRole("button", { name: "The lecture's parabola" }).click();
  expect(await page.getByRole("button", { name: "Pause" }).count()).toBe(0);
  await page.getByText(/^Step (\d+) of \1$/).waitFor();
});

test("five optimizers race from a start that keys and pointer set, and the first is named", async () => {
  const page = await openLab("descent&view=race", still);
  await page.getByText("Nesterov arrives first, at step 44.").waitFor();
  const table = page.getByRole("table", { name: "The five in numbers" });
  expect(await table.getByRole("row").count()).toBe(6);
  expect((await rowOf(table, /Nesterov/))[3]).toBe("step 44");
  const start = page.getByRole("slider", { name: "Start" });
  expect(await start.getAttribute("aria-valuetext")).toBe("x = −3.50, y = 2.00");
  await start.press("ArrowRight");
  await start.press("Shift+ArrowDown");
  expect(await start.getAttribute("aria-valuetext")).toBe("x = −3.40, y = 1.40");
  const map = page.locator("descent-map");
  const box = await map.boundingBox();
  if (!box) throw new Error("the map is not in the page");
  await page.mouse.click(box.x + box.width * 0.75, box.y + box.height * 0.25);
  expect(await start.getAttribute("aria-valuetext")).toMatch(/^x = (1\.99|2\.0\d), y = 1\.(49|5\d)$/);
  await page.getByRole("button", { name: "Reset" }).click();
  expect((await rowOf(table, /SGD/)).slice(0, 2)).toEqual((await rowOf(table, /Adam/)).slice(0, 2));
});

test("letters have the colours of their paths, and none lies on another", async () => {
  const page = await openLab("descent&view=race", still);
  await page.getByRole("button", { name: "Reset" }).click();
  const labels = page.locator("descent-race lab-plot text[class*=run-]");
  expect(await labels.count()).toBe(0);
  const next = page.getByRole("button", { name: "On a step" });
  for (let step = 1; step <= 4; step++) await next.click();
  expect(await labels.allTextContents()).toHaveLength(5);
  const map = page.locator("descent-map");
  for (const [index, letter] of [..."SMNRA"].entries()) {
    const path = map.locator(`path.run.run-${index}`);
    const colour = await path.evaluate((line) => getComputedStyle(line).stroke);
    const label = labels.filter({ hasText: letter });
    expect(await label.evaluate((text) => getComputedStyle(text).fill)).toBe(colour);
    expect(await map.locator(`.marker.run-${index} text`).evaluate((text) => getComputedStyle(text).fill)).toBe(colour);
  }
  const places = await Promise.all((await map.locator(".marker circle").all()).map((marker) => marker.boundingBox()));
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1))
      expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan((a?.width ?? 0) - 1);
});

test("a learning rate that is too large is told, and the usual ones come back", async () => {
  const page = await openLab("descent&view=race", still);
  await setNumber(page, "η of SGD", "1");
  const table = page.getByRole("table", { name: "The five in numbers" });
  await expect.poll(async () => (await rowOf(table, /SGD/))[3]).toBe("diverged");
  await page.getByRole("button", { name: "Usual start, best η" }).click();
  await expect.poll(async () => (await rowOf(table, /SGD/))[3]).toBe("step 159");
});

test("the question names another race, and the core knows who wins it", async () => {
  const page = await openLab("descent&view=race", still);
  const question = page.locator("lab-question").filter({ visible: true });
  await question.getByRole("radio", { name: "SGD" }).check();
  await question.getByRole("button", { name: "Check" }).click();
  expect(await question.getByRole("status").innerText()).toContain("Not quite");
  await question.getByRole("radio", { name: "Momentum" }).check();
  await question.getByRole("button", { name: "Check" }).click();
  expect(await question.getByRole("status").innerText()).toMatch(/^Right\.\s+Momentum arrives at step 179/);
  await page.getByRole("button", { name: "Rosenbrock's valley" }).click();
  await page.getByText("Momentum arrives first, at step 179.").waitFor();
  // Each with the best rate of one grid: Adam's and momentum's are not the same, nor is one left behind by its default.
  const rateOf = (name: string): Promise<string> => page.getByRole("textbox", { name: `η of ${name}` }).inputValue();
  expect([await rateOf("Momentum"), await rateOf("Adam")]).toEqual(["0.002", "0.05"]);
});

test("a view stays as it was left", async () => {
  const page = await openLab("descent", still);
  await setNumber(page, "Learning rate η", "0.1");
  await openView(page, "Race of optimizers");
  await page.getByText(/^Five optimizers start/).waitFor();
  await openView(page, "Steps on a curve");
  expect(await page.getByRole("textbox", { name: "Learning rate η" }).inputValue()).toBe("0.1");
});
