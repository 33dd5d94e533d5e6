/** A matrix of few numbers. */
export interface SmallMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: Float64Array<ArrayBuffer>;
}
