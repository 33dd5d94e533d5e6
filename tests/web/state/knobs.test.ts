import { describe, expect, test } from "vitest";
import { furtherKnobs, otherKnobs } from "../../../web/src/settings/further-knobs";
import { everydayKnobs, shownValue, typedValue, withCompanions } from "../../../web/src/state/knobs";
import { lecture } from "../fixture";

describe("only knobs that matter are there", () => {
  test("momentum with the optimizers that have it", () => {
    expect(everydayKnobs(lecture)).not.toContain("momentum");
    expect(everydayKnobs({ ...lecture, optimizer: "nesterov" })).toContain("momentum");
  });

  test("Adam's with Adam, the steps with their schedule", () => {
    expect(furtherKnobs(lecture)).not.toContain("beta1");
    expect(furtherKnobs({ ...lecture, optimizer: "adam" })).toEqual(
      expect.arrayContaining(["beta1", "beta2", "epsilon"]),
    );
    expect(furtherKnobs({ ...lecture, schedule: "step" })).toEqual(expect.arrayContaining(["stepEvery", "stepFactor"]));
  });

  test("no activation without a hidden layer", () => {
    expect(everydayKnobs({ ...lecture, layers: [64, 10] })).not.toContain("activation");
  });

  test("a field that the page has no place for is not lost", () => {
    expect(otherKnobs(["layers", "seed", "dropout"])).toEqual(["dropout"]);
  });
});

describe("the hidden layers", () => {
  test("are shown without input and output", () => {
    expect(shownValue("layers", lecture)).toBe("128, 64");
  });

  test.each([
    ["128, 64", "64,128,64,10"],
    [" 32 16 ", "64,32,16,10"],
    ["", "64,10"],
    ["many", "64,many,10"],
  ])("%j stands for %s", (typed, layers) => {
    expect(typedValue("layers", typed, lecture)).toBe(layers);
  });
});

test("a list of activations is given as the core reads it", () => {
  expect(typedValue("activation", "relu,  tanh", lecture)).toBe("relu,tanh");
});

test.each([
  ["cross-entropy brings softmax", { loss: "cross_entropy" }, lecture, { loss: "cross_entropy", output: "softmax" }],
  [
    "another output leaves cross-entropy",
    { output: "tanh" },
    { ...lecture, loss: "cross_entropy", output: "softmax" } as const,
    { output: "tanh", loss: "squared_error" },
  ],
  ["softmax alone changes nothing else", { output: "softmax" }, lecture, { output: "softmax" }],
  ["a rate changes nothing else", { learningRate: 1 }, lecture, { learningRate: 1 }],
] as const)("%s", (_, changes, spec, expected) => {
  expect(withCompanions(changes, spec)).toEqual(expected);
});

describe("stop conditions", () => {
  test("none is shown as nothing, an accuracy in percent", () => {
    expect(shownValue("targetAccuracy", lecture)).toBe("");
    expect(shownValue("patience", lecture)).toBe("");
    expect(shownValue("targetAccuracy", { ...lecture, targetAccuracy: 0.95 })).toBe("95 %");
    expect(shownValue("targetAccuracy", { ...lecture, targetAccuracy: 0.975 })).toBe("97.5 %");
    expect(shownValue("patience", { ...lecture, patience: 5 })).toBe("5");
  });

  test.each([
    ["95 %", "0.95"],
    ["95", "0.95"],
    ["97.5%", "0.975"],
    ["0.95", "0.95"],
    ["1", "1"],
    ["0.5 %", "0.005"],
    ["", "0"],
    ["150", "150"],
    ["150 %", "150 %"],
    ["-5", "-5"],
    ["high", "high"],
  ])("typed %j is %j to the core", (typed, value) => {
    expect(typedValue("targetAccuracy", typed, lecture)).toBe(value);
  });

  test("an empty patience is none", () => {
    expect(typedValue("patience", " ", lecture)).toBe("0");
  });
});
