import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { MINIBATCHES } from "../../web/src/labs/layer/run";
import { LABS } from "../../web/src/state/course";
import { drawn, open, useBrowser } from "./browser";
import { openLab } from "./labs/lab";
import { translate, wordsOf } from "./translator";

useBrowser();

const translators = ["chrome", "firefox"] as const;

/** The code that handles translators loads a little later than the page. */
async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      performance.getEntriesByType("resource").some(({ name }) => /\/translation-guard-.*\.js$/.test(name)) &&
      document.querySelector("digit-playground")?.report,
  );
  // As text, because the tests' own build would resolve the import. Resolves once the module has run.
  const guard =
    "performance.getEntriesByType('resource').find(({ name }) => /\\/translation-guard-.*\\.js$/.test(name)).name";
  await page.evaluate(`import(${guard}).then(() => {})`);
}

/** Opens a lab and waits until its text is final: one lab trains its network first. */
async function openReady(lab: string): Promise<Page> {
  const page = await openLab(lab);
  if (lab === "layer") await page.getByText(`After ${MINIBATCHES} minibatches.`).waitFor();
  await untilReady(page);
  return page;
}

async function step(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector("digit-playground")?.step(150));
  await drawn(page);
}

async function speakGerman(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByRole("combobox", { name: "Sprache" }).waitFor();
  await drawn(page);
}

/** A page on which much is open, some minibatches on. */
async function openPanels(): Promise<Page> {
  const page = await open();
  await untilReady(page);
  await step(page);
  // The slider loads once there is something to go back to.
  await page.getByRole("slider", { name: "Minibatch to rewind to" }).waitFor();
  await page.getByRole("button", { name: "Example" }).click();
  // Wait for the example: if it came later, it would replace the digit drawn below.
  await page
    .getByRole("gridcell", { name: /: (?!0 )[\d.]+ of 16/ })
    .first()
    .waitFor();
  await page.getByRole("radio", { name: "Graph" }).check();
  await page.getByRole("button", { name: "Runs" }).click();
  await page.getByRole("heading", { name: "Runs", exact: true }).waitFor();
  await page.evaluate(() => document.querySelector("digit-playground")?.draw(Array(64).fill(5)));
  return page;
}

/** What it says after more training, and in another language. */
async function goOn(page: Page): Promise<readonly string[]> {
  await step(page);
  await speakGerman(page);
  return wordsOf(page);
}

test("a page that a browser has translated goes on to count", async () => {
  const expected = await goOn(await openPanels());
  expect(expected.join(" ")).toContain("300 von 40.000 Minibatches");
  for (const translator of translators) {
    const page = await openPanels();
    await translate(page, translator);
    expect(await goOn(page), translator).toEqual(expected);
  }
});

// Without the lab whose progress depends on the clock.
test.each(LABS.filter(({ lab }) => lab !== "approximation"))(
  "a translated lab goes on to count: $lab",
  async ({ lab }) => {
    const plain = await openReady(lab);
    await speakGerman(plain);
    const expected = await wordsOf(plain);
    for (const translator of translators) {
      const page = await openReady(lab);
      await translate(page, translator);
      await speakGerman(page);
      expect(await wordsOf(page), translator).toEqual(expected);
    }
  },
);

test("the numbers that move while a network trains are not for translators", async () => {
  const page = await openPanels();
  const count = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const numbers: Text[] = [];
      const visit = (node: Node): void => {
        if (node instanceof Element && node.matches("style, script, svg, .spoken, [translate=no]")) return;
        if (node instanceof Text && /\d/.test(node.data) && !/\p{L}{2}/u.test(node.data)) numbers.push(node);
        if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
        node.childNodes.forEach(visit);
      };
      visit(document.body);
      const before = numbers.map(({ data }) => data);
      await document.querySelector("digit-playground")?.step(150);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return numbers.filter(({ data }, at) => data !== before[at]).map(({ data }) => data);
    });
  expect(await count()).toEqual([]);
});
