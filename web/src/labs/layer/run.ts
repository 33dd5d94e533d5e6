/** The network whose layers the lab shows. It is trained in slices, so that the page stays responsive. */

import type { LayerLab, LayerParameters, LayerPass, LayerSum } from "../../../../wasm/labs/layer";

export type Preset = "lecture" | "figure";

/** Enough for most test digits to be right; takes some tenths of a second. */
export const MINIBATCHES = 300;
/** Milliseconds of a slice; the first one also reads the data set. */
const SLICE = 12;

type Core = Pick<LayerLab, "layerTrain" | "layerWidths" | "layerParameters" | "layerPass" | "layerSum" | "layerDigit">;

/** One preset's run. Each call copies what it returns, so callers should keep it. */
export class LayerRun {
  readonly preset: Preset;
  readonly #core: Core;

  constructor(core: Core, preset: Preset) {
    this.#core = core;
    this.preset = preset;
  }

  /**
   * Resolves when the network has seen MINIBATCHES, at once if it has already. `rest` is called before each slice with how many it has
   * seen, and awaited.
   */
  async train(
    rest: (minibatch: number) => Promise<unknown>,
    now: () => number = () => performance.now(),
  ): Promise<void> {
    let reached = this.minibatch;
    while (reached < MINIBATCHES) {
      await rest(reached);
      const end = now() + SLICE;
      do reached = this.#core.layerTrain(this.preset, reached + 1);
      while (reached < MINIBATCHES && now() < end);
    }
  }

  get minibatch(): number {
    return this.#core.layerTrain(this.preset, 0);
  }

  get widths(): readonly number[] {
    return [...this.#core.layerWidths(this.preset)];
  }

  digit(digit: number): { readonly label: number; readonly counts: Uint8Array } {
    return this.#core.layerDigit(this.preset, digit);
  }

  parameters(layer: number): LayerParameters {
    return this.#core.layerParameters(this.preset, layer);
  }

  pass(layer: number, digits: readonly number[]): LayerPass {
    return this.#core.layerPass(this.preset, layer, digits);
  }

  sum(layer: number, digits: readonly number[], row: number, column: number, most: number): LayerSum {
    return this.#core.layerSum(this.preset, layer, digits, row, column, most);
  }
}

/** Weights and biases of all layers. */
export function parameterCount(widths: readonly number[]): number {
  return widths.slice(1).reduce((sum, outputs, layer) => sum + ((widths[layer] ?? 0) + 1) * outputs, 0);
}

/** Index of the largest number, the first of equal ones. */
export function argmax(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 1; index < values.length; index++)
    if ((values[index] ?? 0) > (values[largest] ?? 0)) largest = index;
  return largest;
}
