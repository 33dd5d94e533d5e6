import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { look } from "./axe";
import { open, untilReport, useBrowser } from "./browser";

useBrowser();

const dialogOf = (page: Page): Locator => page.getByRole("dialog", { name: "The network as a file" });

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "Model…" }).click();
  await dialogOf(page).waitFor();
  return dialogOf(page);
}

/** Saves, and gives the file's name and bytes. */
async function save(page: Page, format: string): Promise<{ readonly name: string; readonly buffer: Buffer }> {
  const dialog = await openDialog(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: `Save .${format}` }).click(),
  ]);
  await dialog.getByRole("button", { name: "Close" }).click();
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await dialogOf(page)
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

test.each(["safetensors", "npz"])("a network saved as %s is opened again, and trained on", async (format) => {
  const first = await open();
  await first.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 20, 10], seed: 5, learningRate: 1 };
    await playground?.step(500);
  });
  const trained = await untilReport(first, ({ minibatch }) => minibatch === 500);
  const { name, buffer } = await save(first, format);
  expect(name).toBe(`digits-64-20-10.${format}`);

  const page = await open();
  await untilReport(page, ({ minibatch }) => minibatch === 0);
  const dialog = await openDialog(page);
  await choose(page, name, buffer);
  await expect.poll(() => dialog.textContent()).toContain("64 – 20 – 10, 1,510 weights and biases");
  // Nothing is replaced before it is wanted.
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec.layers)).toHaveLength(4);
  await dialog.getByRole("button", { name: "Open it" }).click();
  const opened = await untilReport(page, ({ checksum }) => checksum === trained.checksum);
  expect(opened.minibatch).toBe(0);
  expect(opened.testAccuracy).toBe(trained.testAccuracy);
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec)).toMatchObject({
    layers: [64, 20, 10],
    seed: 5,
    learningRate: 1,
  });
  await page.getByText(`${name} is open:`).first().waitFor();
  expect(await dialog.isVisible()).toBe(false);

  await page.evaluate(() => document.querySelector("digit-playground")?.step(100));
  const further = await untilReport(page, ({ minibatch }) => minibatch === 100);
  expect(further.checksum).not.toBe(trained.checksum);
  expect(further.testAccuracy).toBeGreaterThan(0.8);
  await page.evaluate(() => document.querySelector("digit-playground")?.reset());
  const anew = await untilReport(page, ({ minibatch }) => minibatch === 0);
  expect(anew.checksum).not.toBe(trained.checksum);
});

test("a refused file says why, and leaves all as it was", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(50));
  const before = await untilReport(page, ({ minibatch }) => minibatch === 50);
  const { name, buffer } = await save(page, "safetensors");
  const dialog = await openDialog(page);
  const alert = dialog.getByRole("alert");
  const damaged: [string, Buffer, string][] = [
    ["model.h5", buffer, "model.h5 is no model; it takes .safetensors, .npz or .txt"],
    [name, buffer.subarray(0, buffer.length - 1), "expected two places in the"],
    ["model.npz", buffer, "has no directory at its end"],
    ["model.txt", buffer, 'expected "digit-playground model 1"'],
    ["large.npz", Buffer.alloc(8_000_001), "large.npz has 8,000,001 bytes; it takes at most 8,000,000"],
  ];
  for (const [file, bytes, sentence] of damaged) {
    await choose(page, file, bytes);
    await expect.poll(() => alert.textContent()).toContain(sentence);
  }
  await choose(page, name, buffer);
  await dialog.getByRole("button", { name: "Leave it" }).click();
  await expect.poll(() => dialog.getByRole("button", { name: "Save .npz" }).isVisible()).toBe(true);
  expect(await alert.isVisible()).toBe(false);
  await page.keyboard.press("Escape");
  const after = await page.evaluate(() => document.querySelector("digit-playground")?.report);
  expect(after?.checksum).toBe(before.checksum);
  expect(after?.minibatch).toBe(50);
});

test("where a file does not tell the order of its layers, it is asked for", async () => {
  const page = await open({ bypassCSP: true });
  await page.evaluate(async () => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { layers: [64, 64, 64, 10] };
    await playground?.step(100);
  });
  const trained = await untilReport(page, ({ minibatch }) => minibatch === 100);
  const { buffer } = await save(page, "safetensors");
  // As another program may name them: without numbers, and without a spec.
  let text = buffer.toString("latin1");
  for (const [from, to] of [
    ['"0.', '"b.'],
    ['"2.', '"a.'],
    ['"4.', '"c.'],
    ["layers=", "LAYERS="],
  ] as const)
    text = text.replaceAll(from, to);
  const dialog = await openDialog(page);
  await choose(page, "other.safetensors", Buffer.from(text, "latin1"));
  await dialog.getByRole("heading", { name: /^other\.safetensors does not tell the order of its layers/ }).waitFor();
  expect(await look(page)).toEqual([]);
  const order = dialog.getByLabel("From the inputs to the outputs");
  expect(await order.getByRole("option").allTextContents()).toEqual(["b → a → c", "a → b → c"]);
  await order.selectOption("a → b → c");
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByRole("button", { name: "Open it" }).click();
  await untilReport(page, ({ minibatch, checksum }) => minibatch === 0 && checksum !== trained.checksum);
  await openDialog(page);
  await choose(page, "other.safetensors", Buffer.from(text, "latin1"));
  await dialog.getByRole("button", { name: "Go on" }).click();
  await dialog.getByRole("button", { name: "Open it" }).click();
  const opened = await untilReport(page, ({ checksum }) => checksum === trained.checksum);
  expect(opened.testAccuracy).toBe(trained.testAccuracy);
});

test("settings that are fixed are not opened over", async () => {
  const page = await open();
  const { name, buffer } = await save(page, "npz");
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (!playground) return;
    playground.spec = { layers: [64, 10] };
    playground.fix = "spec";
  });
  const dialog = await openDialog(page);
  await choose(page, name, buffer);
  await dialog.getByRole("button", { name: "Open it" }).click();
  await expect.poll(() => dialog.getByRole("alert").textContent()).toContain("layers");
  expect(await page.evaluate(() => document.querySelector("digit-playground")?.spec.layers)).toEqual([64, 10]);
});

test("a file can be dropped, and both faces of the dialog are accessible", async () => {
  const page = await open({ bypassCSP: true });
  const { name, buffer } = await save(page, "npz");
  const dialog = await openDialog(page);
  expect(await look(page)).toEqual([]);
  const data = await page.evaluateHandle(
    ([bytes, called]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], called));
      return transfer;
    },
    [[...buffer], name] as const,
  );
  await dialog.dispatchEvent("drop", { dataTransfer: data });
  await dialog.getByRole("button", { name: "Open it" }).waitFor();
  expect(await look(page)).toEqual([]);
});

/** What a button of the dialog saves. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialogOf(page).getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("the network is saved for each library that can express it", async () => {
  const page = await open({ bypassCSP: true });
  const dialog = await openDialog(page);
  const library = dialog.getByRole("combobox", { name: "For other programs" });
  for (const [name, ending, content] of [
    ["NumPy", "py", "def predict(counts):"],
    ["PyTorch", "torch.py", "nn.Sequential("],
    ["ONNX", "onnx", "Digit Playground"],
    ["TensorFlow.js", "tfjs.json", "layers-model"],
    ["scikit-learn", "sklearn.py", "MLPClassifier("],
  ] as const) {
    await library.selectOption(name);
    const { name: file, bytes } = await saved(page, `Save .${ending}`);
    expect(file).toBe(`digits-64-128-64-10.${ending}`);
    expect(bytes.toString("latin1")).toContain(content);
  }
  expect((await saved(page, "digits-64-128-64-10.npz")).bytes.subarray(0, 2).toString()).toBe("PK");
  expect(await look(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Close" }).click();
  await page.evaluate(() => {
    const playground = document.querySelector("digit-playground");
    if (playground) playground.spec = { activation: ["relu", "tanh"] };
  });
  await openDialog(page);
  await expect.poll(() => dialog.getByRole("status").textContent()).toContain("here they differ");
  expect(await dialog.getByRole("button", { name: "Save .sklearn.py" }).isDisabled()).toBe(true);
});

test("history and run are saved as what was measured", async () => {
  const page = await open();
  await page.evaluate(() => document.querySelector("digit-playground")?.step(300));
  const report = await untilReport(page, ({ minibatch }) => minibatch === 300);
  await openDialog(page);
  const lines = (await saved(page, "History (.csv)")).bytes.toString().trimEnd().split("\r\n");
  expect(lines[0]).toBe("minibatch,train_loss,test_loss,train_accuracy,test_accuracy");
  expect(lines.at(-1)).toBe(
    [300, report.trainLoss, report.testLoss, report.trainAccuracy, report.testAccuracy].join(","),
  );
  const run = JSON.parse((await saved(page, "Run (.json)")).bytes.toString());
  expect(run.report.checksum).toBe(report.checksum);
  expect(run.spec).toMatchObject({ layers: [64, 128, 64, 10], seed: 1 });
  expect(run.history.at(-1)).toMatchObject({ minibatch: 300, testAccuracy: report.testAccuracy });
});
