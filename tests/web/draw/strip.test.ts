import { expect, test } from "vitest";
import { pixel } from "../../../web/src/draw/color";
import { paintStrip, stripWidth } from "../../../web/src/draw/strip";

const INK = [1, 2, 3] as const;

test("squares stand side by side, with clear gaps", () => {
  const width = stripWidth(2, 2, 1);
  expect(width).toBe(5);
  const pixels = new Uint32Array(width * 2);
  paintStrip(pixels, [Float32Array.of(1, 0, 0, 0.5), Float32Array.of(0, 0, 1, 0)], 2, 1, INK);
  const full = pixel(INK, 1);
  const half = pixel(INK, 0.5);
  const none = pixel(INK, 0);
  expect([...pixels]).toEqual([full, none, 0, none, none, none, half, 0, full, none]);
});

test("what is missing is no ink, what is too much is full ink", () => {
  const pixels = new Uint32Array(2);
  paintStrip(pixels, [[7], []], 1, 0, INK);
  expect([...pixels]).toEqual([pixel(INK, 1), pixel(INK, 0)]);
});
