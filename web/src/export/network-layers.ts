/** The network layer by layer, as files for other programs have it. */

import type { Activation, Spec } from "../plain/spec";
import { activationsOf } from "../state/architecture";

/** Y = s(X W + 1 bT). */
export interface NetworkLayer {
  readonly inputs: number;
  readonly outputs: number;
  /** (inputs, outputs), row by row. */
  readonly weights: Float32Array<ArrayBuffer>;
  readonly bias: Float32Array<ArrayBuffer>;
  readonly activation: Activation;
}

/** `parameters`: W and b of each layer in turn. */
export function networkLayers(spec: Spec, parameters: Float32Array<ArrayBuffer>): NetworkLayer[] {
  let at = 0;
  const next = (count: number): Float32Array<ArrayBuffer> => {
    at += count;
    return parameters.slice(at - count, at);
  };
  return [...activationsOf(spec), spec.output].map((activation, layer) => {
    const [inputs = 0, outputs = 0] = spec.layers.slice(layer, layer + 2);
    return { inputs, outputs, weights: next(inputs * outputs), bias: next(outputs), activation };
  });
}
