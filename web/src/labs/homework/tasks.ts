/** The homework: what is to be written, where it is checked, and how it is drawn. */

import type { Labs } from "../../../../wasm/labs/labs";
import { HOMEWORK } from "../../state/course";
import { samplesIn } from "../kit/samples";
import type { Formula, Value, Values } from "./formula";
import type { Sample, TaskName } from "./mistakes";

export const TASKS: readonly TaskName[] = HOMEWORK;

/** What each formula may read. */
export const NAMES: Readonly<Record<TaskName, readonly string[]>> = {
  sigmoid_prime: ["x"],
  mse: ["y", "out", "n"],
  mse_prime: ["y", "out", "n"],
};

/** What the formula is a function of, in parentheses. */
export const ARGUMENTS: Readonly<Record<TaskName, string>> = {
  sigmoid_prime: "x",
  mse: "y, out",
  mse_prime: "y, out",
};

/** As many outputs as can be read at a glance. */
const OUTPUTS = 3;
const CHECKED = 40;
const REACH = 6;
const SEED = 17;

/** Samples that are easy to follow come first: a wrong formula is shown at the first where it is wrong. */
const EASY_X = [1.3, 0, -2] as const;
const EASY_OUT = [0.8, 0.3, 0.1] as const;

function valuesOf(y: readonly number[], out: readonly number[]): Values {
  return { y, out, n: y.length };
}

function oneHot(label: number): number[] {
  return Array.from({ length: OUTPUTS }, (_, output) => (output === label ? 1 : 0));
}

/** Two decimals, as one would write them down. */
function short(value: number): number {
  return Math.round(100 * value) / 100;
}

function xSamples(core: Labs): readonly Sample[] {
  const xs = [...EASY_X, ...Array.from(core.homeworkPlaces(CHECKED, SEED), (share) => short(REACH * (2 * share - 1)))];
  const slopes = core.sigmoidSlopes(xs);
  return xs.map((x, index) => ({ values: { x }, truth: slopes[index] ?? Number.NaN }));
}

function outputSamples(
  core: Labs,
  truthOf: (y: readonly number[], out: readonly number[]) => Value,
): readonly Sample[] {
  const drawn = Array.from(core.homeworkPlaces(CHECKED * OUTPUTS, SEED), short);
  const outs = [
    [...EASY_OUT],
    ...Array.from({ length: CHECKED }, (_, index) => drawn.slice(index * OUTPUTS, (index + 1) * OUTPUTS)),
  ];
  return outs.map((out, index) => {
    const y = oneHot(index % OUTPUTS);
    return { values: valuesOf(y, out), truth: truthOf(y, out) };
  });
}

/** Where the formula is checked, with what the core says there. */
export function samplesOf(core: Labs, task: TaskName): readonly Sample[] {
  if (task === "sigmoid_prime") return xSamples(core);
  if (task === "mse") return outputSamples(core, (y, out) => core.exampleError(y, out));
  return outputSamples(core, (y, out) => [...core.exampleErrorSlopes(y, out)]);
}

export interface Sketch {
  readonly xs: readonly number[];
  /** The curve's values, from the core. */
  readonly truth: readonly number[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  /** The same curve, as a formula has it. */
  mine(formula: Formula): readonly number[];
}

const first = (value: Value): number => (typeof value === "number" ? value : (value[0] ?? Number.NaN));
const total = (value: Value): number =>
  typeof value === "number" ? value : value.reduce((sum, entry) => sum + entry, 0);

/** The curve that a formula should match: over x, or over the first output, where y is 1 and the other outputs are right. */
export function sketchOf(core: Labs, task: TaskName): Sketch {
  if (task === "sigmoid_prime") {
    const xs = samplesIn(-REACH, REACH, 121);
    const truth = [...core.sigmoidSlopes(xs)];
    return { xs, truth, x: [-REACH, REACH], y: [-0.3, 1], mine: (formula) => xs.map((x) => first(formula.run({ x }))) };
  }
  const xs = samplesIn(-1, 3, 81);
  const y = oneHot(0);
  const outOf = (x: number): number[] => [x, 0, 0];
  const isError = task === "mse";
  const read = isError ? total : first;
  const truth = xs.map((x) =>
    isError ? core.exampleError(y, outOf(x)) : (core.exampleErrorSlopes(y, outOf(x))[0] ?? Number.NaN),
  );
  return {
    xs,
    truth,
    x: [-1, 3],
    y: isError ? [-0.5, 2.5] : [-2.5, 2.5],
    mine: (formula) => xs.map((x) => read(formula.run(valuesOf(y, outOf(x))))),
  };
}
