/** What a plot shows. */

/** Ends of an axis. */
export type Range = readonly [number, number];

export interface PlotCurve {
  readonly xs: ArrayLike<number>;
  /** What is not finite leaves a gap, and so does what is negative on a logarithmic axis; 0 is infinitely far below that. */
  readonly ys: ArrayLike<number>;
  /** A class of the plot's style sheet: main, other, faint, dashed, run-0 to run-5; several by a space. */
  readonly kind: string;
  /** Stands at the curve's last point that is in view. */
  readonly label?: string;
  /** What it is called in the legend of a saved picture; without one it is not there. */
  readonly name?: string;
  /** It ends in the head of an arrow, if its end is in the picture. */
  readonly arrow?: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** Classes as of curves, and how large it is: small, ball. */
  readonly kind?: string;
  readonly label?: string;
  /** Where it can be moved, how it is called: along x (`x`), or anywhere (`xy`). */
  readonly moves?: { readonly along: "x" | "xy"; readonly name: string };
}
