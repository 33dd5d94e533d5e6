import { expect, test } from "vitest";
import { epochsOfFrame, epochsOfSlice } from "../../../../web/src/labs/approximation/pace";

test("begins with single epochs and gets faster, however fast the screen is", () => {
  expect(epochsOfFrame(0, 16)).toBe(1);
  expect(epochsOfFrame(1000, 16)).toBe(33);
  expect(epochsOfFrame(1000, 8)).toBe(16);
  expect(epochsOfFrame(0, 0)).toBe(1);
});

test("does not make up for a rest", () => {
  expect(epochsOfFrame(1000, 60_000)).toBe(epochsOfFrame(1000, 100));
});

test("slices of many units are short", () => {
  expect([epochsOfSlice(1), epochsOfSlice(16), epochsOfSlice(64), epochsOfSlice(300)]).toEqual([256, 16, 4, 1]);
});
