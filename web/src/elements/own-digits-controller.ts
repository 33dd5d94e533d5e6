/** The user's own labelled digits: a part of the training set, kept in the browser where it allows that. */

import type { ReactiveControllerHost } from "lit";
import type { OwnDigit } from "../engine/protocol";
import { recall, remember } from "../memory";
import { ownFromText, ownToText } from "../state/own-digits";
import type { DigitsController } from "./digits-controller";
import type { RunController } from "./run-controller";

/** The number is the format's. */
const KEPT = "own-digits.1";

export class OwnDigitsController {
  /** Oldest first, as they stand at the end of the training set. */
  digits: readonly OwnDigit[];
  /** False where the browser refuses: they are gone with the page. */
  persistent: boolean;

  readonly #host: ReactiveControllerHost;
  readonly #run: RunController;
  readonly #all: DigitsController;

  constructor(host: ReactiveControllerHost, run: RunController, all: DigitsController) {
    this.#host = host;
    this.#run = run;
    this.#all = all;
    const kept = recall(KEPT) ?? "";
    this.digits = ownFromText(kept);
    this.persistent = remember(KEPT, kept);
  }

  /** Rejects with the core's sentence when it takes no more. */
  async add(added: readonly OwnDigit[]): Promise<void> {
    try {
      await this.#take([...this.digits, ...added]);
    } catch (error) {
      const refused = new Set(added);
      this.digits = this.digits.filter((digit) => !refused.has(digit));
      this.#all.takeOwn(this.digits.length);
      throw error;
    }
    this.#store();
  }

  /** The one at `index`, or `count` from there on. */
  async remove(index: number, count = 1): Promise<void> {
    await this.#take(this.digits.toSpliced(index, count));
    this.#store();
  }

  /** A new engine has the built-in digits only. */
  async sendToNewEngine(): Promise<void> {
    if (this.digits.length > 0) await this.#take(this.digits);
  }

  async #take(digits: readonly OwnDigit[]): Promise<void> {
    this.digits = digits;
    const taken = this.#run.run((engine) => engine.own(digits));
    this.#all.takeOwn(digits.length);
    await taken;
  }

  #store(): void {
    this.persistent = remember(KEPT, ownToText(this.digits));
    this.#host.requestUpdate();
  }
}
