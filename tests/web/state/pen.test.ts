import { expect, test } from "vitest";
import {
  after,
  boxOf,
  extended,
  IN_PLACE,
  inverse,
  isTap,
  type PenStroke,
  packed,
  placed,
  untouched,
} from "../../../web/src/state/pen";

const line: PenStroke = [
  { x: 4, y: 2 },
  { x: 4, y: 30 },
];
const dot: PenStroke = [{ x: 20, y: 20 }];

test("a stroke grows by the points that say something, and stays on the pad", () => {
  const before = extended([], { x: 1, y: 1 });
  expect(extended(before, { x: 1.05, y: 1 })).toBe(before);
  expect(extended(before, { x: 40, y: -7 })).toEqual([
    { x: 1, y: 1 },
    { x: 32, y: 0 },
  ]);
  expect(before).toHaveLength(1);
});

test("the eraser takes the strokes that it touches, between their points too", () => {
  expect(untouched([line, dot], { x: 5, y: 15 }, 2)).toEqual([dot]);
  expect(untouched([line, dot], { x: 20, y: 21 }, 2)).toEqual([line]);
  const strokes = [line, dot];
  expect(untouched(strokes, { x: 12, y: 12 }, 2)).toBe(strokes);
});

test("the box holds all strokes, and nothing has none", () => {
  expect(boxOf([line, dot])).toEqual({ left: 4, top: 2, right: 20, bottom: 30 });
  expect(boxOf([])).toBeNull();
});

test("a tap has no size, however often it is repeated in one place", () => {
  expect(isTap([dot])).toBe(true);
  expect(isTap([dot, [{ x: 21.5, y: 20 }]])).toBe(true);
  expect(isTap([dot, dot, line])).toBe(false);
});

test("the core gets each stroke's number of points, then their places", () => {
  expect([...packed([line, dot])]).toEqual([2, 4, 2, 4, 30, 1, 20, 20]);
  expect(packed([])).toHaveLength(0);
});

test("a placement goes there and back, and after another", () => {
  const place = { scale: 4, x: -3, y: 5 };
  const point = { x: 2, y: 7 };
  expect(placed(place, point)).toEqual({ x: 5, y: 33 });
  expect(placed(inverse(place), placed(place, point))).toEqual(point);
  expect(after(place, inverse(place))).toEqual(IN_PLACE);
  const then = { scale: 0.5, x: 1, y: 1 };
  expect(placed(after(place, then), point)).toEqual(placed(then, placed(place, point)));
});
