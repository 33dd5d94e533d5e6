import { expect, test } from "vitest";
import { saliencyPaths } from "../../../web/src/draw/saliency";

test("discs raise, diamonds lower, and the area grows with the slope", () => {
  const { discs, diamonds } = saliencyPaths([4, 0, -1, 0.001], 2);
  expect(discs).toBe("M0.080 0.5a0.420 0.420 0 1 0 0.840 0a0.420 0.420 0 1 0 -0.840 0z");
  expect(diamonds).toBe("M0.290 1.5l0.210 -0.210 0.210 0.210 -0.210 0.210z");
});

test("where nothing matters there is no mark", () => {
  expect(saliencyPaths([0, 0], 2)).toEqual({ discs: "", diamonds: "" });
  expect(saliencyPaths([Number.NaN], 1)).toEqual({ discs: "", diamonds: "" });
});
