/** What a plot shows. */

/** Ends of an axis. */
export type Range = readonly [number, number];

export interface PlotCurve {
  readonly xs: ArrayLike<number>;
  /** A value that is not finite leaves a gap, and so does a negative one on a logarithmic axis; 0 is infinitely far down there. */
  readonly ys: ArrayLike<number>;
  /** A class of the plot's style sheet: main, other, faint, dashed, run-0 to run-5; several are separated by a space. */
  readonly className: string;
  /** Stands at the curve's last point that is in view. */
  readonly label?: string;
  /** The curve's name in the legend of a saved picture, which leaves out curves without one. */
  readonly name?: string;
  /** It ends in the head of an arrow, if its end is in the picture. */
  readonly arrow?: boolean;
}

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
  /** Classes as of curves, and how large it is: small, ball. */
  readonly className?: string;
  readonly label?: string;
  /** If the point can be moved: along x (`x`) or anywhere (`xy`), and the name of its handle. */
  readonly moves?: { readonly along: "x" | "xy"; readonly name: string };
}
