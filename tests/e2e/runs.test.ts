import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { look } from "./axe";
import { isReady, open, untilReport, useBrowser } from "./browser";

useBrowser();

async function step(page: Page, minibatches: number): Promise<void> {
  await page.evaluate((count) => document.querySelector("digit-playground")?.step(count), minibatches);
}

const checksum = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.querySelector("digit-playground")?.report?.checksum);

async function setSpec(page: Page, spec: object): Promise<void> {
  await page.evaluate((changes) => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = changes;
  }, spec);
}

/** Leaves the field, so that what was typed is meant. */
async function type(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.press("Enter");
}

const runsButton = (page: Page): Locator => page.getByRole("button", { name: /^Runs/ });
const list = (page: Page): Locator => page.getByRole("list", { name: "Kept runs" });
const rows = (page: Page): Locator => list(page).getByRole("listitem");
const status = (page: Page): Locator => page.getByRole("status", { name: "Training status" });

/** Minibatches, accuracy and loss of each run, as they are read. */
const measures = (page: Page): Promise<string[]> => rows(page).locator("dl").allTextContents();

const names = (page: Page): Promise<string[]> =>
  list(page)
    .getByRole("textbox")
    .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));

/** Holds comparisons back so that they can be seen under way, however fast they are; call what it returns to let them go. */
async function held(page: Page): Promise<() => void> {
  let go = (): void => {};
  const gone = new Promise<void>((done) => {
    go = done;
  });
  await page.route(/worker-[\w-]+\.js$/, (route) => gone.then(() => route.continue()));
  return go;
}

/** Two runs are kept: 30 minibatches of the lecture, and 40 with ReLU and another rate. A third is under way. */
async function openWithRuns(): Promise<Page> {
  const page = await open();
  await step(page, 30);
  await page.getByLabel("Activation", { exact: true }).selectOption("relu");
  await untilReport(page, (report) => report.minibatch === 0);
  await type(page.getByLabel("Learning rate"), "0.1");
  await step(page, 40);
  await page.getByRole("button", { name: "Reset" }).click();
  await untilReport(page, (report) => report.minibatch === 0);
  await step(page, 10);
  await runsButton(page).click();
  await list(page).waitFor();
  return page;
}

describe("kept runs", () => {
  test("before there is one, the panel says when there will be", async () => {
    const page = await open();
    await runsButton(page).click();
    await page.getByText("A run is kept here when it ends").waitFor();
    expect(await runsButton(page).getAttribute("aria-expanded")).toBe("true");
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByText("A run is kept here when it ends").isVisible()).toBe(false);
    expect(await runsButton(page).evaluate((button) => button.matches(":focus"))).toBe(true);
  });

  test("are named by what differs, with what they reached", async () => {
    const page = await openWithRuns();
    expect(await names(page)).toEqual(["Lecture · ReLU · η 0.1", "Lecture"]);
    expect(await measures(page)).toEqual([expect.stringMatching(/40.*%/s), expect.stringMatching(/30.*%/s)]);
    expect(await runsButton(page).textContent()).toContain("(2)");
    const mistakes = list(page).getByRole("img", { name: /^Confusion matrix of Lecture: \d+ mistakes, most often/ });
    expect(await mistakes.count()).toBe(1);
  });

  test("two runs of the same settings in the end are told apart by what was changed in between", async () => {
    const page = await open();
    await step(page, 30);
    await page.getByRole("button", { name: "Reset" }).click();
    await untilReport(page, (report) => report.minibatch === 0);
    await type(page.getByLabel("Learning rate"), "0.1");
    await step(page, 20);
    await type(page.getByLabel("Learning rate"), "0.5");
    await step(page, 20);
    await page.getByRole("button", { name: "Reset" }).click();
    await untilReport(page, (report) => report.minibatch === 0);
    await runsButton(page).click();
    await expect.poll(() => names(page)).toEqual(["Lecture · η 0.1 until 20", "Lecture"]);
    await page.reload();
    await runsButton(page).click();
    await expect.poll(() => names(page)).toEqual(["Lecture · η 0.1 until 20", "Lecture"]);
  });

  test("a run that ends is kept, and only once when it is reset", async () => {
    const page = await open();
    await setSpec(page, { minibatches: 120 });
    await page.getByRole("button", { name: "Train" }).click();
    await status(page).getByText("Finished").waitFor();
    await runsButton(page).click();
    await list(page).waitFor();
    expect(await rows(page).count()).toBe(1);
    await page.getByRole("button", { name: "Reset" }).click();
    await untilReport(page, (report) => report.minibatch === 0);
    expect(await rows(page).count()).toBe(1);
  });

  test("can be named, and get their automatic name back", async () => {
    const page = await openWithRuns();
    const name = page.getByRole("textbox", { name: "Name of Lecture", exact: true });
    await type(name, "The first one");
    await page.getByRole("button", { name: "Delete The first one" }).waitFor();
    await type(page.getByRole("textbox", { name: "Name of The first one" }), "");
    await page.getByRole("button", { name: "Delete Lecture", exact: true }).waitFor();
    expect(await names(page)).toContain("Lecture");
  });

  test("can be deleted, and brought back", async () => {
    const page = await openWithRuns();
    await page.getByRole("button", { name: "Delete Lecture", exact: true }).click();
    expect(await names(page)).toEqual(["Lecture · ReLU · η 0.1"]);
    await page.getByText("Deleted: Lecture").waitFor();
    await page.locator("playground-runs").getByRole("button", { name: "Undo" }).click();
    expect(await names(page)).toEqual(["Lecture · ReLU · η 0.1", "Lecture"]);
  });

  test("a pinned run stays when thirty others come", async () => {
    const page = await openWithRuns();
    const pin = page.getByRole("button", { name: "Pin Lecture", exact: true });
    await pin.click();
    expect(await pin.getAttribute("aria-pressed")).toBe("true");
    await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      for (let seed = 2; playground && seed < 34; seed++) {
        playground.spec = { layers: [64, 10], seed };
        await playground.step(1);
      }
    });
    expect(await rows(page).count()).toBe(30);
    expect(await names(page)).toContain("Lecture");
    expect(await names(page)).not.toContain("Lecture · ReLU · η 0.1");
  });

  test("loading one sets its settings again, and the run is the same", async () => {
    const page = await open();
    await step(page, 30);
    const before = await checksum(page);
    await page.getByRole("combobox", { name: "Preset" }).selectOption("figure");
    await untilReport(page, (report) => report.minibatch === 0);
    await runsButton(page).click();
    await page.getByRole("button", { name: "Load the settings of Lecture" }).click();
    expect(await page.getByRole("combobox", { name: "Preset" }).inputValue()).toBe("lecture");
    await step(page, 30);
    expect(await checksum(page)).toBe(before);
  });
});

test("runs survive a reload, the one under way among them; what was deleted does not", async () => {
  const page = await openWithRuns();
  await type(page.getByRole("textbox", { name: "Name of Lecture", exact: true }), "The first one");
  await page.getByRole("button", { name: "Delete Lecture · ReLU · η 0.1" }).click();
  const before = await measures(page);
  await page.reload();
  await isReady(page);
  await runsButton(page).click();
  await list(page).waitFor();
  expect(await names(page)).toEqual(["Lecture · ReLU · η 0.1", "The first one"]);
  expect(await measures(page)).toEqual([expect.stringMatching(/10.*%/s), ...before]);
});

test("what somebody else has put in the runs' place is ignored", async () => {
  const page = await open();
  await page.evaluate(() => localStorage.setItem("digit-playground.runs", '{"version":1,"list":[{"spec":{}}]}'));
  await page.reload();
  await isReady(page);
  expect(await runsButton(page).textContent()).not.toContain("(");
});

describe("curves side by side", () => {
  test("a run's curve is on the charts and in their tables, with its letter", async () => {
    const page = await openWithRuns();
    await page.getByRole("checkbox", { name: "Show the curve of Lecture", exact: true }).check();
    const charts = page.locator("playground-results playground-chart");
    for (const chart of await charts.all()) {
      expect(await chart.locator("path.run").getAttribute("d")).toMatch(/^M.*L/);
      expect(await chart.locator("text.letter").textContent()).toBe("A");
      expect(await chart.getByRole("columnheader", { name: "run A, test" }).count()).toBe(1);
      // The run under way has 10 minibatches: the table reaches as far as the longest, and says what is missing.
      const last = await chart.getByRole("row").last().getByRole("cell").allTextContents();
      expect(last.slice(0, 2)).toEqual(["–", "–"]);
      expect(last[2]).toMatch(/\d/);
    }
    await page.getByRole("checkbox", { name: "Show the curve of Lecture", exact: true }).uncheck();
    expect(await page.locator("path.run").count()).toBe(0);
  });

  test("there are six at most", async () => {
    const page = await open();
    await page.evaluate(async () => {
      const playground = document.querySelector("digit-playground");
      for (let seed = 1; playground && seed < 9; seed++) {
        playground.spec = { layers: [64, 10], seed };
        await playground.step(5);
      }
    });
    await runsButton(page).click();
    const boxes = page.getByRole("checkbox", { name: /^Show the curve/ });
    for (let index = 0; index < 6; index++) await boxes.nth(index).check();
    expect(await boxes.nth(6).isDisabled()).toBe(true);
    const letters = page.locator("playground-runs playground-chart").first().locator("text.letter");
    expect(await letters.allTextContents()).toEqual(["A", "B", "C", "D", "E", "F"]);
    await boxes.nth(2).uncheck();
    expect(await boxes.nth(6).isDisabled()).toBe(false);
  });
});

describe("comparisons", () => {
  test.each([
    ["Sigmoid or ReLU", ["Lecture", "Lecture · ReLU · He · η 0.1 · Pixels 0 to 1"]],
    ["Squared error or cross-entropy", ["Lecture", "Lecture · Cross-entropy · η 0.2"]],
    ["SGD, momentum or Adam", ["Lecture", "Lecture · Momentum · η 0.05", "Lecture · Adam · η 0.001"]],
  ])("%s: each learns, and is in the list with its curve", async (comparison, expected) => {
    const page = await open();
    await runsButton(page).click();
    await page.getByRole("combobox", { name: "What to compare" }).selectOption({ label: comparison });
    const go = await held(page);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("progressbar", { name: "Progress of Lecture", exact: true }).waitFor();
    go();
    await page.getByText("Comparison done").waitFor();
    expect(await names(page)).toEqual(expected);
    for (const words of await measures(page)) {
      expect(words).toContain("3,000");
      expect(Number(/([\d.]+) %/.exec(words)?.[1])).toBeGreaterThan(95);
    }
    const letters = page.locator("playground-results playground-chart").first().locator("text.letter");
    expect(await letters.allTextContents()).toEqual(["A", "B", "C"].slice(0, expected.length));
    await expect.poll(() => page.workers().length).toBe(1);
  });

  test("the run under way is paused, keeps its state, and goes on", async () => {
    const page = await open();
    await page.getByRole("button", { name: "Train" }).click();
    await untilReport(page, (report) => report.minibatch > 100);
    await runsButton(page).click();
    const go = await held(page);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await page.getByRole("button", { name: "Train" }).waitFor();
    const before = await untilReport(page, () => true);
    const at = new Intl.NumberFormat("en").format(before.minibatch);
    await status(page).getByText("Your own run is paused while others are compared").waitFor();
    await page.getByText("Comparing: your own run is paused").waitFor();
    await page.getByRole("region", { name: "Results" }).getByText(`Figures: your own run at minibatch ${at}`).waitFor();
    go();
    await page.getByText("Comparison done").waitFor();
    await status(page).getByText("Paused ·").waitFor();
    expect(await untilReport(page, () => true)).toEqual(before);
    await page.getByRole("button", { name: "Train" }).click();
    await untilReport(page, (report) => report.minibatch > before.minibatch + 100);
  });

  test("can be cancelled; its workers go, and nothing of it is kept", async () => {
    const page = await open();
    await setSpec(page, { layers: [64, 1024, 200, 10] });
    await runsButton(page).click();
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    await expect.poll(() => page.workers().length).toBe(3);
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Comparison cancelled").waitFor();
    await expect.poll(() => page.workers().length).toBe(1);
    expect(await list(page).count()).toBe(0);
    expect(await page.locator("path.run").count()).toBe(0);
  });
});

describe("stop conditions", () => {
  test("the target accuracy is written in percent, ends the run, and Train goes on without it", async () => {
    const page = await open();
    await page.getByRole("button", { name: "More settings" }).click();
    const target = page.getByLabel("Stop at accuracy");
    expect(await target.inputValue()).toBe("");
    expect(await target.getAttribute("placeholder")).toBe("never");
    await type(target, "90");
    expect(await target.inputValue()).toBe("90 %");
    const train = page.getByRole("button", { name: "Train" });
    await train.click();
    await status(page).getByText("Stopped: test accuracy has reached 90 %").waitFor();
    const stopped = await untilReport(page, () => true);
    expect(stopped.testAccuracy).toBeGreaterThanOrEqual(0.9);
    expect(await train.getAttribute("title")).toContain("goes on from here");
    await train.click();
    await status(page).getByText("Stop at accuracy is off").waitFor();
    await untilReport(page, (report) => report.minibatch > stopped.minibatch + 500);
    expect(await target.inputValue()).toBe("");
  });

  test("patience ends a run that no longer improves; Step goes on without it", async () => {
    const page = await open();
    await setSpec(page, { learningRate: 20, patience: 2 });
    await page.getByRole("button", { name: "Train" }).click();
    await status(page).getByText("test loss no lower for 2 evaluations").waitFor();
    const stopped = await untilReport(page, () => true);
    await page.getByRole("button", { name: "Step" }).click();
    await untilReport(page, (report) => report.minibatch === stopped.minibatch + 1);
    expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec.patience)).toBe(0);
  });

  test("a run that has ended goes on when it is made longer", async () => {
    const page = await open();
    await setSpec(page, { minibatches: 120 });
    await page.getByRole("button", { name: "Train" }).click();
    await status(page).getByText("Finished").waitFor();
    await setSpec(page, { minibatches: 300 });
    await page.getByRole("button", { name: "Train" }).click();
    const seen = await untilReport(page, (report) => report.minibatch > 120);
    expect(seen.minibatch).toBeLessThanOrEqual(300);
    await untilReport(page, (report) => report.minibatch === 300);
  });
});

describe("rewind", () => {
  test("goes back to a kept minibatch by keyboard; training again gives the same bits", async () => {
    const page = await open();
    for (let count = 0; count < 6; count++) await step(page, 100);
    const before = await untilReport(page, (report) => report.minibatch === 600);
    const slider = page.getByRole("slider", { name: "Minibatch to rewind to" });
    expect(await slider.getAttribute("aria-valuetext")).toBe("newest, minibatch 600");
    expect(await page.getByRole("button", { name: "Rewind", exact: true }).isDisabled()).toBe(true);
    await slider.focus();
    await slider.press("ArrowLeft");
    await slider.press("ArrowLeft");
    const place = Number(/\d+/.exec((await slider.getAttribute("aria-valuetext")) ?? "")?.[0]);
    expect(place).toBeGreaterThan(0);
    expect(place).toBeLessThan(600);
    await page.getByRole("button", { name: `Rewind to ${place}` }).click();
    const back = await untilReport(page, (report) => report.minibatch === place);
    expect(back.checksum).not.toBe(before.checksum);
    await status(page).getByText(`Back at minibatch ${place}`).waitFor();
    const table = page.locator("playground-results playground-chart").first().getByRole("row");
    await expect.poll(() => table.last().getByRole("rowheader").textContent()).toBe(String(place));
    expect(await table.nth(1).getByRole("rowheader").textContent()).toBe("0");
    await step(page, 600 - place);
    expect(await untilReport(page, (report) => report.minibatch === 600)).toEqual(before);
  });

  test("what came after stays among the runs", async () => {
    const page = await open();
    for (let count = 0; count < 3; count++) await step(page, 100);
    const slider = page.getByRole("slider", { name: "Minibatch to rewind to" });
    await slider.press("Home");
    expect(await slider.getAttribute("aria-valuetext")).toBe("minibatch 0");
    await page.getByRole("button", { name: "Rewind to 0" }).click();
    await untilReport(page, (report) => report.minibatch === 0);
    expect(await slider.isDisabled()).toBe(true);
    await runsButton(page).click();
    await expect.poll(() => measures(page)).toEqual([expect.stringContaining("300")]);
  });
});

test("a divergence is explained, and its remedy trains", async () => {
  const page = await open();
  const linear = { activation: ["identity"], output: "identity", pixels: "unit", initializer: "xavier" };
  await setSpec(page, { ...linear, learningRate: 0.5 });
  await page.getByRole("button", { name: "Train" }).click();
  const reason = status(page).getByText(/Stopped: .* at minibatch \d+: the learning rate 0.5 is too large/);
  await reason.waitFor();
  await page.getByRole("button", { name: "Try 0.05" }).click();
  await untilReport(page, (report) => report.minibatch > 200 && report.testAccuracy > 0.8);
  expect(await page.getByRole("button", { name: /^Try/ }).count()).toBe(0);
  expect(await page.getByLabel("Learning rate").inputValue()).toBe("0.05");
});

test("axe finds nothing in the open panel", async () => {
  const page = await open({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  await step(page, 100);
  await runsButton(page).click();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await page.getByText("Comparison done").waitFor();
  expect(await look(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await look(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  for (const control of await page.locator("playground-runs").locator("button, select, input").all()) {
    const box = await control.boundingBox();
    const name = await control.evaluate((element) => element.outerHTML.slice(0, 80));
    // A checkbox is pressed by its label, which is larger.
    const isBox = name.includes("checkbox");
    if (box) expect(Math.min(box.width, box.height), name).toBeGreaterThanOrEqual(isBox ? 18 : 24);
  }
});
