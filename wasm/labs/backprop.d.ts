/** A number of the lecture's worked example, a 2-2-1 network and one example. */
export type ChainSymbol =
  | "x1"
  | "x2"
  | "y"
  | "w1"
  | "w2"
  | "w3"
  | "w4"
  | "w5"
  | "w6"
  | "b1"
  | "b2"
  | "b3"
  | "z1"
  | "a1"
  | "z2"
  | "a2"
  | "a3"
  | "L";

/** The derivative of one number by another that it is computed from. */
export interface ChainFactor {
  readonly of: ChainSymbol;
  readonly by: ChainSymbol;
  readonly value: number;
}

/** dL/d`by` as a product of factors, from the loss on. */
export interface ChainDerivative {
  readonly by: ChainSymbol;
  readonly factors: readonly ChainFactor[];
  readonly value: number;
  /** The same by central differences; null for what is no parameter. */
  readonly measured: number | null;
}

export interface ChainRule {
  /** All 18 numbers, in the order of `ChainSymbol`; the first twelve are given. */
  readonly values: Float64Array<ArrayBuffer>;
  /** In the order of the backward pass. */
  readonly derivatives: readonly ChainDerivative[];
}

/** y = f(u), u = g(x) at one x. */
export interface Composite {
  readonly u: number;
  readonly y: number;
  /** du/dx. */
  readonly inner: number;
  /** dy/du, at u. */
  readonly outer: number;
  /** dy/du du/dx. */
  readonly product: number;
  /** dy/dx by central differences. */
  readonly measured: number;
}

/** u and y at the same places. */
export interface CompositeCurve {
  readonly u: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
}

/** The derivative of the sigmoid at one place. */
export interface SigmoidDerivation {
  /** e^-x. */
  readonly exponential: number;
  readonly sigmoid: number;
  /** What the chain rule gives, and after each of the lecture's six steps: seven times the same. */
  readonly lines: Float64Array<ArrayBuffer>;
  /** The same by central differences. */
  readonly measured: number;
}

export interface ShapedMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly values: Float64Array<ArrayBuffer>;
}

/** One example through z = W x + b, a = s(z) and back, in the lecture's columns: n inputs, m outputs. */
export interface LayerBackward {
  readonly x: ShapedMatrix;
  readonly w: ShapedMatrix;
  readonly b: ShapedMatrix;
  readonly t: ShapedMatrix;
  readonly z: ShapedMatrix;
  readonly a: ShapedMatrix;
  /** da/dz (m, m). */
  readonly jacobian: ShapedMatrix;
  readonly da: ShapedMatrix;
  readonly dz: ShapedMatrix;
  readonly dx: ShapedMatrix;
  readonly db: ShapedMatrix;
  readonly dw: ShapedMatrix;
}

/** dE/dx of a sigmoid layer in two ways, and how many multiplications each took. */
export interface JacobianProduct {
  readonly byMatrix: Float64Array<ArrayBuffer>;
  readonly byElements: Float64Array<ArrayBuffer>;
  readonly matrixMultiplications: number;
  readonly elementMultiplications: number;
}

export interface BackpropLab {
  /** Twelve given numbers: of the first example for a seed below 0, else random ones. */
  chainExample(seed: number): Float64Array<ArrayBuffer>;
  /** Forward and backward pass. Throws unless there are twelve numbers, each from -100 to 100. */
  chainRule(given: ArrayLike<number>): ChainRule;
  /** The twelve numbers after one step of gradient descent. Throws when one is illegal, before or after. */
  chainStep(given: ArrayLike<number>, learningRate: number): Float64Array<ArrayBuffer>;
  /** Of `line`, 2x + 1, `square`, `sine`, `exponential` and `sigmoid`. Throws unless x is from -3 to 3 and h from 1e-8 to 1. */
  composite(outer: string, inner: string, x: number, h: number): Composite;
  /** At `count` places, 2 to 1000, from `first` to `last`, each from -3 to 3. */
  compositeCurve(outer: string, inner: string, first: number, last: number, count: number): CompositeCurve;
  /** Throws unless x is from -20 to 20. */
  sigmoidDerivation(x: number): SigmoidDerivation;
  /** Throws unless inputs and outputs are 1 to 8 and the batch has 1 to 64 examples. */
  layerBackward(seed: number, inputs: number, outputs: number, batch: number): LayerBackward;
  /** Throws unless m is 1 to 128. */
  jacobianProduct(m: number): JacobianProduct;
}
