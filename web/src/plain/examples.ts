/** Digits as they are trained and tested on. */

/** Training digits (the user's own come last) or those held back for testing. */
export type Part = "training" | "test";

/** The digits of a part, in the order of the split in force. */
export interface Examples {
  /** (n) true labels. */
  readonly labels: Uint8Array<ArrayBuffer>;
  /** (n, 64) counts 0 to 16, row by row. */
  readonly pixels: Uint8Array<ArrayBuffer>;
}

/** One that the user has drawn or read in. */
export interface OwnDigit {
  /** 64 counts 0 to 16, row by row. */
  readonly values: readonly number[];
  readonly label: number;
}
