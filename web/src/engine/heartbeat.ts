/** Milliseconds between two beats. */
const BETWEEN = 700;

/** How many times as long as it has ever taken a worker may take. */
const LONGER = 3;

/** Ticks without a word, besides, after which it counts as gone. */
const LEAST = 4;

/** Doubled by each that was gone, for a slow machine is not to lose them all, and one less with each answer. */
let most = LEAST;

/**
 * Asks a worker for a sign of life as long as it has work, and once more. Counts ticks, not time: however long the page itself
 * is suspended or busy, that is one.
 */
export class Heartbeat {
  /** Milliseconds: what the slowest answer has taken. */
  slowest = 0;
  readonly #beat: () => Promise<unknown>;
  readonly #isBusy: () => boolean;
  readonly #silent: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;
  #isAsked = false;

  constructor(beat: () => Promise<unknown>, isBusy: () => boolean, silent: () => void) {
    this.#beat = beat;
    this.#isBusy = isBusy;
    this.#silent = silent;
  }

  /** To be called whenever the worker is given something to do. */
  start(): void {
    this.#timer ??= setInterval(() => this.#tick(), BETWEEN);
  }

  /** To be called whenever it says something. */
  heard(): void {
    this.#ticks = 0;
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#ticks = 0;
  }

  #tick(): void {
    if (++this.#ticks > most + (LONGER * this.slowest) / BETWEEN) {
      most *= 2;
      this.#silent();
    } else if (!this.#isAsked) {
      this.#ask().catch(() => this.stop());
    }
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    const begin = performance.now();
    const isLast = !this.#isBusy();
    try {
      await this.#beat();
    } finally {
      this.#isAsked = false;
    }
    // A page that slept meanwhile is no slow worker.
    this.slowest = Math.max(this.slowest, Math.min(performance.now() - begin, 15_000));
    most = Math.max(LEAST, most - 1);
    if (isLast && !this.#isBusy()) this.stop();
  }
}
