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

  test("0 has no place on it: a gap, as where something is missing, not a line along its lower end", () => {
    expect(at([1, 0.1, 0, Number.NaN, 0.1, Number.POSITIVE_INFINITY]).paths[0]).toBe(
      at([1, 0.1, Number.NaN, Number.NaN, 0.1, Number.NaN]).paths[0],
    );
    expect(at([1, 0.1, 0]).paths[0]).toBe(at([1, 0.1, Number.NaN]).paths[0]);
  });

  test.each([[[0, 0]], [[Number.NaN]], [[]]])("without a positive value still is one: %o", (values) => {
    const { ticks, paths } = at(values);
    expect(ticks.length).toBeGreaterThan(1);
    expect(paths[0]).not.toMatch(/NaN|Infinity/);
  });
});

describe("further lines", () => {
  const one = [
    { x: 0, ys: [0] },
    { x: 10, ys: [1] },
  ];
  const to = (x: number, y: number) => [
    { x: 0, ys: [0] },
    { x, ys: [y] },
  ];

  test("lengthen the axis, and their letters stand right of their ends", () => {
    const { paths, others, x1 } = layOutChart(one, 1, frame, linear, [to(100, 1)]);
    expect(x1).toBeLessThan(frame.width - 10);
    expect(others).toHaveLength(1);
    expect(others[0]?.x).toBeCloseTo(x1 + 4);
    expect(paths[0]).toMatch(/^M40,80L64\.2,6$/);
  });

  test("letters at the same place move apart and stay in the frame", () => {
    const { others } = layOutChart(one, 1, frame, linear, [to(10, 1), to(10, 1), to(10, 0.98), to(10, 0)]);
    const ys = others.map(({ y }) => y).sort((a, b) => a - b);
    for (const [index, y] of ys.entries()) {
      if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    }
    expect(ys[0]).toBeGreaterThanOrEqual(6);
    expect(others.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
  });

  test("the axis can be as long as they will be", () => {
    expect(layOutChart(one, 1, frame, linear, [to(5, 1)], 20).paths[0]).toMatch(/^M40,80L161,6$/);
  });

  test("one without a point is left out", () => {
    expect(layOutChart(one, 1, frame, linear, [[], to(5, 1)]).others.map(({ index }) => index)).toEqual([1]);
  });
});
