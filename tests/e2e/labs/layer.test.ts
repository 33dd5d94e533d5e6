import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { MINIBATCHES } from "../../../web/src/labs/layer/run";
import { half, read } from "../../printed";
import { sigmoid } from "../../sigmoid";
import { loadLabs } from "../../wasm/module";
import { look } from "../axe";
import { useBrowser } from "../browser";
import { behaves, matrix, openLab, openView, setNumber } from "./lab";

useBrowser();
behaves(["layer", "layer&view=batch", "layer&view=transpose", "layer&view=quiz"]);

/** The same module under Node: what the page shows is compared with what it says. */
let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
  labs.layerTrain("lecture", MINIBATCHES);
});

/** The lab when its network is trained. */
async function openTrained(view = "", options: BrowserContextOptions = {}): Promise<Page> {
  const page = await openLab(view ? `layer&view=${view}` : "layer", options);
  await page.getByText(`After ${MINIBATCHES} minibatches.`).waitFor();
  return page;
}

/** Numbers of the sum's table, its largest terms first, the activation last. */
async function sumOf(page: Page): Promise<number[]> {
  const numbers = page.getByRole("table", { name: /^Terms of entry/ }).locator("data");
  return numbers.evaluateAll((all) => all.map((data) => Number((data as HTMLDataElement).value)));
}

async function answer(page: Page, typed: string): Promise<string> {
  const question = page.locator("lab-question");
  await question.getByRole("textbox").fill(typed);
  await question.getByRole("textbox").press("Enter");
  return question.getByRole("status").innerText();
}

test("axe finds nothing in the trained network either, whichever way it is turned", async () => {
  const page = await openTrained("", { bypassCSP: true });
  expect(await look(page)).toEqual([]);
  await page.getByRole("button", { name: "Rows:" }).click();
  expect(await look(page)).toEqual([]);
  await openView(page, "Batch");
  expect(await look(page)).toEqual([]);
});

test("shows all shapes of the lecture's two networks", async () => {
  const page = await openTrained();
  const layers = page.getByRole("list", { name: "Layers and their shapes" });
  expect((await layers.innerText()).replace(/\s+/g, " ")).toBe(
    "x 64 × 1 64 → 128 W₁ 128 × 64 b₁ 128 × 1 a₁ 128 × 1 128 → 64 W₂ 64 × 128 b₂ 64 × 1 a₂ 64 × 1 " +
      "64 → 10 W₃ 10 × 64 b₃ 10 × 1 output 10 × 1",
  );
  await page.getByText("a function of 64 numbers that returns 10, with 17,226 parameters").waitFor();
  await page.getByRole("button", { name: "Rows:" }).click();
  expect(await layers.innerText()).toContain("W₁ᵀ 64 × 128");
  await page.getByRole("button", { name: "Figure" }).click();
  await layers.getByRole("button", { name: "64 → 32" }).click();
  expect(await layers.innerText()).toContain("W₄ᵀ 32 × 10");
  await matrix(page, "Wᵀ", 64, 32).waitFor();
});

test("an entry of y is its bias and its terms, as the core adds them", async () => {
  const page = await openTrained();
  for (const [layer, name] of ["64 → 128", "128 → 64", "64 → 10"].entries()) {
    await page.getByRole("button", { name }).click();
    const { outputs } = labs.layerParameters("lecture", layer);
    const entry = matrix(page, "y", outputs, 1).getByRole("gridcell");
    await entry.press("Home");
    await entry.press("Control+Home");
    await entry.press("ArrowDown");
    await page.getByRole("heading", { name: /^y₂ = / }).waitFor();
    const { total, bias, activation, rest, terms, places } = labs.layerSum("lecture", layer, [0], 0, 1, 8);
    const shown = await sumOf(page);
    expect(shown).toEqual([...places].map((place) => terms[place] ?? 0).concat([rest, bias, total, activation]));
    expect(shown.slice(0, -2).reduce((sum, term) => sum + term)).toBeCloseTo(total, 3);
  }
});

test("the sum's table multiplies and adds up as it is printed", async () => {
  const page = await openTrained();
  for (const name of ["64 → 128", "128 → 64", "64 → 10"]) {
    await page.getByRole("button", { name }).click();
    await page.getByRole("heading", { name: /^y[₀-₉]+ = / }).waitFor();
    const rows = await page
      .getByRole("table", { name: /^Terms of entry/ })
      .locator("tr")
      .evaluateAll((all) =>
        all.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent?.trim() ?? "")),
      );
    const [total = "", activation = ""] = rows.slice(-2).map(([, number = ""]) => number);
    let sum = 0;
    for (const [factors = "", term = ""] of rows.slice(0, -2)) {
      sum += read(term);
      if (!factors) continue;
      const product = factors.split(" · ").reduce((all, factor) => all * read(factor), 1);
      expect(Math.abs(product - read(term)), `${factors} = ${term}`).toBeLessThanOrEqual(half(term));
    }
    expect(Math.abs(sum - read(total))).toBeLessThanOrEqual(half(total));
    expect(Math.abs(sigmoid(read(total)) - read(activation))).toBeLessThanOrEqual(half(activation));
  }
});

test("turned, it is the same layer: the same numbers in other places", async () => {
  const page = await openTrained();
  await matrix(page, "W", 128, 64).getByRole("gridcell").press("Control+End");
  await page.getByRole("heading", { name: /^y₁₂₈ = / }).waitFor();
  const before = await sumOf(page);
  await page.getByRole("button", { name: "Rows:" }).click();
  const weights = matrix(page, "Wᵀ", 64, 128);
  await weights.getByRole("gridcell", { name: /^row 64, column 128: / }).waitFor();
  expect(await sumOf(page)).toEqual(before);
  await page.getByText("The row times column 128 of Wᵀ").waitFor();
  await matrix(page, "yᵀ", 1, 128).waitFor();
});

test("the pointer lights up what a cell is made of, and the keys walk on from there", async () => {
  const page = await openTrained();
  const weights = matrix(page, "W", 128, 64);
  const box = await weights.boundingBox();
  if (!box) throw new Error("no picture");
  await page.mouse.move(box.x + (box.width * 20.5) / 64, box.y + (box.height * 40.5) / 128);
  await page.getByRole("heading", { name: /^y₄₁ = / }).waitFor();
  await page.getByRole("row", { name: /^w₄₁‚₂₁ · x₂₁/ }).waitFor();
  const cell = weights.getByRole("gridcell");
  expect(await cell.getAttribute("aria-label")).toMatch(/^row 41, column 21: /);
  await cell.press("ArrowRight");
  await cell.press("ArrowUp");
  await page.getByRole("row", { name: /^w₄₀‚₂₂ · x₂₂/ }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("lab-course");
  expect(await cell.evaluate((element) => element.matches(":focus"))).toBe(true);
});

test("another digit, another sum", async () => {
  const page = await openTrained();
  const { label } = labs.layerDigit("lecture", 1);
  await page.getByRole("button", { name: "Next digit" }).click();
  await page.getByText(`Test digit 2: a ${label}`).waitFor();
  await matrix(page, "y", 128, 1).getByRole("gridcell").press("Control+Home");
  await page.getByRole("heading", { name: /^y[₀-₉]+ = / }).waitFor();
  expect((await sumOf(page)).at(-2)).toBe(labs.layerSum("lecture", 0, [1], 0, 0, 8).total);
  await page.getByRole("button", { name: "Previous digit" }).click();
  await page.getByRole("button", { name: "Previous digit" }).click();
  await page.getByText("Test digit 360").waitFor();
});

test("a batch has as many rows as examples, and the bias is stretched over them", async () => {
  const page = await openTrained("batch");
  await matrix(page, "1 bᵀ", 8, 128).waitFor();
  await setNumber(page, "examples", "64");
  await matrix(page, "X", 64, 64).waitFor();
  await matrix(page, "1 bᵀ", 64, 128).waitFor();
  await page.getByRole("button", { name: "Stretch bᵀ over 64 rows" }).click();
  await matrix(page, "bᵀ", 1, 128).waitFor();
  await matrix(page, "Y", 64, 128).getByRole("gridcell").press("Control+End");
  const digits = Array.from({ length: 64 }, (_, digit) => digit);
  await page.getByRole("heading", { name: /^y₁₂₈ = / }).waitFor();
  expect((await sumOf(page)).at(-2)).toBe(labs.layerSum("lecture", 0, digits, 63, 127, 5).total);
  await page.getByText(`Row 64 of X is this ${labs.layerDigit("lecture", 63).label}.`).waitFor();
  const shapes = await page.getByRole("table", { name: "Shapes in code" }).innerText();
  for (const shape of ["(64,)", "(1, 64)", "(64, 64) · (64, 128) = (64, 128)", "(1, 128) → (64, 128)"]) {
    expect(shapes).toContain(shape);
  }
  for (const typed of ["65", "0", "2.5", "many"]) {
    await setNumber(page, "examples", typed);
    await page.getByRole("alert").filter({ hasText: "a whole number from 1 to 64" }).waitFor();
    expect(await matrix(page, "Y", 64, 128).count()).toBe(1);
  }
});

test("the rules of transposing hold for the numbers that stand there, and the wrong one does not", async () => {
  const page = await openLab("layer&view=transpose");
  const rule = (name: string): Locator =>
    page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
  for (const name of ["Sum", "Scalar", "Involution"]) await rule(name).getByText("6 of 6 entries are equal.").waitFor();
  await rule("Product").getByText("4 of 4 entries are equal.").waitFor();
  await rule("Dimensions").getByText("2 × 3 becomes 3 × 2").waitFor();
  await rule("No rule").getByText("Not even the shapes are equal: 2 × 2 and 3 × 3.").waitFor();
  await page.getByRole("button", { name: "2 × 2" }).click();
  await rule("No rule").getByText("0 of 4 entries are equal.").waitFor();
  const type = async (name: string, value: string): Promise<void> => {
    const entry = page.getByRole("textbox", { name, exact: true });
    await entry.fill(value);
    await entry.press("Enter");
  };
  await type("A, row 1, column 1", "-0.1");
  await rule("Product").getByText("4 of 4 entries are equal.").waitFor();
  // Diagonal matrices commute.
  for (const name of ["A", "C"]) {
    await type(`${name}, row 1, column 2`, "0");
    await type(`${name}, row 2, column 1`, "0");
  }
  await rule("No rule").getByText("These two matrices commute.").waitFor();
  await type("A, row 1, column 1", "1e9");
  await page.getByRole("alert").filter({ hasText: "a number from −99 to 99" }).waitFor();
  expect(await page.getByRole("textbox", { name: "A, row 1, column 1" }).inputValue()).toBe("1e9");
  await rule("No rule").getByText("These two matrices commute.").waitFor();
  await page.getByRole("button", { name: "2 × 3" }).click();
  expect(await page.getByRole("alert").filter({ visible: true }).count()).toBe(0);
});

test("each view asks a question that is checked", async () => {
  const page = await openTrained();
  expect(await answer(page, "192")).toContain("multiply, do not add");
  expect(await answer(page, "8,192")).toContain("128 × 64 = 8,192");
  await openView(page, "Batch");
  expect(await answer(page, "1024")).toContain("Not quite");
  expect(await answer(page, "128")).toContain("Right");
  await setNumber(page, "examples", "16");
  expect(await page.locator("lab-question").getByRole("status").innerText()).toBe("");
  await openView(page, "Transpose");
  await page.getByRole("radio", { name: "Product" }).check();
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText("turns the order round").waitFor();
  await page.getByText(/^3 of \d+ questions answered$/).waitFor();
});

test("an answer that comes before the address has followed the tab counts for the tab's view", async () => {
  const page = await openTrained();
  expect(await answer(page, "8,192")).toContain("Right");
  // In one task: the address is read in another.
  await page.locator("lab-layer").evaluate(async (element) => {
    const lab = element as HTMLElement & { readonly updateComplete: Promise<unknown> };
    const root = lab.shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>("#tab-transpose")?.click();
    await lab.updateComplete;
    const question = root.querySelector("lab-question")?.shadowRoot as ShadowRoot;
    const choices = question.querySelectorAll("input");
    choices[2]?.click();
    question.querySelector("button")?.click();
  });
  await page.getByText("turns the order round").waitFor();
  await page.getByText(/^2 of \d+ questions answered$/).waitFor();
});

/** The shape that a prompt of the quiz asks for, worked out from its words. */
function shapeAsked(prompt: string): string {
  const [, inputs, outputs, how, thing] =
    /layer (\d+) → (\d+), (.*): .* shape of (?:∂E\/∂)?(\S+), rows/.exec(prompt) ?? [];
  const examples = /^\d+/.exec(how ?? "")?.[0] ?? "1";
  const shapes: Readonly<Record<string, readonly (string | undefined)[]>> = {
    x: [inputs, "1"],
    W: [outputs, inputs],
    b: [outputs, "1"],
    y: [outputs, "1"],
    xᵀ: ["1", inputs],
    Wᵀ: [inputs, outputs],
    bᵀ: ["1", outputs],
    yᵀ: ["1", outputs],
    X: [examples, inputs],
    Y: [examples, outputs],
  };
  const shape = shapes[thing ?? ""];
  if (!shape) throw new Error(prompt);
  return shape.join(" × ");
}

test("the quiz asks on and on, and keeps the score of this visit", async () => {
  const page = await openLab("layer&view=quiz");
  const quiz = page.locator("lab-layer-quiz");
  for (let right = 1; right <= 6; right++) {
    const shape = shapeAsked(await quiz.locator("legend").innerText());
    await quiz.getByRole("radio", { name: shape, exact: true }).check();
    await quiz.getByRole("button", { name: "Check" }).click();
    await quiz.getByText("Right.").waitFor();
    await quiz.getByText(new RegExp(`^${right} of ${right} right`)).waitFor();
    await quiz.getByRole("button", { name: "Next question" }).click();
  }
  await page.keyboard.press("Space");
  expect(await quiz.getByRole("radio", { checked: true }).count()).toBe(1);
  const shape = shapeAsked(await quiz.locator("legend").innerText());
  const options = await quiz.locator("label").allInnerTexts();
  await quiz
    .getByRole("radio", { name: options.find((option) => option.trim() !== shape)?.trim() ?? "", exact: true })
    .check();
  await quiz.getByRole("button", { name: "Check" }).click();
  await quiz.getByText(/^6 of 7 right/).waitFor();
  await openView(page, "Transpose");
  await page.getByRole("textbox", { name: "A, row 1, column 1", exact: true }).fill("7");
  await openView(page, "Quiz");
  await quiz.getByText(/^6 of 7 right/).waitFor();
  // What was asked, answered and typed is there still.
  expect(shapeAsked(await quiz.locator("legend").innerText())).toBe(shape);
  await quiz.getByText("Not quite.").waitFor();
  await openView(page, "Transpose");
  expect(await page.getByRole("textbox", { name: "A, row 1, column 1", exact: true }).inputValue()).toBe("7");
});
