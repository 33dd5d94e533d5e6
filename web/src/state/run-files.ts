/** A run as files for other programs: its history as a table, itself as JSON, and its network as readable NumPy. */

import type { Report } from "../../../wasm/playground";
import type { Measured } from "./curve";
import type { Activation, Spec } from "./spec";

/** RFC 4180, with a header; what is not a number stays empty. */
export function historyCsv(points: readonly Measured[]): string {
  const rows = points.map(({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }) =>
    [minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy]
      .map((value) => (Number.isFinite(value) ? String(value) : ""))
      .join(","),
  );
  return `${["minibatch,train_loss,test_loss,train_accuracy,test_accuracy", ...rows].join("\r\n")}\r\n`;
}

/** Settings, the newest measures, and the history; what is not a number is null. */
export function runJson(spec: Spec, report: Report, points: readonly Measured[]): string {
  const history = points.map(({ minibatch, trainLoss, testLoss, trainAccuracy, testAccuracy }) => ({
    minibatch,
    trainLoss,
    testLoss,
    trainAccuracy,
    testAccuracy,
  }));
  return `${JSON.stringify({ format: "digit-playground run 1", spec, report, history }, null, 1)}\n`;
}

const ACTIVATIONS: Readonly<Record<Activation, string>> = {
  sigmoid: "1 / (1 + np.exp(-z))",
  relu: "np.maximum(z, 0)",
  leaky_relu: "np.where(z > 0, z, 0.01 * z)",
  tanh: "np.tanh(z)",
  identity: "z",
  softmax:
    "np.exp(z - z.max(axis=1, keepdims=True)) / np.exp(z - z.max(axis=1, keepdims=True)).sum(axis=1, keepdims=True)",
};

/** A program that loads the network saved as `file` (npz) beside it: `predict` gives what the playground gives. */
export function numpyCode({ layers, activation, output, pixels }: Spec, file: string): string {
  const hidden = layers.slice(2).map((_, layer) => activation[layer] ?? activation[0] ?? output);
  const all = [...hidden, output];
  const functions = [...new Set(all)].map((name) => `def ${name}(z):\n    return ${ACTIVATIONS[name]}\n`);
  return `"""The Digit Playground's network ${layers.join(" - ")}, in the lecture's rows: Y = s(X W + 1 bT)."""

from pathlib import Path

import numpy as np


${functions.join("\n\n")}

model = np.load(Path(__file__).with_name("${file}"))
activations = [${all.join(", ")}]


def predict(counts):
    """Outputs (n, 10) for n digits (n, 64): counts of ink 0 to 16, row by row."""
    y = np.asarray(counts, dtype=np.float64)${pixels === "unit" ? " / 16" : ""}
    for layer, s in enumerate(activations):
        y = s(y @ model[f"coefs_{layer}"] + model[f"intercepts_{layer}"])
    return y


if __name__ == "__main__":
    from sklearn.datasets import load_digits

    digits = load_digits()
    print("accuracy on all 1797 digits:", (predict(digits.data).argmax(axis=1) == digits.target).mean())
`;
}
