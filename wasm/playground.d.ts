/** The module that Embind makes of bindings.cpp. A test compares these names with the module's, both ways. */

/** One field of a spec: what it may hold, from core/src/spec_fields.cpp. */
export interface SpecField {
  /** As the command line and the model file spell it: `learning_rate`. */
  readonly name: string;
  /** "integer" | "number" | "choice" (one of `choices`) | "integers" | "choices" (comma separated lists). */
  readonly kind: string;
  /** Least and greatest legal number; of each entry, for a list. Both 0 for a choice. */
  readonly minimum: number;
  readonly maximum: number;
  /** Legal names, comma separated; empty for numbers. */
  readonly choices: string;
  /** True where a change applies to a run as it is; false where it needs a restart. */
  readonly live: boolean;
}

export interface Preset {
  readonly name: string;
  /** Every field as a line `name=value`. */
  readonly spec: string;
}

/** What is wrong, as data (core/include/nn/error.hpp): it becomes a sentence where it is said. */
export interface Fault {
  /** What would be legal, `between`, or what is wrong, `npz_empty`. */
  readonly code: string;
  /** What is illegal: `batch_size`, `shape`; "" where the code says it. */
  readonly field: string;
  /** Which one, where there are several: an entry's number, a tensor's name. */
  readonly at: readonly string[];
  /** As it was given. */
  readonly value: string;
  /** What fills in the code: least and most, names, counts. */
  readonly legal: readonly string[];
  /** In English, for whoever reads the error itself. */
  readonly sentence: string;
}

/** The run at one minibatch. */
export interface Report {
  /** Minibatches trained since the start. */
  readonly minibatch: number;
  /** Rate that the schedule gives for the next minibatch. */
  readonly learningRate: number;
  /** Mean loss per example over the whole training set, and over the test set. */
  readonly trainLoss: number;
  readonly testLoss: number;
  /** Share of right answers, 0 to 1. */
  readonly trainAccuracy: number;
  readonly testAccuracy: number;
  /** The same on pen digits by writers not trained on; NaN where the pen digits are not loaded. */
  readonly penAccuracy: number;
  /** (10, 10) counts over the test set, row by row: row = true label, column = predicted. */
  readonly confusion: number[];
  /** The same over the training set. */
  readonly trainConfusion: number[];
  /** FNV-1a over the bits of every weight and bias, 16 hexadecimal digits. */
  readonly checksum: string;
  /** Why the run has ended: "minibatches", "target_accuracy", "patience", "divergence"; "" while it goes on. */
  readonly ending: string;
  /** Why training cannot go on: the loss or a weight, its value, at which minibatch, with which learning rate. Null while it can. */
  readonly divergence: Fault | null;
}

/** One digit on its way through the network. */
export interface Trace {
  /** The outputs of every layer after its activation, one layer behind the other; the last ten are the network's answer. */
  readonly activations: Float32Array<ArrayBuffer>;
}

/** One digit forward through the network, and its error backward. All layers one behind the other, first to last. */
export interface Inspection {
  /** Weighted sums z of every layer. */
  readonly sums: Float32Array<ArrayBuffer>;
  /** Outputs a = s(z) of every layer. */
  readonly activations: Float32Array<ArrayBuffer>;
  /** s'(z) of every unit; for a softmax a (1 - a), the diagonal of its Jacobian. */
  readonly derivatives: Float32Array<ArrayBuffer>;
  /** dE/dz of every unit for the label; a weight's gradient is a of the layer before times this. Zeros without a label. */
  readonly errors: Float32Array<ArrayBuffer>;
}

/** What the network says now of each digit of a set. */
export interface Classification {
  /** (n) the label with the largest output. */
  readonly predicted: Uint8Array<ArrayBuffer>;
  /** (n) that output, as it is: only a softmax makes it a probability. */
  readonly output: Float32Array<ArrayBuffer>;
}

/** How pen strokes become 32 x 32 pixels. */
export interface RasterOptions {
  /** Of the round pen, in pixels, 0.5 to 16. */
  readonly penWidth: number;
  /** Whether a pixel at the edge of the ink is filled in part. */
  readonly smooth: boolean;
  /** Whether the ink is fitted into the raster and centred, as the data set was; without, points are pixels. */
  readonly normalize: boolean;
}

/** What the network sees of pen strokes. */
export interface Rasterized {
  /** (32, 32) shares of ink 0 to 1, row by row. */
  readonly raster: Float32Array<ArrayBuffer>;
  /** (8, 8) ink of each 4 x 4 block, 0 to 16, row by row. */
  readonly counts: Float32Array<ArrayBuffer>;
  /** A point p of a stroke is at scale * p + (x, y) in the raster. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/**
 * A training run. Every function of the module throws what it refuses as an Error that has the `fault` (core/include/nn/error.hpp), and then
 * changes nothing. What is about the run is refused before load().
 */
export interface Session {
  /** The digits, as packed in core/data. */
  load(digits: Uint8Array): void;
  /** The pen digits, as packed in core/data, for runs that begin from now on: those whose `data` is not `scanned` need them. */
  loadPen(digits: Uint8Array): void;
  /** Spec as lines `name=value`; what is not named is the lecture's. Applies what is live, starts anew for the rest. */
  configure(spec: string): void;
  /** At minibatch 0: W (inputs, outputs) and b of each layer in turn, for the run to begin with; reset() draws the seed's. */
  adopt(parameters: Float32Array): void;
  /** The spec in force, every field, as lines `name=value`. */
  spec(): string;
  /** How often configure() or reset() has started the run anew. */
  runs(): number;
  /** Trains up to `minibatches`, fewer where the run ends or diverges; returns how many were trained. */
  advance(minibatches: number): number;
  /** True when the spec's minibatches are trained or the run has diverged. */
  ended(): boolean;
  /** Minibatch 0 again, with the seed's initial weights. */
  reset(): void;
  /** Evaluates training and test set. */
  report(): Report;
  /** W of layer `layer` (0 is the first), (inputs, outputs) row by row. */
  weights(layer: number): Float32Array<ArrayBuffer>;
  /**
   * The fast way to a prediction: write 64 values 0 to 16 into predictionInput(), call predict(), read the ten outputs from
   * predictionOutput(). Both are views of the session's memory, which is fixed: ask once.
   */
  predict(): void;
  predictionInput(): Float32Array;
  predictionOutput(): Float32Array;
  /** 64 finite values 0 to 16, row by row. */
  trace(values: Float32Array): Trace;
  /** Test digits in the order of the split: labels (n), and counts (n, 64) row by row. */
  testLabels(): Uint8Array<ArrayBuffer>;
  testPixels(): Uint8Array<ArrayBuffer>;
  /** Training digits in the order of the split, then the user's own. */
  trainingLabels(): Uint8Array<ArrayBuffer>;
  trainingPixels(): Uint8Array<ArrayBuffer>;
  /** What the network says of the test set, or of the training set. */
  classify(test: boolean): Classification;
  /** b of layer `layer` (0 is the first). */
  bias(layer: number): Float32Array<ArrayBuffer>;
  /** W (inputs, outputs) and b of each layer in turn, as adopt() takes them. */
  parameters(): Float32Array<ArrayBuffer>;
  /** 64 values 0 to 16 with a label 0 to 9, or -1 for none. */
  inspect(values: Float32Array, label: number): Inspection;
  /** (64) d output / d value: how output `output` answers to each value. */
  saliency(values: Float32Array, output: number): Float32Array<ArrayBuffer>;
  /**
   * (inputs + 1) gradient of the mean loss over the training set with respect to the weights of one unit, and its bias last.
   */
  gradient(layer: number, unit: number): Float32Array<ArrayBuffer>;
  /**
   * (samples, 1024 + 64) what the augmentation of a spec, given as lines `name=value`, makes of scanned digit `digit`, 0 to 1796:
   * of each example the shares of ink 0 to 1 of 32x32 pixels, row by row, and the 64 counts that the network is given. An
   * example is drawn with the same random numbers for every spec. At most 100 samples.
   */
  varied(digit: number, spec: string, samples: number): Float32Array<ArrayBuffer>;
  /** Sets weight `input` of a unit, or its bias for input -1. The run goes on from there. */
  setParameter(layer: number, input: number, unit: number, value: number): void;
  /** A frozen weight (or bias, input -1) is left alone by training until it is released or the run starts anew. */
  freeze(layer: number, input: number, unit: number, frozen: boolean): void;
  /**
   * Adds digits of the user's own to the training set, values (n, 64) row by row and labels (n), all or none of them; they stay
   * through configure() and reset(). At most 10,000.
   */
  addOwn(values: Uint8Array, labels: Uint8Array): void;
  /** Takes back the `count` own digits added last. */
  removeOwn(count: number): void;
  /** Keeps the state of the run where one is due: evenly spread, a bounded number, always minibatch 0. */
  keep(): void;
  /** Minibatches of the states kept, ascending. */
  kept(): number[];
  /** Back to the state kept at `minibatch`; later ones are forgotten. Training on gives the same bits as it did. */
  rewind(minibatch: number): void;
  /** Bytes of memory from its beginning in which all is that the instance knows. */
  memoryUsed(): number;
}

/** An instance of the module: one run, and what needs none. Another run is another instance. */
export interface Playground extends Session {
  /** Every field of the spec, in reading order. */
  specFields(): SpecField[];
  presets(): Preset[];
  /** Throws what configure() would throw, without a session. */
  checkSpec(spec: string): void;
  /** What a layer of that activation makes of these sums, at most 100,000. */
  activate(name: string, sums: Float32Array): Float32Array<ArrayBuffer>;
  /** s'(z) of each sum, where `outputs` are the layer's, as many as sums; of a softmax a (1 - a). */
  derivatives(name: string, sums: Float32Array, outputs: Float32Array): Float32Array<ArrayBuffer>;
  /** The core's own. */
  rasterOptions(): RasterOptions;
  /** `strokes` holds each stroke as its number of points and then x and y of every point; y grows downwards. */
  rasterize(strokes: Float32Array, penWidth: number, smooth: boolean, normalize: boolean): Rasterized;
}

export interface ModuleOptions {
  /** Where a file of the module is; asked, though nothing is fetched, before it is instantiated. */
  locateFile(name: string): string;
  /** Instantiates from a compiled module instead of fetching the file. */
  instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void): Record<never, never>;
}

export default function createPlayground(options: ModuleOptions): Promise<Playground>;

/** What Emscripten adds. */
export interface WithMemory {
  /** What is used of it, put into another instance of the same build, makes that one this one: see `prepare` in runner.ts. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>;
}
