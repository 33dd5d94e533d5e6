import { expect, test } from "vitest";
import { arrowHead, dragged, project, turnedBy } from "../../../../web/src/labs/calculus/turntable";

function close([right, up]: readonly [number, number], expected: readonly [number, number]): void {
  expect(right).toBeCloseTo(expected[0], 12);
  expect(up).toBeCloseTo(expected[1], 12);
}

test("from the side x is to the right and z up; from above y is up", () => {
  close(project([1, 2, 3], { turn: 0, tilt: 0 }), [1, 3]);
  close(project([1, 2, 3], { turn: 0, tilt: Math.PI / 2 }), [1, 2]);
});

test("a quarter of a turn shows y where x was", () => {
  close(project([1, 2, 3], { turn: -Math.PI / 2, tilt: 0 }), [2, 3]);
});

test("a drag turns and tilts, but never below the table or over its top", () => {
  const view = { turn: 1, tilt: 0.5 };
  expect(dragged(view, 100, 0).turn).toBeCloseTo(2);
  expect(dragged(view, 0, 1e4).tilt).toBeCloseTo(Math.PI / 2);
  expect(dragged(view, 0, -1e4).tilt).toBe(0);
});

test("arrow keys turn it, others do not", () => {
  const view = { turn: 0, tilt: 0.5 };
  expect(turnedBy("ArrowRight", view)?.turn).toBeGreaterThan(0);
  expect(turnedBy("ArrowUp", view)?.tilt).toBeLessThan(0.5);
  expect(turnedBy("a", view)).toBeNull();
});

test("an arrow's head ends at its tip; one without length has none", () => {
  expect(arrowHead([0, 0], [10, 0], 2)).toBe("10.000,0.000 8.000,0.900 8.000,-0.900");
  expect(arrowHead([3, 3], [3, 3], 2)).toBe("");
});
