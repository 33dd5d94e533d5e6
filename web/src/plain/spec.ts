/**
 * A training run's settings as the page holds them. What is legal, and the defaults, are the core's (core/src/spec_fields.cpp):
 * this file only turns its text, lines `name=value`, into an object and back.
 */

import type { SpecField } from "../../../wasm/playground";

export type Activation = "sigmoid" | "relu" | "leaky_relu" | "tanh" | "identity" | "silu" | "softmax";

export interface Spec {
  /** Widths from the 64 inputs to the 10 outputs. */
  layers: number[];
  /** Of the hidden layers: one for all, or one each. */
  activation: Activation[];
  /** Of the last layer. */
  output: Activation;
  loss: "squared_error" | "cross_entropy";
  initializer: "uniform" | "xavier" | "he";
  optimizer: "sgd" | "momentum" | "nesterov" | "rmsprop" | "adam";
  learningRate: number;
  momentum: number;
  rho: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  weightDecay: number;
  schedule: "constant" | "step" | "cosine";
  stepEvery: number;
  stepFactor: number;
  sampling: "random" | "epochs";
  batchSize: number;
  minibatches: number;
  /** Test accuracy at which the run ends; 0 for none. */
  targetAccuracy: number;
  /** Evaluations, one every 100 minibatches, without a lower test loss after which the run ends; 0 for none. */
  patience: number;
  pixels: "raw" | "unit";
  /** Augmentation of the training digits, each kind with its strength; 0 is off. Degrees to either side. */
  rotation: number;
  /** Sideways per height, to either side. */
  shear: number;
  /** Width / height changes by e to the power of up to this, either way. */
  stretch: number;
  /** Smaller by a share of up to this. */
  scale: number;
  /** Pixels of 32, in every direction; so are the next two. */
  shift: number;
  thickness: number;
  elastic: number;
  split: "shuffled" | "writers";
  /** Digits to train on. */
  data: "scanned" | "pen" | "both";
  seed: number;
}

/** A field as the page offers it: a fixed one is shown, but cannot be changed. */
export interface Setting extends SpecField {
  readonly fixed?: boolean;
}

/** The names in a list such as `spec, seed`, as text or as an array. Never fails: any other value gives names that nothing has. */
export function namesIn(list: unknown): string[] {
  return String(list).match(/[^\s,]+/g) ?? [];
}

/** Names of the fields that a list such as `spec, seed` fixes; `spec` stands for all but the seed. */
export function fixedIn(list: unknown, fields: readonly SpecField[]): ReadonlySet<string> {
  const names = namesIn(list);
  return new Set(
    fields
      .map(({ name }) => name)
      .filter((name) => names.includes(name) || (name !== "seed" && names.includes("spec"))),
  );
}

/** What a caller gives as a spec: any names, any values. The core says what is wrong with them. */
export type SpecInput = Readonly<Record<string, unknown>>;

/** `learningRate` to `learning_rate`: the one rule between the page's names and the core's. */
export function toSnake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** `learning_rate` to `learningRate`. */
export function toCamel(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A value must stay in its line, or it could smuggle in another field. */
function oneLine(text: string): string {
  return text.replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

/** Lines `name=value`. Names and values the core does not know are passed on, so that it names them in its error. */
export function specToText(spec: Spec | SpecInput): string {
  return Object.entries(spec)
    .map(([name, value]) => `${oneLine(toSnake(name))}=${oneLine(String(value))}\n`)
    .join("");
}

/** Reads text that the core has written or accepted; `fields` says which values are numbers and which are lists. */
export function specFromText(text: string, fields: readonly SpecField[]): Spec {
  const kinds = new Map(fields.map((field) => [field.name, field.kind]));
  const entries = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): [string, unknown] => {
      const equals = line.indexOf("=");
      const name = line.slice(0, equals);
      return [toCamel(name), parse(line.slice(equals + 1), kinds.get(name))];
    });
  // The core writes every field, and a test compares its names with those of Spec.
  return Object.fromEntries(entries) as unknown as Spec;
}

function parse(value: string, kind: string | undefined): unknown {
  switch (kind) {
    case "integer":
    case "number":
      return Number(value);
    case "integers":
      return value.split(",").map(Number);
    case "choices":
      return value.split(",").map((name) => name.trim());
    default:
      return value;
  }
}

/** `base` with the fields of `changes` in place of its own. */
export function mergeSpec(base: Spec, changes: SpecInput): SpecInput {
  return { ...base, ...Object.fromEntries(Object.entries(changes).map(([name, value]) => [toCamel(name), value])) };
}

/** Names of the fields in which the two differ. */
export function changedFields(a: Spec, b: Spec | SpecInput): (keyof Spec)[] {
  return (Object.keys(a) as (keyof Spec)[]).filter((name) => String(a[name]) !== String(b[name]));
}

/** The preset that `spec` is, whatever its seed; "" for one of the user's own. */
export function presetOf(spec: Spec, presets: ReadonlyMap<string, Spec>): string {
  for (const [name, preset] of presets) {
    if (changedFields(spec, { ...preset, seed: spec.seed }).length === 0) return name;
  }
  return "";
}

/** Weights and biases of all layers. */
export function parameterCount(layers: readonly number[]): number {
  let count = 0;
  for (const [index, outputs] of layers.entries()) {
    const inputs = layers[index - 1];
    if (inputs !== undefined) count += (inputs + 1) * outputs;
  }
  return count;
}
