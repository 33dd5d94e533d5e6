/** The course of a measure over the minibatches, for training and test digits, as a figure. */

import { type Axis, layOutChart, type Sample } from "../chart";
import { linearScale } from "../scale";
import type { Body, Mark, Paper } from "./sheet";
import { label, tag } from "./svg";

export interface Curves {
  /** Of the training and of the test digits, ascending. */
  readonly samples: readonly Sample[];
  /** Test digits of further runs. */
  readonly others: readonly { readonly slot: number; readonly letter: string; readonly samples: readonly Sample[] }[];
  readonly axis: Axis;
  /** How numbers stand at either axis. */
  readonly tickX: (value: number) => string;
  readonly tickY: (value: number) => string;
  readonly names: { readonly x: string; readonly y: string };
}

const FRAME = { width: 672, height: 320, left: 72, bottom: 22, ticks: 5 };
const NAME_X = 22;
const TRAINING_DASH = "2 2.5";
const SMALL = 12;

/** `training` and `test` are their names; `run` gives that of a further run. */
export function curveMarks(
  { others }: Curves,
  training: string,
  test: string,
  run: (letter: string) => string,
  paper: Paper,
): readonly Mark[] {
  return [
    { name: test, color: paper.positive, shape: "line" },
    { name: training, color: paper.soft, shape: "line", dash: TRAINING_DASH },
    ...others.map(({ slot, letter }): Mark => ({ name: run(letter), shape: "line", ...lineOf(slot, paper) })),
  ];
}

function lineOf(slot: number, { runs, soft }: Paper): { readonly color: string; readonly dash: string } {
  return runs[slot] ?? { color: soft, dash: "" };
}

export function drawCurves({ samples, others, axis, tickX, tickY, names }: Curves, paper: Paper): Body {
  const lines = others.map((other) => other.samples);
  const chart = layOutChart(samples, 2, FRAME, axis, lines);
  const bottom = FRAME.height - FRAME.bottom;
  const last = Math.max(1, ...[samples, ...lines].map((line) => line.at(-1)?.x ?? 0));
  const small = { "font-size": SMALL, fill: paper.soft };
  const path = (d: string, color: string, width: number, dash = ""): string =>
    tag("path", {
      d,
      fill: "none",
      stroke: color,
      "stroke-width": width,
      "stroke-linejoin": "round",
      ...(dash && { "stroke-dasharray": dash }),
    });
  const across = chart.ticks.map(
    ({ value, y }) =>
      path(`M${chart.x0} ${round(y)}H${round(chart.x1)}`, paper.line, 1) +
      label(tickY(value), chart.x0 - 8, y + 4, { ...small, "text-anchor": "end" }),
  );
  const along = linearScale(0, last, [0, 1], 5)
    .ticks.filter((tick) => tick <= last && Number.isInteger(tick))
    .map((tick) => {
      const x = chart.x0 + ((chart.x1 - chart.x0) * tick) / last;
      return (
        path(`M${round(x)} ${bottom}v5`, paper.soft, 1) +
        label(tickX(tick), x, bottom + 18, { ...small, "text-anchor": "middle" })
      );
    });
  const further = chart.others.map(({ index, path: d }) => {
    const { color, dash } = lineOf(others[index]?.slot ?? 0, paper);
    return path(d, color, 1.75, dash);
  });
  const letters = chart.others.map(({ index, x, y }) => {
    const { color } = lineOf(others[index]?.slot ?? 0, paper);
    return label(others[index]?.letter ?? "", x, y + 4, { "font-size": SMALL, "font-weight": 700, fill: color });
  });
  const middle = (6 + bottom) / 2;
  const name = { "font-size": 13, fill: paper.ink, "text-anchor": "middle" };
  const content = [
    ...across,
    path(`M${chart.x0} ${bottom}H${round(chart.x1)}`, paper.soft, 1),
    ...along,
    ...further,
    path(chart.paths[0] ?? "", paper.soft, 1.5, TRAINING_DASH),
    path(chart.paths[1] ?? "", paper.positive, 2),
    ...letters,
    label(names.y, 14, middle, { ...name, transform: `rotate(-90 14 ${round(middle)})` }),
    label(names.x, (chart.x0 + chart.x1) / 2, FRAME.height + NAME_X - 4, name),
  ];
  return { content: content.join(""), width: FRAME.width, height: FRAME.height + NAME_X };
}

function round(value: number): number {
  return Math.round(10 * value) / 10;
}
