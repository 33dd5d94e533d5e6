/** A line of the lecture's fit that does something. */
export interface LoopMoment {
  readonly act: "sample" | "take" | "forward" | "loss" | "backward" | "step" | "end";
  /** Of the minibatch, 0 to 63. */
  readonly example: number;
  /** Of the network's six: even ones are fully connected, odd ones activation layers. */
  readonly layer: number;
}

/** One of the things that a layer holds, or has been given and returned for the example at hand. */
export type LoopTensor =
  | "input"
  | "output"
  | "output_error"
  | "input_error"
  | "weights"
  | "bias"
  | "delta_w"
  | "delta_b"
  | "weights_error";

/** One minibatch of the lecture's run at any of its lines. To be given back with `delete()`. */
export interface TrainingLoop {
  /**
   * Trains up to `most` minibatches nearer to the start of `minibatch`. True when there: then the loop is at its first line,
   * until then where it was. Throws for a minibatch that the run has not.
   */
  approach(minibatch: number, most: number): boolean;
  /** Finishes the minibatch and goes to the first line of the next; false, and nothing done, after the last. */
  next(): boolean;
  /** To the line where `position` lines have been done, as `loopMoments` counts them. */
  seek(position: number): void;
  minibatch(): number;
  /** Minibatches that the trainer has done on its way somewhere else. */
  trained(): number;
  position(): number;
  /** (64) rows of the training set. */
  indices(): Uint32Array<ArrayBuffer>;
  /** (64, 64) counts 0 to 16. */
  inputs(): Float32Array<ArrayBuffer>;
  labels(): Uint8Array<ArrayBuffer>;
  /** Row by row; empty where the example has not got so far, or the layer has none. */
  tensor(layer: number, name: LoopTensor): Float32Array<ArrayBuffer>;
  passes(layer: number): number;
  /** Of the weights as they are now. */
  checksum(): string;
  /** Of the trainer's weights after this minibatch. */
  trainerChecksum(): string;
  delete(): void;
}

/** A digit of the data set as the lecture prepares it. */
export interface PreparedDigit {
  /** (1, 64) counts 0 to 16. */
  readonly x: Float32Array<ArrayBuffer>;
  /** (1, 10) one-hot. */
  readonly y: Float32Array<ArrayBuffer>;
  /** True in the test set. */
  readonly test: boolean;
  /** Of its set. */
  readonly row: number;
}

export interface LoopLab {
  /** The handles' class; it has no constructor of its own. */
  readonly TrainingLoop: object;
  /** The lecture's run with this seed, at minibatch 0. Throws before the digits are read. */
  trainingLoop(seed: number): TrainingLoop;
  /** The lines of a minibatch in order; the last is its end. */
  loopMoments(): LoopMoment[];
  /** Digit `digit` of the data set in the split of a seed. Throws for one that does not exist, and before the digits are read. */
  preparedDigit(digit: number, seed: number): PreparedDigit;
  /** Which digit stands in each row: the first 1437 are trained on, the last 360 test. Throws before the digits are read. */
  splitOrder(seed: number): Uint32Array<ArrayBuffer>;
}
