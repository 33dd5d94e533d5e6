import { expect, test } from "vitest";
import { curveOf, NOTHING_REACHED, reach } from "../../../../web/src/labs/approximation/reached";

test("keeps the smallest error of each number of units, for each activation", () => {
  let reached = reach(NOTHING_REACHED, "relu", 8, 0.5);
  reached = reach(reached, "relu", 2, 0.7);
  reached = reach(reached, "relu", 8, 0.1);
  expect(reach(reached, "relu", 8, 0.2)).toBe(reached);
  expect(reach(reached, "relu", 8, Number.NaN)).toBe(reached);
  expect(curveOf(reached.relu)).toEqual({ xs: [2, 8], ys: [0.7, 0.1] });
  expect(curveOf(reached.sigmoid).xs).toEqual([]);
});
