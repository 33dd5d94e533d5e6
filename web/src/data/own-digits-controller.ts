/** The user's own labelled digits: a part of the training set, kept in the browser where it allows that. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { recall, remember } from "../kit/memory";
import type { OwnDigit } from "../plain/examples";
import { inTime } from "../plain/in-time";
import type { RunController } from "../run/run-controller";
import type { DigitsController } from "./digits-controller";
import { KEPT, ownFromText } from "./own-digits";

export class OwnDigitsController implements ReactiveController {
  /** Oldest first, as they stand at the end of the training set. */
  digits: readonly OwnDigit[];
  /** False if the browser refuses to keep them: then they are lost with the page. */
  persistent: boolean;

  /** What is kept, as far as this playground knows. */
  #kept: string;
  readonly #host: ReactiveControllerHost;
  readonly #run: RunController;
  readonly #all: DigitsController;

  constructor(host: ReactiveControllerHost, run: RunController, all: DigitsController) {
    this.#host = host;
    this.#run = run;
    this.#all = all;
    this.#kept = recall(KEPT) ?? "";
    this.digits = ownFromText(this.#kept);
    this.persistent = remember(KEPT, this.#kept);
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("storage", this.#look);
  }

  hostDisconnected(): void {
    removeEventListener("storage", this.#look);
  }

  /**
   * Takes over what another tab, or another playground of the page, has kept. Without an engine this fails, but the next one gets
   * all digits.
   */
  readonly #look = (): void => {
    if ((recall(KEPT) ?? this.#kept) !== this.#kept) this.#store(false).catch(() => {});
  };

  /** Rejects when the core takes no more. */
  async add(added: readonly OwnDigit[]): Promise<void> {
    try {
      await this.#take([...this.digits, ...added]);
    } catch (error) {
      const refused = new Set(added);
      this.digits = this.digits.filter((digit) => !refused.has(digit));
      this.#all.takeOwn(this.digits.length);
      throw error;
    }
    await this.#store();
  }

  /** The one at `index`, or `count` from there on. */
  async remove(index: number, count = 1): Promise<void> {
    await this.#take(this.digits.toSpliced(index, count));
    await this.#store();
  }

  /** A new engine has the built-in digits only. */
  async sendToNewEngine(): Promise<void> {
    if (this.digits.length > 0) await this.#take(this.digits);
  }

  async #take(digits: readonly OwnDigit[]): Promise<void> {
    this.digits = digits;
    const taken = this.#run.take(this.#run.call("own", { digits }));
    this.#all.takeOwn(digits.length);
    await taken;
  }

  /** Stores the digits, unless `writes` is false, and takes over those that other tabs have stored. */
  async #store(writes = true): Promise<void> {
    const code = await inTime(import("./own-store")).catch(() => null);
    const mine = this.digits;
    const stored = code?.store(this.#kept, mine, writes);
    this.persistent = stored?.persistent ?? false;
    if (stored?.persistent) this.#kept = stored.text;
    this.#host.requestUpdate();
    if (stored && stored.digits !== mine) await this.#take(stored.digits);
  }
}
