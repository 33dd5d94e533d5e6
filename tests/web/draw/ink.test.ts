import { expect, test } from "vitest";
import { inkPath } from "../../../web/src/draw/ink";
import { IN_PLACE } from "../../../web/src/state/pen";

test("a dot is a line of no length, which a round pen shows", () => {
  expect(inkPath([[{ x: 3, y: 4 }]], IN_PLACE)).toBe("M3.00 4.00L3.00 4.00");
});

test("two points are a straight line, placed where it is seen", () => {
  const stroke = [
    { x: 1, y: 1 },
    { x: 2, y: 3 },
  ];
  expect(inkPath([stroke], { scale: 2, x: 10, y: -1 })).toBe("M12.00 1.00L14.00 5.00");
});

test("points between bend the line, which begins and ends where the pen did", () => {
  const stroke = [
    { x: 0, y: 0 },
    { x: 4, y: 0 },
    { x: 4, y: 4 },
    { x: 8, y: 4 },
  ];
  expect(inkPath([stroke], IN_PLACE)).toBe("M0.00 0.00Q4.00 0.00 4.00 2.00Q4.00 4.00 6.00 4.00L8.00 4.00");
});

test("strokes do not join, and an empty one is nothing", () => {
  expect(inkPath([[{ x: 0, y: 0 }], [], [{ x: 1, y: 1 }]], IN_PLACE).match(/M/g)).toHaveLength(2);
  expect(inkPath([], IN_PLACE)).toBe("");
});
