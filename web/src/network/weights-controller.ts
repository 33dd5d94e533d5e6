/** The weights of all layers while they are looked at: asked for one layer after the other, never two at a time. */

import type { LitElement, ReactiveController } from "lit";
import type { Weights } from "../draw/graph";
import type { Snapshot } from "../engine/protocol";

export type ReadWeights = (layer: number) => Promise<Float32Array>;

/** The pause between two rounds: the eye can follow, and training hardly notices. */
const REST_MS = 150;

export class WeightsController implements ReactiveController {
  readonly #host: LitElement;
  #weights: (Float32Array | null)[] = [];
  #layers: readonly number[] = [];
  #wanted: Snapshot | null = null;
  #seen: Snapshot | null = null;
  #asking = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#seen = null;
  }

  hostDisconnected(): void {
    this.#wanted = null;
  }

  /** The weights known so far; newer ones are asked for. The first layer's come with the snapshot. */
  at(snapshot: Snapshot, layers: readonly number[], read: ReadWeights): Weights {
    if (layers.join() !== this.#layers.join()) {
      this.#layers = layers;
      this.#weights = layers.slice(1).map(() => null);
      this.#seen = null;
    }
    this.#take(0, snapshot.firstWeights);
    this.#wanted = snapshot;
    if (!this.#asking && this.#seen !== snapshot) void this.#ask(read);
    return this.#weights;
  }

  async #ask(read: ReadWeights): Promise<void> {
    this.#asking = true;
    try {
      while (this.#wanted && this.#wanted !== this.#seen) {
        const layers = this.#layers;
        this.#seen = this.#wanted;
        for (let layer = 1; layer < layers.length - 1; layer++) {
          const weights = await read(layer);
          if (layers !== this.#layers) break;
          this.#take(layer, weights);
        }
        this.#host.requestUpdate();
        await new Promise((resolve) => setTimeout(resolve, REST_MS));
      }
    } catch {
      // The engine is gone, and the page says so; the next one brings a snapshot of its own.
      this.#seen = null;
    } finally {
      this.#asking = false;
    }
  }

  /** Drops weights that do not fit: the network may have changed since they were asked for. */
  #take(layer: number, weights: Float32Array): void {
    const size = (this.#layers[layer] ?? 0) * (this.#layers[layer + 1] ?? 0);
    this.#weights[layer] = weights.length === size ? weights : null;
  }
}
