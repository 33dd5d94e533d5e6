import type { ReactiveController, ReactiveControllerHost } from "lit";

export interface Film {
  /** Number of the last step. */
  readonly last: number;
  readonly stepsPerSecond: number;
}

/** Where a film is `elapsed` milliseconds after `position`. */
export function advance(position: number, elapsed: number, { last, stepsPerSecond }: Film): number {
  return Math.min(last, position + (elapsed * stepsPerSecond) / 1000);
}

/**
 * Plays the steps of a run. `position` lies between two steps while it plays, unless the user wants less motion: then it goes
 * from one to the next.
 */
export class Playback implements ReactiveController {
  playing = false;
  readonly #host: ReactiveControllerHost;
  readonly #film: () => Film;
  readonly #still = matchMedia("(prefers-reduced-motion: reduce)");
  #exact = 0;
  #frame = 0;
  #at = 0;

  constructor(host: ReactiveControllerHost, film: () => Film) {
    this.#host = host;
    this.#film = film;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  get position(): number {
    const shown = Math.min(this.#exact, this.#film().last);
    return this.playing && !this.#still.matches ? shown : Math.floor(shown + 1e-9);
  }

  get step(): number {
    return Math.floor(this.position + 1e-9);
  }

  get isAtEnd(): boolean {
    return this.step >= this.#film().last;
  }

  /** Plays from the start, or shows the end to users who want less motion. */
  begin(): void {
    this.go(this.#still.matches ? this.#film().last : 0);
    if (!this.#still.matches) this.play();
  }

  /** Plays on, or from the start if it is at its end. */
  play(): void {
    if (this.isAtEnd) this.#exact = 0;
    this.playing = true;
    this.#at = performance.now();
    this.#frame = requestAnimationFrame(this.#onFrame);
    this.#host.requestUpdate();
  }

  pause(): void {
    cancelAnimationFrame(this.#frame);
    this.#exact = this.step;
    this.playing = false;
    this.#host.requestUpdate();
  }

  go(step: number): void {
    this.pause();
    this.#exact = Math.max(0, Math.min(this.#film().last, step));
  }

  readonly #onFrame = (now: number): void => {
    this.#exact = advance(this.#exact, Math.max(0, now - this.#at), this.#film());
    this.#at = now;
    if (this.#exact >= this.#film().last) this.pause();
    else this.#frame = requestAnimationFrame(this.#onFrame);
    this.#host.requestUpdate();
  };
}
