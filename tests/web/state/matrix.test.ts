import { describe, expect, test } from "vitest";
import { CLASSES } from "../../../web/src/plain/digit";
import { meanOf, measuresOf } from "../../../web/src/results/class-measures";
import { rowPercentages, rowSums } from "../../../web/src/state/matrix";

function matrix(...cells: readonly (readonly [label: number, predicted: number, count: number])[]): number[] {
  const counts = Array<number>(100).fill(0);
  for (const [label, predicted, count] of cells) counts[label * 10 + predicted] = count;
  return counts;
}

describe("precision, recall and F1", () => {
  // 8 is taken for 8 six times, for 1 twice; 1 is recognized four times, taken for 8 once.
  const measures = measuresOf(matrix([8, 8, 6], [8, 1, 2], [1, 1, 4], [1, 8, 1]));

  test("of a class that is there", () => {
    expect(measures[8]).toEqual({ precision: 6 / 7, recall: 6 / 8, f1: 12 / 15 });
    expect(measures[1]).toEqual({ precision: 4 / 6, recall: 4 / 5, f1: 8 / 11 });
  });

  test("of a class that is neither there nor predicted are not numbers", () => {
    expect(measures[0]).toEqual({ precision: Number.NaN, recall: Number.NaN, f1: Number.NaN });
  });

  test("of a class that is never predicted: no precision, recall 0, F1 0", () => {
    expect(measuresOf(matrix([3, 5, 2]))[3]).toEqual({ precision: Number.NaN, recall: 0, f1: 0 });
  });

  test("the mean counts what is missing as 0", () => {
    const mean = meanOf(measures);
    expect(mean.precision).toBeCloseTo((6 / 7 + 4 / 6) / 10, 12);
    expect(mean.recall).toBeCloseTo((6 / 8 + 4 / 5) / 10, 12);
    expect(mean.f1).toBeCloseTo((12 / 15 + 8 / 11) / 10, 12);
  });
});

describe("row percentages", () => {
  test("sum to 100 where rounding each would not", () => {
    const percentages = rowPercentages(matrix([0, 0, 1], [0, 1, 1], [0, 2, 1]));
    expect(percentages.slice(0, 3)).toEqual([34, 33, 33]);
  });

  test("of any row with digits sum to 100, and none is more than 1 off", () => {
    const counts = Array.from({ length: 100 }, (_, cell) => (cell * 37 + 11) % 53);
    const percentages = rowPercentages(counts);
    const sums = rowSums(counts);
    for (const row of CLASSES) {
      const shares = percentages.slice(row * 10, row * 10 + 10);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      shares.forEach((share, column) => {
        expect(Math.abs(share - (100 * (counts[row * 10 + column] ?? 0)) / (sums[row] ?? 1))).toBeLessThan(1);
      });
    }
  });

  test("of a row without digits are 0", () => {
    expect(rowPercentages(matrix([4, 4, 3])).slice(0, 10)).toEqual(Array(10).fill(0));
  });
});
