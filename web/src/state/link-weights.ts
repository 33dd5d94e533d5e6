/**
 * The weights of a small network as a link says them: float32, little-endian, layer by layer as `Engine.parameters` has them, and
 * their CRC-32, in base64url. Links of earlier versions end before the checksum.
 */

import { parameterCount } from "../plain/spec";
import type { Parser } from "./fields";

/** Weights and biases: their link is about 5,400 characters long, which browsers, mail and chat still take. */
export const MOST_WEIGHTS = 1000;

/** Whether a link can say them. */
export function areFew(layers: readonly number[]): boolean {
  return parameterCount(layers) <= MOST_WEIGHTS;
}

/** How many characters so many numbers of 32 bits take. */
function lengthOf(count: number): number {
  return Math.ceil((count * 4 * 8) / 6);
}

/** The CRC of IEEE 802.3, as in zip and PNG: it detects every change of a single character. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** To the last bit. */
export function encodeWeights(parameters: Float32Array): string {
  const { length } = parameters;
  const view = new DataView(new ArrayBuffer(4 * (length + 1)));
  for (const [index, parameter] of parameters.entries()) view.setFloat32(4 * index, parameter, true);
  view.setUint32(4 * length, crc32(new Uint8Array(view.buffer, 0, 4 * length)), true);
  return toBase64(new Uint8Array(view.buffer));
}

/** `illegal`: not the text of this many weights at all; `damaged`: the text is not as it was written. */
export type WeightsFault = "illegal" | "damaged";

function decoded(text: string, layers: readonly number[]): Float32Array<ArrayBuffer> | WeightsFault {
  const count = parameterCount(layers);
  const isOld = text.length === lengthOf(count);
  // Text of any other length is not even decoded.
  if (!areFew(layers) || !(isOld || text.length === lengthOf(count + 1)) || !/^[\w-]+$/.test(text)) return "illegal";
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const parameters = Float32Array.from({ length: count }, (_, index) => view.getFloat32(4 * index, true));
  const isWhole = isOld || view.getUint32(4 * count, true) === crc32(bytes.subarray(0, 4 * count));
  // The last character has spare bits that belong to no byte, so the text itself is compared as well.
  if (!isWhole || toBase64(bytes) !== text) return "damaged";
  return parameters.every(Number.isFinite) ? parameters : "illegal";
}

/** Null unless the text holds all weights of these layers, as they were written, and finite. */
export function decodeWeights(text: string, layers: readonly number[]): Float32Array<ArrayBuffer> | null {
  const weights = decoded(text, layers);
  return typeof weights === "string" ? null : weights;
}

/** What is wrong with the text, or null. */
export function weightsFault(text: string, layers: readonly number[]): WeightsFault | null {
  const weights = decoded(text, layers);
  return typeof weights === "string" ? weights : null;
}

/** The weights of these layers, still as text. */
export function weightsOf(layers: readonly number[]): Parser<string> {
  const count = parameterCount(layers);
  return {
    read: (text) => (decodeWeights(text, layers) ? text : null),
    legal: areFew(layers)
      ? `${layers.join("-")}: ${count} × float32 + CRC-32 = ${lengthOf(count + 1)} × base64url`
      : `${layers.join("-")}: ${count} > ${MOST_WEIGHTS}`,
  };
}
