import type { SmallMatrix } from "./matrices";

/** The layers of the presets `lecture` (64, 128, 64, 10) and `figure` (64, 128, 64, 32, 10), seed 1. Layers, rows and columns count from 0. */

/** One layer's parameters, its weights in both conventions. */
export interface LayerParameters {
  /** I. */
  readonly inputs: number;
  /** O. */
  readonly outputs: number;
  /** (I, O), as the program keeps them: the W^T of X W^T. */
  readonly rows: Float32Array<ArrayBuffer>;
  /** (O, I), the W of W x. */
  readonly columns: Float32Array<ArrayBuffer>;
  /** (O). */
  readonly bias: Float32Array<ArrayBuffer>;
}

/** One layer forward, k examples as rows. */
export interface LayerPass {
  /** (k, I). */
  readonly x: Float32Array<ArrayBuffer>;
  /** (k, O), the weighted sums. */
  readonly z: Float32Array<ArrayBuffer>;
  /** (k, O), after the activation. */
  readonly a: Float32Array<ArrayBuffer>;
}

/** One entry of the weighted sums as the sum that it is. */
export interface LayerSum {
  /** (I), x_i w_ij. */
  readonly terms: Float32Array<ArrayBuffer>;
  readonly bias: number;
  /** To the bit what the layer has there. */
  readonly total: number;
  /** s(total). */
  readonly activation: number;
  /** Of the largest terms, largest first. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** The sum of all other terms. */
  readonly rest: number;
}

export interface LayerShape {
  readonly rows: number;
  readonly columns: number;
}

export interface TransposeSides {
  readonly left: SmallMatrix;
  readonly right: SmallMatrix;
  /** 1 for each entry that is the same on both sides; empty where the sides differ in shape. */
  readonly equal: Uint8Array<ArrayBuffer>;
  readonly holds: boolean;
}

export interface LayerLab {
  /** From the inputs to the outputs. All of these throw before the digits are read, and for an unknown preset. */
  layerWidths(preset: string): Uint32Array<ArrayBuffer>;
  /** Trains until so many minibatches are done, at the least; returns how many are. The longer the way, the longer it takes. */
  layerTrain(preset: string, minibatches: number): number;
  /** One of the 360 test digits: its label, and its 64 counts 0 to 16. */
  layerDigit(preset: string, digit: number): { readonly label: number; readonly counts: Uint8Array<ArrayBuffer> };
  layerParameters(preset: string, layer: number): LayerParameters;
  /** Test digits forward as far as the layer. */
  layerPass(preset: string, layer: number, digits: ArrayLike<number>): LayerPass;
  /** Entry (row, column) of `z`, its `most` largest terms named. */
  layerSum(
    preset: string,
    layer: number,
    digits: ArrayLike<number>,
    row: number,
    column: number,
    most: number,
  ): LayerSum;
  /** Of `input`, `weights`, `bias` or `output`, in `columns` or `rows`. */
  layerShape(thing: string, convention: string, inputs: number, outputs: number, examples: number): LayerShape;
  /** A^T (n, m) of A (m, n), each 1 to 128. */
  transposed(rows: number, columns: number, entries: ArrayLike<number>): SmallMatrix;
  /** Both sides of `sum`, `product`, `scalar`, `involution` or `wrong_product`, for A (m, n), B (m, n), C (n, m). */
  transposeSides(
    rule: string,
    m: number,
    n: number,
    a: ArrayLike<number>,
    b: ArrayLike<number>,
    c: ArrayLike<number>,
    alpha: number,
  ): TransposeSides;
}
