/** The backward pass of a layer, equation by equation (10 to 14): what stands on both sides, and what an entry is made of. */

import type { LayerBackward, ShapedMatrix } from "../../../../wasm/labs/backprop";
import { subscript } from "../../texts/numbers";
import { enclosed, type PrintedNumber, printed, significant, sum } from "../../texts/printed";
import { type Cell, isLit, type Lit } from "../kit/matrix";

export const EQUATIONS = ["10", "11", "12", "13", "14"] as const;
export type Equation = (typeof EQUATIONS)[number];

/** What stands in an equation; a T is for transposed. */
export type Operand = "a" | "t" | "da" | "slope" | "dz" | "dx" | "db" | "dw" | "wT" | "xT" | "daT" | "dzT" | "jacobian";

export interface Sides {
  readonly result: Operand;
  readonly operands: readonly Operand[];
  /** Which cells of each operand this entry of the result is made of. */
  lit(cell: Cell): readonly Lit[];
}

const same = (cell: Cell): Lit => ({ cell });

export const SIDES: Readonly<Record<Equation | "jacobian", Sides>> = {
  "10": { result: "da", operands: ["a", "t"], lit: (cell) => [same(cell), same(cell)] },
  "11": { result: "dz", operands: ["da", "slope"], lit: (cell) => [same(cell), same(cell)] },
  "12": { result: "dx", operands: ["wT", "dz"], lit: ({ row }) => [{ row }, { column: 0 }] },
  "13": { result: "db", operands: ["dz"], lit: (cell) => [same(cell)] },
  "14": {
    result: "dw",
    operands: ["dz", "xT"],
    lit: ({ row, column }) => [same({ row, column: 0 }), same({ row: 0, column })],
  },
  jacobian: { result: "dzT", operands: ["daT", "jacobian"], lit: ({ column }) => [{ row: 0 }, { column }] },
};

export function transposed({ rows, columns, values }: ShapedMatrix): ShapedMatrix {
  const turned = values.map((_, index) => values[(index % rows) * columns + Math.floor(index / rows)] ?? 0);
  return { rows: columns, columns: rows, values: turned };
}

export function matrixOf(operand: Operand, pass: LayerBackward): ShapedMatrix {
  switch (operand) {
    case "wT":
      return transposed(pass.w);
    case "xT":
      return transposed(pass.x);
    case "daT":
      return transposed(pass.da);
    case "dzT":
      return transposed(pass.dz);
    case "slope":
      return diagonalOf(pass.jacobian);
    default:
      return pass[operand];
  }
}

function diagonalOf({ rows, values }: ShapedMatrix): ShapedMatrix {
  return { rows, columns: 1, values: Float64Array.from({ length: rows }, (_, i) => values[i * (rows + 1)] ?? 0) };
}

export function entryOf({ columns, values }: ShapedMatrix, { row, column }: Cell): number {
  return values[row * columns + column] ?? Number.NaN;
}

/** The cells of a matrix that are lit, row by row. */
function litCells({ rows, columns }: ShapedMatrix, lit: Lit): Cell[] {
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: Math.floor(index / columns),
    column: index % columns,
  }));
  return cells.filter(({ row, column }) => isLit(lit, row, column));
}

/** An entry of an operand: its name, and its number. */
export interface Entry {
  readonly name: string;
  readonly value: number;
}

function entryAt(operand: Operand, pass: LayerBackward, cell: Cell): Entry {
  return { name: nameOf(operand, cell), value: entryOf(matrixOf(operand, pass), cell) };
}

/** The entries of each operand that an entry of the result is made of, in the order in which they are paired. */
export function entriesOf({ operands, lit }: Sides, cell: Cell, pass: LayerBackward): Entry[][] {
  const lits = lit(cell);
  return operands.map((operand, index) =>
    litCells(matrixOf(operand, pass), lits[index] ?? {}).map((at) => entryAt(operand, pass, at)),
  );
}

/** How an entry of the result comes about, in names and in numbers. */
export interface Made {
  readonly names: string;
  readonly numbers: string;
}

/** A number below 0 gets brackets if it is multiplied or subtracted. */
export function madeOf(equation: Equation | "jacobian", cell: Cell, pass: LayerBackward, batch: number): Made {
  const sides = SIDES[equation];
  const [left = [], right = []] = entriesOf(sides, cell, pass);
  const isMean = equation === "10";
  const joined = (ones: readonly string[], others: readonly string[], count: string): string => {
    if (isMean) return `(${ones} − ${others}) / ${count}`;
    return ones.map((one, i) => [one, ...others.slice(i, i + 1)].join(" · ")).join(" + ");
  };
  const result = entryAt(sides.result, pass, cell);
  const { operands, whole } = printed([...left, ...right].map(numberOf), numberOf(result), (values) => {
    const [ones, others] = [values.slice(0, left.length), values.slice(left.length)];
    if (isMean) return ((ones[0] ?? 0) - (others[0] ?? 0)) / batch;
    return sum(ones.map((one, i) => one * (others[i] ?? 1)));
  });
  const numbers = operands.map(enclosed);
  const namesOf = (entries: readonly Entry[]): string[] => entries.map(({ name }) => name);
  return {
    names: `${result.name} = ${joined(namesOf(left), namesOf(right), "n")}`,
    numbers: `${joined(numbers.slice(0, left.length), numbers.slice(left.length), String(batch))} = ${whole}`,
  };
}

function numberOf({ value }: Entry): PrintedNumber {
  return { value, way: significant, digits: 3 };
}

function nameOf(operand: Operand, { row, column }: Cell): string {
  const [i, j] = [subscript(row + 1), subscript(column + 1)];
  const names: Readonly<Record<Operand, string>> = {
    a: `a${i}`,
    t: `t${i}`,
    da: `∂E/∂a${i}`,
    slope: `σ′(z${i})`,
    dz: `∂E/∂z${i}`,
    dx: `∂E/∂x${i}`,
    db: `∂E/∂b${i}`,
    dw: `∂E/∂w${i}${j}`,
    wT: `w${j}${i}`,
    xT: `x${j}`,
    daT: `∂E/∂a${j}`,
    dzT: `∂E/∂z${j}`,
    jacobian: `∂a${i}/∂z${j}`,
  };
  return names[operand];
}
