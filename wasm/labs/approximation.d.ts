/** A network of one hidden layer that learns a curve. In the module's memory until `delete()`. */
export interface ApproximationHandle {
  delete(): void;
}

/** A network and its curve, at the 129 evenly spaced x from -5 to 5. */
export interface ApproximationState {
  readonly epoch: number;
  /** E, the mean of (g - f)^2 / 2. */
  readonly error: number;
  /** The largest |g - f|. */
  readonly widestGap: number;
  /** g at each point. */
  readonly outputs: Float64Array<ArrayBuffer>;
  /** v_i s(w_i x + b_i) at each point, unit by unit. */
  readonly parts: Float64Array<ArrayBuffer>;
  /** b: with it, the parts add up to the outputs. */
  readonly bias: number;
  /** w, b and v of each unit in turn. */
  readonly units: Float64Array<ArrayBuffer>;
}

export type TargetCurve = "sine" | "step" | "bump" | "zigzag" | "noise";

export interface ApproximationLab {
  /** The handles' class; it has no constructor of its own. */
  readonly Approximation: object;
  /** The curve's height at the 129 points. */
  targetCurve(curve: TargetCurve): Float64Array<ArrayBuffer>;
  /** 1 to 64 units with sigmoid, tanh or relu, and 129 targets from -2 to 2; else it throws. */
  approximation(units: number, activation: string, seed: number, targets: ArrayLike<number>): ApproximationHandle;
  /** Another curve to learn, from the weights as they are. */
  setApproximationTargets(network: ApproximationHandle, targets: ArrayLike<number>): void;
  /** Returns the error E after so many epochs more. */
  trainApproximation(network: ApproximationHandle, epochs: number): number;
  approximationState(network: ApproximationHandle): ApproximationState;
}
