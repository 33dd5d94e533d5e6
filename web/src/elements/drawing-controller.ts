/** The digit on the grid: its history, its true label if that is known, and the way to the engine. */

import type { ReactiveControllerHost } from "lit";
import type { Part } from "../engine/protocol";
import { BLANK, CELLS, type Drawing, isEmpty, redo, replace, undo, type Values } from "../state/drawing";
import type { DigitsController } from "./digits-controller";
import type { RunController } from "./run-controller";

/** What `playground-show-digit` tells: one digit of the data set is to be put on the grid. */
export interface ShownDigit {
  readonly part: Part;
  readonly index: number;
}

export class DrawingController {
  readonly #host: ReactiveControllerHost;
  readonly #run: RunController;
  readonly #digits: DigitsController;
  readonly #labels = new WeakMap<Values, number>();
  #drawing: Drawing = BLANK;
  /** What is on the grid while the pen is down: history gets the whole stroke in one. */
  #stroke: Values | null = null;
  #sending = false;
  #sendAgain = false;

  constructor(host: ReactiveControllerHost, run: RunController, digits: DigitsController) {
    this.#host = host;
    this.#run = run;
    this.#digits = digits;
  }

  get values(): Values {
    return this.#stroke ?? this.#drawing.values;
  }

  get label(): number | null {
    return this.#labels.get(this.values) ?? null;
  }

  /** The user says what the drawing is. */
  set label(label: number) {
    this.#labels.set(this.values, label);
    this.#host.requestUpdate();
  }

  get canUndo(): boolean {
    return this.#drawing.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#drawing.future.length > 0;
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

  /** Puts a digit of the data set on the grid: the one at `index`, or any. */
  async putExample(part: Part, index?: number): Promise<void> {
    const { labels, pixels } = await this.#digits.load(part);
    const chosen = index ?? Math.floor(Math.random() * labels.length);
    const label = labels[chosen];
    if (label === undefined) throw new RangeError(`digit is ${chosen}; expected 0 to ${labels.length - 1}`);
    const drawing = replace(this.#drawing, Array.from(pixels.subarray(chosen * CELLS, (chosen + 1) * CELLS)));
    this.#labels.set(drawing.values, label);
    await this.#show(drawing);
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
