import { describe, expect, test } from "vitest";
import {
  accuracyOf,
  atMost,
  chanceDeviation,
  LECTURE_CONFUSION,
  mean,
  printed,
  printedAccuracy,
  standardDeviation,
  total,
  trace,
} from "../../../web/src/state/result";

function text(confusion: ArrayLike<number>): string {
  return printed(confusion)
    .map((piece) => piece.text)
    .join("");
}

describe("the lecture's matrix", () => {
  test("is printed as NumPy prints it", () => {
    const lines = text(LECTURE_CONFUSION).split("\n");
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe("[[33  0  0  0  0  0  0  0  0  0]");
    expect(lines[5]).toBe(" [ 0  0  0  0  0 45  1  0  0  1]");
    expect(lines[9]).toBe(" [ 0  0  0  0  0  0  0  0  1 39]]");
  });

  test("is of 360 digits, of which 353 are right", () => {
    expect([trace(LECTURE_CONFUSION), total(LECTURE_CONFUSION)]).toEqual([353, 360]);
    expect(accuracyOf(LECTURE_CONFUSION)).toBe(353 / 360);
    expect(printedAccuracy(LECTURE_CONFUSION)).toBe("Accuracy = 0.9805556");
  });

  test("has its mistakes marked, and its diagonal", () => {
    const pieces = printed(LECTURE_CONFUSION);
    expect(pieces.filter(({ verdict }) => verdict === "right")).toHaveLength(10);
    expect(pieces.filter(({ verdict }) => verdict === "wrong").map((piece) => piece.text)).toEqual(Array(7).fill("1"));
  });
});

test("counts are as wide as the widest", () => {
  const counts = new Array<number>(100).fill(0);
  expect(text(counts).split("\n")[0]).toBe("[[0 0 0 0 0 0 0 0 0 0]");
  counts[1] = 123;
  expect(text(counts).split("\n")[0]).toBe("[[  0 123   0   0   0   0   0   0   0   0]");
});

test("mean and spread of a sample", () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  expect(standardDeviation([0.98])).toBeNaN();
  expect(mean([])).toBeNaN();
});

test("a run that is as good counts as no better", () => {
  expect(atMost([0.97, 353 / 360, 0.99], accuracyOf(LECTURE_CONFUSION))).toBe(2);
});

test("chance alone spreads a share of right answers as digits drawn without return do", () => {
  const [all, right, drawn] = [50, 45, 10];
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  let variance = 0;
  for (let wrong = 0; wrong <= all - right; wrong++) {
    const probability = (choose(right, drawn - wrong) * choose(all - right, wrong)) / choose(all, drawn);
    variance += probability * ((drawn - wrong) / drawn - right / all) ** 2;
  }
  expect(chanceDeviation(right / all, drawn, all)).toBeCloseTo(Math.sqrt(variance), 12);
});
