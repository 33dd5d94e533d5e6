import { expect, test } from "vitest";
import {
  cellAt,
  indexText,
  isAnyLit,
  isLit,
  largest,
  sameCell,
  shapeText,
  showsNumbers,
} from "../../../../web/src/labs/kit/matrix";

test("small matrices are numbers, large ones heat maps", () => {
  expect(showsNumbers(2, 3)).toBe(true);
  expect(showsNumbers(12, 12)).toBe(true);
  expect(showsNumbers(1, 64)).toBe(false);
  expect(showsNumbers(13, 1)).toBe(false);
});

test("indices count from 1, as in the lecture; a vector has one", () => {
  expect(indexText({ row: 2, column: 16 }, 128, 64)).toBe("₃‚₁₇");
  expect(indexText({ row: 9, column: 0 }, 10, 1)).toBe("₁₀");
  expect(indexText({ row: 0, column: 127 }, 1, 128)).toBe("₁₂₈");
  expect(shapeText(128, 64)).toBe("128 × 64");
  expect(shapeText(128, 64, true)).toBe("(128, 64)");
});

test("the cell under a place", () => {
  const size = { width: 192, height: 384 };
  expect(cellAt(0, 0, size, 128, 64)).toEqual({ row: 0, column: 0 });
  expect(cellAt(191.9, 383.9, size, 128, 64)).toEqual({ row: 127, column: 63 });
  expect(cellAt(3, 2.9, size, 128, 64)).toEqual({ row: 0, column: 1 });
  expect(cellAt(-0.1, 5, size, 128, 64)).toBeNull();
  expect(cellAt(192, 5, size, 128, 64)).toBeNull();
});

test("a row, a column and a cell can be lit", () => {
  expect(isAnyLit(null)).toBe(false);
  expect(isAnyLit({})).toBe(false);
  expect(isAnyLit({ row: null, column: null, cell: null })).toBe(false);
  expect(isAnyLit({ row: 0 })).toBe(true);
  const lit = { row: 1, cell: { row: 2, column: 3 } };
  expect(isLit(lit, 1, 7)).toBe(true);
  expect(isLit(lit, 2, 3)).toBe(true);
  expect(isLit(lit, 2, 4)).toBe(false);
  expect(isLit({ column: 4 }, 2, 4)).toBe(true);
});

test("cells are the same where both are none", () => {
  expect(sameCell(null, undefined)).toBe(true);
  expect(sameCell({ row: 0, column: 0 }, null)).toBe(false);
  expect(sameCell({ row: 1, column: 2 }, { row: 1, column: 2 })).toBe(true);
  expect(sameCell({ row: 1, column: 2 }, { row: 2, column: 2 })).toBe(false);
});

test("the largest number, of either sign", () => {
  expect(largest([0.5, -3, 2])).toBe(3);
  expect(largest([])).toBe(0);
});
