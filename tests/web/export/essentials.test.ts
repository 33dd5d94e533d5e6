import { expect, test } from "vitest";
import { essentials } from "../../../web/src/export/essentials";
import type { Spec } from "../../../web/src/plain/spec";
import { en } from "../../../web/src/texts/en";
import { words as settings } from "../../../web/src/texts/settings.en";
import { lecture } from "../fixture";

const texts = {
  ...en,
  choices: { ...en.choices, ...settings.data.names },
  fields: { ...en.fields, ...settings.fields },
};

test.each<[string, Partial<Spec>, string]>([
  ["the lecture's", {}, "64 – 128 – 64 – 10 · Sigmoid · Squared error · SGD · η 0.5 · Batch size 64 · Seed 1"],
  [
    "momentum and pen digits matter where they are",
    { layers: [64, 9, 10], activation: ["relu"], optimizer: "momentum", momentum: 0.9, data: "pen" },
    "64 – 9 – 10 · ReLU · Sigmoid · Squared error · Momentum · η 0.5 · μ 0.9 · Batch size 64 · Training digits Pen · Seed 1",
  ],
  [
    "no hidden layer",
    { layers: [64, 10], output: "tanh" },
    "64 – 10 · Tanh · Squared error · SGD · η 0.5 · Batch size 64 · Seed 1",
  ],
])("%s", (_, changes, line) => {
  expect(essentials({ ...lecture, ...changes }, texts).join(" · ")).toBe(line);
});
