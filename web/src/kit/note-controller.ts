/** A short note about what has just changed, shown for a while. */

import type { ReactiveController, ReactiveControllerHost } from "lit";

const STAYS_MS = 8000;

export class NoteController implements ReactiveController {
  /** What is said, or "". */
  said = "";

  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Replaces the note; "" clears it. */
  say(note: string): void {
    clearTimeout(this.#timer);
    if (note) this.#timer = setTimeout(() => this.say(""), STAYS_MS);
    if (note === this.said) return;
    this.said = note;
    this.#host.requestUpdate();
  }

  /** Appends to the note that the change itself sets. */
  add(note: string): void {
    setTimeout(() => this.say(this.said ? `${this.said} · ${note}` : note));
  }
}
