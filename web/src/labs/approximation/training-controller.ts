import type { ReactiveController, ReactiveControllerHost } from "lit";
import { core } from "../core";
import { Learner, type LearnerOptions } from "./learner";
import { epochsOfFrame } from "./pace";
import { NOTHING_REACHED, type Reached, reach, TRIED } from "./reached";

/** Milliseconds of training per frame, few enough to keep the page responsive. */
const SLICE_MS = 8;
/** Epochs after which training ends, because nothing more can be seen to change. */
const END = 20_000;
/** Epochs for each number of units, when many are tried. */
const TRIAL = 2000;
/** Epochs that are enough for 16 units to learn the sine. */
const LEARNED = 1500;

interface Host extends ReactiveControllerHost {
  readonly isConnected: boolean;
}

/** Trains a network on a curve, frame by frame while its host is in the page, and keeps what numbers of units have reached. */
export class TrainingController implements ReactiveController {
  targets: Float64Array<ArrayBuffer>;
  /** A new one for each start. */
  learner: Learner;
  training: boolean;
  /** The smallest errors with this curve. */
  reached: Reached = NOTHING_REACHED;

  readonly #host: Host;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  /** Numbers of units still to be tried; null if no trials are going on. */
  #trials: readonly number[] | null = null;
  /** Whether what is learned is shown only at the end. */
  #unseen = false;
  /** The epoch at which the curve last changed, or at which training went on beyond its end. */
  #aimedAt = 0;
  #frame = 0;
  /** Time of the last frame. */
  #frameAt = 0;

  constructor(host: Host, targets: Float64Array<ArrayBuffer>, options: LearnerOptions) {
    this.#host = host;
    this.targets = targets;
    this.learner = new Learner(core, options, targets);
    // Users who want less motion find the curve already learned.
    this.training = !this.#still.matches;
    if (!this.training) this.learner.train(LEARNED);
    host.addController(this);
  }

  hostConnected(): void {
    this.#goOn();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Whether numbers of units are tried one after the other. */
  get trying(): boolean {
    return this.#trials !== null;
  }

  /** Learns another curve from the start. */
  learn(targets: Float64Array<ArrayBuffer>, changed: Partial<LearnerOptions> = {}): void {
    this.#aim(targets);
    this.begin(changed);
  }

  /** Begins again with changed options, which ends any trials. */
  begin(changed: Partial<LearnerOptions>): void {
    this.#trials = null;
    this.#restart(changed);
    this.#train(this.#still.matches);
  }

  /** Lets the network learn another curve from where it is. */
  goOnWith(targets: Float64Array<ArrayBuffer>): void {
    this.#trials = null;
    this.#aim(targets);
    this.learner.aim(targets);
    this.#aimedAt = this.learner.state.epoch;
    this.#train();
  }

  /** Trains, and goes on beyond the end if that has been reached. */
  train(): void {
    if (this.#age >= END) this.#aimedAt = this.learner.state.epoch;
    this.#train();
  }

  /** Pauses, also in the middle of trials, which go on from here when it trains again. */
  pause(): void {
    this.training = false;
    this.#host.requestUpdate();
  }

  step(): void {
    this.#trials = null;
    this.learner.train(1);
    this.#keepReached();
    this.pause();
  }

  /** Goes back to the start, and goes on training if it was. */
  reset(): void {
    this.#trials = null;
    this.#restart({});
    this.#goOn();
  }

  tryAll(): void {
    const [first, ...rest] = TRIED;
    this.#restart({ units: first ?? 1 });
    this.#trials = rest;
    this.#train();
  }

  /** Ends the trials; the number of units that is being tried goes on learning. */
  stopTrying(): void {
    this.#trials = null;
    this.#host.requestUpdate();
  }

  /** Sets the curve, and forgets the errors reached, which belong to the one before. */
  #aim(targets: Float64Array<ArrayBuffer>): void {
    this.targets = targets;
    this.reached = NOTHING_REACHED;
  }

  #restart(changed: Partial<LearnerOptions>): void {
    this.learner.close();
    this.learner = new Learner(core, { ...this.learner.options, ...changed }, this.targets);
    this.#aimedAt = 0;
    this.#host.requestUpdate();
  }

  #train(unseen = false): void {
    this.training = true;
    this.#unseen = unseen;
    this.#goOn();
    this.#host.requestUpdate();
  }

  /** Epochs since `#aimedAt`: these count towards the end. */
  get #age(): number {
    return this.learner.state.epoch - this.#aimedAt;
  }

  #goOn(): void {
    if (!this.training || !this.#host.isConnected || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(this.#onFrame);
  }

  readonly #onFrame = (now: number): void => {
    const since = now - this.#frameAt;
    this.#frame = 0;
    this.#frameAt = now;
    if (!this.training) return;
    const goal = this.#trials ? TRIAL : this.#unseen ? LEARNED : END;
    const pace = this.#trials || this.#unseen ? goal : epochsOfFrame(this.#age, since);
    this.learner.train(Math.min(pace, goal - this.#age), now + SLICE_MS);
    const isThere = this.#age >= goal;
    if (!this.#unseen || isThere) {
      this.#keepReached();
      this.#host.requestUpdate();
    }
    if (isThere) this.#arrive();
    this.#goOn();
  };

  #arrive(): void {
    const [next, ...rest] = this.#trials ?? [];
    if (next === undefined) {
      this.training = false;
      this.#trials = null;
      return;
    }
    this.#restart({ units: next });
    this.#trials = rest;
  }

  #keepReached(): void {
    const { options, state } = this.learner;
    this.reached = reach(this.reached, options.activation, options.units, state.error);
  }
}
