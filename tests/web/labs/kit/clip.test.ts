import { expect, test } from "vitest";
import { edgeOf, isIn, pathOf, piecesIn } from "../../../../web/src/labs/kit/clip";

const box = { left: 0, right: 10, top: 0, bottom: 10 };

test("a line that is in the picture stays as it is, a gap where something is missing", () => {
  const [a, b, c, d] = [
    [2, 8],
    [8, 2],
    [9, 9],
    [1, 1],
  ] as const;
  expect(piecesIn([a, b, c], box)).toEqual([[a, b, c]]);
  expect(piecesIn([a, b, [Number.NaN, 3], c, d], box)).toEqual([
    [a, b],
    [c, d],
  ]);
  expect(piecesIn([a, b, [5, Number.NaN], c], box)).toEqual([[a, b]]);
});

test("it is cut where it leaves the picture, and keeps its slope", () => {
  // Out through the right at half its way, back in from there, out through the corner's sides; then only outside.
  const line = [
    [5, 5],
    [15, 5],
    [5, 5],
    [-5, 25],
    [-9, 5],
  ] as const;
  expect(piecesIn(line, box)).toEqual([
    [
      [5, 5],
      [10, 5],
    ],
    [
      [10, 5],
      [5, 5],
      [2.5, 10],
    ],
  ]);
  // Both ends outside, and the middle is seen.
  expect(
    piecesIn(
      [
        [-10, -30],
        [20, 30],
      ],
      box,
    ),
  ).toEqual([
    [
      [5, 0],
      [10, 10],
    ],
  ]);
  // A line that passes a corner leaves no piece.
  expect(
    piecesIn(
      [
        [-3, 2],
        [2, -4],
      ],
      box,
    ),
  ).toEqual([]);
});

test("what is infinitely far is gone to, not along an edge", () => {
  const [piece] = piecesIn(
    [
      [2, 5],
      [4, Number.POSITIVE_INFINITY],
    ],
    box,
  );
  expect(piece?.[1]?.[0]).toBeCloseTo(2, 6);
  expect(piece?.[1]?.[1]).toBeCloseTo(10, 6);
  expect(
    piecesIn(
      [
        [2, 1e300],
        [4, -1e300],
      ],
      box,
    )[0],
  ).toHaveLength(2);
});

test("a path begins anew with each piece", () => {
  expect(
    pathOf([
      [
        [0, 1.234567],
        [2, 3],
      ],
      [
        [4, 5],
        [6, 7],
      ],
    ]),
  ).toBe("M0,1.23L2,3M4,5L6,7");
  expect(pathOf([])).toBe("");
});

test("a point outside has a place at the edge", () => {
  expect(isIn([10, 0], box)).toBe(true);
  expect(isIn([10.1, 0], box)).toBe(false);
  expect(edgeOf([12, -3], box)).toEqual([10, 0]);
  expect(edgeOf([4, Number.POSITIVE_INFINITY], box)).toEqual([4, 10]);
});
