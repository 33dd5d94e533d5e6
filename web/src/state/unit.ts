/** One unit opened: its weighted sum term by term, its activation and its gradient, from what the engine answers. */

import type { Inspection } from "../../../wasm/playground";
import { FULL } from "../plain/digit";
import type { Activation, Spec } from "../plain/spec";
import type { UnitParameters } from "../plain/unit-parameters";
import { ofLayer } from "./layers";

/** Layer 1 is the first hidden one, the last the outputs; units count from 0. */
export interface UnitAddress {
  readonly layer: number;
  readonly unit: number;
}

export interface UnitView extends UnitAddress {
  readonly activation: Activation;
  readonly weights: Float32Array;
  readonly bias: number;
  /** What the weights are multiplied by: the pixels as the network sees them, or the activations of the layer before. */
  readonly inputs: Float32Array;
  /** z, a = s(z), s'(z) and dE/dz. */
  readonly sum: number;
  readonly output: number;
  readonly derivative: number;
  readonly error: number;
  /** z of all units of the layer: a softmax depends on every one. */
  readonly sums: Float32Array;
  /** (inputs + 1) of the mean loss over the training set, the bias last. */
  readonly gradient: Float32Array;
}

export function activationOf({ layers, activation, output }: Spec, layer: number): Activation {
  if (layer === layers.length - 1) return output;
  return activation[layer - 1] ?? activation[0] ?? "sigmoid";
}

export function unitView(
  spec: Spec,
  { layer, unit }: UnitAddress,
  pixels: ArrayLike<number>,
  inspection: Inspection,
  { weights, bias, gradient }: UnitParameters,
): UnitView {
  const of = (values: Float32Array): Float32Array => ofLayer(values, spec.layers, layer);
  const most = spec.pixels === "unit" ? FULL : 1;
  return {
    layer,
    unit,
    activation: activationOf(spec, layer),
    weights,
    bias,
    inputs:
      layer === 1
        ? Float32Array.from(pixels, (value) => value / most)
        : ofLayer(inspection.activations, spec.layers, layer - 1),
    sum: of(inspection.sums)[unit] ?? Number.NaN,
    output: of(inspection.activations)[unit] ?? Number.NaN,
    derivative: of(inspection.derivatives)[unit] ?? Number.NaN,
    error: of(inspection.errors)[unit] ?? Number.NaN,
    sums: of(inspection.sums),
    gradient,
  };
}

export interface Term {
  /** Counts from 0. */
  readonly input: number;
  readonly weight: number;
  readonly value: number;
  readonly product: number;
}

export function termsOf({ weights, inputs }: UnitView): Term[] {
  return Array.from(weights, (weight, input) => {
    const value = inputs[input] ?? 0;
    return { input, weight, value, product: weight * value };
  });
}

/** The inputs, sorted by the size of their terms, largest first. */
export function bySize(terms: readonly Term[]): number[] {
  return terms
    .toSorted((a, b) => Math.abs(b.product) - Math.abs(a.product) || a.input - b.input)
    .map(({ input }) => input);
}

/** Far above the rounding error of a 32-bit sum, far below what a minibatch changes. */
const ROUNDING = 1e-5;

/** Whether weights and sum are of the same minibatch: training may go on between two answers. */
export function fitsTogether(view: UnitView): boolean {
  let sum = view.bias;
  let size = Math.abs(view.bias);
  for (const { product } of termsOf(view)) {
    sum += product;
    size += Math.abs(product);
  }
  return !Number.isFinite(sum) || Math.abs(sum - view.sum) <= ROUNDING * Math.max(1, size);
}

/** The unit a step away in its layer, or the same unit some layers away; null where there is none. */
export function stepped(
  layers: readonly number[],
  { layer, unit }: UnitAddress,
  byLayer: number,
  byUnit: number,
): UnitAddress | null {
  const to = layer + byLayer;
  const units = layers[to] ?? 0;
  if (to < 1 || units === 0) return null;
  const at = byLayer === 0 ? unit + byUnit : Math.min(unit, units - 1);
  return at < 0 || at >= units ? null : { layer: to, unit: at };
}
