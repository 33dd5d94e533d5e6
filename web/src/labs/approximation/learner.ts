/** A network that learns a curve, and the errors on its way. */

import type { ApproximationHandle, ApproximationState } from "../../../../wasm/labs/approximation";
import type { Labs } from "../../../../wasm/labs/labs";
import { epochsOfSlice } from "./pace";
import type { Activation } from "./reached";

export interface LearnerOptions {
  readonly units: number;
  readonly activation: Activation;
  readonly seed: number;
}

export class Learner {
  readonly options: LearnerOptions;
  state: ApproximationState;
  /** The error after each of some epochs. */
  readonly epochs: number[];
  readonly errors: number[];

  readonly #core: Labs;
  readonly #network: ApproximationHandle;

  constructor(core: Labs, options: LearnerOptions, targets: ArrayLike<number>) {
    this.#core = core;
    this.options = options;
    this.#network = core.approximation(options.units, options.activation, options.seed, targets);
    this.state = core.approximationState(this.#network);
    this.epochs = [0];
    this.errors = [this.state.error];
  }

  /** Frees the network; nothing else may be called then. */
  close(): void {
    this.#network.delete();
  }

  /** Another curve to learn, from here. */
  aim(targets: ArrayLike<number>): void {
    this.#core.setApproximationTargets(this.#network, targets);
    this.state = this.#core.approximationState(this.#network);
  }

  /** Trains for so many epochs, or until the clock is at `until`, at least one slice. */
  train(epochs: number, until = Number.POSITIVE_INFINITY): void {
    const slice = epochsOfSlice(this.options.units);
    for (let left = epochs; left > 0; left -= slice) {
      this.#core.trainApproximation(this.#network, Math.min(left, slice));
      if (performance.now() >= until) break;
    }
    this.state = this.#core.approximationState(this.#network);
    this.epochs.push(this.state.epoch);
    this.errors.push(this.state.error);
  }
}
