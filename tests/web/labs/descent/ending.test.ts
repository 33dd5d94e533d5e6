import { expect, test } from "vitest";
import { endingOf } from "../../../../web/src/labs/descent/ending";

const minima = [
  { x: -1, height: -0.5 },
  { x: 2, height: -3 },
];

function run(x: number, v: number, escaped = false) {
  return { x: Float64Array.of(0, x), velocity: Float64Array.of(0, v), escaped };
}

test("a ball ends where it rests, and only where it rests", () => {
  expect(endingOf(run(2.01, 0.001), minima)).toEqual({ kind: "deepest", minimum: 2 });
  expect(endingOf(run(-0.99, -0.001), minima)).toEqual({ kind: "local", minimum: -1 });
  expect(endingOf(run(2.01, 0.3), minima).kind).toBe("moving");
  expect(endingOf(run(1, 0), minima).kind).toBe("moving");
  expect(endingOf(run(2, 0, true), minima).kind).toBe("escaped");
  expect(endingOf(run(2, 0), []).kind).toBe("moving");
});
