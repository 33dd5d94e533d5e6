import { expect, test } from "vitest";
import { advance } from "../../../../web/src/labs/kit/playback";

test("a film goes on with its speed, and stays at its last step", () => {
  expect(advance(2, 500, { last: 15, stepsPerSecond: 4 })).toBe(4);
  expect(advance(14, 500, { last: 15, stepsPerSecond: 4 })).toBe(15);
});
