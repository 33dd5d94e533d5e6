/** One unit opened: its numbers now. */
export interface UnitParameters {
  /** (inputs) */
  readonly weights: Float32Array<ArrayBuffer>;
  readonly bias: number;
  /** (inputs + 1) of the mean loss over the training set, the bias last. */
  readonly gradient: Float32Array<ArrayBuffer>;
}
