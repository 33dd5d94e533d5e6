import type { DescentRun } from "../../../../wasm/labs/descent";

/** The run as a program; its last comment is what it prints. */
export function descentProgram(coefficients: readonly number[], rate: number, { x }: Pick<DescentRun, "x">): string {
  const [start = 0, end = 0] = [x[0], x.at(-1)];
  return [
    "from numpy.polynomial import Polynomial",
    "",
    `f = Polynomial([${coefficients.join(", ")}])`,
    "slope = f.deriv()",
    "",
    `eta = ${rate}`,
    `x = ${start}`,
    `for step in range(${x.length - 1}):`,
    "    x -= eta * slope(x)",
    `print(f"{x:.4f}")  # ${end.toFixed(4)}`,
  ].join("\n");
}
