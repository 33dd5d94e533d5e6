import { expect, test } from "vitest";
import { begun, changed, newest, stepped, undone } from "../../../../web/src/labs/backprop/trail";

test("steps make a curve, other numbers begin another, and all of it can be taken back", () => {
  const first = begun([1], 8);
  const second = stepped(first, [2], 4);
  const third = stepped(second, [3], 2);
  expect(newest(third)).toEqual({ given: [3], losses: [8, 4, 2] });
  const fourth = changed(third, [9], 7);
  expect(newest(fourth)).toEqual({ given: [9], losses: [7] });
  expect(undone(fourth)).toEqual(third);
  expect(newest(undone(undone(fourth)))).toEqual({ given: [2], losses: [8, 4] });
  expect(undone(first)).toEqual(first);
});

test("the trail does not grow for ever", () => {
  let trail = begun([0], 0);
  for (let i = 1; i <= 1000; i++) trail = changed(trail, [i], i);
  expect(trail).toHaveLength(500);
  expect(newest(trail).given).toEqual([1000]);
});
