/** The core's fields and presets as they would be, for what is tested without the module. */

import type { Report, SpecField } from "../../wasm/playground";
import type { Spec } from "../../web/src/state/spec";

function field(name: string, kind: string, minimum: number, maximum: number, choices = "", live = false): SpecField {
  return { name, kind, minimum, maximum, choices, live };
}

const activations = "sigmoid,relu,leaky_relu,tanh,identity,softmax";

export const fields: readonly SpecField[] = [
  field("layers", "integers", 1, 1024),
  field("activation", "choices", 0, 0, activations),
  field("output", "choice", 0, 0, activations),
  field("loss", "choice", 0, 0, "squared_error,cross_entropy"),
  field("initializer", "choice", 0, 0, "uniform,xavier,he"),
  field("optimizer", "choice", 0, 0, "sgd,momentum,nesterov,rmsprop,adam"),
  field("learning_rate", "number", 1e-6, 100, "", true),
  field("momentum", "number", 0, 0.999, "", true),
  field("rho", "number", 0, 0.999, "", true),
  field("beta1", "number", 0, 0.999, "", true),
  field("beta2", "number", 0, 0.9999, "", true),
  field("epsilon", "number", 1e-12, 1, "", true),
  field("weight_decay", "number", 0, 1, "", true),
  field("schedule", "choice", 0, 0, "constant,step,cosine"),
  field("step_every", "integer", 1, 1_000_000),
  field("step_factor", "number", 0.001, 1),
  field("sampling", "choice", 0, 0, "random,epochs"),
  field("batch_size", "integer", 1, 1437, "", true),
  field("minibatches", "integer", 1, 1_000_000),
  field("target_accuracy", "number", 0, 1, "", true),
  field("patience", "integer", 0, 1_000_000, "", true),
  field("pixels", "choice", 0, 0, "raw,unit"),
  field("rotation", "number", 0, 45, "", true),
  field("shear", "number", 0, 1, "", true),
  field("stretch", "number", 0, 1, "", true),
  field("scale", "number", 0, 0.5, "", true),
  field("shift", "number", 0, 8, "", true),
  field("thickness", "number", 0, 3, "", true),
  field("elastic", "number", 0, 8, "", true),
  field("split", "choice", 0, 0, "shuffled,writers"),
  field("data", "choice", 0, 0, "scanned,pen,both"),
  field("seed", "integer", 0, 4_294_967_295),
];

export const lecture: Spec = {
  layers: [64, 128, 64, 10],
  activation: ["sigmoid"],
  output: "sigmoid",
  loss: "squared_error",
  initializer: "uniform",
  optimizer: "sgd",
  learningRate: 0.5,
  momentum: 0.9,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  schedule: "constant",
  stepEvery: 10000,
  stepFactor: 0.1,
  sampling: "random",
  batchSize: 64,
  minibatches: 40000,
  targetAccuracy: 0,
  patience: 0,
  pixels: "raw",
  rotation: 0,
  shear: 0,
  stretch: 0,
  scale: 0,
  shift: 0,
  thickness: 0,
  elastic: 0,
  split: "shuffled",
  data: "scanned",
  seed: 1,
};

const figure: Spec = {
  ...lecture,
  layers: [64, 128, 64, 32, 10],
  activation: ["relu"],
  output: "softmax",
  loss: "cross_entropy",
  optimizer: "adam",
  learningRate: 0.001,
  sampling: "epochs",
};
const modern: Spec = { ...figure, layers: [64, 256, 128, 10], schedule: "cosine" };

export const presets: ReadonlyMap<string, Spec> = new Map([
  ["lecture", lecture],
  ["figure", figure],
  ["modern", modern],
]);

export function reportAt(minibatch: number): Report {
  return {
    minibatch,
    learningRate: 0.5,
    trainLoss: 1 / (minibatch + 1),
    testLoss: 2 / (minibatch + 1),
    trainAccuracy: 0.5,
    testAccuracy: 0.4,
    penAccuracy: Number.NaN,
    confusion: [],
    trainConfusion: [],
    ending: "",
    checksum: "",
    divergence: "",
  };
}
