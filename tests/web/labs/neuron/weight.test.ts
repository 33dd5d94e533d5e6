import { expect, test } from "vitest";
import { widthOf } from "../../../../web/src/labs/neuron/weight";

test.each([
  [0, 1],
  [3, 10],
  [-1.5, 5.5],
  [7, 10],
])("a weight of %d is a line of %d pixels", (weight, width) => {
  expect(widthOf(weight, 3)).toBe(width);
});
