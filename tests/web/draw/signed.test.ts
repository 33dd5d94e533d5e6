import { expect, test } from "vitest";
import { divergingScale } from "../../../web/src/draw/color";
import { paintSigned } from "../../../web/src/draw/signed";

test("the largest number is in full colour, 0 in none", () => {
  const colors = divergingScale([255, 0, 0], [0, 0, 255]);
  const pixels = new Uint32Array(3);
  paintSigned(pixels, Float32Array.of(-0.5, 0, 0.25), colors);
  expect(pixels[0]).toBe(colors[0]);
  expect(pixels[1]).toBe(colors[127]);
  expect(pixels[2]).toBe(colors[191]);
  paintSigned(pixels, Float32Array.of(0, 0, 0), colors);
  expect([...pixels]).toEqual([colors[127], colors[127], colors[127]]);
});
