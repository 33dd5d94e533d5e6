import { expect, test } from "vitest";
import type { LayerBackward, ShapedMatrix } from "../../../../wasm/labs/backprop";
import {
  EQUATIONS,
  entriesOf,
  entryOf,
  madeOf,
  matrixOf,
  SIDES,
  transposed,
} from "../../../../web/src/labs/backprop/equations";

const matrix = (...rows: number[][]): ShapedMatrix => ({
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  values: Float64Array.from(rows.flat()),
});

/** Three inputs, two outputs; numbers that are told apart. */
const PASS: LayerBackward = {
  x: matrix([2], [3], [5]),
  w: matrix([1, 10, 100], [7, 70, 700]),
  b: matrix([0], [0]),
  t: matrix([1], [0]),
  z: matrix([0], [0]),
  a: matrix([0.5], [0.25]),
  jacobian: matrix([0.25, 0], [0, 0.5]),
  da: matrix([-4], [8]),
  dz: matrix([-1], [4]),
  dx: matrix([27], [270], [2700]),
  db: matrix([-1], [4]),
  dw: matrix([-2, -3, -5], [8, 12, 20]),
};

test("a transposed matrix has its columns as rows", () => {
  expect(transposed(PASS.w)).toEqual(matrix([1, 7], [10, 70], [100, 700]));
  expect(transposed(transposed(PASS.w))).toEqual(PASS.w);
  expect(matrixOf("slope", PASS)).toEqual(matrix([0.25], [0.5]));
});

test.each(["11", "12", "14", "jacobian"] as const)(
  "what is lit in equation %s makes each entry of its result",
  (name) => {
    const sides = SIDES[name];
    const result = matrixOf(sides.result, PASS);
    for (let row = 0; row < result.rows; row++) {
      for (let column = 0; column < result.columns; column++) {
        const [left = [], right = []] = entriesOf(sides, { row, column }, PASS);
        expect(right).toHaveLength(left.length);
        const sum = left.reduce((all, { value }, index) => all + value * (right[index]?.value ?? Number.NaN), 0);
        expect(sum, `${row},${column}`).toBe(entryOf(result, { row, column }));
      }
    }
  },
);

test("an entry of the result is written out in names and in numbers", () => {
  const made = (equation: Parameters<typeof madeOf>[0], row: number, column: number) =>
    madeOf(equation, { row, column }, PASS, 2);
  expect(made("10", 0, 0)).toEqual({ names: "∂E/∂a₁ = (a₁ − t₁) / n", numbers: "(0.5 − 1) / 2 = −4" });
  expect(made("11", 1, 0)).toEqual({ names: "∂E/∂z₂ = ∂E/∂a₂ · σ′(z₂)", numbers: "8 · 0.5 = 4" });
  expect(made("12", 1, 0)).toEqual({
    names: "∂E/∂x₂ = w₁₂ · ∂E/∂z₁ + w₂₂ · ∂E/∂z₂",
    numbers: "10 · (−1) + 70 · 4 = 270",
  });
  expect(made("13", 1, 0)).toEqual({ names: "∂E/∂b₂ = ∂E/∂z₂", numbers: "4 = 4" });
  expect(made("14", 0, 2)).toEqual({ names: "∂E/∂w₁₃ = ∂E/∂z₁ · x₃", numbers: "(−1) · 5 = −5" });
  expect(made("jacobian", 0, 1)).toEqual({
    names: "∂E/∂z₂ = ∂E/∂a₁ · ∂a₁/∂z₂ + ∂E/∂a₂ · ∂a₂/∂z₂",
    numbers: "(−4) · 0 + 8 · 0.5 = 4",
  });
  expect(EQUATIONS).toHaveLength(5);
});

test("what is written out multiplies and adds up to what stands behind it", () => {
  const made = madeOf(
    "14",
    { row: 0, column: 0 },
    {
      ...PASS,
      dz: matrix([-0.22489], [0]),
      x: matrix([0.24782], [1], [1]),
      dw: matrix([-0.22489 * 0.24782, 0, 0], [0, 0, 0]),
    },
    1,
  );
  expect(made.numbers).toBe("(−0.2249) · 0.2478 = −0.0557");
});
