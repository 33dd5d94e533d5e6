import { describe, expect, test } from "vitest";
import {
  BLANK,
  drawn,
  EMPTY,
  isEmpty,
  NEW,
  painted,
  redo,
  replace,
  undo,
  withCell,
} from "../../../web/src/state/drawing";

const one = painted(withCell(EMPTY, 3, 16));
const two = painted(withCell(one.painted, 4, 8));
const stroke = [{ x: 1, y: 2 }];

describe("undo and redo", () => {
  const drawing = replace(replace(NEW, one), two);

  test("undo takes back the last change, redo repeats it", () => {
    expect(undo(drawing).sheet).toBe(one);
    expect(undo(undo(drawing)).sheet).toBe(BLANK);
    expect(redo(undo(drawing)).sheet).toBe(two);
  });

  test("at either end nothing happens", () => {
    expect(undo(NEW)).toBe(NEW);
    expect(redo(drawing)).toBe(drawing);
  });

  test("a new change forgets what was undone", () => {
    expect(replace(undo(drawing), BLANK).future).toEqual([]);
  });

  test("the same values are no change, nor are the same strokes", () => {
    expect(replace(drawing, painted([...two.painted]))).toBe(drawing);
    const inked = replace(drawing, drawn([stroke]));
    expect(replace(inked, drawn([stroke]))).toBe(inked);
    expect(replace(inked, drawn([stroke, stroke]))).not.toBe(inked);
  });

  test("strokes and cells take turns", () => {
    const inked = replace(drawing, drawn([stroke]));
    expect(inked.sheet).toEqual({ strokes: [stroke], painted: EMPTY });
    expect(undo(inked).sheet).toBe(two);
    expect(undo(replace(inked, BLANK)).sheet.strokes).toEqual([stroke]);
  });

  test("memory is bounded", () => {
    let long = NEW;
    for (let change = 0; change < 1000; change++)
      long = replace(long, painted(withCell(EMPTY, change % 64, 1 + (change % 2))));
    expect(long.past).toHaveLength(200);
  });
});

test("values stay within 0 to 16", () => {
  expect(painted(withCell(withCell(EMPTY, 0, 99), 1, -5)).painted.slice(0, 2)).toEqual([16, 0]);
});

test("an empty grid is known", () => {
  expect(isEmpty(EMPTY)).toBe(true);
  expect(isEmpty(one.painted)).toBe(false);
});
