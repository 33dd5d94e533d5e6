/** Where the weights of a unit stand in the inspector's grid. */

/** Up to 64 inputs stand in 8 columns, like the pixels of the grid; more inputs need wider rows. */
export function columnsFor(inputs: number): number {
  return inputs <= 64 ? 8 : 12;
}

/** The bias as an input. */
export const BIAS = -1;

/** The input that a key leads to, or null. Under the last row is the bias. */
export function cellFor(key: string, from: number, inputs: number, columns: number): number | null {
  const last = inputs - 1;
  if (from === BIAS) return key === "ArrowUp" || key === "ArrowLeft" || key === "Home" ? last : null;
  const column = from % columns;
  switch (key) {
    case "ArrowUp":
      return from >= columns ? from - columns : from;
    case "ArrowDown":
      return from + columns <= last ? from + columns : BIAS;
    case "ArrowLeft":
      return column > 0 ? from - 1 : from;
    case "ArrowRight":
      return column < columns - 1 && from < last ? from + 1 : from;
    case "Home":
      return from - column;
    case "End":
      return Math.min(last, from - column + columns - 1);
    default:
      return null;
  }
}
