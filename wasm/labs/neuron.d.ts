/** One neuron at work. */
export interface NeuronValues {
  /** w_i x_i, in order. */
  readonly terms: Float64Array<ArrayBuffer>;
  /** z, the terms and the bias. */
  readonly sum: number;
  /** a = s(z). */
  readonly output: number;
  /** s'(z). */
  readonly derivative: number;
}

/** An activation function at evenly spaced places. */
export interface ActivationCurve {
  readonly values: Float64Array<ArrayBuffer>;
  readonly derivatives: Float64Array<ArrayBuffer>;
}

export interface NeuronLab {
  /** `activation` as a spec names it. Throws unless there are as many weights as inputs, all numbers from -1e6 to 1e6. */
  neuron(inputs: ArrayLike<number>, weights: ArrayLike<number>, bias: number, activation: string): NeuronValues;
  /** s(z); 0 for a softmax, which needs more than one sum. */
  activation(name: string, z: number): number;
  /** s'(z), where `output` is s(z); 0 for a softmax, whose derivative is a matrix. */
  derivative(name: string, z: number, output: number): number;
  /** s and s' at `count` places from `first` to `last`, from -1e6 to 1e6. */
  activationCurve(activation: string, first: number, last: number, count: number): ActivationCurve;
}
