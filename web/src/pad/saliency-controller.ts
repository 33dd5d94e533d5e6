/**
 * Which pixels pushed an output. While that is shown, asks the engine again whenever the digit or the run has changed. Loaded on
 * demand.
 */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Latest } from "../kit/latest";
import type { RunController } from "../run/run-controller";
import { answerOf } from "../state/answer";
import type { Values } from "../state/drawing";
import type { DrawingController } from "./drawing-controller";
import type { Why } from "./why";
import * as view from "./why-view";

/** What is shown, and the code that shows it. */
export interface ShownWhy extends Why {
  readonly view: typeof view;
}

/** Least pause between two questions while training, in milliseconds. */
const REST = 80;

export class SaliencyController implements ReactiveController {
  on = false;
  /** What the grid shows, or null. */
  shown: ShownWhy | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #run: RunController;
  readonly #drawing: DrawingController;
  readonly #latest = new Latest();
  /** The output that the user picked, or null for the winner. */
  #picked: number | null = null;
  /** What the last question was about. */
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, run: RunController, drawing: DrawingController) {
    this.#host = host;
    this.#run = run;
    this.#drawing = drawing;
    host.addController(this);
  }

  toggle(): void {
    this.on = !this.on;
    if (!this.on) {
      this.shown = null;
      this.#asked = [];
    }
    this.#host.requestUpdate();
  }

  /** `output` null for the winner. */
  explain(output: number | null): void {
    this.#picked = output;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.on) return;
    const { values } = this.#drawing;
    const { snapshot } = this.#run;
    const output = this.#picked ?? Math.max(0, answerOf(this.#run.activations.subarray(-10)));
    const now = [values, snapshot, output, this.#picked];
    if (now.every((value, index) => value === this.#asked[index])) return;
    this.#asked = now;
    this.#latest.ask(() => this.#ask(values, output), snapshot?.training ? REST : 0);
  }

  async #ask(values: Values, output: number): Promise<void> {
    const picked = this.#picked;
    const slopes = await this.#run.call("saliency", { values: Float32Array.from(values), output });
    if (!this.on) return;
    this.shown = { output, picked, slopes, view };
    this.#host.requestUpdate();
  }
}
