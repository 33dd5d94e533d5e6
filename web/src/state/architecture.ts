/** Changes of the network's shape, as changed fields of a spec; whether they are legal is the core's to say. */

import type { Activation, Spec } from "../plain/spec";

export type Architecture = {
  readonly layers: readonly number[];
  /** Of the hidden layers: one for all, or one each. */
  readonly activation: readonly string[];
};

/** Width of a first hidden layer. */
const FIRST_WIDTH = 32;

/** Activations of the hidden layers, one each. */
export function activationsOf(spec: Spec): readonly Activation[] {
  const [all] = spec.activation;
  return spec.activation.length === 1 && all ? spec.layers.slice(2).map(() => all) : spec.activation;
}

export function withWidth(spec: Spec, layer: number, width: string): { layers: string } {
  return { layers: spec.layers.map((units, index) => (index === layer ? width : units)).join(",") };
}

/** `layer` is 1 for the first hidden one. */
export function withActivation(spec: Spec, layer: number, name: string): Pick<Architecture, "activation"> {
  return { activation: shortest(activationsOf(spec).map((old, index) => (index === layer - 1 ? name : old))) };
}

/** Adds a hidden layer after layer `after`, like the hidden one before it, or else the one after it. */
export function withLayer(spec: Spec, after: number): Architecture {
  const hidden = spec.layers.slice(1, -1);
  const names = activationsOf(spec);
  const like = after > 0 ? after - 1 : 0;
  return {
    layers: inserted(spec.layers, after + 1, hidden[like] ?? FIRST_WIDTH),
    activation: shortest(inserted(names, after, names[like] ?? spec.activation[0] ?? "sigmoid")),
  };
}

export function withoutLayer(spec: Spec, layer: number): Architecture {
  const left = activationsOf(spec).filter((_, index) => index !== layer - 1);
  return {
    layers: spec.layers.filter((_, index) => index !== layer),
    // Without a hidden layer, the activation is kept for the next one.
    activation: left.length > 0 ? shortest(left) : spec.activation.slice(0, 1),
  };
}

/** The next width when - or + is pressed: single units while there are few, then rounder numbers. */
export function nextWidth(width: number, direction: 1 | -1, least: number, most: number): number {
  const from = direction > 0 ? width : width - 1;
  const step = from < 16 ? 1 : from < 64 ? 8 : 16;
  const next = direction > 0 ? (Math.floor(from / step) + 1) * step : Math.floor(from / step) * step;
  return Math.max(least, Math.min(most, next));
}

function inserted<T>(values: readonly T[], at: number, value: T): readonly T[] {
  return [...values.slice(0, at), value, ...values.slice(at)];
}

/** As the presets write it: a single name if all layers have the same. */
function shortest(names: readonly string[]): readonly string[] {
  return new Set(names).size === 1 ? names.slice(0, 1) : names;
}
