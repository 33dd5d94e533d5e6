import { expect, test } from "vitest";
import { samplesIn } from "../../../../web/src/labs/kit/samples";

test("samples go from end to end", () => {
  expect(samplesIn(-1, 1, 5)).toEqual([-1, -0.5, 0, 0.5, 1]);
});
