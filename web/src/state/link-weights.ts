/** The weights of a small network as a link says them: float32, little-endian, layer by layer as `Engine.parameters` has them, in base64url. */

import type { Kind } from "./fields";
import { parameterCount } from "./spec";

/** Weights and biases: their link is about 5,400 characters long, which browsers, mail and chat still take. */
export const MOST_WEIGHTS = 1000;

/** Whether a link can say them. */
export function areFew(layers: readonly number[]): boolean {
  return parameterCount(layers) <= MOST_WEIGHTS;
}

/** Characters of so many numbers. */
function lengthOf(count: number): number {
  return Math.ceil((count * 4 * 8) / 6);
}

/** To the last bit. */
export function encodeWeights(parameters: Float32Array): string {
  const bytes = new DataView(new ArrayBuffer(parameters.length * 4));
  for (const [index, parameter] of parameters.entries()) bytes.setFloat32(4 * index, parameter, true);
  const binary = String.fromCharCode(...new Uint8Array(bytes.buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Null unless they are all the weights of these layers, and finite. What is of another length is not even decoded. */
export function decodeWeights(text: string, layers: readonly number[]): Float32Array<ArrayBuffer> | null {
  const count = parameterCount(layers);
  if (!areFew(layers) || text.length !== lengthOf(count) || !/^[\w-]+$/.test(text)) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new DataView(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer);
  const parameters = Float32Array.from({ length: count }, (_, index) => bytes.getFloat32(4 * index, true));
  return parameters.every(Number.isFinite) ? parameters : null;
}

/** The weights of these layers, still as text. */
export function weightsOf(layers: readonly number[]): Kind<string> {
  const count = parameterCount(layers);
  return {
    read: (text) => (decodeWeights(text, layers) ? text : null),
    legal: areFew(layers)
      ? `${layers.join("-")}: ${count} × float32 = ${lengthOf(count)} × base64url`
      : `${layers.join("-")}: ${count} > ${MOST_WEIGHTS}`,
  };
}
