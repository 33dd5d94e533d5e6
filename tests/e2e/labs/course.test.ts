import { expect, test } from "vitest";
import { LABS } from "../../../web/src/state/course";
import { home, open, openAt, openFile, useBrowser } from "../browser";
import { openLab, openView } from "./lab";

useBrowser();

test("leads from the playground to the lecture and back, and the run goes on as it was", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(3));
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
  expect(await page.locator("digit-playground").isVisible()).toBe(false);
  expect(page.url()).toMatch(/#lab=neuron$/);
  await page.getByRole("link", { name: "Playground" }).click();
  await page.getByRole("button", { name: "Train" }).waitFor();
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.report?.minibatch)).toBe(3);
  await page.goBack();
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
});

test("every lab has a name, an address and a link; an address that there is not leads to one that there is", async () => {
  const page = await openLab("neuron");
  const topics = page.getByRole("navigation", { name: "Topics" });
  expect(await topics.getByRole("link").count()).toBe(LABS.length);
  for (const { lab } of LABS) {
    await topics.locator(`a[href="#lab=${lab}"]`).click();
    await page.locator(`lab-${lab}`).getByRole("heading", { level: 2 }).waitFor();
  }
  await page.evaluate(() => {
    location.hash = "#lab=astrology&view=%00";
  });
  await page.waitForFunction(() => /^#lab=\w+$/.test(location.hash) && !location.hash.includes("astrology"));
});

test.each(["", "lab.html"])("an address that is not quite right becomes that of what is shown (%s)", async (file) => {
  const page = await openFile(`${file}#lab=layer&view=batch`);
  await page.getByRole("tab", { name: "Batch", selected: true }).waitFor();
  await page.evaluate(() => {
    location.hash = "#lab=layer&view=nope";
  });
  await page.getByRole("tab", { name: "Product", selected: true }).waitFor();
  await page.waitForURL(/#lab=layer$/);
  await page.goBack();
  await page.getByRole("tab", { name: "Batch", selected: true }).waitFor();
  expect(page.url()).toMatch(/#lab=layer&view=batch$/);
});

test("on a phone, the ends of a lab are in a line each, the longest in German too", async () => {
  const page = await openFile("#lab=backprop&view=chain", { viewport: { width: 360, height: 780 }, locale: "de" });
  const links = page.locator("lab-course footer").getByRole("link");
  await links.filter({ hasText: "Ableitung der Sigmoidfunktion" }).waitFor();
  const heights = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().height));
  expect(heights).toEqual([36, 36, 36]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("a term of the glossary leads to the lab that shows it", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("link", { name: "Try it: Activation function" }).click();
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
  expect(await page.getByRole("dialog").count()).toBe(0);
});

test("progress is what has been answered, and is kept", async () => {
  const page = await openLab("neuron");
  await page.getByText(/^0 of \d+ questions answered$/).waitFor();
  await page.getByRole("textbox", { name: "The largest slope" }).fill("0.25");
  await page.getByRole("button", { name: "Check" }).click();
  await page.getByText(/^1 of \d+ questions answered$/).waitFor();
  await page.reload();
  await page.getByText(/^1 of \d+ questions answered$/).waitFor();
  expect(await page.getByRole("link", { name: "Neuron answered" }).count()).toBe(1);
});

test("a lab is to be had alone, at the view that is shown", async () => {
  const page = await openLab("layer&view=quiz");
  await page.getByRole("link", { name: "This lab alone" }).click();
  await page.waitForURL(/lab\.html#lab=layer&view=quiz$/);
  await page.getByRole("tab", { name: "Quiz", selected: true }).waitFor();
  expect(await page.getByRole("navigation").count()).toBe(0);
});

test("speaks the page's language, and changes it", async () => {
  const page = await openFile("#lab=neuron", { locale: "de" });
  await page.getByRole("heading", { name: "Ein Neuron" }).waitFor();
  await page.getByRole("combobox", { name: "Sprache" }).last().selectOption("en");
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
});

test("the end of a lab leads its reader to the next one, whose name the tab has", async () => {
  const page = await openLab("neuron");
  expect(await page.title()).toBe("Neuron – Digit Playground");
  await page.getByRole("link", { name: "Any function →" }).press("Enter");
  await page.getByRole("heading", { name: "Any function", level: 2 }).waitFor();
  await page.waitForFunction(() => document.title.startsWith("Any function"));
  await page.waitForFunction(
    () => document.querySelector("lab-course")?.shadowRoot?.activeElement?.localName === "lab-approximation",
  );
  await page.getByRole("link", { name: "Playground" }).click();
  await page.waitForFunction(() => document.title === "Digit Playground");
});

test("alone, the address follows the view, and another lab comes with another address", async () => {
  const page = await openFile("lab.html#lab=layer");
  await openView(page, "Quiz");
  expect(page.url()).toMatch(/#lab=layer&view=quiz$/);
  expect(await page.title()).toBe("Quiz – One layer – Digit Playground");
  await page.evaluate(() => {
    location.hash = "#lab=layer&view=batch";
  });
  await page.getByRole("tab", { name: "Batch", selected: true }).waitFor();
  await page.evaluate(() => {
    location.hash = "#lab=reading";
  });
  await page.getByRole("heading", { name: "Further reading" }).waitFor();
  expect(await page.locator("lab-layer").count()).toBe(0);
});

test("a course that does not arrive says so, and leaves the playground", async () => {
  const page = await open();
  await page.route(/lab-course/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error()" }),
  );
  await page.evaluate(() => document.querySelector("digit-playground")?.step(2));
  await page.getByRole("link", { name: "Lecture" }).click();
  await page.getByRole("alert").filter({ hasText: "did not arrive" }).waitFor();
  expect(await page.getByRole("button", { name: "Train" }).isVisible()).toBe(true);
  await page.getByRole("link", { name: "Playground" }).click();
  await page.getByRole("alert").filter({ hasText: "did not arrive" }).waitFor({ state: "hidden" });
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.report?.minibatch)).toBe(2);
});

const DAMAGED = {
  missing: { status: 404 },
  "cut off": { contentType: "text/javascript", body: "export const lab = {" },
  HTML: { contentType: "text/html", body: "<!doctype html><p>Please sign in to this network.</p>" },
};

test.each(
  Object.entries(DAMAGED).flatMap(([what, answer]) =>
    ["#lab=neuron", "lab.html#lab=neuron"].map((file) => ({ what, answer, file })),
  ),
)("a lab whose code is $what says so, and comes when it is asked for again ($file)", async ({ answer, file }) => {
  const page = await openAt("about:blank");
  const code = /lab-neuron-/;
  await page.route(code, (route) => route.fulfill(answer));
  await page.goto(home() + file);
  const card = page.getByRole("alert").filter({ hasText: "This lab could not be loaded" });
  const again = card.getByRole("button", { name: "Try again" });
  // With the look of our other cards, although nothing of the lab is there.
  expect(await card.evaluate((element) => getComputedStyle(element).borderRadius)).toBe("12px");
  // As long as it is not there, the card comes back.
  await Promise.all([page.waitForRequest(/lab-neuron-.*again=1$/), again.click()]);
  await again.waitFor();
  await page.unroute(code);
  await again.click();
  await page.getByRole("heading", { name: "A neuron" }).waitFor();
  await card.waitFor({ state: "detached" });
  expect(await page.getByRole("alert").count()).toBe(0);
  await page.context().close();
});

test.each(["", "lab.html#lab=neuron"])("a server that is not reached is said in German, too (%s)", async (file) => {
  const page = await openAt("about:blank", { locale: "de" });
  await page.route(/(playground|labs)-[\w-]+\.wasm$/, (route) => route.abort());
  await page.goto(home() + file);
  await page.getByRole("alert").getByText("Der Server ist nicht zu erreichen.").waitFor();
  await page.context().close();
});
