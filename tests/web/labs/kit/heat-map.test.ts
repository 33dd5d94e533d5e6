import { expect, test } from "vitest";
import { divergingScale, STEPS } from "../../../../web/src/draw/color";
import { fadedScale, paintHeat } from "../../../../web/src/labs/kit/heat-map";

const scale = divergingScale([200, 100, 0], [0, 50, 250]);
const full = scale[2 * STEPS] ?? 0;
const faded = fadedScale(scale);

test("numbers take the colour of their sign, the largest in full", () => {
  const pixels = new Uint32Array(4);
  paintHeat(pixels, [2, -2, 0, 1], 2, scale, 2, null);
  expect(pixels[0]).toBe(full);
  expect(pixels[1]).toBe(scale[0]);
  expect((pixels[2] ?? 1) >>> 24).toBe(0);
  expect((pixels[3] ?? 0) >>> 24).toBeGreaterThan(100);
});

test("zeros have no colour, even where all are zero", () => {
  const pixels = new Uint32Array(2);
  paintHeat(pixels, [0, 0], 2, scale, 0, null);
  expect([...pixels].map((pixel) => pixel >>> 24)).toEqual([0, 0]);
});

test("while something is lit, the rest fades in the same colour", () => {
  const pixels = new Uint32Array(4);
  paintHeat(pixels, [1, 1, 1, 1], 2, scale, 1, { row: 1, cell: { row: 0, column: 1 } });
  expect([...pixels]).toEqual([faded[2 * STEPS], full, full, full]);
  expect((faded[2 * STEPS] ?? 0) & 0xffffff).toBe(full & 0xffffff);
  expect((faded[2 * STEPS] ?? 255) >>> 24).toBeLessThan(120);
});
