import { numbers } from "../texts/en";
import { fine } from "../texts/fine";

export const words = {
  title: "Why",
  output: "Output to explain",
  winner: "winner",
  raises: "raises",
  lowers: "lowers",
  legend: "Large marks matter most. Discs: more ink here raises the output. Diamonds: more ink lowers it.",
  /** Places are row and column, from 1. */
  told: (output: number, raises: readonly [number, number], lowers: readonly [number, number]): string =>
    `Why ${output}: ink raises it most at row ${raises[0]}, column ${raises[1]}, and lowers it most at row ${lowers[0]}, column ${lowers[1]}`,
  cell: (cell: string, output: number, slope: number): string =>
    slope === 0
      ? `${cell}; ink here does not change output ${output}`
      : `${cell}; more ink ${slope > 0 ? "raises" : "lowers"} output ${output}, by ${fine(numbers, Math.abs(slope))} a step`,
};
