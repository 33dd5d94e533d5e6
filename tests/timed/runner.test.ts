import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageToSelf } from "../../web/src/engine/pacing";
import type { Snapshot } from "../../web/src/engine/protocol";
import { published } from "../published.mjs";
import { compileModule, readDigits } from "../wasm/module";
import { Page } from "../wasm/runner-page";

const FULL = Number.POSITIVE_INFINITY;

/** Waits until a run under way has trained so many minibatches, and gives how many it has. */
async function trainedTo(minibatches: number): Promise<number> {
  for (;;) {
    const { report } = await page.call("next");
    if (report.minibatch >= minibatches) return report.minibatch;
  }
}

/** Gives a loop that wrongly goes on a chance to show it: it would train a slice in each turn. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate);
}

let page: Page;

beforeEach(async () => {
  page = new Page();
  const { glue, module } = await compileModule();
  await page.call("open", { glue, module, digits: await readDigits() });
});

afterEach(() => page.runner.close());

describe("the training loop", () => {
  test("trains until it is paused, and answers both", async () => {
    const trained = page.call("train", { pace: FULL });
    await trainedTo(50);
    const begin = performance.now();
    const paused = await page.call("pause");
    expect(performance.now() - begin).toBeLessThan(100);
    const end = await trained;
    expect(end.halt).toEqual({ kind: "paused" });
    expect(end.training).toBe(false);
    expect(end.report.minibatch).toBeGreaterThan(0);
    expect(paused.report.minibatch).toBe(end.report.minibatch);
    await turns();
    expect((await page.call("pause")).report.minibatch).toBe(end.report.minibatch);
  });

  test("ends with the spec's minibatches; training on is answered at once", async () => {
    await page.call("configure", { spec: "minibatches=70" });
    const end = await page.call("train", { pace: FULL });
    expect(end.halt).toEqual({ kind: "finished" });
    expect(end.report.minibatch).toBe(70);
    expect((await page.call("train", { pace: FULL })).halt).toEqual({ kind: "finished" });
  });

  test("steps exactly, to the native build's bits", async () => {
    expect((await page.call("step", { minibatches: 1 })).report.checksum).toBe(published("lecture", 1));
    const hundred = await page.call("step", { minibatches: 99 });
    expect(hundred.report.minibatch).toBe(100);
    expect(hundred.report.checksum).toBe(published("lecture", 100));
  });

  test("reset rewinds to the same run", async () => {
    await page.call("step", { minibatches: 30 });
    const { run, report, halt } = await page.call("reset");
    expect(report.minibatch).toBe(0);
    expect(report.checksum).toBe(published("lecture", 0));
    expect(run).toBe(2);
    expect(halt).toBeNull();
    await page.call("step", { minibatches: 1 });
    expect((await page.call("step", { minibatches: 99 })).report.checksum).toBe(published("lecture", 100));
  });

  test("keeps a slow pace, and takes up another at once", async () => {
    const begin = performance.now();
    const trained = page.call("train", { pace: 20 });
    let slow = 0;
    while (slow < 9) {
      slow = await trainedTo(slow + 1);
      // The first one comes at once; there are never more than the seconds allow.
      expect(slow).toBeLessThanOrEqual(1 + (20 * (performance.now() - begin)) / 1000);
    }
    await page.call("pace", { pace: FULL });
    await trainedTo(slow + 21);
    await page.call("pause");
    expect((await trained).report.minibatch).toBeGreaterThan(slow + 20);
  });

  test("remains one loop, however often the pace changes", async () => {
    let due: (() => void)[] = [];
    const other = new Page((work) => due.push(work));
    const { glue, module } = await compileModule();
    await other.call("open", { glue, module, digits: await readDigits() });
    void other.call("train", { pace: FULL });
    for (let move = 0; move < 10; move++) {
      await other.call("pace", { pace: 1 });
      await other.call("pace", { pace: FULL });
    }
    const round = due;
    due = [];
    for (const work of round) work();
    expect(due).toHaveLength(1);
    other.runner.close();
  });

  test("Pause answers within 100 ms after ten moves of the pace", async () => {
    const waits: number[] = [];
    for (let attempt = 0; attempt < 5; attempt++) {
      const trained = page.call("train", { pace: FULL });
      for (let move = 0; move < 10; move++) {
        await page.call("pace", { pace: 5 });
        await page.call("pace", { pace: FULL });
      }
      await trainedTo(50 * (attempt + 1));
      const begin = performance.now();
      // Like a message, this waits until the loops yield.
      await new Promise(setImmediate);
      await page.call("pause");
      waits.push(performance.now() - begin);
      await trained;
    }
    // Others may use the machine at the same time.
    expect(Math.min(...waits)).toBeLessThan(100);
  });

  test("work that is put off is done once each, in order", async () => {
    const later = messageToSelf();
    const done: string[] = [];
    later(() => done.push("first"));
    await new Promise<void>((resolve) => later(() => resolve(void done.push("second"))));
    expect(done).toEqual(["first", "second"]);
  });

  test("the first minibatch of the slowest pace comes at once", async () => {
    const trained = page.call("train", { pace: 1 });
    expect((await page.call("next")).report.minibatch).toBe(1);
    await page.call("pause");
    await trained;
  });

  test("a step ends a training under way", async () => {
    const trained = page.call("train", { pace: 1 });
    const stepped = await page.call("step", { minibatches: 10 });
    expect((await trained).report.minibatch).toBe(1);
    expect(stepped.report.minibatch).toBe(11);
  });

  test("says why it diverged, and keeps finite weights", async () => {
    await page.call("configure", { spec: "activation=relu\noutput=identity\nlearning_rate=50" });
    const end = await page.call("train", { pace: FULL });
    expect(end.halt?.kind).toBe("diverged");
    const reason = end.halt?.kind === "diverged" ? end.halt.reason : null;
    expect(reason).toMatchObject({ code: "diverged", legal: [expect.stringMatching(/^\d+$/), "50"] });
    expect(reason?.sentence).toContain("the learning rate 50 is too large");
    expect(end.firstWeights.every(Number.isFinite)).toBe(true);
  });
});

describe("reports", () => {
  test("are the newest, each once, and wait for something new", async () => {
    const first = await page.call("next");
    expect(first.report.minibatch).toBe(0);
    let second: Snapshot | null = null;
    void page.call("next").then((snapshot) => {
      second = snapshot;
    });
    await turns();
    expect(second).toBeNull();
    await page.call("step", { minibatches: 5 });
    await turns();
    expect(second).toMatchObject({ report: { minibatch: 5 } });
  });

  test("take no more than a small part of the time", async () => {
    const trained = page.call("train", { pace: FULL });
    let reports = 0;
    const begin = performance.now();
    let cost = 0;
    while (performance.now() - begin < 500) {
      await page.call("next");
      ++reports;
    }
    await page.call("pause");
    const end = await trained;
    const probe = performance.now();
    await page.call("pause");
    cost = performance.now() - probe;
    expect(reports).toBeGreaterThan(2);
    expect(end.report.minibatch).toBeGreaterThan(reports);
    expect(reports * cost).toBeLessThan(300);
  });

  test("hold what a reader of the run needs", async () => {
    const { report, firstWeights, trace } = await page.call("step", { minibatches: 400 });
    expect(report.confusion.reduce((sum, count) => sum + count, 0)).toBe(360);
    const right = report.confusion.filter((_, i) => i % 11 === 0).reduce((sum, count) => sum + count, 0);
    expect(right / 360).toBeCloseTo(report.testAccuracy, 12);
    expect(report.testAccuracy).toBeGreaterThan(0.7);
    expect(firstWeights).toHaveLength(64 * 128);
    expect(trace.activations).toHaveLength(128 + 64 + 10);
  });
});

describe("settings", () => {
  test("live ones keep the count, others start anew and go on training", async () => {
    const trained = page.call("train", { pace: FULL });
    await trainedTo(1);
    const live = await page.call("configure", { spec: "learning_rate=0.1" });
    expect(live.restarted).toBe(false);
    expect(live.snapshot.training).toBe(true);
    expect(live.snapshot.report.learningRate).toBe(0.1);
    expect(live.snapshot.report.minibatch).toBeGreaterThan(0);
    const anew = await page.call("configure", { spec: "activation=relu\nlearning_rate=0.1" });
    expect(anew.restarted).toBe(true);
    expect(anew.snapshot.report.minibatch).toBe(0);
    await trainedTo(1);
    await page.call("pause");
    expect((await trained).report.minibatch).toBeGreaterThan(0);
  });

  test("an illegal spec is refused in the core's words and changes nothing", async () => {
    await page.call("step", { minibatches: 3 });
    await expect(page.call("configure", { spec: "learning_rate=nan" })).rejects.toThrow(
      "learning_rate is nan; expected a number from 1e-8 to 1000",
    );
    expect((await page.call("pause")).report.minibatch).toBe(3);
  });
});

describe("digits", () => {
  test("a drawing is answered at once, and follows the run", async () => {
    const { labels, pixels } = await page.call("examples", { subset: "test" });
    expect(labels).toHaveLength(360);
    const values = Float32Array.from(pixels.slice(0, 64));
    const { activations } = await page.call("draw", { values });
    const other = await page.call("predict", { values: new Float32Array(64) });
    expect(other).toHaveLength(10);
    expect([...other]).not.toEqual([...activations.slice(-10)]);
    const { trace } = await page.call("step", { minibatches: 2000 });
    const outputs = [...trace.activations.slice(-10)];
    expect([...(await page.call("predict", { values }))]).toEqual(outputs);
    expect(outputs.indexOf(Math.max(...outputs))).toBe(labels[0]);
  });

  test("damaged digits are refused in words", async () => {
    const other = new Page();
    const { glue, module } = await compileModule();
    await expect(other.call("open", { glue, module, digits: new Uint8Array(3) })).rejects.toThrow("damaged");
    await expect(other.call("step", { minibatches: 1 })).rejects.toThrow("no digits");
    other.runner.close();
  });
});

describe("looking inside", () => {
  test("a unit's numbers belong together", async () => {
    await page.call("step", { minibatches: 20 });
    const { pixels } = await page.call("examples", { subset: "test" });
    const values = Float32Array.from(pixels.slice(0, 64));
    const { weights, bias, gradient } = await page.call("unit", { layer: 0, unit: 17 });
    expect(weights).toHaveLength(64);
    expect(gradient).toHaveLength(65);
    const { sums, activations, errors } = await page.call("inspect", { values: values.slice(), label: 3 });
    const z = weights.reduce((sum, weight, input) => sum + weight * (values[input] ?? 0), bias);
    expect(sums[17]).toBeCloseTo(z, 4);
    expect(activations[17]).toBeCloseTo(1 / (1 + Math.exp(-z)), 5);
    expect(activations).toHaveLength(128 + 64 + 10);
    expect(errors.some((error) => error !== 0)).toBe(true);
    const saliency = await page.call("saliency", { values, output: 4 });
    expect(saliency).toHaveLength(64);
    expect(saliency.some((slope) => slope !== 0)).toBe(true);
  });

  test("an edit is in force at once, undone to the bit, and illegal ones are refused", async () => {
    const before = (await page.call("pause")).report.checksum;
    const address = { layer: 0, input: 9, unit: 4 };
    const value = (await page.call("weights", { layer: 0 }))[9 * 128 + 4] ?? 0;
    const edited = await page.call("setParameter", { ...address, value: 1.5 });
    expect(edited.report.checksum).not.toBe(before);
    expect(edited.firstWeights[9 * 128 + 4]).toBe(1.5);
    expect((await page.call("setParameter", { ...address, value })).report.checksum).toBe(before);
    await expect(page.call("setParameter", { ...address, value: Number.NaN })).rejects.toThrow("expected a finite");
    await expect(page.call("freeze", { layer: 3, input: 0, unit: 0, frozen: true })).rejects.toThrow("layer is 3");
    await page.call("freeze", { ...address, frozen: true });
    await page.call("step", { minibatches: 5 });
    const weights = await page.call("weights", { layer: 0 });
    expect(weights[9 * 128 + 4]).toBe(value);
  });

  test("what is said of each digit adds up to the matrices", async () => {
    const { report } = await page.call("step", { minibatches: 100 });
    for (const [subset, confusion] of [
      ["test", report.confusion],
      ["training", report.trainConfusion],
    ] as const) {
      const { labels } = await page.call("examples", { subset });
      const { predicted, output } = await page.call("classify", { subset });
      expect(output).toHaveLength(labels.length);
      const counted = Array<number>(100).fill(0);
      for (const [index, label] of labels.entries()) {
        const cell = label * 10 + (predicted[index] ?? 0);
        counted[cell] = (counted[cell] ?? 0) + 1;
      }
      expect(counted).toEqual(confusion);
    }
  });
});

describe("the user's own digits", () => {
  const one = { values: Array<number>(64).fill(5), label: 1 };
  const two = { values: Array<number>(64).fill(7), label: 2 };

  test("are the last of the training set, exchanged as a list, and stay through a reset", async () => {
    await page.call("own", { digits: [one, two] });
    await page.call("own", { digits: [two] });
    const { labels, pixels } = await page.call("examples", { subset: "training" });
    expect(labels).toHaveLength(1438);
    expect(labels.at(-1)).toBe(2);
    expect(pixels.at(-1)).toBe(7);
    await page.call("reset");
    expect((await page.call("examples", { subset: "training" })).labels).toHaveLength(1438);
    await page.call("own", { digits: [] });
    expect((await page.call("examples", { subset: "training" })).labels).toHaveLength(1437);
  });

  test("illegal ones are refused in words, and none that came with them is taken", async () => {
    await expect(page.call("own", { digits: [one, { ...two, label: 12 }] })).rejects.toThrow(
      "label is 12; expected 0 to 9",
    );
    expect((await page.call("examples", { subset: "training" })).labels).toHaveLength(1437);
    await page.call("own", { digits: [two] });
    expect((await page.call("examples", { subset: "training" })).labels.at(-1)).toBe(2);
  });
});

describe("stopping and going back", () => {
  test("a run ends at its target, says so, and goes on by a new one", async () => {
    await page.call("configure", { spec: "target_accuracy=0.8" });
    const end = await page.call("train", { pace: FULL });
    expect(end.halt).toEqual({ kind: "target" });
    expect(end.report.testAccuracy).toBeGreaterThanOrEqual(0.8);
    await page.call("configure", { spec: "target_accuracy=0.85" });
    const further = await page.call("train", { pace: FULL });
    expect(further.report.minibatch).toBeGreaterThan(end.report.minibatch);
  });

  test("a kept state is gone back to, and training on gives the same bits", async () => {
    const there = await page.call("step", { minibatches: 600 });
    expect(there.kept[0]).toBe(0);
    expect(there.kept.length).toBeGreaterThan(2);
    const kept = there.kept.at(-2) ?? 0;
    const back = await page.call("rewind", { minibatch: kept });
    expect(back.report.minibatch).toBe(kept);
    expect(back.kept.at(-1)).toBe(kept);
    const again = await page.call("step", { minibatches: 600 - kept });
    expect(again.report.checksum).toBe(there.report.checksum);
    await expect(page.call("rewind", { minibatch: 1 })).rejects.toThrow("minibatch is 1; expected one that is kept");
  });
});
