/** Which settings suit what was chosen. */

import type { Activation, Spec } from "../plain/spec";

/** These optimizers scale the gradient by their own measure of its size, so one learning rate suits every network. */
const ADAPTIVE: readonly Spec["optimizer"][] = ["adam", "rmsprop"];

/** Without an upper limit: at a sigmoid's rate, such a network diverges or learns nothing. */
const UNBOUNDED: readonly Activation[] = ["relu", "leaky_relu", "silu", "identity"];

/** A rate that is off by less than this factor learns well enough. */
const NEAR = 8;

export function isUnbounded(spec: Spec): boolean {
  return spec.layers.length > 2 && spec.activation.some((name) => UNBOUNDED.includes(name));
}

/** A learning rate with which such a run learns well: tried on the digits, 2,000 minibatches each. */
export function suitableRate(spec: Spec): number {
  if (ADAPTIVE.includes(spec.optimizer)) return 0.001;
  const large = isUnbounded(spec) ? (spec.pixels === "raw" ? 0.03 : 0.1) : spec.loss === "cross_entropy" ? 0.2 : 0.5;
  // Momentum 0.9 adds up ten steps.
  return spec.optimizer === "sgd" ? large : Number((large / 10).toPrecision(3));
}

/** What has to change for the spec to learn well; empty where it does. */
export function suitableChanges(spec: Spec): Partial<Spec> {
  // With the lecture's first weights and counts up to 16, what has no upper limit grows from layer to layer: no rate helps.
  const start: Partial<Spec> = isUnbounded(spec)
    ? {
        ...(spec.initializer === "uniform" ? { initializer: "he" } : {}),
        ...(spec.pixels === "raw" ? { pixels: "unit" } : {}),
      }
    : {};
  const rate = suitableRate({ ...spec, ...start });
  const isNear = Math.max(rate / spec.learningRate, spec.learningRate / rate) < NEAR;
  return isNear ? start : { ...start, learningRate: rate };
}
