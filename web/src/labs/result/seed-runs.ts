/** Trains the lecture's run with seed after seed, in a worker of its own, and keeps each result. */

import type { Report } from "../../../../wasm/playground";
import type { Engine } from "../../engine/engine";
import type { Snapshot } from "../../engine/protocol";
import { type Fault, faultIn } from "../../plain/fault";
import type { Spec } from "../../plain/spec";
import { accuracyOf } from "../../state/result";

export interface SeedRun {
  readonly seed: number;
  readonly minibatches: number;
  /** (10, 10) counts over the test digits, row by row: row = true label, column = predicted. */
  readonly confusion: readonly number[];
  readonly accuracy: number;
  /** Of the weights. */
  readonly checksum: string;
}

/** The part of an engine that is needed here. */
export type SeedEngine = Pick<Engine, "configure" | "call" | "close">;

export interface Opened {
  readonly engine: SeedEngine;
  readonly lecture: Spec;
}

export class SeedRuns {
  /** A run that has begun and not ended. */
  current: SeedRun | null = null;
  training = false;
  /** Why it cannot train, or null. */
  failure: Fault | null = null;

  readonly #open: () => Promise<Opened>;
  readonly #changed: () => void;
  readonly #ended = new Map<number, readonly SeedRun[]>();
  #length: number;
  #opened: Opened | null = null;
  #looping: Promise<void> | null = null;
  /** The worker's number of the run that is `current`. */
  #run = -1;
  /** When training went on, and at which minibatch. */
  #since = 0;
  #from = 0;

  /** `length` is the number of minibatches of a run; `changed` is called when there is something new. */
  constructor(open: () => Promise<Opened>, length: number, changed: () => void) {
    this.#open = open;
    this.#length = length;
    this.#changed = changed;
  }

  get length(): number {
    return this.#length;
  }

  /** Runs of each length are kept separately. A run that has not ended is dropped, and begins anew later. */
  set length(length: number) {
    if (length === this.#length) return;
    this.#length = length;
    this.#forget();
    this.#changed();
  }

  /** The runs of this length that have ended, in the order of their seeds, which begin at 1. */
  get ended(): readonly SeedRun[] {
    return this.#ended.get(this.#length) ?? [];
  }

  /** The seed of the current run, or else of the next one. */
  get seed(): number {
    return this.ended.length + 1;
  }

  /** How long until the run ends, at its pace so far; null before there is a pace. */
  get secondsLeft(): number | null {
    const { minibatches = 0 } = this.current ?? {};
    const done = minibatches - this.#from;
    if (!this.training || done <= 0) return null;
    return ((this.#length - minibatches) * (performance.now() - this.#since)) / done / 1000;
  }

  /** Settles when it is paused or fails. */
  async train(): Promise<void> {
    if (this.training) return;
    this.training = true;
    this.failure = null;
    this.#changed();
    // After a very short pause, the old loop may still be there and simply goes on.
    this.#looping ??= this.#loop();
    await this.#looping;
  }

  async #loop(): Promise<void> {
    try {
      const engine = await this.#ready();
      while (this.training) await this.#trainOne(engine);
    } catch (error) {
      // An error after training was switched off comes from that, and needs no message.
      if (this.training) this.failure = faultIn(error);
      this.close();
    }
    this.#looping = null;
    this.#changed();
  }

  pause(): void {
    this.training = false;
    this.#opened?.engine.call("pause").catch(() => undefined);
    this.#changed();
  }

  /**
   * For when nobody is looking any more. A run that has not ended is paused, and keeps its worker until training goes on; without such
   * a run, the worker ends.
   */
  leave(): void {
    if (this.current) this.pause();
    else this.close();
  }

  /** Ends the worker; what has ended is kept. */
  close(): void {
    this.training = false;
    this.#opened?.engine.close();
    this.#opened = null;
    this.current = null;
  }

  #forget(): void {
    this.current = null;
    this.#opened?.engine.call("pause").catch(() => undefined);
  }

  async #ready(): Promise<Opened> {
    if (this.#opened) return this.#opened;
    const opened = await this.#open();
    if (!this.training) {
      opened.engine.close();
      throw new Error("closed while it opened");
    }
    this.#opened = opened;
    void this.#follow(opened.engine);
    return opened;
  }

  async #trainOne({ engine, lecture }: Opened): Promise<void> {
    const { length, seed } = this;
    if (!this.current) {
      const { snapshot } = await engine.configure({ ...lecture, minibatches: length, seed });
      if (length !== this.#length || !this.training) return;
      this.#run = snapshot.run;
      this.#take(snapshot.report);
    }
    this.#since = performance.now();
    this.#from = this.current?.minibatches ?? 0;
    const { report } = await engine.call("train", { pace: Number.POSITIVE_INFINITY });
    // Another length was chosen meanwhile, and this run dropped.
    if (length !== this.#length || !this.current) return;
    this.#take(report);
    if (report.ending === "") return;
    this.#ended.set(length, [...this.ended, this.#runOf(report)]);
    this.current = null;
    this.#changed();
  }

  /** Takes over the newest state once per frame, so that the page is never more than one state behind. */
  async #follow(engine: SeedEngine): Promise<void> {
    try {
      while (this.#opened?.engine === engine) {
        const snapshot: Snapshot = await engine.call("next");
        const isNewer = snapshot.report.minibatch > (this.current?.minibatches ?? Number.POSITIVE_INFINITY);
        if (snapshot.run === this.#run && isNewer) this.#take(snapshot.report);
        await new Promise(requestAnimationFrame);
      }
    } catch {
      // The loop that trains gets the error, too, and reports it.
    }
  }

  #take(report: Report): void {
    this.current = this.#runOf(report);
    this.#changed();
  }

  #runOf({ minibatch, confusion, checksum }: Report): SeedRun {
    return { seed: this.seed, minibatches: minibatch, confusion, accuracy: accuracyOf(confusion), checksum };
  }
}
