import { expect, test } from "vitest";
import { divergingScale, STEPS } from "../../../web/src/draw/color";
import { mistakes, paintMatrix } from "../../../web/src/draw/matrix";

const scale = divergingScale([255, 0, 0], [0, 0, 255]);
const GROUND = 7;

test("right answers, mistakes and nothing have each their colour", () => {
  const confusion = Array<number>(100).fill(0);
  confusion[0] = 9;
  confusion[1] = 1;
  confusion[11] = 20;
  const pixels = new Uint32Array(100);
  paintMatrix(pixels, confusion, scale, GROUND);
  expect(scale.indexOf(pixels[0] ?? 0)).toBeGreaterThan(STEPS);
  expect(scale.indexOf(pixels[1] ?? 0)).toBeLessThan(STEPS);
  expect(scale.indexOf(pixels[11] ?? 0)).toBeGreaterThan(scale.indexOf(pixels[0] ?? 0));
  expect(pixels[50]).toBe(GROUND);
});

test("mistakes are counted, the most frequent one is named", () => {
  const confusion = Array<number>(100).fill(0);
  confusion[0] = 30;
  confusion[12] = 2;
  confusion[81] = 4;
  expect(mistakes(confusion)).toEqual({ all: 6, worst: { label: 8, predicted: 1, count: 4 } });
  expect(mistakes([5])).toEqual({ all: 0, worst: null });
});
