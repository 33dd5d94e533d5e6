import { describe, expect, test } from "vitest";
import { BLANK, EMPTY, isEmpty, redo, replace, undo, withCell } from "../../../web/src/state/drawing";

const one = withCell(EMPTY, 3, 16);
const two = withCell(one, 4, 8);

describe("undo and redo", () => {
  const drawing = replace(replace(BLANK, one), two);

  test("undo takes back the last change, redo repeats it", () => {
    expect(undo(drawing).values).toEqual(one);
    expect(undo(undo(drawing)).values).toEqual(EMPTY);
    expect(redo(undo(drawing)).values).toEqual(two);
  });

  test("at either end nothing happens", () => {
    expect(undo(BLANK)).toBe(BLANK);
    expect(redo(drawing)).toBe(drawing);
  });

  test("a new change forgets what was undone", () => {
    expect(replace(undo(drawing), EMPTY).future).toEqual([]);
  });

  test("the same values are no change", () => {
    expect(replace(drawing, [...two])).toBe(drawing);
  });

  test("memory is bounded", () => {
    let long = BLANK;
    for (let change = 0; change < 1000; change++) long = replace(long, withCell(EMPTY, change % 64, 1 + (change % 2)));
    expect(long.past).toHaveLength(200);
  });
});

test("values stay within 0 to 16", () => {
  const values = replace(BLANK, withCell(withCell(EMPTY, 0, 99), 1, -5)).values;
  expect(values.slice(0, 2)).toEqual([16, 0]);
});

test("an empty grid is known", () => {
  expect(isEmpty(EMPTY)).toBe(true);
  expect(isEmpty(one)).toBe(false);
});
