import type { Playground, Report } from "../../../wasm/playground";
import { CELLS, CLASSES } from "../plain/digit";
import { type Spec, specFromText } from "../plain/spec";
import { describe } from "../state/arguments";
import { checkedValues } from "../state/checks";
import { accuracyOf } from "../state/result";

import { loadFiles } from "./files";

/** One fully connected layer: Y = X W + 1 bT. Copies. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** (inputs, outputs) row by row. */
  readonly weights: Float32Array<ArrayBuffer>;
  /** (outputs) */
  readonly bias: Float32Array<ArrayBuffer>;
}

export interface Digit {
  /** 64 counts of ink 0 to 16, row by row. */
  readonly values: ArrayLike<number>;
  /** 0 to 9. */
  readonly label: number;
}

export interface Evaluation {
  /** Share of right answers, 0 to 1; NaN of no digits. */
  readonly accuracy: number;
  /** (10, 10) counts, row by row: row = true label, column = predicted. */
  readonly confusion: readonly number[];
}

/** A trained network. */
export class Model {
  readonly #core: Playground;

  /** What train() has trained. */
  constructor(core: Playground) {
    this.#core = core;
  }

  /** Every setting of its run. */
  get spec(): Spec {
    return specFromText(this.#core.spec(), this.#core.specFields());
  }

  /** Losses, accuracies and confusion over the run's training and test digits, and why it has ended. */
  get report(): Report {
    return this.#core.report();
  }

  /** Of the bits of every weight and bias: 16 hexadecimal digits, the same in every browser, under Node and natively. */
  get checksum(): string {
    return this.report.checksum;
  }

  /** First to last. */
  get layers(): Layer[] {
    const widths = this.spec.layers;
    return widths.slice(1).map((outputs, index) => ({
      inputs: widths[index] ?? 0,
      outputs,
      weights: this.#core.weights(index),
      bias: this.#core.bias(index),
    }));
  }

  /** The digits that the run has not trained on. */
  get testDigits(): Digit[] {
    const pixels = this.#core.testPixels();
    return Array.from(this.#core.testLabels(), (label, index) => ({
      values: Array.from(pixels.subarray(CELLS * index, CELLS * (index + 1))),
      label,
    }));
  }

  /** The ten outputs for one digit: 64 numbers 0 to 16, row by row. */
  predict(values: ArrayLike<number>): number[] {
    this.#core.predictionInput().set(checkedValues(values));
    this.#core.predict();
    return Array.from(this.#core.predictionOutput());
  }

  /** As a file that load(), the page and `digits evaluate` open: `name` ends in .safetensors, .npz or .txt. */
  async save(name: string): Promise<Uint8Array<ArrayBuffer>> {
    if (typeof name !== "string") throw new TypeError(`name is ${describe(name)}; expected a file's name`);
    const files = await loadFiles();
    const parameters = this.layers.flatMap(({ weights, bias }) => [...weights, ...bias]);
    return files.writeModel(name, this.#core.spec(), Float32Array.from(parameters));
  }

  /** How well it reads these digits; without any, the run's test digits. */
  evaluate(digits: Iterable<Digit> = this.testDigits): Evaluation {
    const confusion = new Array<number>(CLASSES.length ** 2).fill(0);
    for (const { values, label } of checkedDigits(digits)) {
      const cell = CLASSES.length * checkedLabel(label) + indexOfLargest(this.predict(values));
      confusion[cell] = (confusion[cell] ?? 0) + 1;
    }
    return { accuracy: accuracyOf(confusion), confusion };
  }
}

function* checkedDigits(digits: unknown): Iterable<Digit> {
  if (typeof digits !== "object" || digits === null || !(Symbol.iterator in digits))
    throw new TypeError(`digits is ${describe(digits)}; expected a list such as [{ values, label: 3 }]`);
  for (const digit of digits as Iterable<unknown>) {
    if (typeof digit !== "object" || digit === null)
      throw new TypeError(`a digit is ${describe(digit)}; expected an object such as { values, label: 3 }`);
    yield digit as Digit;
  }
}

function checkedLabel(label: unknown): number {
  const found = CLASSES.find((each) => each === label);
  if (found === undefined) throw new RangeError(`label is ${describe(label)}; expected a whole number from 0 to 9`);
  return found;
}

/** The first of them, as the core decides. */
function indexOfLargest(numbers: readonly number[]): number {
  return numbers.reduce((best, value, index) => (value > (numbers[best] ?? 0) ? index : best), 0);
}
