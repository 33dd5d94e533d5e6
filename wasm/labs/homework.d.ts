/** What the homework's formulas are checked against: the functions that train, and their slopes by differences. */
export interface HomeworkLab {
  /** Slope of the sigmoid at each x. */
  sigmoidSlopes(xs: ArrayLike<number>): Float64Array<ArrayBuffer>;
  /** E of one example: half the sum of (out - y)^2. Throws unless y and out are of one length. */
  exampleError(y: ArrayLike<number>, out: ArrayLike<number>): number;
  /** Slope of that E along each output. */
  exampleErrorSlopes(y: ArrayLike<number>, out: ArrayLike<number>): Float64Array<ArrayBuffer>;
  /** Numbers in [0, 1), the same for a seed. */
  homeworkPlaces(count: number, seed: number): Float64Array<ArrayBuffer>;
}
