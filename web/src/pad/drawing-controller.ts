/** What is on the pad and what the network sees of it: history, true label if that is known, and the way to the engine. */

import type { ReactiveControllerHost } from "lit";
import type { Rasterized, RasterOptions } from "../../../wasm/playground";
import type { DigitsController } from "../data/digits-controller";
import { CELLS } from "../plain/digit";
import type { Subset } from "../plain/examples";
import type { Backend } from "../run/backend";
import type { RunController } from "../run/run-controller";
import { type Drawing, isEmpty, NEW, painted, redo, replace, type Sheet, undo, type Values } from "../state/drawing";
import { isTap, type PenStroke, packed } from "../state/pen";

/**
 * Its ink as a scanner sees it. Half of its width reaches just beyond the corner pixels of a cell (2.12), so a tap in the middle
 * fills its cell and touches no other.
 */
const BRUSH: RasterOptions = { penWidth: 4.4, smooth: false, normalize: false };

export class DrawingController {
  readonly #host: ReactiveControllerHost;
  readonly #backend: Backend;
  readonly #run: RunController;
  readonly #digits: DigitsController;
  readonly #labels = new WeakMap<Sheet, number>();
  #options: RasterOptions;
  #drawing: Drawing = NEW;
  /** What is on the pad, also while the pen is down: history gets a stroke as a whole, when the pen is lifted. */
  #sheet: Sheet = NEW.sheet;
  #values: Values = NEW.sheet.painted;
  #rasterized: Rasterized | null = null;
  #unanswered = 0;
  #sending = false;
  #sendAgain = false;

  constructor(host: ReactiveControllerHost, backend: Backend, run: RunController, digits: DigitsController) {
    this.#host = host;
    this.#backend = backend;
    this.#options = backend.rasterOptions;
    this.#run = run;
    this.#digits = digits;
  }

  get sheet(): Sheet {
    return this.#sheet;
  }

  /** What the network sees. */
  get values(): Values {
    return this.#values;
  }

  /** How the strokes become what the network sees; null without strokes. */
  get rasterized(): Rasterized | null {
    return this.#rasterized;
  }

  /** For the brush that paints cells. */
  readonly brushed = (path: PenStroke): ArrayLike<number> => this.#backend.rasterize(packed([path]), BRUSH).counts;

  get options(): RasterOptions {
    return this.#options;
  }

  /** Whether the network has answered for what is on the pad. */
  get answered(): boolean {
    return this.#unanswered === 0 && !this.#sendAgain;
  }

  get label(): number | null {
    return this.#labels.get(this.#sheet) ?? null;
  }

  /** The user says what the drawing is. */
  set label(label: number) {
    this.#labels.set(this.#sheet, label);
    this.#host.requestUpdate();
  }

  get canUndo(): boolean {
    return this.#drawing.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#drawing.future.length > 0;
  }

  put(sheet: Sheet): Promise<void> {
    return this.#show(replace(this.#drawing, sheet));
  }

  undo(): Promise<void> {
    return this.#show(undo(this.#drawing));
  }

  redo(): Promise<void> {
    return this.#show(redo(this.#drawing));
  }

  rasterBy(options: RasterOptions): Promise<void> {
    this.#options = options;
    return this.follow(this.#sheet);
  }

  /** While an answer is on its way, what the pen does waits: it is all covered by one question afterwards. */
  async follow(sheet: Sheet): Promise<void> {
    this.#look(sheet);
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

  /** Puts a digit of the data set on the grid: the one at `index`, or a random one. */
  async putExample(subset: Subset, index?: number): Promise<void> {
    const { labels, pixels } = await this.#digits.load(subset);
    const chosen = index ?? Math.floor(Math.random() * labels.length);
    const label = labels[chosen];
    if (label === undefined) throw new RangeError(`digit is ${chosen}; expected 0 to ${labels.length - 1}`);
    const drawing = replace(this.#drawing, painted(Array.from(pixels.subarray(chosen * CELLS, (chosen + 1) * CELLS))));
    this.#labels.set(drawing.sheet, label);
    await this.#show(drawing);
  }

  /** A new engine knows nothing of the digit. */
  async sendToNewEngine(): Promise<void> {
    if (!isEmpty(this.#values)) await this.#send();
  }

  async #show(drawing: Drawing): Promise<void> {
    this.#drawing = drawing;
    this.#look(drawing.sheet);
    await this.#send();
  }

  #look(sheet: Sheet): void {
    this.#sheet = sheet;
    this.#rasterized = sheet.strokes.length > 0 ? this.#rasterize(sheet) : null;
    this.#values = this.#rasterized ? Array.from(this.#rasterized.counts) : sheet.painted;
    this.#host.requestUpdate();
  }

  #rasterize({ strokes }: Sheet): Rasterized {
    const normalize = this.#options.normalize && !isTap(strokes);
    return this.#backend.rasterize(packed(strokes), { ...this.#options, normalize });
  }

  async #send(): Promise<void> {
    const values = Float32Array.from(this.#values);
    this.#unanswered++;
    try {
      const { activations } = await this.#run.call("draw", { values });
      this.#run.activations = activations;
    } finally {
      this.#unanswered--;
    }
    this.#host.requestUpdate();
  }
}
