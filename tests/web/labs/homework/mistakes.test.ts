import { expect, test } from "vitest";
import { formulaOf } from "../../../../web/src/labs/homework/formula";
import { type Judgement, judge, type Sample, type TaskName } from "../../../../web/src/labs/homework/mistakes";

const slope = (x: number): number => Math.exp(-x) / (1 + Math.exp(-x)) / (1 + Math.exp(-x));
const xs = [1.3, 0, -2, 0.4, 3.1, -4.5];
const pairs = [
  { y: [1, 0, 0], out: [0.8, 0.3, 0.1] },
  { y: [0, 0, 1], out: [0.2, 0.9, 0.6] },
  { y: [0, 1, 0], out: [0.5, 0.4, 0.05] },
  { y: [1, 0, 0], out: [0.11, 0.72, 0.93] },
];

function samplesOf(task: TaskName): readonly Sample[] {
  if (task === "sigmoid_prime") return xs.map((x) => ({ values: { x }, truth: slope(x) }));
  return pairs.map(({ y, out }) => {
    const differences = out.map((entry, index) => entry - (y[index] ?? 0));
    const error = differences.reduce((sum, difference) => sum + difference ** 2, 0) / 2;
    return { values: { y, out, n: 3 }, truth: task === "mse" ? error : differences };
  });
}

function judged(task: TaskName, text: string, error: number | null = null): Judgement {
  const result = formulaOf(text, task === "sigmoid_prime" ? ["x"] : ["y", "out", "n"]);
  if ("fault" in result) throw new Error(`${result.fault.kind} at ${result.fault.at}`);
  return judge(task, result.formula, samplesOf(task), error);
}

test.each([
  ["sigmoid_prime", "sigmoid(x) * (1 - sigmoid(x))", null],
  ["sigmoid_prime", "sigmoid(x) - sigmoid(x)^2", null],
  ["sigmoid_prime", "exp(-x) / (1 + exp(-x))**2", null],
  ["sigmoid_prime", "1 / (2 + exp(x) + exp(-x))", null],
  ["sigmoid_prime", "(1 - tanh(x / 2)^2) / 4", null],
  ["mse", "sum((y - out)**2) / 2", null],
  ["mse", "0.5 * np.sum(np.square(out - y))", null],
  ["mse", "np.mean((y - out)**2)", "mean"],
  ["mse", "((y - out)^2).mean()", "mean"],
  ["mse", "sum((y - out)^2) / (2 * n)", "batch"],
  ["mse", "(y - out)^2 / 2", "entries"],
  ["mse_prime", "out - y", null],
  ["mse_prime", "-(y - out)", null],
  ["mse_prime", "2 * (out - y) / len(y)", "mean"],
  ["mse_prime", "2 * (out - y) / n", "mean"],
  ["mse_prime", "(out - y) / n", "batch"],
] as const)("%s: %s is right", (task, text, note) => {
  const { right, note: said, counter } = judged(task, text);
  expect({ right, note: said, counter }).toEqual({ right: true, note, counter: null });
});

test.each([
  ["sigmoid_prime", "sigmoid(x) * (1 + sigmoid(x))", "plus"],
  ["sigmoid_prime", "sigmoid(x)", "itself"],
  ["sigmoid_prime", "1 - sigmoid(x)", "half"],
  ["sigmoid_prime", "exp(-x) / (1 + exp(-x))", "half"],
  ["sigmoid_prime", "1 / (1 + exp(-x))^2", "squared"],
  ["sigmoid_prime", "x * (1 - x)", "input"],
  ["sigmoid_prime", "-exp(-x) / (1 + exp(-x))^2", "sign"],
  ["sigmoid_prime", "2 * sigmoid(x) * (1 - sigmoid(x))", "multiple"],
  ["sigmoid_prime", "x^2", null],
  ["sigmoid_prime", "0", null],
  ["sigmoid_prime", "log(x)", "nothing"],
  ["sigmoid_prime", "1 / (x - x)", "nothing"],
  ["mse", "sum((y - out)^2)", "factor"],
  ["mse", "-sum((y - out)^2) / 2", "sign"],
  ["mse", "sum(y - out)", "unsquared"],
  ["mse", "mean(abs(y - out))", "unsquared"],
  ["mse", "sqrt(mean((y - out)^2))", "root"],
  ["mse", "sum(y^2 - out^2) / 2", "separate"],
  ["mse", "(y - out)^2", "vector"],
  ["mse", "y - out", "vector"],
  ["mse_prime", "y - out", "swapped"],
  ["mse_prime", "2 * (y - out) / n", "swapped"],
  ["mse_prime", "2 * (out - y)", "factor"],
  ["mse_prime", "(out - y) / 2", "factor"],
  ["mse_prime", "sum(out - y)", "number"],
  ["mse_prime", "mean(out - y)", "number"],
  ["mse_prime", "(out - y)^2", "derived"],
  ["mse_prime", "sum((out - y)^2) / 2", "derived"],
  ["mse_prime", "abs(out - y)", "unsquared"],
  ["mse_prime", "out", null],
] as const)("%s: %s is wrong: %s", (task, text, hint) => {
  const { right, hint: said, counter } = judged(task, text);
  expect({ right, hint: said }).toEqual({ right: false, hint });
  expect(counter).not.toBeNull();
});

test("a wrong formula is shown where it is wrong first, with what came out", () => {
  const { counter } = judged("sigmoid_prime", "x^2");
  expect(counter?.sample.values).toEqual({ x: 1.3 });
  expect(counter?.mine).toBeCloseTo(1.69);
  expect(judged("sigmoid_prime", "1/4").counter?.sample.values).toEqual({ x: 1.3 });
  expect(judged("mse_prime", "2 * (out - y)").factor).toBeCloseTo(2);
});

const ERRORS = {
  half: "sum((y - out)^2) / 2",
  mean: "mean((y - out)^2)",
  batch: "sum((y - out)^2) / (2 * n)",
  entries: "(y - out)^2 / 2",
} as const;

test.each([
  ["half", "out - y", null],
  ["entries", "out - y", null],
  ["mean", "2 * (out - y) / n", "mean"],
  ["batch", "(out - y) / n", "batch"],
] as const)("mse_prime: of the error %s, %s is the derivative", (error, text, note) => {
  const { right, note: said } = judged("mse_prime", text, judged("mse", ERRORS[error]).factor);
  expect({ right, note: said }).toEqual({ right: true, note });
});

test.each([
  ["half", "2 * (out - y) / n", "unmatched", 2 / 3],
  ["half", "2 * (out - y)", "unmatched", 2],
  ["mean", "out - y", "unmatched", 1.5],
  ["mean", "(out - y) / n", "unmatched", 0.5],
  ["batch", "out - y", "unmatched", 3],
  ["mean", "2 * (y - out) / n", "swapped", -1],
  ["mean", "0 * out", null, 1],
] as const)("mse_prime: of the error %s, %s is not the derivative", (error, text, hint, factor) => {
  const judgement = judged("mse_prime", text, judged("mse", ERRORS[error]).factor);
  expect(judgement.right).toBe(false);
  expect(judgement.hint).toBe(hint);
  expect(judgement.factor).toBeCloseTo(factor);
});

test("the slopes that a derivative is held against are those of the error that was written", () => {
  const { counter } = judged("mse_prime", "out - y", judged("mse", ERRORS.mean).factor);
  expect(counter?.mine).toEqual([0.8 - 1, 0.3, 0.1]);
  expect(counter?.sample.truth).toEqual([-0.4 / 3, 0.2, 0.2 / 3].map((slope) => expect.closeTo(slope)));
});
