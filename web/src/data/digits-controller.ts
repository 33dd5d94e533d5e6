/** The digits of the data set, fetched on demand, with the network's answers, which are kept up to date while the digits are shown. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Report } from "../../../wasm/playground";
import type { Digit, Examples, Subset } from "../plain/examples";
import type { RunController } from "../run/run-controller";

/** Each refresh classifies all digits: often enough to watch them change, seldom enough to leave the worker time for training. */
const REFRESH_MS = 700;

interface Host extends ReactiveControllerHost {
  /** Whether somebody looks at the digits. */
  readonly browsing: boolean;
}

export class DigitsController implements ReactiveController {
  /** Training digits, the user's own last among them, then test digits; null until they have been shown. */
  digits: readonly Digit[] | null = null;

  readonly #host: Host;
  readonly #run: RunController;
  readonly #examples = new Map<Subset, Promise<Examples>>();
  /** The report for which `digits` was made. */
  #answered: Report | null = null;
  #own = 0;
  #asking = false;
  #next = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, run: RunController) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  hostUpdated(): void {
    // Without an engine there is nothing new, and the page says why.
    if (this.#host.browsing) this.refresh().catch(() => undefined);
  }

  hostDisconnected(): void {
    this.forget();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Drops the digits that were fetched, as the data set may have changed. */
  forget(): void {
    this.#examples.clear();
    this.#lookAgain();
  }

  /** The engine has been told that the last `count` training digits are the user's. */
  takeOwn(count: number): void {
    this.#own = count;
    this.#examples.delete("training");
    this.#lookAgain();
  }

  #lookAgain(): void {
    this.#answered = null;
    this.#next = 0;
    this.#host.requestUpdate();
  }

  load(subset: Subset): Promise<Examples> {
    const known = this.#examples.get(subset);
    if (known) return known;
    const examples = this.#run.call("examples", { subset });
    this.#examples.set(subset, examples);
    examples.catch(() => this.#examples.delete(subset));
    return examples;
  }

  /** Brings `digits` up to date; if that was done less than REFRESH_MS ago, it is done later. */
  async refresh(): Promise<void> {
    const report = this.#run.snapshot?.report ?? null;
    if (this.#asking || report === this.#answered) return;
    const wait = this.#next - performance.now();
    if (wait > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        this.#host.requestUpdate();
      }, wait);
      return;
    }
    this.#asking = true;
    this.#next = performance.now() + REFRESH_MS;
    this.#answered = report;
    try {
      this.digits = (await Promise.all([this.#classify("training"), this.#classify("test")])).flat();
    } finally {
      this.#asking = false;
      this.#host.requestUpdate();
    }
  }

  async #classify(subset: Subset): Promise<Digit[]> {
    // Both calls are sent at once, so that nothing can change the set between them.
    const own = subset === "training" ? this.#own : 0;
    const [examples, answers, { digitsOf }] = await Promise.all([
      this.load(subset),
      this.#run.call("classify", { subset }),
      // It is there already: only an open browser is for these digits.
      import("./playground-browser"),
    ]);
    return digitsOf(subset, examples, answers, own);
  }
}
