/** What NumPy makes of a layer's arrays. */

export interface ShapeLine {
  readonly code: string;
  /** The shape of the result, as NumPy writes it; empty if the code gives an error. */
  readonly shape: string;
}

/** With x (I,), row (1, I), X (k, I), dy (1, O), and weights (I, O) and bias (1, O) as the program keeps them. */
export function shapeLines(inputs: number, outputs: number, examples: number): readonly ShapeLine[] {
  const line = (code: string, ...shape: readonly number[]): ShapeLine => ({
    code,
    shape: shape.length === 0 ? "" : `(${shape.join(", ")}${shape.length === 1 ? "," : ""})`,
  });
  return [
    line("x", inputs),
    line("x.T", inputs),
    line("x @ weights", outputs),
    line("x @ weights + bias", 1, outputs),
    line("row = x.reshape(1, -1)", 1, inputs),
    line("row.T", inputs, 1),
    line("row @ weights + bias", 1, outputs),
    line("X @ weights + bias", examples, outputs),
    line("row.T @ dy", inputs, outputs),
    line("x.T @ dy"),
  ];
}
