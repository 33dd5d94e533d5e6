import { beforeAll, expect, test } from "vitest";
import type { Labs } from "../../../wasm/labs/labs";
import { loadLabs } from "../module";

const LECTURE = [-9, 3, 7];
let labs: Labs;

beforeAll(async () => {
  labs = await loadLabs();
});

test("the lecture's run, its target and what theory says of it", () => {
  const run = labs.descend(LECTURE, 1, 0.03, 0, 15);
  expect(run.x.at(-1)?.toFixed(4)).toBe("-0.2139");
  expect([run.x[0], run.value[0], run.slope[0], run.velocity[0], run.escaped]).toEqual([1, 1, 17, 0, false]);
  expect(run.move[0]).toBeCloseTo(0.51);
  const target = labs.descentTarget(LECTURE, 1, 0.03, 15);
  expect(target?.minimum.toFixed(4)).toBe("-0.2143");
  expect(target?.largestRate).toBeCloseTo(1 / 7, 12);
  expect([target?.curvature, target?.pace]).toEqual([14, "approaches"]);
  expect(target?.distances).toHaveLength(16);
  expect(labs.rateThatEndsAt(LECTURE, 1, 15, -0.0199)?.toFixed(4)).toBe("0.0082");
});

test("what is not there is null", () => {
  expect(labs.descentTarget([0, 1], 1, 0.1, 5)).toBeNull();
  expect(labs.rateThatEndsAt(LECTURE, 1, 15, 3)).toBeNull();
  expect(labs.polynomialMinima([0, 1])).toHaveLength(0);
});

test("a race has five paths from the start of its surface", () => {
  const view = labs.surface("himmelblau");
  expect(view.minima.x).toHaveLength(4);
  const { paths, winner } = labs.race("himmelblau", view.x, view.y, view.rates, view.steps);
  expect(paths.map(({ optimizer }) => optimizer)).toEqual(["sgd", "momentum", "nesterov", "rmsprop", "adam"]);
  for (const path of paths)
    expect([path.x[0], path.y[0], path.height.length]).toEqual([view.x, view.y, view.steps + 1]);
  expect(winner).not.toBeNull();
  expect(labs.surfaceHeights("bowl", 5, 3)[7]).toBe(0);
});

test("values are those at evenly spaced places", () => {
  expect([...labs.polynomialValues(LECTURE, 0, 1, 3)]).toEqual([-9, -5.75, 1]);
});

test("what is illegal throws a sentence", () => {
  expect(() => labs.polynomialMinima([0, 2000])).toThrow("the coefficient of x^1 is 2000; expected");
  expect(() => labs.descend(LECTURE, Number.NaN, 0.03, 0, 15)).toThrow(/^the start is nan; expected/);
  expect(() => labs.descend(LECTURE, 1, 0.03, 1, 15)).toThrow(/^momentum is 1; expected/);
  expect(() => labs.descentTarget(LECTURE, 1, Number.NaN, 15)).toThrow(/^the learning rate is nan; expected/);
  expect(() => labs.descentTarget(LECTURE, Number.NaN, 1, 15)).toThrow(/^the start is nan; expected/);
  expect(() => labs.polynomialValues(LECTURE, 0, 1, 1)).toThrow("count is 1; expected at least 2");
  expect(() => labs.polynomialValues(LECTURE, Number.NaN, 1, 2)).toThrow("first is nan; expected a finite number");
  expect(() => labs.surface("cone")).toThrow(/^surface is cone; expected one of bowl,/);
  expect(() => labs.race("bowl", 0, 0, [1], 5)).toThrow("the number of learning rates is 1; expected 5");
});
