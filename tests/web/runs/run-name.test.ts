import { expect, test } from "vitest";
import type { Spec } from "../../../web/src/plain/spec";
import { runName } from "../../../web/src/runs/run-name";
import { words as runs } from "../../../web/src/runs/runs.en";
import { en } from "../../../web/src/texts/en";
import { words as settings } from "../../../web/src/texts/settings.en";
import { lecture, preset, presets } from "../fixture";

const texts = { ...en, fields: { ...en.fields, ...settings.fields } };

test.each<[string, Partial<Spec>, string]>([
  ["a preset", {}, "Lecture"],
  ["a choice and a rate", { activation: ["relu"], learningRate: 0.1 }, "Lecture · ReLU · η 0.1"],
  ["a choice that needs its field", { pixels: "unit", batchSize: 8 }, "Lecture · Batch size 8 · Pixels 0 to 1"],
  ["widths", { layers: [64, 30, 10] }, "Lecture · Hidden layers 30"],
  ["a seed", { seed: 7 }, "Lecture · Seed 7"],
  ["what does not matter", { momentum: 0.5, beta1: 0.5, stepEvery: 5 }, "Lecture"],
  ["its length", { minibatches: 3000, patience: 5, targetAccuracy: 0.9 }, "Lecture"],
  ["cross-entropy with its softmax", { loss: "cross_entropy", output: "softmax" }, "Lecture · Cross-entropy"],
  ["mixed activations", { activation: ["relu", "tanh"] }, "Lecture · ReLU, Tanh"],
])("%s", (_, changes, name) => {
  expect(runName({ ...lecture, ...changes }, presets, texts)).toBe(name);
});

test("the nearest preset gives its name", () => {
  expect(runName({ ...preset("figure"), learningRate: 0.01 }, presets, texts)).toBe("Figure · η 0.01");
});

test("a long list of differences is cut", () => {
  const all: Partial<Spec> = { activation: ["relu"], output: "tanh", initializer: "he", optimizer: "momentum" };
  const spec = { ...lecture, ...all, learningRate: 0.1, batchSize: 8, weightDecay: 0.1 };
  expect(runName(spec, presets, texts).split(" · ")).toHaveLength(7);
  expect(runName(spec, presets, texts)).toMatch(/^Lecture · .* · …$/);
});

test("what was another setting before is named, with the minibatch until which it was", () => {
  const at = (minibatch: number, changes: Partial<Spec>) => ({ minibatch, spec: { ...lecture, ...changes } });
  const named = (...before: readonly ReturnType<typeof at>[]) =>
    runName(lecture, presets, texts, { before, until: runs.until });
  expect(named()).toBe("Lecture");
  expect(named(at(1200, { learningRate: 0.1 }))).toBe("Lecture · η 0.1 until 1,200");
  expect(named(at(10, { learningRate: 0.1, minibatches: 50 }), at(20, { batchSize: 8, minibatches: 50 }))).toBe(
    "Lecture · η 0.1 until 10 · Batch size 64 until 10 · Batch size 8 until 20",
  );
  expect(named(at(10, { minibatches: 50 }))).toBe("Lecture");
});
