import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import {
  changedFields,
  mergeSpec,
  parameterCount,
  presetOf,
  specFromText,
  specToText,
  toCamel,
  toSnake,
} from "../../../web/src/plain/spec";
import { membersOf } from "../../wasm/declared";
import { fields, lecture, presets } from "../fixture";

describe("names", () => {
  test.each([
    ["learningRate", "learning_rate"],
    ["beta1", "beta1"],
    ["stepEvery", "step_every"],
  ])("%s is %s in the core", (camel, snake) => {
    expect(toSnake(camel)).toBe(snake);
    expect(toCamel(snake)).toBe(camel);
  });

  test("the table's names and the object's are the same", () => {
    expect(fields.map((field) => toCamel(field.name)).sort()).toEqual(Object.keys(lecture).sort());
  });
});

test("the type has the fields of the core", async () => {
  const source = await readFile(new URL("../../../web/src/plain/spec.ts", import.meta.url), "utf8");
  expect(membersOf(source, "Spec").sort()).toEqual(fields.map((field) => toCamel(field.name)).sort());
});

describe("text", () => {
  test("an object survives the way to text and back", () => {
    for (const spec of presets.values()) expect(specFromText(specToText(spec), fields)).toEqual(spec);
  });

  test("numbers, lists and names keep their kind", () => {
    const spec = specFromText(
      "layers=64,32,10\nactivation=relu,tanh\nlearning_rate=1e-3\nloss=cross_entropy\n",
      fields,
    );
    expect(spec).toEqual({
      layers: [64, 32, 10],
      activation: ["relu", "tanh"],
      learningRate: 0.001,
      loss: "cross_entropy",
    });
  });

  test("an unknown name is passed on", () => {
    expect(specToText({ fooBar: 3 })).toBe("foo_bar=3\n");
  });

  test("a value cannot smuggle in a line", () => {
    expect(specToText({ loss: "squared_error\nseed=7" })).toBe("loss=squared_error\\nseed=7\n");
    expect(specToText({ "loss=squared_error\nseed": 7 }).split("\n")).toHaveLength(2);
  });

  test("what is not a number stays visible", () => {
    expect(specToText({ seed: Number.NaN, batchSize: undefined, layers: [] })).toBe(
      "seed=NaN\nbatch_size=undefined\nlayers=\n",
    );
  });
});

test("changes take the place of the base's fields, in either spelling", () => {
  const merged = mergeSpec(lecture, { learning_rate: 0.1, seed: 4 });
  expect(merged).toEqual({ ...lecture, learningRate: 0.1, seed: 4 });
});

test("changed fields are named", () => {
  expect(changedFields(lecture, { ...lecture, seed: 2, layers: [64, 10] })).toEqual(["layers", "seed"]);
  expect(changedFields(lecture, structuredClone(lecture))).toEqual([]);
});

test("a preset is known by everything but its seed", () => {
  expect(presetOf({ ...lecture, seed: 99 }, presets)).toBe("lecture");
  expect(presetOf({ ...lecture, learningRate: 0.25 }, presets)).toBe("");
});

test("the lecture's network has 17,226 parameters", () => {
  expect(parameterCount([64, 128, 64, 10])).toBe(17_226);
  expect(parameterCount([64, 10])).toBe(650);
});
