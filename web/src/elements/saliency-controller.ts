/** Which pixels pushed an output: asked of the engine while it is shown, for the digit on the grid and the run as they are. */

import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Values } from "../state/drawing";
import type { Why } from "../state/why";
import { bring, text } from "../texts/text";
import type { DrawingController } from "./drawing-controller";
import { Latest } from "./latest";
import type { NoteController } from "./note-controller";
import type { RunController } from "./run-controller";

type View = typeof import("./why-view");

/** What is shown, and by what: loaded when it is first asked. */
export interface ShownWhy extends Why {
  readonly view: View;
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
  readonly #note: NoteController;
  readonly #latest = new Latest();
  /** The output that the user picked, or null for the winner. */
  #picked: number | null = null;
  /** For what was asked last. */
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, run: RunController, drawing: DrawingController, note: NoteController) {
    this.#host = host;
    this.#run = run;
    this.#drawing = drawing;
    this.#note = note;
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
    const output = this.#picked ?? winner(this.#run.activations.subarray(-10));
    const now = [values, snapshot, output, this.#picked];
    if (now.every((part, index) => part === this.#asked[index])) return;
    this.#asked = now;
    this.#latest.ask(() => this.#ask(values, output), snapshot?.training ? REST : 0);
  }

  async #ask(values: Values, output: number): Promise<void> {
    const picked = this.#picked;
    const [view, slopes] = await Promise.all([
      this.#load(),
      this.#run.call((engine) => engine.saliency(Float32Array.from(values), output)),
    ]);
    if (!this.on || !view) return;
    this.shown = { output, picked, slopes, view };
    this.#host.requestUpdate();
  }

  async #load(): Promise<View | null> {
    try {
      return await bring(["why"], () => import("./why-view"));
    } catch {
      if (this.on) this.toggle();
      this.#note.add(text.dataNotLoaded);
      return null;
    }
  }
}

function winner(outputs: Float32Array): number {
  return Math.max(0, outputs.indexOf(Math.max(...outputs)));
}
