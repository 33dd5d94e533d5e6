import { expect, test } from "vitest";
import {
  drawn,
  HIGHEST,
  KNOTS,
  lifted,
  SAMPLES,
  sampleOfKnot,
  xAt,
} from "../../../../web/src/labs/approximation/target";

const flat = new Float64Array(SAMPLES);

test("samples are evenly spaced from -5 to 5, and knots are samples", () => {
  expect([xAt(0), xAt(64), xAt(SAMPLES - 1)]).toEqual([-5, 0, 5]);
  expect([sampleOfKnot(0), sampleOfKnot(KNOTS - 1)]).toEqual([0, SAMPLES - 1]);
});

test("the pen draws straight between two moves, either way, and nothing elsewhere", () => {
  const there = drawn(flat, { x: -5, y: 0 }, { x: 0, y: 1 });
  expect(there[32]).toBeCloseTo(0.5);
  expect([there[64], there[65]]).toEqual([1, 0]);
  const back = drawn(flat, { x: 0, y: 1 }, { x: -5, y: 0 });
  expect([...back]).toEqual([...there]);
  expect(flat.every((height) => height === 0)).toBe(true);
});

test("a pen that stands marks one place, and no height leaves what is shown", () => {
  const dot = drawn(flat, { x: 0, y: 9 }, { x: 0, y: 9 });
  expect([...dot].filter((height) => height !== 0)).toEqual([HIGHEST]);
  expect(drawn(flat, { x: 40, y: 1 }, { x: 50, y: -9 })[SAMPLES - 1]).toBe(-HIGHEST);
});

test("a knot lifts its surroundings, the next knots stay", () => {
  const hill = lifted(flat, 4, 0.4);
  expect([hill[24], hill[28], hill[32], hill[36], hill[40]]).toEqual([0, 0.2, 0.4, 0.2, 0]);
  expect(lifted(hill, 4, 5)[32]).toBe(HIGHEST);
  expect(lifted(flat, 0, -0.1)[0]).toBeCloseTo(-0.1);
});
