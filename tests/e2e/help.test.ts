import { expect, test } from "vitest";
import { isReady, open, openAt, useBrowser } from "./browser";
import { focused } from "./seen";
import { serve } from "./serve";

useBrowser();

test("every panel's question mark opens its sentence, and Escape or a click elsewhere closes it", async () => {
  const page = await open();
  const marks = page.getByRole("button", { name: /^About: / });
  expect(await marks.count()).toBeGreaterThanOrEqual(6);
  for (const mark of await marks.all()) {
    const bubble = mark.locator("xpath=following-sibling::*[@popover]");
    await mark.focus();
    await page.keyboard.press("Enter");
    await bubble.waitFor();
    await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("true");
    expect((await bubble.locator("p").allInnerTexts()).join(" ").length).toBeGreaterThan(40);
    expect(await bubble.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const box = await bubble.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await page.keyboard.press("Escape");
    expect(await bubble.isVisible()).toBe(false);
    await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("false");
    expect(await focused(page)).toMatch(/^About: /);
  }
});

test("a question mark works by touch", async () => {
  const page = await open({ viewport: { width: 360, height: 780 }, hasTouch: true });
  await page.getByRole("button", { name: "About: Confusion matrix" }).tap();
  await page.getByText("the diagonal is right").waitFor();
  await page.getByRole("heading", { name: "Confusion matrix" }).tap();
  await page.getByText("the diagonal is right").waitFor({ state: "hidden" });
});

test("a question mark whose words do not arrive says so", async () => {
  const served = await serve(/tip-bubble/);
  const page = await openAt(served.url);
  await page.getByRole("button", { name: "About: Results" }).click();
  const status = page.getByRole("status", { name: "Training status" });
  await status.getByText("This part of the page did not arrive").waitFor();
  await page.context().close();
  await served.close();
});

test("a tip leads to the lecture's term in the glossary, and back to where one was", async () => {
  const page = await open();
  await page.getByRole("button", { name: "About: Results" }).click();
  await page.getByRole("button", { name: "Loss", exact: true }).click();
  const help = page.getByRole("dialog", { name: "Help" });
  await help.waitFor();
  await expect.poll(() => focused(page)).toBe("Loss");
  expect(await help.getByText("L = ½ (y − t)²").isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await help.waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("About: Results");
});

test("every tip's term is in the glossary; the help names every setting", async () => {
  const page = await open();
  for (const mark of await page.getByRole("button", { name: /^About: / }).all()) {
    await mark.click();
    const term = mark.locator("xpath=following-sibling::*[@popover]").getByRole("button");
    const name = (await term.innerText()).trim();
    await term.click();
    await expect.poll(() => focused(page)).toBe(name);
    await page.keyboard.press("Escape");
  }
  await page.getByRole("button", { name: "Help" }).click();
  const help = page.getByRole("dialog", { name: "Help" });
  await help.waitFor();
  const terms = await help.getByRole("term").allInnerTexts();
  for (const name of ["Backpropagation", "Momentum μ", "Learning rate η", "Weight decay", "Train"]) {
    expect(terms.map((term) => term.trim())).toContain(name);
  }
});

test("the tour starts from the help, goes on and back, ends with Escape, and gives the focus back", async () => {
  const page = await open();
  const tour = page.locator("playground-tour").getByRole("dialog");
  expect(await tour.count(), "not in an automated browser").toBe(0);
  await page.getByRole("button", { name: "Help" }).click();
  await page.getByRole("button", { name: "Take the tour" }).click();
  await page.getByRole("dialog", { name: "Draw a digit" }).waitFor();
  expect(await focused(page)).toBe("Next");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog", { name: "Train" }).waitFor();
  await page.getByRole("button", { name: "Back" }).click();
  await page.getByRole("dialog", { name: "Draw a digit" }).waitFor();
  expect(await focused(page)).toBe("Next");
  await page.keyboard.press("Escape");
  await tour.waitFor({ state: "hidden" });
  expect(await focused(page)).toBe("Help");
});

test.each([
  [1280, 800],
  [360, 740],
])("at %d x %d every stop of the tour is in the window, and the page can be used on the way", async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await page.evaluate(() => document.querySelector("digit-playground")?.tour());
  const card = page.locator("playground-tour").getByRole("dialog");
  const ring = page.locator("playground-tour #ring");
  for (let stop = 1; ; stop++) {
    await card.getByText(`${stop} of 5`).waitFor();
    const box = await card.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    const shown = await ring.boundingBox();
    expect(shown?.y, "top of what is spoken of").toBeLessThan(0.7 * height);
    if (stop === 5) break;
    await page.getByRole("button", { name: "Next" }).click();
  }
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Done" }).click();
  expect(await card.isVisible()).toBe(false);
});

test("the tour says what is so: untrained, trained, while it trains, and in the graph", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.tour());
  const card = page.locator("playground-tour").getByRole("dialog");
  await card.getByText("a guess, for it has learned nothing yet").waitFor();
  await card.getByRole("button", { name: "Next" }).click();
  await card.getByText("Press Train").waitFor();
  await page.getByRole("button", { name: "Train", exact: true }).click();
  await card.getByText("The network is being trained").waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await card.getByText("Press Train").waitFor();
  await card.getByRole("button", { name: "Back" }).click();
  await card.getByText("Prediction shows at once what it takes them for.").waitFor();
  await card.getByRole("button", { name: "Next" }).click();
  await card.getByRole("button", { name: "Next" }).click();
  await card.getByText("what training has changed in the weights of its 64 pixels.").waitFor();
  await page.getByRole("combobox", { name: "Layer 1 shows" }).selectOption({ index: 1 });
  await card.getByText("with the weights of its 64 pixels").waitFor();
  await page.getByRole("radio", { name: "Graph" }).check();
  await card.getByText("The lines are the weights").waitFor();
});

test("a person's first visit begins with the tour, the second does not; nor where nothing can be kept", async () => {
  const served = await serve();
  const page = await openAt("about:blank");
  const context = page.context();
  // The tour does not start in a browser that says it is automated.
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, "webdriver", { get: () => false }));
  const tour = page.locator("playground-tour").getByRole("dialog");
  // Before there is a report, the page has decided, and asked for what it needs.
  let asked = 0;
  page.on("request", (request) => {
    if (/\/playground-tour-[\w-]+\.js$/.test(request.url())) asked++;
  });
  await page.goto(served.url);
  await page.getByRole("dialog", { name: "Draw a digit" }).waitFor();
  expect(asked).toBe(1);
  await page.reload();
  await isReady(page);
  expect(asked).toBe(1);
  expect(await tour.count()).toBe(0);
  await context.addInitScript(() => {
    localStorage.clear();
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.reload();
  await isReady(page);
  expect(asked).toBe(1);
  expect(await tour.count()).toBe(0);
  await context.close();
  await served.close();
});
