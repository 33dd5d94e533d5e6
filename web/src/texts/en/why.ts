import { numbers } from "../en";

const { fine } = numbers;

export const words = {
  title: "Why",
  output: "Output to explain",
  winner: "winner",
  raises: "raises",
  lowers: "lowers",
  legend: "Large marks matter most. Discs: more ink here raises the output. Diamonds: more ink lowers it.",
  cell: (cell: string, output: number, slope: number): string =>
    slope === 0
      ? `${cell}; ink here does not change output ${output}`
      : `${cell}; more ink ${slope > 0 ? "raises" : "lowers"} output ${output}, by ${fine(Math.abs(slope))} a step`,
};
