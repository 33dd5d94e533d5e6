import { expect, test } from "vitest";
import { toolFor } from "../../../web/src/pad/tool";
import { BLANK, drawn, EMPTY, painted } from "../../../web/src/state/drawing";
import { IN_PLACE, type Point } from "../../../web/src/state/pen";

const stroke = [{ x: 10, y: 10 }];
const ground = { sheet: BLANK, values: EMPTY, placement: IN_PLACE, brushed: () => EMPTY };
const example = painted(EMPTY.with(9, 12));

test("the pen adds a stroke to those that are there", () => {
  const before = drawn([stroke]);
  const pen = toolFor("draw", false, { ...ground, sheet: before });
  pen.to({ x: 1, y: 1 });
  pen.to({ x: 5, y: 1 });
  expect(pen.sheet().strokes).toEqual([
    stroke,
    [
      { x: 1, y: 1 },
      { x: 5, y: 1 },
    ],
  ]);
  expect(before.strokes).toHaveLength(1);
});

test("on a digit from elsewhere the pen begins anew", () => {
  const pen = toolFor("draw", false, { ...ground, sheet: example, values: example.painted });
  pen.to({ x: 1, y: 1 });
  expect(pen.sheet()).toEqual(drawn([[{ x: 1, y: 1 }]]));
});

/** In the middle of the top left cell, the brush fills it. */
const brushed = (path: readonly Point[]) => EMPTY.with(0, path.some(({ x, y }) => x === 2 && y === 2) ? 16 : 3);

test("the brush paints on what the network sees, where it sees it, and strokes become cells", () => {
  const brush = toolFor("paint", false, {
    sheet: drawn([stroke]),
    values: EMPTY.with(63, 7),
    placement: { scale: 2, x: 4, y: -10 },
    brushed,
  });
  brush.to({ x: -1, y: 6 });
  expect(brush.sheet()).toEqual(painted(EMPTY.with(63, 7).with(0, 16)));
});

test("ink adds up to no more than a full cell, and erasing leaves none where there was none", () => {
  const values = EMPTY.with(0, 9).with(1, 9);
  const brush = (erases: boolean, x: number) => {
    const tool = toolFor("paint", erases, { ...ground, values, brushed });
    tool.to({ x, y: 2 });
    return tool.sheet().painted.slice(0, 2);
  };
  expect(brush(false, 2)).toEqual([16, 9]);
  expect(brush(false, 5)).toEqual([9, 9]);
  expect(brush(true, 2)).toEqual([0, 9]);
  expect(brush(true, 5)).toEqual([9, 9]);
});

test("the eraser takes strokes, and cells where there are none", () => {
  const ofStrokes = toolFor("draw", true, { ...ground, sheet: drawn([stroke]) });
  ofStrokes.to({ x: 30, y: 30 });
  expect(ofStrokes.sheet().strokes).toEqual([stroke]);
  ofStrokes.to({ x: 11, y: 10 });
  expect(ofStrokes.sheet()).toEqual(BLANK);

  const ofCells = toolFor("draw", true, { ...ground, values: EMPTY.with(0, 12), brushed });
  ofCells.to({ x: 2, y: 2 });
  expect(ofCells.sheet()).toEqual(BLANK);
});
