import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { open, openAt, useBrowser } from "./browser";
import { serve } from "./serve";

useBrowser();

const press =
  (name: string | RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole("button", { name, exact: true }).first().click();

/** A page without some of its files, and the errors of its scripts. */
async function without(refused: RegExp, path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const served = await serve(refused);
  const page = await openAt("about:blank");
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${served.url}${path}`);
  await use(page);
  expect(errors).toEqual([]);
  await page.context().close();
  await served.close();
}

test.each([
  ["the guide", /playground-guide/, press("Help")],
  ["the measures of each class", /class-measures/, press(/^By class/)],
  ["the browser of digits", /playground-browser/, press("Choose…")],
  ["why the network answers so", /saliency/, (page: Page) => press("Example")(page).then(() => press("Why?")(page))],
  ["files of models", /playground-model/, press("Model…")],
  ["the list of runs", /runs-panel/, press("Runs")],
  ["sharing", /assets\/share/, press("Share")],
])("of %s the playground says that it did not arrive", async (_, refused, ask) => {
  await without(refused, "", async (page) => {
    await page.waitForFunction(() => document.querySelector("digit-playground")?.report);
    await ask(page);
    const status = page.getByRole("status", { name: "Training status" });
    await status.getByText("This part of the page did not arrive").waitFor();
  });
});

test("of the tour the playground says that it did not arrive", async () => {
  await without(/playground-tour/, "", async (page) => {
    await press("Help")(page);
    await page.getByRole("dialog", { name: "Help" }).getByRole("button", { name: /tour/i }).click();
    const status = page.getByRole("status", { name: "Training status" });
    await status.getByText("This part of the page did not arrive").waitFor();
  });
});

test("a language that does not arrive is told in the one that is there", async () => {
  await without(/assets\/de-/, "", async (page) => {
    const languages = page.getByRole("combobox", { name: "Language" });
    await languages.selectOption("de");
    const status = page.getByRole("status", { name: "Training status" });
    await status.getByText("This part of the page did not arrive").waitFor();
    expect(await languages.inputValue()).toBe("en");
  });
});

test("of the guide the course says that it did not arrive", async () => {
  await without(/playground-guide/, "#lab=neuron", async (page) => {
    await page.getByRole("heading", { name: "Neuron" }).waitFor();
    await page.locator("lab-course").getByRole("button", { name: "Help" }).click();
    await page.locator("lab-course").getByRole("status").getByText("did not arrive").waitFor();
  });
});

test("a page whose address cannot be read says so, and tries again", async () => {
  await without(/page-address/, "?lab=neuron", async (page) => {
    const alert = page.getByRole("alert");
    await alert.getByText("The network is not running").waitFor();
    await Promise.all([page.waitForEvent("load"), alert.getByRole("button", { name: "Try again" }).click()]);
    await alert.waitFor();
  });
});

test("what the engine refuses is told beside the state of the run", async () => {
  const page = await open();
  await page.waitForFunction(() => document.querySelector("digit-playground")?.report);
  await page
    .locator("playground-results")
    .evaluate((results) => results.dispatchEvent(new CustomEvent("playground-rewind", { detail: 12_345 })));
  const status = page.getByRole("status", { name: "Training status" });
  await status.getByText(/12,?345/).waitFor();
});
