/** Digits as they are trained and tested on. */

/** Training digits (the user's own come last) or those held back for testing. */
export type Subset = "training" | "test";

/** The digits of a subset, in the order of the split in force. */
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

/** Where a digit of the data set is. */
export interface ShownDigit {
  readonly subset: Subset;
  readonly index: number;
}

/** A digit that can be browsed, with what the network says of it. */
export interface Digit {
  readonly subset: Subset;
  /** Within its subset. */
  readonly index: number;
  /** Which of the user's own digits it is, or -1. */
  readonly own: number;
  readonly label: number;
  readonly predicted: number;
  /** The output of the predicted class: the largest of the ten. */
  readonly output: number;
  /** 64 counts 0 to 16, row by row. */
  readonly pixels: Uint8Array;
}
