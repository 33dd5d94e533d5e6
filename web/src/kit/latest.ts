/**
 * Asks one question at a time: what is asked meanwhile waits, and only the newest is asked then. After an answer it rests, so
 * that questions take a bounded share of the worker's time from training.
 */
export class Latest {
  #busy = false;
  #rest = 0;
  #waiting: (() => Promise<void>) | null = null;

  /** `rest` is the least pause after the answer, in milliseconds. */
  ask(question: () => Promise<void>, rest = 0): void {
    this.#waiting = question;
    this.#rest = rest;
    if (!this.#busy) void this.#work();
  }

  async #work(): Promise<void> {
    this.#busy = true;
    while (this.#waiting) {
      const question = this.#waiting;
      this.#waiting = null;
      const begin = performance.now();
      // The engine itself tells the user why it does not answer.
      await question().catch(() => undefined);
      const pause = Math.max(this.#rest, Math.min(LONGEST, RESTS * (performance.now() - begin)));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    this.#busy = false;
  }
}

/** The rest is this many times as long as the answer took. */
const RESTS = 2;

/** The longest such rest, in milliseconds: a machine that has slept for an hour must not rest for two. */
const LONGEST = 2000;
