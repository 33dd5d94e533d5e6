/** The labs' Python, run, beside the core's numbers. */

import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { descentProgram } from "../../../web/src/labs/descent/program";
import { shapeLines } from "../../../web/src/labs/layer/numpy-shapes";
import { type BlockName, LISTING } from "../../../web/src/labs/loop/listing";
import { confusionProgram } from "../../../web/src/labs/result/program";
import { LECTURE_CONFUSION } from "../../../web/src/state/result";
import { loadLabs } from "../module";
import { numpyPrints } from "../python";

let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("the descent prints what its last comment says", (context) => {
  const runs = [
    [[-9, 3, 7], 0.03, 1, 15],
    [[-9, 3, 7], 0.001, 1, 15],
    [[-9, 3, 7], 0.15, 1, 15],
    [[1, -8, 0, 0.5, 2], 1 / 70, -1.25, 60],
    [[7], 1e-7, 3, 1],
  ] as const;
  for (const [coefficients, rate, start, steps] of runs) {
    const program = descentProgram(coefficients, rate, labs.descend(coefficients, start, rate, 0, steps));
    expect(numpyPrints(context, program).trim()).toBe(program.match(/# (.*)$/)?.[1]);
  }
  expect(descentProgram([-9, 3, 7], 0.03, labs.descend([-9, 3, 7], 1, 0.03, 0, 15))).toContain("# -0.2139");
});

test("the confusion code counts the lecture's matrix and accuracy", (context) => {
  const rows = Array.from({ length: 10 }, (_, row) => Array.from(LECTURE_CONFUSION).slice(10 * row, 10 * row + 10));
  const program = `
from types import SimpleNamespace
cells = [(row, column) for row in range(10) for column in range(10) for _ in range(given[row][column])]
y_test = [np.eye(10)[row] for row, _ in cells]
x_test = [column for _, column in cells]
network = SimpleNamespace(predict=lambda x: [np.eye(10)[[column]] * 0.9 for column in x])
${confusionProgram(353, 360)}`;
  const printed = numpyPrints(context, program, rows);
  expect(printed.match(/\d+(?=[ \]])/g)?.map(Number)).toEqual(Array.from(LECTURE_CONFUSION));
  expect(printed.trim().split("\n").at(-1)).toBe("0.9805556");
  expect(program).toContain("# 353 / 360 = 0.9805556");
});

test.for([
  [64, 128, 8],
  [64, 10, 1],
  [128, 64, 64],
] as const)("NumPy gives the shapes of a layer %i to %i with %i examples", ([inputs, outputs, examples], context) => {
  const lines = shapeLines(inputs, outputs, examples);
  const program = `
x, X = np.ones(${inputs}), np.ones((${examples}, ${inputs}))
weights, bias, dy = np.ones((${inputs}, ${outputs})), np.ones((1, ${outputs})), np.ones((1, ${outputs}))
for line in given:
    try:
        if "=" in line:
            exec(line)
            line = line.split(" = ")[0]
        print(eval(line).shape)
    except ValueError:
        print()
`;
  const codes = lines.map(({ code }) => code);
  const printed = numpyPrints(context, program, codes);
  expect(printed.split("\n").slice(0, -1)).toEqual(lines.map(({ shape }) => shape));
});

/** The lines of a class or function of a block, or all of them, as Python. */
function source(block: BlockName, of = "", levels = 0): string {
  const lines = LISTING[block];
  const begin = of ? lines.findIndex(({ code }) => code === `class ${of}:`) + 1 : 0;
  const length = of ? lines.slice(begin).findIndex(({ depth }) => depth === 0) : -1;
  return lines
    .slice(begin, length < 0 ? lines.length : begin + length)
    .map(({ depth, code }) => `${" ".repeat(2 * (depth + levels))}${code}\n`)
    .join("");
}

test("the loop's listing is a program: one minibatch of it gives the core's weights, and predict its outputs", (context) => {
  const loop = labs.trainingLoop(1);
  const floats = (layer: number, name: "weights" | "bias"): number[] => [...loop.tensor(layer, name)];
  const connected = [0, 2, 4];
  const before = connected.map((layer) => [floats(layer, "weights"), floats(layer, "bias")]);
  const [rows, images, digits] = [[...loop.indices()], [...loop.inputs()], [...loop.labels()]];
  loop.seek(labs.loopMoments().findIndex(({ act, layer }) => act === "loss" && layer === 0));
  const output = [...loop.tensor(5, "output")];
  loop.seek(labs.loopMoments().length - 1);
  const after = connected.map((layer) => [floats(layer, "weights"), floats(layer, "bias")]);
  loop.delete();
  const program = `
sigmoid = lambda z: 1 / (1 + np.exp(-z))
sigmoid_prime = lambda z: sigmoid(z) * (1 - sigmoid(z))
mse_prime = lambda target, output: output - target
class FullyConnectedLayer:
${source("init", "FullyConnectedLayer")}${source("connected", "FullyConnectedLayer")}
${source("activation")}
class Network:
${source("init", "Network")}${source("network", "Network")}${source("fit", "", 1)}
network = Network()
for inputs, outputs in [(64, 128), (128, 64), (64, 10)]:
    network.add(FullyConnectedLayer(inputs, outputs))
    network.add(ActivationLayer())
layers = network.layers[::2]
for layer in layers:
    for numbers in layer.weights, layer.bias:
        assert -0.5 <= numbers.min() < -0.3 and 0.3 < numbers.max() < 0.5
draws = [rng.permutation(1437)[:64] for _ in range(3)]
assert all(len(set(draw)) == 64 for draw in draws)

class rng:
    permutation = lambda count: np.array(given["rows"] + [row for row in range(count) if row not in given["rows"]])

x_train, y_train = np.zeros((1437, 1, 64)), np.zeros((1437, 10))
x_train[given["rows"], 0] = np.reshape(given["images"], (64, 64))
y_train[given["rows"], given["digits"]] = 1
for layer, (weights, bias) in zip(layers, given["before"]):
    layer.weights, layer.bias = np.reshape(weights, layer.weights.shape), np.reshape(bias, layer.bias.shape)
outputs = network.predict(x_train[given["rows"]])
network.fit(x_train, y_train, minibatches=1, learning_rate=0.5)
difference = lambda ours, theirs: np.max(np.abs(ours.ravel() - np.ravel(theirs)))
print(json.dumps({
    "weights": max(difference(mine, theirs) for layer, pair in zip(layers, given["after"])
                   for mine, theirs in zip((layer.weights, layer.bias), pair)),
    "moved": max(difference(layer.weights, pair[0]) for layer, pair in zip(layers, given["before"])),
    "output": difference(outputs[0], given["output"]),
    "outputs": [len(outputs), *outputs[0].shape],
}))
`;
  const found = JSON.parse(numpyPrints(context, program, { rows, images, digits, before, after, output }));
  expect(output).toHaveLength(10);
  // Single precision against double.
  expect(found.weights).toBeLessThan(1e-6);
  expect(found.output).toBeLessThan(1e-5);
  expect(found.moved).toBeGreaterThan(1e-3);
  expect(found.outputs).toEqual([64, 1, 10]);
});
