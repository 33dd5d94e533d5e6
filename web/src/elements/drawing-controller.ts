/** The digit on the grid: its history, its true label if it is a test digit, and the way to the engine. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Examples } from "../engine/protocol";
import { BLANK, CELLS, type Drawing, isEmpty, redo, replace, undo, type Values } from "../state/drawing";
import type { RunController } from "./run-controller";

export class DrawingController implements ReactiveController {
  /** The test digits of the split in force, once somebody has asked for them. */
  examples: Examples | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #run: RunController;
  readonly #labels = new WeakMap<Values, number>();
  #drawing: Drawing = BLANK;
  /** What is on the grid while the pen is down: history gets the whole stroke in one. */
  #stroke: Values | null = null;
  #sending = false;
  #sendAgain = false;

  constructor(host: ReactiveControllerHost, run: RunController) {
    this.#host = host;
    this.#run = run;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forgetExamples();
  }

  get values(): Values {
    return this.#stroke ?? this.#drawing.values;
  }

  get label(): number | null {
    return this.#labels.get(this.values) ?? null;
  }

  get canUndo(): boolean {
    return this.#drawing.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#drawing.future.length > 0;
  }

  forgetExamples(): void {
    this.examples = null;
    this.#host.requestUpdate();
  }

  put(values: Values): Promise<void> {
    return this.#show(replace(this.#drawing, values));
  }

  undo(): Promise<void> {
    return this.#show(undo(this.#drawing));
  }

  redo(): Promise<void> {
    return this.#show(redo(this.#drawing));
  }

  /** What the pen does while an answer is on its way is asked for in one go afterwards. */
  async follow(stroke: Values): Promise<void> {
    this.#stroke = stroke;
    this.#host.requestUpdate();
    this.#sendAgain = true;
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#sendAgain) {
        this.#sendAgain = false;
        await this.#send();
      }
    } finally {
      this.#sending = false;
    }
  }

  /** Puts a test digit on the grid: the one at `index`, or any. */
  async putExample(index?: number): Promise<void> {
    const { labels, pixels } = await this.loadExamples();
    const chosen = index ?? Math.floor(Math.random() * labels.length);
    const drawing = replace(this.#drawing, Array.from(pixels.subarray(chosen * CELLS, (chosen + 1) * CELLS)));
    this.#labels.set(drawing.values, labels[chosen] ?? 0);
    await this.#show(drawing);
  }

  async loadExamples(): Promise<Examples> {
    this.examples ??= await this.#run.call((engine) => engine.examples("test"));
    this.#host.requestUpdate();
    return this.examples;
  }

  /** A new engine knows nothing of the digit. */
  async sendToNewEngine(): Promise<void> {
    if (!isEmpty(this.values)) await this.#send();
  }

  async #show(drawing: Drawing): Promise<void> {
    this.#drawing = drawing;
    this.#stroke = null;
    this.#host.requestUpdate();
    await this.#send();
  }

  async #send(): Promise<void> {
    const values = Float32Array.from(this.values);
    const { activations } = await this.#run.call((engine) => engine.draw(values));
    this.#run.activations = activations;
    this.#host.requestUpdate();
  }
}
