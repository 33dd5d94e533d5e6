import { expect, test } from "vitest";
import type { SpecField } from "../../wasm/playground";
import { toCamel } from "../../web/src/plain/spec";
import { drawn, open, untilReport, useBrowser } from "./browser";
import { boxOf, isSeen } from "./seen";

useBrowser();

test("the page starts with the lecture's run, seed 1, not training", async () => {
  const page = await open();
  expect(await page.getByRole("combobox", { name: "Preset" }).inputValue()).toBe("lecture");
  expect(await page.getByRole("spinbutton", { name: "Seed" }).inputValue()).toBe("1");
  await page.getByRole("button", { name: "Train" }).waitFor();
  const spec = await page.evaluate(() => document.querySelector("digit-playground")?.spec);
  expect(spec).toMatchObject({
    layers: [64, 128, 64, 10],
    learningRate: 0.5,
    batchSize: 64,
    minibatches: 40000,
    seed: 1,
  });
});

test.each(["figure", "modern", "lecture"])("preset %s puts its settings in force and trains", async (preset) => {
  const page = await open();
  await page.getByRole("combobox", { name: "Preset" }).selectOption(preset === "lecture" ? "figure" : preset);
  await page.getByRole("combobox", { name: "Preset" }).selectOption(preset);
  const same = await page.evaluate((name) => {
    const playground = document.querySelector("digit-playground");
    const before = JSON.stringify(playground?.spec);
    if (playground) playground.spec = { preset: name };
    return before === JSON.stringify(playground?.spec);
  }, preset);
  expect(same).toBe(true);
  await page.getByRole("button", { name: "Train" }).click();
  await untilReport(page, (report) => report.testAccuracy > 0.8);
});

test("the learning rate changes while training goes on", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Train" }).click();
  const before = await untilReport(page, (report) => report.minibatch > 100);
  const rate = page.getByLabel("Learning rate");
  await rate.fill("0.25");
  await rate.press("Enter");
  const after = await untilReport(page, (report) => report.learningRate === 0.25);
  expect(after.minibatch).toBeGreaterThanOrEqual(before.minibatch);
  await page.getByRole("status", { name: "Training status" }).getByText("Learning rate changed").waitFor();
  await page.getByRole("button", { name: "Pause" }).waitFor();
});

test("what suits another optimizer is offered, and can be taken or left", async () => {
  const page = await open();
  const optimizer = page.getByLabel("Optimizer");
  const change = page.getByRole("button", { name: "Change it" });
  const rate = () => page.evaluate(() => document.querySelector("digit-playground")?.spec.learningRate);
  await optimizer.selectOption("adam");
  await page.getByText("Learning rate 0.5 → 0.001").waitFor();
  await change.click();
  await expect.poll(rate).toBe(0.001);
  await change.waitFor({ state: "hidden" });
  expect(await optimizer.evaluate((select) => select.matches(":focus"))).toBe(true);
  await page.getByLabel("Learning rate").fill("0.5");
  await page.getByLabel("Learning rate").press("Enter");
  await expect.poll(rate).toBe(0.5);
  await optimizer.selectOption("momentum");
  await page.getByRole("button", { name: "Keep mine" }).click();
  await change.waitFor({ state: "hidden" });
  expect(await rate()).toBe(0.5);
  await page.getByLabel("Activation").selectOption("relu");
  await page.getByText("First weights Uniform → He").waitFor();
  await page.getByText("Pixels 0 to 16 → 0 to 1").waitFor();
});

test("nothing is offered of a field that is not to be changed, or where the run learns", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.setAttribute("fix", "learning_rate"));
  await page.getByLabel("Loss").selectOption("cross_entropy");
  await page.getByLabel("Optimizer").selectOption("adam");
  await page.locator("playground-suitable").waitFor({ state: "attached" });
  expect(await page.getByRole("button", { name: "Change it" }).count()).toBe(0);
});

test("another loss starts the run anew, and the page says so", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(50));
  await page.getByLabel("Loss").selectOption("cross_entropy");
  await untilReport(page, (report) => report.minibatch === 0);
  await page
    .getByRole("status", { name: "Training status" })
    .getByText(/Started anew: .*Loss/)
    .waitFor();
});

test.each([
  ["Learning rate", "-3", "Learning rate is -3; it takes 1e-8 to 1,000"],
  ["Learning rate", "fast", "Learning rate is fast; it takes 1e-8 to 1,000"],
  ["Batch size", "0", "Batch size is 0; it takes a whole number from 1 to 1,437"],
  ["Hidden layers", "128, many", "Hidden layers: layer 2 is many; a layer takes a whole number from 1 to 1,024"],
])("%s %s: what is wrong stands beside it, and nothing changes", async (name, typed, sentence) => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(20));
  const before = await page.evaluate(() => [
    JSON.stringify(document.querySelector("digit-playground")?.spec),
    document.querySelector("digit-playground")?.report?.checksum,
  ]);
  const control = page.getByLabel(name);
  await control.fill(typed);
  await control.press("Enter");
  await page.getByRole("alert").getByText(sentence).waitFor();
  expect(await control.getAttribute("aria-invalid")).toBe("true");
  expect(await control.getAttribute("aria-describedby")).toBe(await page.getByRole("alert").getAttribute("id"));
  expect(await control.inputValue()).toBe(typed);
  const after = await page.evaluate(() => [
    JSON.stringify(document.querySelector("digit-playground")?.spec),
    document.querySelector("digit-playground")?.report?.checksum,
  ]);
  expect(after).toEqual(before);
});

test("in German, what is wrong is said in German, by the German label, and follows the language", async () => {
  const page = await open({ locale: "de-DE" });
  const rate = page.getByLabel("Lernrate");
  await rate.fill("-3,5");
  await rate.press("Enter");
  const alert = page.getByRole("alert");
  await alert.getByText("Lernrate ist -3,5; möglich ist 1e-8 bis 1.000").waitFor();
  expect(await alert.getAttribute("lang")).toBeNull();
  await page.getByRole("combobox", { name: "Sprache" }).selectOption("en");
  await alert.getByText("Learning rate is -3.5; it takes 1e-8 to 1,000").waitFor();
});

test("an illegal seed is named and changes nothing", async () => {
  const page = await open();
  const seed = page.getByRole("spinbutton", { name: "Seed" });
  await seed.fill("-1");
  await seed.press("Enter");
  await page.getByText("Seed is -1; it takes a whole number from 0 to").waitFor();
  expect(await seed.getAttribute("aria-invalid")).toBe("true");
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec.seed)).toBe(1);
});

test("only settings that matter are there", async () => {
  const page = await open();
  expect(await page.getByLabel("Momentum").count()).toBe(0);
  await page.getByLabel("Optimizer").selectOption("momentum");
  await page.getByLabel("Momentum", { exact: true }).waitFor();
  await page.getByRole("button", { name: "More settings" }).click();
  expect(await page.getByLabel("Beta 1").count()).toBe(0);
  await page.getByLabel("Optimizer").selectOption("adam");
  await page.getByLabel("Beta 1").waitFor();
  expect(await page.getByLabel("Momentum", { exact: true }).count()).toBe(0);
});

test("every field of a spec has its place and its words", async () => {
  const page = await open();
  await page.getByRole("button", { name: "More settings" }).click();
  await page.getByLabel("Weight decay").waitFor();
  const seen = new Set<string>(["seed"]);
  const collect = async () => {
    for (const name of await page
      .locator("playground-field")
      .evaluateAll((places) => places.map((place) => (place as HTMLElement & { field: SpecField }).field.name)))
      seen.add(toCamel(name));
  };
  for (const optimizer of ["sgd", "momentum", "rmsprop", "adam"]) {
    await page.getByLabel("Optimizer").selectOption(optimizer);
    await drawn(page);
    await collect();
  }
  await page.getByLabel("Rate schedule").selectOption("step");
  await page.getByLabel("Step factor").waitFor();
  await collect();
  await page.getByRole("button", { name: "Augmentation" }).click();
  const sliders = page.locator("playground-augmentation").getByRole("slider");
  await sliders.first().waitFor();
  for (const name of await sliders.evaluateAll((places) => places.map(({ id }) => id))) seen.add(name);
  if (await page.getByRole("group", { name: "Training digits" }).isVisible()) seen.add("data");
  const fields = await page.evaluate(() => Object.keys(document.querySelector("digit-playground")?.spec ?? {}));
  expect([...seen].sort()).toEqual(fields.sort());
  const labels = await page.locator("playground-field label > span:first-child").allTextContents();
  expect(
    labels.filter((label) => /^[a-z]/.test(label)),
    "fields without a label of their own",
  ).toEqual([]);
});

test.each([
  [1280, 720],
  [360, 640],
])("at %d x %d what is unfolded comes into view", async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await page.getByRole("button", { name: "More settings" }).click();
  await expect.poll(() => isSeen(page.getByLabel("Weight decay"))).toBe(true);
  await page.getByRole("button", { name: "By class" }).click();
  const measures = page.getByRole("table", { name: "Precision, recall and F1 by class" });
  await measures.waitFor();
  await expect.poll(async () => (await boxOf(measures)).top).toBeLessThan(height / 2 + 1);
});
