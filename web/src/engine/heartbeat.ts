/** Milliseconds between two beats. */
const BETWEEN = 900;

/** A tick that comes later than this finds a page that gets no time itself, and perhaps a worker that gets none: it does not count. */
const LATE = 1.4 * BETWEEN;

/** Ticks without a word after which a worker counts as gone. Doubled by each that did: a slow machine is not to lose them all. */
let most = 4;

/**
 * Asks a worker for a sign of life as long as it has work, and once more. Counts ticks, not time: while the page itself is
 * suspended or busy, there are none.
 */
export class Heartbeat {
  readonly #beat: () => Promise<unknown>;
  readonly #isBusy: () => boolean;
  readonly #silent: () => void;
  #timer: ReturnType<typeof setInterval> | undefined;
  #ticks = 0;
  #last = 0;
  #isAsked = false;

  constructor(beat: () => Promise<unknown>, isBusy: () => boolean, silent: () => void) {
    this.#beat = beat;
    this.#isBusy = isBusy;
    this.#silent = silent;
  }

  /** To be called whenever the worker is given something to do. */
  start(): void {
    this.#last = performance.now();
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
    const now = performance.now();
    if (now - this.#last < LATE) this.#ticks++;
    this.#last = now;
    if (this.#ticks > most) {
      most *= 2;
      this.#silent();
    } else if (!this.#isAsked) {
      this.#ask().catch(() => this.stop());
    }
  }

  async #ask(): Promise<void> {
    this.#isAsked = true;
    const isLast = !this.#isBusy();
    try {
      await this.#beat();
    } finally {
      this.#isAsked = false;
    }
    if (isLast && !this.#isBusy()) this.stop();
  }
}
