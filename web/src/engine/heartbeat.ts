/** Milliseconds between two beats. */
const BETWEEN = 700;

/** A worker may take this many times as long as its slowest answer so far. */
const LONGER = 3;

/** Silent ticks, on top of that, after which it counts as gone. */
const LEAST = 4;

/** Doubled by each worker that counted as gone, so that a slow machine does not lose them all; one less with each answer. */
let most = LEAST;

/**
 * Asks a worker for a sign of life while it has work, and once more afterwards. Counts ticks, not time: however long the page itself is
 * suspended or busy, that is one tick.
 */
export class Heartbeat {
  /** Milliseconds that the slowest answer took. */
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

  /** Call it whenever the worker is given something to do. */
  start(): void {
    this.#timer ??= setInterval(() => this.#tick(), BETWEEN);
  }

  /** Call it whenever the worker says something. */
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
    // Limited: if the page slept meanwhile, the worker is not slow.
    this.slowest = Math.max(this.slowest, Math.min(performance.now() - begin, 15_000));
    most = Math.max(LEAST, most - 1);
    if (isLast && !this.#isBusy()) this.stop();
  }
}
