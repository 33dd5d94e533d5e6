import { expect, test } from "vitest";
import { pixel } from "../../../web/src/draw/color";
import { paintDigit } from "../../../web/src/draw/digit";

test("ink is as strong as the count, never more than full", () => {
  const pixels = new Uint32Array(4);
  paintDigit(pixels, [0, 8, 16, 99], [10, 20, 30]);
  expect(Array.from(pixels)).toEqual([0, 0.5, 1, 1].map((alpha) => pixel([10, 20, 30], alpha)));
});
