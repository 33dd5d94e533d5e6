import { describe, expect, test } from "vitest";
import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import { EDGES, edgesInto, type GraphLayout, lying, pathOf, standing } from "../../../../web/src/labs/backprop/graph";
import { SYMBOLS } from "../../../../web/src/labs/backprop/walk";

const factor = (of: ChainSymbol, by: ChainSymbol) => ({ of, by, value: 1 });

describe.each([
  ["lying", lying],
  ["standing", standing],
] satisfies [string, GraphLayout][])("%s", (_, layout) => {
  const boxes = SYMBOLS.map((symbol) => ({ symbol, ...layout.boxes[symbol] }));

  test("every number has a box, inside the picture", () => {
    for (const { symbol, x, y, width, height } of boxes) {
      expect(x - width / 2, symbol).toBeGreaterThanOrEqual(0);
      expect(y - height / 2, symbol).toBeGreaterThanOrEqual(0);
      expect(x + width / 2, symbol).toBeLessThanOrEqual(layout.width);
      expect(y + height / 2, symbol).toBeLessThanOrEqual(layout.height);
    }
  });

  test("no two boxes touch", () => {
    for (const a of boxes) {
      for (const b of boxes.filter(({ symbol }) => symbol > a.symbol)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 + 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 + 4;
        expect(apart, `${a.symbol} ${b.symbol}`).toBe(true);
      }
    }
  });

  test("no edge runs behind a third box", () => {
    for (const [from, to] of EDGES) {
      const a = layout.boxes[from];
      const b = layout.boxes[to];
      for (const box of boxes.filter(({ symbol }) => symbol !== from && symbol !== to)) {
        const hides = Array.from({ length: 101 }, (_, part) => part / 100).some((share) => {
          const dx = Math.abs(a.x + share * (b.x - a.x) - box.x);
          const dy = Math.abs(a.y + share * (b.y - a.y) - box.y);
          return dx < box.width / 2 && dy < box.height / 2;
        });
        expect(hides, `${from}-${to} ${box.symbol}`).toBe(false);
      }
    }
  });
});

test("a derivative by a weight begins at the weight, one through it passes its box", () => {
  const toW2 = [factor("L", "a3"), factor("a3", "a2"), factor("a2", "z2"), factor("z2", "w2")];
  expect(pathOf(toW2)).toEqual([
    ["a3", "L"],
    ["w6", "a3"],
    ["a2", "w6"],
    ["z2", "a2"],
    ["w2", "z2"],
  ]);
  expect(pathOf([factor("L", "a3"), factor("a3", "w6")])).toEqual([
    ["a3", "L"],
    ["w6", "a3"],
  ]);
});

test("a sum's edges are those of its inputs, weights and bias", () => {
  expect(edgesInto("z1")).toEqual([
    ["x1", "w1"],
    ["w1", "z1"],
    ["x2", "w3"],
    ["w3", "z1"],
    ["b1", "z1"],
  ]);
  expect(edgesInto("a1")).toEqual([["z1", "a1"]]);
  expect(edgesInto("L")).toEqual([
    ["a3", "L"],
    ["y", "L"],
  ]);
});
