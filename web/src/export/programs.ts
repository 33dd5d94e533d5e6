/** The network as readable Python: programs that load its file beside them, and whose `predict` gives what the page gives. */

import { FULL } from "../plain/digit";
import type { Activation, Spec } from "../plain/spec";
import { activationsOf } from "../state/architecture";
import { fileName } from "./model-file";

export const PROGRAMS = ["numpy", "torch", "sklearn"] as const;
export type Program = (typeof PROGRAMS)[number];

/** The file of weights that each of them loads. */
export const LOADS = { numpy: "npz", torch: "safetensors", sklearn: "npz" } as const;

/** Why there is no such program: the library lacks an activation, or takes one for all hidden layers where the network has several. */
export type Lack = Activation | "several";

const NUMPY: Readonly<Record<Activation, string>> = {
  sigmoid: "1 / (1 + np.exp(-z))",
  relu: "np.maximum(z, 0)",
  leaky_relu: "np.where(z > 0, z, 0.01 * z)",
  tanh: "np.tanh(z)",
  identity: "z",
  silu: "z / (1 + np.exp(-z))",
  softmax:
    "np.exp(z - z.max(axis=1, keepdims=True)) / np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)",
};

const TORCH: Readonly<Record<Activation, string>> = {
  sigmoid: "Sigmoid()",
  relu: "ReLU()",
  leaky_relu: "LeakyReLU(0.01)",
  tanh: "Tanh()",
  identity: "Identity()",
  silu: "SiLU()",
  softmax: "Softmax(dim=1)",
};

/** The same names for hidden layers and output; it has no softmax for hidden layers, but neither has a spec. */
const SKLEARN: Readonly<Partial<Record<Activation, string>>> = {
  sigmoid: "logistic",
  relu: "relu",
  tanh: "tanh",
  identity: "identity",
  softmax: "softmax",
};

/** What prevents the network from becoming that program, or null. */
export function lackOf(program: Program, spec: Spec): Lack | null {
  if (program !== "sklearn") return null;
  const hidden = activationsOf(spec);
  return [...hidden, spec.output].find((name) => !SKLEARN[name]) ?? (new Set(hidden).size > 1 ? "several" : null);
}

export function programOf(program: Program, spec: Spec): string {
  const file = fileName(spec.layers, LOADS[program]);
  return { numpy, torch, sklearn }[program](spec, file);
}

function numpy(spec: Spec, file: string): string {
  const all = [...activationsOf(spec), spec.output];
  const functions = [...new Set(all)].map((name) => `def ${name}(z):\n    return ${NUMPY[name]}\n`);
  return `${title(spec, "in the lecture's rows: Y = s(X W + 1 bT)")}
from pathlib import Path

import numpy as np


${functions.join("\n\n")}

model = np.load(Path(__file__).with_name("${file}"))
activations = [${all.join(", ")}]


def predict(counts):
    ${PREDICT}
    y = np.asarray(counts, dtype=np.float64)${scale(spec)}
    for layer, s in enumerate(activations):
        y = s(y @ model[f"coefs_{layer}"] + model[f"intercepts_{layer}"])
    return y
${check(spec)}`;
}

function torch(spec: Spec, file: string): string {
  const { layers } = spec;
  const modules = [...activationsOf(spec), spec.output].map(
    (name, layer) => `    nn.Linear(${layers[layer]}, ${layers[layer + 1]}),\n    nn.${TORCH[name]},\n`,
  );
  return `${title(spec, "in PyTorch: y = s(W x + b)")}
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

network = nn.Sequential(
${modules.join("")})
network.load_state_dict(load_file(Path(__file__).with_name("${file}")))
network.eval()


@torch.no_grad()
def predict(counts):
    ${PREDICT}
    return network(torch.as_tensor(counts, dtype=torch.float32)${scale(spec)}).numpy()
${check(spec)}`;
}

function sklearn(spec: Spec, file: string): string {
  const hidden = spec.layers.slice(1, -1);
  const sizes = hidden.length === 1 ? `${hidden[0]},` : hidden.join(", ");
  const [first] = activationsOf(spec);
  const activation = first ? `, activation="${SKLEARN[first]}"` : "";
  return `${title(spec, "as scikit-learn's MLPClassifier: Y = s(X W + 1 bT)")}
from pathlib import Path

import numpy as np
from sklearn.neural_network import MLPClassifier

model = np.load(Path(__file__).with_name("${file}"))

# A step of training sets the network up, with weights that are then replaced.
network = MLPClassifier(hidden_layer_sizes=(${sizes})${activation})
network.partial_fit(np.eye(10, 64), np.arange(10), classes=np.arange(10))
network.coefs_ = [model[f"coefs_{layer}"].astype(np.float64) for layer in range(${hidden.length + 1})]
network.intercepts_ = [model[f"intercepts_{layer}"].astype(np.float64) for layer in range(${hidden.length + 1})]
network.out_activation_ = "${SKLEARN[spec.output]}"


def predict(counts):
    ${PREDICT}
    return network.predict_proba(np.asarray(counts, dtype=np.float64)${scale(spec)})
${check(spec)}`;
}

const PREDICT = '"""Outputs (n, 10) for n digits (n, 64): counts of ink 0 to 16, row by row."""';

/** Python of core/src/split.cpp: which digits the run was not trained on. */
function testRows({ split, seed }: Spec): string {
  if (split === "writers")
    return `
def test_rows():
    """The 360 digits held back from training: the last, by people who wrote no other."""
    return list(range(1437, 1797))
`;
  return `
def test_rows(seed=${seed}):
    """The 360 digits held back from training: the last of a shuffle, by random numbers of a PCG32."""
    state, increment = 0, 3 << 1 | 1

    def number():
        nonlocal state
        old, state = state, (state * 6364136223846793005 + increment) % 2**64
        word, turn = (old >> 18 ^ old) >> 27 & 0xFFFFFFFF, old >> 59
        return (word >> turn | word << (-turn & 31)) & 0xFFFFFFFF

    number()
    state = (state + seed) % 2**64
    number()
    rows = list(range(1797))
    for row in range(1797):
        rest = 1797 - row
        drawn = number()
        while drawn < 2**32 % rest:
            drawn = number()
        other = row + drawn % rest
        rows[row], rows[other] = rows[other], rows[row]
    return rows[1437:]
`;
}

/** The page's test accuracy: measured on training digits, it would only tell how well they are remembered. */
function check(spec: Spec): string {
  return `
${testRows(spec)}

if __name__ == "__main__":
    from sklearn.datasets import load_digits

    digits, rows = load_digits(), test_rows()
    right = predict(digits.data[rows]).argmax(axis=1) == digits.target[rows]
    print("accuracy on the 360 test digits:", right.mean())
`;
}

function title({ layers }: Spec, how: string): string {
  return `"""The Digit Playground's network ${layers.join(" - ")}, ${how}."""\n`;
}

function scale({ pixels }: Spec): string {
  return pixels === "unit" ? ` / ${FULL}` : "";
}
