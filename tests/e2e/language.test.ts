import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, openAt, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

/** Every text that is seen or heard, however deep in elements of elements. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => {
    const said: string[] = [];
    const visit = (node: Node): void => {
      if (node instanceof Element && node.matches("style, script, noscript")) return;
      if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? "");
      if (node instanceof Element) {
        for (const name of ["aria-label", "title", "aria-valuetext"]) said.push(node.getAttribute(name) ?? "");
        if (node.shadowRoot) visit(node.shadowRoot);
      }
      node.childNodes.forEach(visit);
    };
    visit(document.documentElement);
    return said.join("\n");
  });
}

async function step(page: Page, minibatches: number): Promise<void> {
  await page.evaluate((count) => document.querySelector("digit-playground")?.step(count), minibatches);
}

test("the browser's language is the page's, in words and in numbers", async () => {
  const page = await open({ locale: "de-AT" });
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
  await step(page, 1200);
  await page.getByRole("status", { name: "Stand des Trainings" }).getByText("1.200 von 40.000 Minibatches").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
  expect(await page.locator("digit-playground").getAttribute("lang")).toBe("de");
  const said = await words(page);
  expect(said).toMatch(/\b9\d,\d %/);
  expect(said.match(/\b\d+\.\d{1,2} %|\b0\.\d+/g), "numbers as English writes them").toBeNull();
  expect(
    said.match(/\b(the|of|and|digit|weights|accuracy|layer)\b/gi),
    "English, but for the name in title and heading",
  ).toEqual(["Digit", "Digit"]);
});

test("a language that the page does not speak is answered in English", async () => {
  const page = await open({ locale: "fr-FR" });
  await page.getByRole("button", { name: "Train", exact: true }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("switching changes every part at once, keeps the run, and lasts", async () => {
  const page = await open();
  await step(page, 300);
  const checksum = () => page.evaluate(() => document.querySelector("digit-playground")?.report?.checksum);
  const before = await checksum();
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByRole("table", { name: "Konfusionsmatrix" }).waitFor();
  expect(await page.title()).not.toBe("");
  expect(await page.getByText("Beim Lernen zusehen").count()).toBe(1);
  expect(await page.getByLabel("Lernrate").inputValue()).toBe("0,5");
  expect(await checksum()).toBe(before);
  await page.reload();
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await page.getByRole("button", { name: "Train", exact: true }).waitFor();
  expect(await page.getByLabel("Learning rate").inputValue()).toBe("0.5");
});

test("what is loaded on demand speaks the language in force, and another when that is chosen", async () => {
  const page = await open({ locale: "de" });
  await page.getByRole("button", { name: "Läufe" }).click();
  await page.getByRole("heading", { name: "Läufe" }).waitFor();
  await page.getByRole("radio", { name: "Graph" }).check();
  await page.getByRole("group", { name: "Schichten des Netzes" }).waitFor();
  await page.getByRole("button", { name: "Erklärung: Ergebnisse" }).click();
  await page.getByText("In der Vorlesung:").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await page.getByRole("heading", { name: "Runs", exact: true }).waitFor();
  await page.getByRole("group", { name: "Layers of the network" }).waitFor();
  await page.getByRole("button", { name: "Compare" }).waitFor();
  expect((await words(page)).match(/\b(und|der|Schicht|Läufe|Vergleichen)\b/g)).toBeNull();
});

test("where German is spoken, a rate may be typed with a comma", async () => {
  const page = await open({ locale: "de" });
  const rate = page.getByLabel("Lernrate");
  await rate.fill("0,25");
  await rate.press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.querySelector("digit-playground")?.spec.learningRate))
    .toBe(0.25);
  expect(await rate.inputValue()).toBe("0,25");
  await rate.fill("-3");
  await rate.press("Enter");
  // The core speaks English, the page does not.
  await page
    .getByRole("alert")
    .getByText(/^Lernrate ist .*; möglich ist 1e-8 bis 1\.000$/)
    .waitFor();
});

test("where storage is refused, the page works and the choice holds for the visit", async () => {
  const page = await open();
  await page.evaluate(() => {
    Object.defineProperty(globalThis, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.getByRole("combobox", { name: "Language" }).selectOption("de");
  await page.getByRole("button", { name: "Trainieren" }).waitFor();
});

test.each([
  ["German", /\/de-/, "button", "Train"],
  ["no language at all", /\/(de|en)-/, "heading", "The network is not running"],
] as const)("where %s does not arrive, the page says in English what there is", async (_, missing, role, name) => {
  const broken = await serve(missing);
  try {
    const page = await openAt(broken.url, { locale: "de" });
    await page.getByRole(role, { name, exact: true }).waitFor();
    await page.context().close();
  } finally {
    await broken.close();
  }
});
