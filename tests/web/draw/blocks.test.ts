import { describe, expect, test } from "vitest";
import { type Block, positionOf, unitAt, walk } from "../../../web/src/draw/blocks";

function block(layer: number, units: number, columns: number, left: number): Block {
  return { layer, units, columns, left, top: 0, pitchX: 10, pitchY: 10, width: 8, height: 8 };
}

// Two columns of three with a hole at the end, then one column of three.
const blocks = [block(1, 5, 2, 0), block(2, 3, 1, 100)];

test("units stand in rows", () => {
  expect(positionOf(block(1, 5, 2, 7), 3)).toEqual({ left: 17, top: 10 });
});

test.each([
  ["a unit", 12, 3, { layer: 1, unit: 1 }],
  ["the gap after it", 19, 3, { layer: 1, unit: 1 }],
  ["another block", 101, 29, { layer: 2, unit: 2 }],
  ["the hole", 12, 21, null],
  ["beside the blocks", 50, 5, null],
  ["over them", 5, -1, null],
])("%s is under the point", (_, x, y, expected) => {
  expect(unitAt(blocks, x, y)).toEqual(expected);
});

describe("keys lead", () => {
  test.each([
    ["ArrowDown", 0, 2],
    ["ArrowDown", 3, 3],
    ["ArrowUp", 3, 1],
    ["ArrowUp", 1, 1],
    ["ArrowRight", 2, 3],
    ["ArrowLeft", 3, 2],
    ["ArrowLeft", 2, 2],
    ["Home", 3, 0],
    ["End", 0, 4],
  ])("%s in a layer, from %d to %d", (key, from, to) => {
    expect(walk(blocks, { layer: 1, unit: from }, key)).toEqual({ layer: 1, unit: to });
  });

  test.each([
    ["ArrowRight", { layer: 1, unit: 3 }, { layer: 2, unit: 1 }],
    ["ArrowRight", { layer: 1, unit: 4 }, { layer: 2, unit: 2 }],
    ["ArrowLeft", { layer: 2, unit: 1 }, { layer: 1, unit: 3 }],
    ["ArrowLeft", { layer: 2, unit: 2 }, { layer: 1, unit: 4 }],
    ["PageDown", { layer: 1, unit: 0 }, { layer: 2, unit: 0 }],
    ["PageUp", { layer: 2, unit: 0 }, { layer: 1, unit: 1 }],
    ["ArrowRight", { layer: 2, unit: 1 }, { layer: 2, unit: 1 }],
    ["PageUp", { layer: 1, unit: 1 }, { layer: 1, unit: 1 }],
  ])("%s to the layer beside, at the same height, or nowhere", (key, from, to) => {
    expect(walk(blocks, from, key)).toEqual(to);
  });

  test("other keys nowhere", () => {
    expect(walk(blocks, { layer: 1, unit: 0 }, "Tab")).toBeNull();
    expect(walk(blocks, { layer: 7, unit: 0 }, "Home")).toBeNull();
  });
});
