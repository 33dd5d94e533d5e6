/** Variants of a spec that are trained side by side, so that one choice can be seen at work. */

import type { Spec } from "../plain/spec";
import { isUnbounded, suitableRate } from "../state/suitable";

export const COMPARISONS = ["activation", "loss", "optimizer", "rate", "seed"] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** Points of a variant's curve. */
const POINTS = 60;

/** A few seconds: enough to see which learns faster, and how well. */
export const LENGTH = 3000;

const HIGHEST_RATE = 1000;

function withActivation(base: Spec, activation: "sigmoid" | "relu"): Spec {
  const spec: Spec = { ...base, activation: [activation] };
  // Counts up to 16 would silence a rectifier's units at once, and small initial weights would do so layer by layer.
  if (activation === "relu") return { ...spec, initializer: "he", pixels: "unit" };
  return { ...spec, initializer: "uniform" };
}

function withLoss(base: Spec, loss: Spec["loss"]): Spec {
  const spec: Spec = { ...base, loss, output: loss === "cross_entropy" ? "softmax" : "sigmoid" };
  return isUnbounded(spec) ? { ...spec, pixels: "unit" } : spec;
}

/** The base itself if it already has the choice, so that the user's own settings are kept. */
function chosen(base: Spec, isChosen: boolean, variant: Spec): Spec {
  return isChosen ? base : { ...variant, learningRate: suitableRate(variant) };
}

function variantsOf(base: Spec, comparison: Comparison): readonly Spec[] {
  switch (comparison) {
    case "activation":
      return (["sigmoid", "relu"] as const).map((name) =>
        chosen(
          base,
          base.activation.every((own) => own === name),
          withActivation(base, name),
        ),
      );
    case "loss":
      return (["squared_error", "cross_entropy"] as const).map((loss) =>
        chosen(base, base.loss === loss, withLoss(base, loss)),
      );
    case "optimizer":
      return (["sgd", "momentum", "adam"] as const).map((optimizer) =>
        chosen(base, base.optimizer === optimizer, { ...base, optimizer, momentum: 0.9 }),
      );
    case "rate":
      return [0.1, 1, 10].map((factor) => ({
        ...base,
        learningRate: Math.min(HIGHEST_RATE, Number((base.learningRate * factor).toPrecision(6))),
      }));
    case "seed":
      return [0, 1, 2].map((more) => ({ ...base, seed: (base.seed + more) % 2 ** 32 }));
  }
}

/** The specs to train: all of the same length, with their stop conditions off. */
export function variants(base: Spec, comparison: Comparison): readonly Spec[] {
  return variantsOf(base, comparison).map((spec) => ({
    ...spec,
    minibatches: Math.min(LENGTH, base.minibatches),
    targetAccuracy: 0,
    patience: 0,
  }));
}

/** Minibatches at which every variant is measured: closest together at the start, where most happens. The last is `length`. */
export function stops(length: number): readonly number[] {
  const minibatches = Array.from({ length: POINTS }, (_, index) => Math.ceil(length * ((index + 1) / POINTS) ** 1.5));
  return [...new Set(minibatches)];
}
