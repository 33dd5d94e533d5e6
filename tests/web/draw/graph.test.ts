import { describe, expect, test } from "vitest";
import { edgesOf, layOutGraph, pathTo, slotsOf } from "../../../web/src/draw/graph";

describe.each([
  ["the lecture's", [64, 128, 64, 10]],
  ["the figure's", [64, 128, 64, 32, 10]],
  ["no hidden layer", [64, 10]],
  ["the widest", [64, 1024, 200, 10]],
  ["eight", [64, 32, 1, 32, 64, 128, 7, 3, 32, 10]],
])("%s", (_, layers) => {
  test.each([
    [594, 310],
    [298, 320],
    [1000, 600],
  ])("keeps within its slots in %d x %d, all units apart", (width, height) => {
    const slots = slotsOf(layers.length, width);
    const blocks = layOutGraph(layers, slots, height);
    expect(blocks.map(({ units }) => units)).toEqual(layers);
    for (const [layer, block] of blocks.entries()) {
      const slot = slots[layer] ?? { left: 0, width: 0 };
      const rows = Math.ceil(block.units / block.columns);
      expect(block.left).toBeGreaterThanOrEqual(Math.floor(slot.left));
      expect(block.left + block.columns * block.pitchX).toBeLessThanOrEqual(slot.left + slot.width + 1);
      expect(block.top).toBeGreaterThanOrEqual(0);
      expect(block.top + rows * block.pitchY).toBeLessThanOrEqual(height + 1);
      expect(block.width).toBeGreaterThan(0);
      expect(block.width).toBeLessThanOrEqual(block.pitchX);
    }
  });
});

test("on a screen of 1280 x 800 each of 128 units is larger than 10 pixels", () => {
  const blocks = layOutGraph([64, 128, 64, 10], slotsOf(4, 594), 310);
  expect(blocks[1]?.width).toBeGreaterThan(10);
});

test("on a screen of 1920 x 1080 the graph fills most of its height", () => {
  const [inputs, first] = layOutGraph([64, 128, 64, 10], slotsOf(4, 1118), 620);
  expect(8 * (inputs?.pitchY ?? 0)).toBeGreaterThan(130);
  expect(Math.ceil(128 / (first?.columns ?? 1)) * (first?.pitchY ?? 0)).toBeGreaterThan(460);
});

// 2 inputs, 3 units, 2 outputs.
const layers = [2, 3, 2];
const weights = [Float32Array.of(1, -4, 0, 2, 3, 0.5), Float32Array.of(1, -1, 0, 5, -2, 2)];

describe("edges of a unit", () => {
  test("its own weights, in and out, with sign and size beside the strongest", () => {
    expect(edgesOf(layers, weights, { layer: 1, unit: 1 })).toEqual([
      { layer: 1, from: 1, to: 1, share: 0.75 },
      { layer: 1, from: 0, to: 1, share: -1 },
      { layer: 2, from: 1, to: 1, share: 1 },
    ]);
  });

  test("of an output, only those that come in", () => {
    expect(edgesOf(layers, weights, { layer: 2, unit: 0 }).map(({ from }) => from)).toEqual([0, 2]);
  });

  test("of many, the strongest few", () => {
    const many = Float32Array.from({ length: 1024 }, (_, index) => Math.sin(index));
    const edges = edgesOf([64, 1024, 10], [new Float32Array(64 * 1024), new Float32Array(10_240)], {
      layer: 1,
      unit: 3,
    });
    expect(edges).toEqual([]);
    const shown = edgesOf([64, 64, 1024, 10], [null, new Float32Array(64 * 1024).fill(1), many], { layer: 2, unit: 9 });
    expect(shown.filter(({ layer }) => layer === 2)).toHaveLength(14);
  });

  test("none where the weights are not known or no numbers", () => {
    expect(edgesOf(layers, [null, null], { layer: 1, unit: 0 })).toEqual([]);
    const broken = [Float32Array.of(Number.NaN, 0, 0, Number.POSITIVE_INFINITY, 0, 0), null];
    expect(edgesOf(layers, broken, { layer: 1, unit: 0 })).toEqual([]);
  });
});

describe("the path to an output", () => {
  test("follows w a back to the inputs, and what is not active adds nothing", () => {
    const edges = pathTo(layers, weights, [[1, 0], [0.5, 1, 0], []], 1);
    // Into output 1: -1 * 0.5 from unit 0, 5 * 1 from unit 1; unit 2 is silent.
    expect(edges.filter(({ layer }) => layer === 2)).toEqual([
      { layer: 2, from: 0, to: 1, share: expect.closeTo(-0.1, 6) },
      { layer: 2, from: 1, to: 1, share: 1 },
    ]);
    // Only input 0 is there; unit 1 is worth ten times unit 0.
    expect(edges.filter(({ layer }) => layer === 1)).toEqual([
      { layer: 1, from: 0, to: 0, share: expect.closeTo(0.1, 6) },
      { layer: 1, from: 0, to: 1, share: -1 },
    ]);
  });

  test("ends where weights are not known yet, and at the empty grid", () => {
    expect(
      pathTo(layers, [null, weights[1] ?? null], [[1, 1], [1, 1, 1], []], 0).every(({ layer }) => layer === 2),
    ).toBe(true);
    expect(pathTo(layers, weights, [[0, 0], [1, 1, 1], []], 0).some(({ layer }) => layer === 1)).toBe(false);
  });
});
