import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { parameterCount } from "../../../web/src/plain/spec";
import {
  areFew,
  decodeWeights,
  encodeWeights,
  MOST_WEIGHTS,
  weightsFault,
  weightsOf,
} from "../../../web/src/state/link-weights";

const SMALL = [64, 4, 10];

/** All bits of a float32 vary, the finite numbers of every size among them. */
function anyWeights(layers: readonly number[]): Float32Array {
  let state = 1;
  const bits = Uint32Array.from({ length: parameterCount(layers) }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  });
  return new Float32Array(bits.buffer).map((weight) => (Number.isFinite(weight) ? weight : -0));
}

/** The checksum, from the first four of gzip's last eight bytes: our oldest supported Node has no `crc32`. */
function gzipChecksum(bytes: Buffer): Buffer {
  return gzipSync(bytes).subarray(-8, -4);
}

function bitsOf(weights: Float32Array | null): Uint32Array {
  return new Uint32Array((weights ?? new Float32Array()).buffer);
}

test.each([[[64, 10]], [[64, 4, 10]], [[64, 13, 10]], [[64, 1, 1, 10]]])("%j comes back to the bit", (layers) => {
  const weights = anyWeights(layers);
  const text = encodeWeights(weights);
  expect(text).toMatch(/^[\w-]+$/);
  expect(bitsOf(decodeWeights(text, layers))).toEqual(bitsOf(weights));
  expect(weightsOf(layers).read(text)).toBe(text);
});

test("bytes are little-endian in base64url, with the checksum of zip and PNG behind them", () => {
  // 1 is 00 00 80 3f, NaN's neighbour -3.4e38 is ff ff 7f ff.
  const text = encodeWeights(Float32Array.of(1, -3.4028234663852886e38));
  const bytes = Buffer.from("0000803fffff7fff", "hex");
  expect(Buffer.from(text, "base64url")).toEqual(Buffer.concat([bytes, gzipChecksum(bytes)]));
});

/** The text of weights as links had it before there was a checksum. */
function withoutChecksum(weights: Float32Array): string {
  return Buffer.from(weights.buffer).toString("base64url");
}

test.each([[[64, 10]], [[64, 4, 10]], [[64, 13, 10]], [[64, 1, 1, 10]]])("%j of an earlier link opens", (layers) => {
  const weights = anyWeights(layers);
  expect(bitsOf(decodeWeights(withoutChecksum(weights), layers))).toEqual(bitsOf(weights));
});

test.each([[[64, 1, 10]], [[64, 1, 1, 10]], [[64, 1, 2, 10]]])(
  "%j: no character can be another unnoticed",
  (layers) => {
    const text = encodeWeights(anyWeights(layers));
    const taken = Array.from(text).flatMap((letter, at) =>
      ["A", "b", "_"]
        .filter((other) => other !== letter)
        .map((other) => `${text.slice(0, at)}${other}${text.slice(at + 1)}`)
        .filter((flipped) => weightsFault(flipped, layers) !== "damaged"),
    );
    expect(taken).toEqual([]);
    expect(weightsFault(text, layers)).toBeNull();
  },
);

describe("what is not all the finite weights of these layers is refused", () => {
  const text = encodeWeights(anyWeights(SMALL));
  test.each([
    ["nothing", ""],
    ["a letter less", text.slice(1)],
    ["a letter more", `${text}A`],
    ["another alphabet", text.replace(/^./, "+")],
    ["padding", `${text.slice(0, -1)}=`],
    ["a space", `${text.slice(0, -1)} `],
    ["a letter of two units", `${text.slice(0, -1)}\u00e9`],
    ["an infinity", encodeWeights(anyWeights(SMALL).fill(Number.POSITIVE_INFINITY, 9, 10))],
    ["no number", encodeWeights(anyWeights(SMALL).fill(Number.NaN, 309))],
    ["those of other layers", encodeWeights(anyWeights([64, 5, 10]))],
    ["a megabyte", "A".repeat(1_000_000)],
  ])("%s", (_, refused) => {
    expect(decodeWeights(refused, SMALL)).toBeNull();
    expect(weightsOf(SMALL).read(refused)).toBeNull();
  });

  test("and what is legal is said", () => {
    expect(weightsOf(SMALL).legal).toBe("64-4-10: 310 × float32 + CRC-32 = 1659 × base64url");
  });
});

test("a large network has none, however long its text is", () => {
  const layers = [64, 128, 64, 10];
  expect(areFew(layers)).toBe(false);
  expect(decodeWeights(encodeWeights(anyWeights(layers)), layers)).toBeNull();
  expect(weightsOf(layers).legal).toBe(`64-128-64-10: 17226 > ${MOST_WEIGHTS}`);
});
