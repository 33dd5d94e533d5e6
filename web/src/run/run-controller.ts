/** An element's connection to its engine: opens, follows and closes it, and keeps the newest state of the run. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Engine } from "../engine/engine";
import type { Result, Saved, Snapshot } from "../engine/protocol";
import { errorOf, type Fault, faultIn, faultOf } from "../plain/fault";
import type { Spec } from "../plain/spec";
import { type Curve, extend, NO_CURVE } from "../state/curve";
import { FULL_SPEED, paceAt } from "../state/pace";
import { text } from "../texts/text";
import type { Backend } from "./backend";

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
  /** The spec a new engine starts with. */
  readonly spec: Spec;
  /** A report that was not there before. */
  reported(snapshot: Snapshot): void;
  /** A new engine is ready for calls. */
  opened(): void;
  train(): Promise<void>;
}

/** One of the table in engine/protocol.ts. */
export type CallEngine = Engine["call"];

/** What parts may ask of the engine. */
export interface Asked {
  readonly call: CallEngine;
  /** Fetches the pen digits, unless they are there. */
  bringPen(): Promise<void>;
}

export class RunController implements ReactiveController, Asked {
  snapshot: Snapshot | null = null;
  /** The first layer's weights at minibatch 0 of the run. */
  start = new Float32Array();
  activations = new Float32Array();
  curve: Curve = NO_CURVE;
  /** Why the engine is not there, or null. */
  failure: Fault | null = null;
  /** Of the speed control. */
  position = FULL_SPEED;

  readonly #host: Host;
  readonly #backend: Backend;
  #engine: Engine | null = null;
  #opening: Promise<Engine> | null = null;
  /** Aborted when the element has left the page. */
  #left = new AbortController();
  /** Of the last engine that failed: the saved run to go on from, whether it was training, and its last snapshot. */
  #lost: { readonly saved: Saved; readonly training: boolean; readonly last: Snapshot | null } | null = null;
  #active = 0;
  /** Calls that wait for the engine: later ones must not overtake them. */
  #queued = 0;

  constructor(host: Host, backend: Backend) {
    this.#host = host;
    this.#backend = backend;
    host.addController(this);
  }

  get training(): boolean {
    return this.#active > 0;
  }

  get isOpen(): boolean {
    return this.#engine !== null;
  }

  hostConnected(): void {
    if (!this.#opening) this.open();
  }

  /** An element that is moved within its page is taken out and put back at once: its run has to go on. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  #close(): void {
    this.#left.abort(new Error(text.closed));
    this.#engine = null;
    this.#opening = null;
    this.#lost = null;
  }

  /** `anew` is for another try after a failure: fetches the files again, and goes on from where the run was last saved. */
  open(anew = false): void {
    this.failure = null;
    if (!this.#lost) this.#forget();
    this.#active = 0;
    this.#left = new AbortController();
    const opening = this.#start(this.#host.spec, this.#left.signal, anew);
    this.#opening = opening;
    this.#host.requestUpdate();
    opening.catch((error: unknown) => {
      if (this.#opening === opening) this.#fail(error);
    });
  }

  #forget(): void {
    this.snapshot = null;
    this.curve = NO_CURVE;
  }

  async #start(spec: Spec, left: AbortSignal, anew: boolean): Promise<Engine> {
    const lost = this.#lost;
    const engine = await this.#backend.open({ left, saved: lost?.saved }, anew);
    try {
      const { restarted, snapshot } = await engine.configure(spec);
      // The element may have left the page meanwhile.
      left.throwIfAborted();
      this.#engine = engine;
      const goesOn = engine.saved !== null && !restarted;
      if (goesOn) {
        this.#back(snapshot);
      } else {
        this.#forget();
        this.adopt(snapshot);
      }
      this.#host.opened();
      void this.#follow(engine);
      void engine.ended.then((error) => {
        if (this.#engine === engine) this.#fail(error);
      });
      if (goesOn && lost?.training) this.#host.train().catch(() => this.#host.requestUpdate());
      return engine;
    } catch (error) {
      engine.close();
      throw error;
    }
  }

  readonly call: CallEngine = (method, ...given) => this.#ask((engine) => engine.call(method, ...given));

  configure(spec: Spec): Promise<Result<"configure">> {
    return this.#ask((engine) => engine.configure(spec));
  }

  bringPen(): Promise<void> {
    return this.#ask((engine) => engine.bringPen());
  }

  /** Asks the engine in the order in which this was called, whether or not it is there yet. */
  #ask<T>(method: (engine: Engine) => Promise<T>): Promise<T> {
    const isThere = this.#host.isConnected;
    if (isThere && this.#engine && this.#queued === 0) return method(this.#engine);
    if (!isThere || !this.#opening)
      return Promise.reject(this.failure ? errorOf(this.failure) : new Error(text.disconnected));
    this.#queued++;
    return this.#opening.then(
      (engine) => {
        this.#queued--;
        return method(engine);
      },
      (error: unknown) => {
        this.#queued--;
        throw error;
      },
    );
  }

  /** Takes over the state of the run that a call is answered with. */
  async take(answer: Promise<Snapshot>): Promise<void> {
    this.adopt(await answer);
  }

  /** Trains at this pace from now on. */
  async setPosition(position: number): Promise<void> {
    this.position = position;
    this.#host.requestUpdate();
    // Outside the page there is no engine: the next one gets the pace when it trains.
    if (this.#host.isConnected) await this.call("pace", { pace: paceAt(position) });
  }

  async train(): Promise<void> {
    this.#active++;
    this.#host.requestUpdate();
    const opening = this.#opening;
    try {
      await this.take(this.call("train", { pace: paceAt(this.position) }));
    } finally {
      // A new engine has a count of its own.
      if (this.#opening === opening) this.#active--;
      this.#host.requestUpdate();
    }
  }

  /** Back to a state that the run has kept. */
  async rewind(minibatch: number): Promise<void> {
    this.#back(await this.call("rewind", { minibatch }));
  }

  /** Takes over an older state of the run as its newest: what came after is gone. */
  #back(snapshot: Snapshot): void {
    this.snapshot = null;
    this.#take(snapshot, true);
  }

  /** Takes over a state unless a newer one is there. */
  adopt(snapshot: Snapshot): void {
    const known = this.snapshot;
    const isOlder =
      known !== null &&
      (snapshot.run < known.run || (snapshot.run === known.run && snapshot.report.minibatch < known.report.minibatch));
    if (isOlder) return;
    const isNew =
      snapshot.run !== known?.run ||
      snapshot.report.minibatch !== known.report.minibatch ||
      snapshot.report.learningRate !== known.report.learningRate ||
      snapshot.report.checksum !== known.report.checksum;
    // A call that starts a run answers before it trains: its weights are those at minibatch 0.
    if (snapshot.run !== known?.run || snapshot.report.minibatch === 0) this.start = snapshot.firstWeights;
    this.#take(snapshot, isNew);
  }

  #take(snapshot: Snapshot, isNew: boolean): void {
    this.snapshot = snapshot;
    this.activations = snapshot.trace.activations;
    this.curve = extend(this.curve, snapshot.run, snapshot.report);
    if (isNew) this.#host.reported(snapshot);
    this.#host.requestUpdate();
  }

  /** Asks for the next state only when the last has been drawn, so a slow page never falls behind. */
  async #follow(engine: Engine): Promise<void> {
    try {
      while (this.#engine === engine) {
        const snapshot = await engine.call("next");
        if (this.#engine !== engine) return;
        this.adopt(snapshot);
        await new Promise(requestAnimationFrame);
      }
    } catch (error) {
      if (this.#engine === engine) this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    const { saved = null } = this.#engine ?? {};
    const { training, snapshot: last } = this;
    const { minibatch = 0 } = last?.report ?? {};
    const before = this.#lost;
    // A run that was resumed once and got no further would fail at the same place for ever.
    const isVain =
      saved === before?.saved ||
      (training && last?.run === before?.last?.run && minibatch <= (before?.last?.report.minibatch ?? -1));
    this.#lost = saved && !isVain ? { saved, training, last } : null;
    this.#engine?.close();
    this.#engine = null;
    this.#opening = null;
    this.#active = 0;
    const because = faultIn(error);
    this.failure =
      this.#lost || minibatch === 0
        ? because
        : { ...faultOf("begin_anew", `the run has to begin anew: ${because.sentence}`), because };
    this.#host.requestUpdate();
  }
}
