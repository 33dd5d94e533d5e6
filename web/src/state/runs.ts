/** What is kept of runs that were trained. */

import type { Spec } from "../plain/spec";
import type { Measured } from "./curve";

/** Settings that were in force until a minibatch, when others replaced them. */
export interface Stretch {
  readonly minibatch: number;
  readonly spec: Spec;
}

/** What is kept of a run when it is over. */
export interface Trained {
  /** The spec that it was trained with last. */
  readonly spec: Spec;
  /** Specs that it was trained with before, oldest first: the learning rate, for example, may have been another one. */
  readonly before?: readonly Stretch[];
  readonly points: readonly Measured[];
  /** (10, 10) counts over the test set at its end, row by row: row = true label, column = predicted. */
  readonly confusion: readonly number[];
  /** Checksum of the weights at its end. */
  readonly checksum: string;
}

export interface Run extends Trained {
  readonly id: number;
  /** The name that the user gave it; "" for the automatic one. */
  readonly name: string;
  /** A pinned run is never dropped, however many follow. */
  readonly pinned: boolean;
  /** Which of the SLOTS its curve has on the charts, or null. */
  readonly slot: number | null;
}

export interface Runs {
  readonly list: readonly Run[];
  readonly lastId: number;
  /** The run deleted last, and its position. */
  readonly deleted: { readonly run: Run; readonly index: number } | null;
}
