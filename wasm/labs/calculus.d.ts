import type { SmallMatrix } from "./matrices";

/** A vector function of one variable at one place. */
export interface CurveTangent {
  /** f(t). */
  readonly value: Float64Array<ArrayBuffer>;
  /** df/dt. */
  readonly derivative: Float64Array<ArrayBuffer>;
  /** (f(t + h) - f(t - h)) / 2h. */
  readonly difference: Float64Array<ArrayBuffer>;
}

/** A function of m variables with n components at one place. */
export interface FunctionJacobian {
  /** (n). */
  readonly value: Float64Array<ArrayBuffer>;
  /** (n, m), row i the gradient of component i. */
  readonly derivative: SmallMatrix;
  /** (n, m), central differences with step h. */
  readonly difference: SmallMatrix;
}

/** E(X) = |X v - t|^2 / 2 by X (n, m). */
export interface DerivativeByMatrix {
  /** E. */
  readonly value: number;
  /** (m, n), equation 8. */
  readonly numerator: SmallMatrix;
  /** (n, m), equation 14. */
  readonly asWeights: SmallMatrix;
  /** (n, m), central differences with step h. */
  readonly difference: SmallMatrix;
}

/** Variables and entries are legal from -100 to 100, the step h from 1e-8 to 10; all else throws. */
export interface CalculusLab {
  /** Of `spiral`, (t cos t, t sin t, t), or `polynomials`, (4x^2 - 7x + 42, x^9 - 21). */
  calculusTangent(name: string, t: number, h: number): CurveTangent;
  /** Its values at `count` places, a row each. */
  calculusCurve(name: string, first: number, last: number, count: number): SmallMatrix;
  /** Of `bowl`, `saddle`, `layer`, `sigmoid` and `polar` with two variables, `products` with three. */
  calculusJacobian(name: string, x: ArrayLike<number>, h: number): FunctionJacobian;
  /** One component of a function of two variables over the square of that reach: x1 to the right, x2 upwards. */
  calculusField(name: string, component: number, reach: number, count: number): SmallMatrix;
  /** X (rows, columns), each 1 to 128. */
  calculusByMatrix(
    rows: number,
    columns: number,
    x: ArrayLike<number>,
    v: ArrayLike<number>,
    t: ArrayLike<number>,
    h: number,
  ): DerivativeByMatrix;
}
