import { describe, expect, test } from "vitest";
import { LABEL, layOutNetwork, networkBlocks, OUTPUT, UNDER } from "../../../web/src/draw/network";
import { gridSize, layOutGrid, paintGrid } from "../../../web/src/draw/units";

describe.each([
  ["the lecture's", [128, 64]],
  ["the figure's", [128, 64, 32]],
  ["one hidden layer", [32]],
  ["eight of a thousand", [1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024]],
  ["very unequal ones", [1, 1024, 1, 1024, 3]],
])("%s", (_, hidden) => {
  test.each([
    [594, 433],
    [700, 700],
  ])("fits into %d x %d", (width, height) => {
    const layout = layOutNetwork(hidden, { width, height }, 1);
    const columnWidths = layout.columns.map((column) =>
      Math.max(112, ...column.map((index) => layout.grids[index]?.box.width ?? 0)),
    );
    const under = columnWidths.reduce((sum, column) => sum + column + 20, OUTPUT.width);
    expect(Math.max(under, layout.wallBox.width)).toBeLessThanOrEqual(width + 1e-6);
    const columnHeights = layout.columns.map((column) =>
      column.reduce((sum, index) => sum + LABEL + 8 + (layout.grids[index]?.box.height ?? 0), -8),
    );
    const used = layout.wallBox.height + UNDER + Math.max(LABEL + OUTPUT.height, ...columnHeights);
    expect(used).toBeLessThanOrEqual(height);
    expect(layout.columns.flat()).toEqual(hidden.slice(1).map((_, index) => index));
  });
});

test("on a screen of 1280 x 800 the lecture's wall has 8 full rows, 4 pixels a weight", () => {
  expect(layOutNetwork([128, 64], { width: 594, height: 433 }, 1).wall).toEqual({ columns: 16, rows: 8, scale: 4 });
});

test("on a phone the parts under the wall keep within it", () => {
  const { grids } = layOutNetwork([128, 64], { width: 298, height: 592 }, 1);
  expect(Math.max(112, grids[0]?.box.width ?? 0) + 20 + OUTPUT.width).toBeLessThanOrEqual(298);
});

test("squares cover whole screen pixels", () => {
  expect(Number.isInteger(layOutGrid(64, 84, 78, 1).scale)).toBe(true);
  expect(layOutGrid(64, 84, 78, 1)).toMatchObject({ columns: 8, rows: 8, cell: 4, scale: 2 });
});

test("a negative activation is a ring, a positive one a square", () => {
  const grid = { columns: 2, rows: 1, cell: 4, scale: 1 };
  const pixels = new Uint32Array(gridSize(2, 4) * gridSize(1, 4));
  paintGrid(pixels, grid, [1, -1], 1, [0, 0, 0]);
  const middle = gridSize(2, 4) + 1;
  expect(pixels[middle]).toBe(pixels[0]);
  expect(pixels[5]).toBe(pixels[0]);
  expect(pixels[middle + 5]).not.toBe(pixels[0]);
});

test("units are where their pictures, squares and bars are, on every screen", () => {
  for (const density of [1, 1.5, 2]) {
    const layout = layOutNetwork([128, 64], { width: 594, height: 433 }, density);
    const { wall, grids, output } = networkBlocks(layout, [128, 64], 3, density);
    const right = ([block]: typeof wall): number =>
      block ? block.left + (block.columns - 1) * block.pitchX + block.width : Number.NaN;
    expect(right(wall)).toBeCloseTo(layout.wallBox.width, 6);
    expect(right(grids[0] ?? [])).toBeCloseTo(layout.grids[0]?.box.width ?? 0, 6);
    expect(right(output)).toBeCloseTo(OUTPUT.width, 6);
    expect([wall[0]?.layer, grids[0]?.[0]?.layer, output[0]?.layer]).toEqual([1, 2, 3]);
  }
});
