import { expect, test } from "vitest";
import { type Curves, curveMarks, drawCurves } from "../../../../web/src/draw/figure/curves";
import { paper } from "../../../../web/src/kit/paper";

const curves: Curves = {
  samples: [
    { x: 0, ys: [0.1, 0.1] },
    { x: 100, ys: [0.9, 0.8] },
    { x: 200, ys: [1, 0.9] },
  ],
  others: [
    {
      slot: 2,
      letter: "C",
      samples: [
        { x: 0, ys: [0.2] },
        { x: 400, ys: [0.5] },
      ],
    },
  ],
  axis: { kind: "linear", range: [0, 1] },
  tickX: (value) => `${value} m`,
  tickY: (value) => `${100 * value} %`,
  names: { x: "minibatch", y: "accuracy" },
};

const numbers = (path = ""): number[] => path.split(/[ML,]/).slice(1).map(Number);

/** Where a number stands on the vertical axis, by the labels of its ticks. */
function heightOf(content: string, value: number): number {
  const tick = (share: string): number =>
    Number(new RegExp(`y="([\\d.]+)"[^>]*>${share} %</text>`).exec(content)?.[1]) - 4;
  return tick("0") + (tick("100") - tick("0")) * value;
}

test("the curve ends in the last point, at its place on either axis", () => {
  const { content } = drawCurves({ ...curves, others: [] }, paper);
  const test = new RegExp(`d="([^"]+)"[^>]*stroke="${paper.positive}"`).exec(content)?.[1];
  const [x, y] = numbers(test).slice(-2);
  expect(x).toBe(668);
  expect(y).toBeCloseTo(heightOf(content, 0.9), 0);
  const ticks = [...content.matchAll(/>(\d+) m</g)].map(([, tick]) => Number(tick));
  expect(ticks).toEqual([0, 20, 40, 60, 80, 100, 120, 140, 160, 180, 200].filter((tick) => ticks.includes(tick)));
  expect([ticks[0], ticks.at(-1), ticks.length > 4]).toEqual([0, 200, true]);
});

test("minibatches are whole", () => {
  const two = curves.samples.map(({ ys }, x) => ({ x, ys }));
  const { content } = drawCurves({ ...curves, samples: two, others: [] }, paper);
  expect([...content.matchAll(/>([\d.]+) m</g)].map(([, tick]) => Number(tick))).toEqual([0, 1, 2]);
});

test("a longer run widens the axis, and is told by its color, dashes and letter", () => {
  const { content } = drawCurves(curves, paper);
  const run = paper.runs[2];
  expect(content).toContain(`stroke="${run?.color}"`);
  expect(content).toContain(`stroke-dasharray="${run?.dash}"`);
  expect(content).toContain(">C</text>");
  expect(content).toContain(">400 m<");
  const marks = curveMarks(curves, "training", "test", (letter) => `run ${letter}`, paper);
  expect(marks.map(({ name }) => name)).toEqual(["test", "training", "run C"]);
  expect(new Set(marks.map(({ color, dash }) => `${color} ${dash}`)).size).toBe(3);
});
