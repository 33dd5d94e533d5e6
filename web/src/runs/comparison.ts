/** Trains variants of a spec side by side, each in a worker of its own. */

import type { Engine } from "../engine/engine";
import type { Snapshot } from "../engine/protocol";
import type { Spec } from "../plain/spec";
import type { Backend } from "../run/backend";
import { type Curve, extend, NO_CURVE } from "../state/curve";
import type { Overlay } from "../state/overlay";
import { toldOf } from "../texts/told";
import { stops } from "./compare";

export interface Variant {
  readonly spec: Spec;
  readonly curve: Curve;
  /** Newest state, or null before there is one. */
  readonly snapshot: Snapshot | null;
  /** Why it could not be trained, or "". */
  readonly failure: string;
}

export class Comparison {
  /** In the order of their letters. */
  variants: readonly Variant[];
  readonly #backend: Backend;
  readonly #changed: () => void;
  readonly #engines = new Set<Engine>();
  #isCancelled = false;
  #isAnnounced = false;

  /** `changed` is called when a variant has something new. */
  constructor(backend: Backend, specs: readonly Spec[], changed: () => void) {
    this.#backend = backend;
    this.#changed = changed;
    this.variants = specs.map((spec) => ({ spec, curve: NO_CURVE, snapshot: null, failure: "" }));
  }

  get isCancelled(): boolean {
    return this.#isCancelled;
  }

  get overlays(): readonly Overlay[] {
    return this.variants.map(({ curve }, slot) => ({ slot, points: curve.points }));
  }

  /** Settles when every variant has ended, failed or been cancelled, and its worker is gone. */
  async train(): Promise<void> {
    await Promise.all(this.variants.map(({ spec }, index) => this.#trainOne(index, spec)));
  }

  cancel(): void {
    this.#isCancelled = true;
    for (const engine of this.#engines) engine.close();
  }

  async #trainOne(index: number, spec: Spec): Promise<void> {
    let engine: Engine | null = null;
    try {
      engine = await this.#backend.open();
      this.#engines.add(engine);
      if (this.#isCancelled) return;
      this.#take(index, (await engine.configure(spec)).snapshot);
      for (const stop of stops(spec.minibatches)) {
        const { report } = this.variants[index]?.snapshot ?? {};
        if (report?.ending !== "") break;
        this.#take(index, await engine.call("step", { minibatches: stop - report.minibatch }));
      }
    } catch (error) {
      this.#set(index, { failure: await toldOf(error) });
    } finally {
      engine?.close();
      if (engine) this.#engines.delete(engine);
    }
  }

  #take(index: number, snapshot: Snapshot): void {
    const { curve } = this.variants[index] ?? { curve: NO_CURVE };
    this.#set(index, { snapshot, curve: extend(curve, snapshot.run, snapshot.report) });
  }

  #set(index: number, changes: Partial<Variant>): void {
    this.variants = this.variants.map((variant, other) => (other === index ? { ...variant, ...changes } : variant));
    this.#announce();
  }

  /** At most once a frame, however fast the workers are. */
  #announce(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    requestAnimationFrame(() => {
      this.#isAnnounced = false;
      if (this.#engines.size > 0 && !this.#isCancelled) this.#changed();
    });
  }
}
