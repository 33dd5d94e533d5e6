import { describe, expect, test } from "vitest";
import { layOutChart } from "../../../web/src/draw/chart";

const linear = { kind: "linear", range: [0, 1] } as const;
const frame = { width: 300, height: 100, left: 40, bottom: 20 };

test("the newest point is at the right end, larger values are higher", () => {
  const samples = [
    { x: 0, ys: [1] },
    { x: 50, ys: [0] },
  ];
  const chart = layOutChart(samples, 1, frame, linear);
  expect(chart.paths).toEqual(["M40,6L296,80"]);
  const ys = chart.ticks.map((tick) => tick.y);
  expect(ys).toEqual([...ys].sort((a, b) => b - a));
});

test("what is not finite is a gap", () => {
  const samples = [0, 1, Number.POSITIVE_INFINITY, Number.NaN, 1, 0].map((y, x) => ({ x, ys: [y] }));
  const path = layOutChart(samples, 1, frame, linear).paths[0] ?? "";
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path).not.toMatch(/NaN|Infinity/);
});

test("no samples, no line", () => {
  expect(layOutChart([], 2, frame, linear).paths).toEqual(["", ""]);
});

describe("a logarithmic axis", () => {
  const log = { kind: "log" } as const;
  const at = (values: number[]) =>
    layOutChart(
      values.map((y, x) => ({ x, ys: [y] })),
      1,
      frame,
      log,
    );

  test("has equal steps for equal factors", () => {
    const { ticks } = at([1, 0.1, 0.01]);
    expect(ticks.map(({ value }) => value)).toEqual([0.01, 0.1, 1]);
    const [bottom, middle, top] = ticks.map(({ y }) => y);
    expect([bottom, top]).toEqual([80, 6]);
    expect(middle).toBeCloseTo(43);
  });

  test("0 lies on its lower end, what is missing is a gap", () => {
    const path = at([1, 0.1, 0, Number.NaN, 0.1, Number.POSITIVE_INFINITY]).paths[0] ?? "";
    expect(path).not.toMatch(/NaN|Infinity/);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(at([1, 0.1, 0]).paths[0]).toMatch(/,80$/);
  });

  test.each([[[0, 0]], [[Number.NaN]], [[]]])("without a positive value still is one: %o", (values) => {
    const { ticks, paths } = at(values);
    expect(ticks.length).toBeGreaterThan(1);
    expect(paths[0]).not.toMatch(/NaN|Infinity/);
  });
});
