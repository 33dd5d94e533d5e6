import { readdir } from "node:fs/promises";
import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../wasm/labs/labs";
import { membersOf, namesOf, readDeclarations } from "./declared";
import { loadEmptyLabs, loadLabs, readDigits } from "./module";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("the declarations say what the module has, and the module has what they say", async () => {
  const parts = /interface Labs\s+extends ([\w,\s]+) \{\}/.exec(await readDeclarations("labs/labs.d.ts"))?.[1];
  const files = (await readdir(new URL("../../wasm/labs/", import.meta.url))).filter((name) => name.endsWith(".d.ts"));
  const declarations = (await Promise.all(files.map((file) => readDeclarations(`labs/${file}`)))).join("\n");
  const declared = (parts ?? "").split(",").flatMap((part) => membersOf(declarations, part.trim()));
  expect(namesOf(labs)).toEqual(declared.sort());

  const keys = (result: object) => Object.keys(result).sort();
  const members = (name: string) => membersOf(declarations, name);
  const loop = labs.trainingLoop(1);
  const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(loop)).filter((name) => name !== "constructor");
  expect([...methods, "delete"].sort()).toEqual(members("TrainingLoop"));
  loop.delete();
  expect(keys(labs.neuron([1], [1], 0, "relu"))).toEqual(members("NeuronValues"));
  expect(keys(labs.chainRule(labs.chainExample(-1)))).toEqual(members("ChainRule"));
  expect(keys(labs.layerBackward(1, 2, 2, 1))).toEqual(members("LayerBackward"));
  expect(keys(labs.calculusByMatrix(1, 1, [1], [1], [1], 1))).toEqual(members("DerivativeByMatrix"));
  expect(keys(labs.descend([0, 0, 1], 1, 0.1, 0, 1))).toEqual(members("DescentRun"));
  expect(keys(labs.descentTarget([0, 0, 1], 1, 0.1, 1) ?? {})).toEqual(members("DescentTarget"));
  expect(keys(labs.surface("bowl"))).toEqual(members("SurfaceView"));
  expect(keys(labs.layerSum("lecture", 0, [0], 0, 0, 1))).toEqual(members("LayerSum"));
  expect(keys(labs.preparedDigit(0, 1))).toEqual(members("PreparedDigit"));
});

test("errors by the thousand leave the module as it was", () => {
  const loop = labs.trainingLoop(1);
  let caught = 0;
  for (let error = 0; error < 20000; error += 1) {
    for (const call of [() => labs.neuron([1], [1, 2], 0, "relu"), () => loop.passes(-1)]) {
      try {
        call();
      } catch {
        caught += 1;
      }
    }
  }
  expect(caught).toBe(40000);
  expect(labs.neuron([1, 2], [3, 4], 5, "relu").output).toBe(16);
  expect(loop.position()).toBe(0);
  loop.delete();
});

test("there are no digits before they are read", async () => {
  const empty = await loadEmptyLabs();
  expect(empty.readDigits(1)).toBe(false);
  const calls = [
    () => empty.preparedDigit(0, 1),
    () => empty.splitOrder(1),
    () => empty.trainingLoop(1),
    () => empty.layerWidths("lecture"),
  ];
  for (const call of calls) expect(call).toThrow(/^there are no digits yet/);
  empty.beginDigits(await readDigits());
  expect(empty.readDigits(10)).toBe(false);
  expect(empty.readDigits(1797)).toBe(true);
  expect(empty.layerWidths("lecture")).toHaveLength(4);
});

test("what is illegal throws a sentence, and damaged digits leave those that are there", async () => {
  expect(() => labs.neuron([1], [1, 2], 0, "relu")).toThrow(
    "number of weights is 2; expected one for each of the 1 inputs",
  );
  expect(() => labs.neuron([1], [1], Number.NaN, "relu")).toThrow(/^bias is nan; expected/);
  expect(() => labs.neuron([1e308], [1e308], 0, "relu")).toThrow("input is 1e308; expected -1000000 to 1000000");
  expect(() => labs.neuron([1], [1], 0, "softmax")).toThrow(/^activation is softmax; expected/);
  expect(() => labs.neuron([1], [1], 0, "step")).toThrow("activation is step; expected one of sigmoid,relu");
  expect(() => labs.activationCurve("relu", 0, 1, Number.NaN)).toThrow("count is 0; expected at least 2");
  expect(() => labs.beginDigits(new Uint8Array(5))).toThrow(/damaged/);
  const damaged = await readDigits();
  damaged[9000] = 255 - (damaged[9000] ?? 0);
  labs.beginDigits(damaged);
  for (let again = 0; again < 2; again += 1) expect(() => labs.readDigits(1797)).toThrow(/damaged/);
  expect(labs.layerDigit("lecture", 0).counts).toHaveLength(64);
});

test("a neuron is computed by the core", () => {
  const { terms, sum, output, derivative } = labs.neuron([1, -2], [0.5, 0.25], 0, "sigmoid");
  expect([...terms, sum, output, derivative]).toEqual([0.5, -0.5, 0, 0.5, 0.25]);
  expect(labs.activationCurve("tanh", -1, 1, 3).derivatives[1]).toBe(1);
});

test("a network learns a curve in slices, and the parts add up to it", () => {
  const network = labs.approximation(8, "sigmoid", 1, labs.targetCurve("bump"));
  const first = labs.approximationState(network);
  const error = labs.trainApproximation(network, 2000);
  const state = labs.approximationState(network);
  labs.setApproximationTargets(network, labs.targetCurve("sine"));
  expect(labs.approximationState(network).error).toBeGreaterThan(0.1);
  network.delete();
  expect([first.epoch, state.epoch, state.error]).toEqual([0, 2000, error]);
  expect(error).toBeLessThan(first.error / 1000);
  let sum = state.bias;
  for (let unit = 0; unit < 8; unit += 1) sum += state.parts[unit * 129 + 64] ?? 0;
  expect(sum).toBe(state.outputs[64]);
  expect(() => labs.approximation(65, "relu", 1, labs.targetCurve("sine"))).toThrow(
    "number of units is 65; expected 1 to 64",
  );
  expect(() => labs.approximation(3, "relu", 1, [Number.NaN])).toThrow(/^number of targets is 1; expected 129/);
});

test("homework is checked against the code that trains", () => {
  expect(labs.sigmoidSlopes([0])[0]).toBeCloseTo(0.25, 9);
  expect(labs.exampleError([1, 0], [0.5, 0.5])).toBe(0.25);
  expect(labs.exampleErrorSlopes([1, 0], [0.5, 0.25])[1]).toBeCloseTo(0.25, 9);
  expect(labs.homeworkPlaces(3, 1)).toHaveLength(3);
  expect(() => labs.exampleError([1, 0], [1])).toThrow(/^number of outputs is 1; expected one for each of the 2/);
});
