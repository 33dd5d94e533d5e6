import { expect, test } from "vitest";
import { reduced } from "../../../web/src/import/reduce";

/** A filled box in a picture of 28 x 28. */
function box(left: number, top: number, width: number, height: number): Float32Array {
  const pixels = new Float32Array(28 * 28);
  for (let row = top; row < top + height; row++) pixels.fill(1, row * 28 + left, row * 28 + left + width);
  return pixels;
}

const sum = (shares: Float32Array): number => shares.reduce((a, b) => a + b, 0);

test("ink fills the square wherever it was, however large", () => {
  const large = reduced(box(4, 4, 10, 20), 28);
  expect(Array.from(reduced(box(15, 0, 10, 20), 28))).toEqual(Array.from(large));
  expect(Array.from(reduced(box(2, 11, 4, 8), 28))).toEqual(Array.from(large));
  expect(Array.from(large.subarray(0, 8))).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
});

test("aspect is kept: what lies is centred upright", () => {
  const shares = reduced(box(0, 0, 28, 7), 28);
  expect(Array.from({ length: 8 }, (_, row) => shares[row * 8])).toEqual([0, 0, 0, 1, 1, 0, 0, 0]);
});

test("a pixel that two cells share is counted in both, and no ink is lost", () => {
  const shares = reduced(box(9, 9, 9, 9), 28);
  expect(sum(shares)).toBeCloseTo(64, 4);
  const pixels = box(9, 4, 3, 20);
  pixels[4 * 28 + 12] = 0.5;
  expect(sum(reduced(pixels, 28))).toBeCloseTo(60.5 / 2.5 ** 2, 4);
});

test("a blank picture stays blank, and faint noise is no digit", () => {
  expect(sum(reduced(new Float32Array(784), 28))).toBe(0);
  expect(sum(reduced(new Float32Array(784).fill(0.1), 28))).toBe(0);
});
