import { describe, expect, test } from "vitest";
import { divergingScale, pixel, stepOf } from "../../../web/src/draw/color";
import {
  changeScale,
  changeSince,
  layOutWall,
  paintWall,
  wallHeight,
  wallWidth,
  weightScale,
} from "../../../web/src/draw/wall";

describe("layout", () => {
  test.each([1, 7, 10, 32, 128, 300, 1024])("%d pictures fit into their room", (units) => {
    for (const [width, height] of [
      [300, 400],
      [600, 400],
      [298, 278],
      [900, 1200],
    ] as const) {
      const wall = layOutWall(units, width, height);
      expect(wall.columns * wall.rows).toBeGreaterThanOrEqual(units);
      expect(wallWidth(wall.columns) * wall.scale).toBeLessThanOrEqual(width + 1e-9);
      expect(wallHeight(wall.rows) * wall.scale).toBeLessThanOrEqual(height + 1e-9);
      if (wall.scale >= 1) expect(Number.isInteger(wall.scale)).toBe(true);
    }
  });

  test("the lecture's 128 pictures are three pixels a weight on a small screen", () => {
    expect(layOutWall(128, 306, 406).scale).toBe(3);
  });

  test("full rows are preferred where pictures are nearly as large", () => {
    // 10 x 13 pictures would be 10 pixels a weight, with two holes; 8 x 16 are 9.
    expect(layOutWall(128, 894, 1440)).toEqual({ columns: 8, rows: 16, scale: 9 });
    // 12 x 11 at 3 pixels with holes are better than full rows at 2.
    expect(layOutWall(128, 330, 330).scale).toBe(3);
  });
});

describe("painting", () => {
  const blue = [0, 0, 255] as const;
  const orange = [255, 128, 0] as const;
  const ink = [1, 2, 3] as const;
  const colors = divergingScale(orange, blue);

  test("a unit's weights are its column of W, positive blue, negative orange", () => {
    const units = 3;
    const weights = new Float32Array(64 * units);
    weights[9 * units + 2] = 5;
    weights[0 * units + 1] = -5;
    const wall = { columns: 2, rows: 2, scale: 1 };
    const stride = wallWidth(2);
    const pixels = new Uint32Array(stride * wallHeight(2));
    paintWall(pixels, wall, weights, 1, new Float32Array(units), colors, ink);
    const unit2 = 10 * stride;
    expect(pixels[unit2 + stride + 1]).toBe(pixel(blue, 1));
    expect(pixels[9]).toBe(pixel(orange, 1));
    expect(pixels[10]).toBe(pixel(blue, 0));
    expect(pixels[0], "a picture with nothing on it has a ground").toBe(pixel(ink, 0.04));
  });

  test("the bar under a picture is as long as the activation", () => {
    const pixels = new Uint32Array(wallWidth(1) * wallHeight(1));
    paintWall(pixels, { columns: 1, rows: 1, scale: 1 }, new Float32Array(64), 1, Float32Array.of(0.5), colors, ink);
    const bar = [...pixels.subarray(8 * 8, 9 * 8)];
    expect(bar.filter((value) => value === bar[0])).toHaveLength(4);
  });

  test("a change is what was added since the start, and nothing without one", () => {
    expect([...changeSince(Float32Array.of(1, 2), Float32Array.of(1.5, 2))]).toEqual([0.5, 0]);
    expect([...changeSince(new Float32Array(), Float32Array.of(1.5))]).toEqual([0]);
  });

  test("small changes stay pale, large ones set the scale", () => {
    const weights = new Float32Array(64).fill(1);
    expect(changeScale(new Float32Array(64).fill(0.01), weights)).toBeCloseTo(0.6);
    expect(changeScale(new Float32Array(64).fill(2), weights)).toBeCloseTo(6);
    expect(changeScale(new Float32Array(64), new Float32Array(64))).toBe(1);
    expect(changeScale(Float32Array.of(Number.NaN), Float32Array.of(1))).toBe(1);
  });

  test("weights that are not numbers do not break the picture", () => {
    expect(weightScale(Float32Array.of(Number.NaN, 1))).toBe(1);
    expect(weightScale(new Float32Array(64))).toBe(1);
    expect(stepOf(1e9)).toBe(254);
    expect(stepOf(-1e9)).toBe(0);
    expect(stepOf(0)).toBe(127);
  });
});
