import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { TrainingLoop } from "../../../../wasm/labs/loop";
import { answerOf } from "../../state/answer";
import { core } from "../core";
import {
  back,
  type Cursor,
  into,
  lineAt,
  type Moment,
  out,
  over,
  positionOf,
  runTo,
  START,
  type Target,
} from "./cursor";
import type { Move } from "./keys";
import { type LayerView, viewAt } from "./layer-view";
import type { LineName } from "./listing";

/** Of the lecture's run. */
export const LAST_MINIBATCH = 39999;
/** The seed of the run that every student sees. */
export const SEED = 1;
/** How many milliseconds the trainer may run at a time on its way to a minibatch. */
const SLICE = 30;
/** The example that the debugger opens at: the sums have something in them by then. */
const OPENING = 17;

export interface Batch {
  readonly images: Float32Array;
  readonly labels: Uint8Array;
  readonly rows: Uint32Array;
}

/** JavaScript does not collect the core's memory, so a loop is deleted once its controller has been collected. */
const abandoned = new FinalizationRegistry((loop: TrainingLoop) => loop.delete());

/** Where the debugger stands, and what is there. Both stay while the host is out of the page. */
export class LoopController implements ReactiveController {
  readonly moments: readonly Moment[] = core.loopMoments();
  minibatch = 0;
  cursor: Cursor;
  /** The stop that the user last ran to; null before that. */
  target: Target | null = null;
  /** Where the trainer is on its way to a minibatch; null while it stands. */
  journey: { readonly now: number; readonly target: number } | null = null;
  batch: Batch = { images: new Float32Array(), labels: new Uint8Array(), rows: new Uint32Array() };
  /** Inputs of each layer, and the last one's outputs. */
  widths: readonly number[] = [];
  view: LayerView | null = null;
  /** Of the weights at the cursor, and of the trainer's after the minibatch. */
  checksums = { own: "", trainer: "" };
  /** The digit that the network takes the example at hand for, once it is through. */
  predicted: number | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #loop = core.trainingLoop(SEED);
  /** Counts journeys, so that an older one gives up when another begins. */
  #journeys = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    abandoned.register(this, this.#loop);
    this.widths = widthsOf(this.#loop);
    const example = { position: positionOf(this.moments, OPENING), line: 0 };
    this.cursor = into(this.moments, runTo(this.moments, example, { act: "backward", layer: 2 }) ?? START);
    this.#arrive(this.cursor);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.journey) void this.goTo(this.journey.target);
  }

  /** Stops a journey; it goes on when the host is back in the page. */
  hostDisconnected(): void {
    this.#journeys++;
  }

  get moment(): Moment {
    return this.moments[this.cursor.position] ?? { act: "end", example: 0, layer: 0 };
  }

  get line(): LineName {
    return lineAt(this.moments, this.cursor);
  }

  get atEnd(): boolean {
    return this.moment.act === "end";
  }

  /** Makes the trainer run to a minibatch, which takes seconds if it is far away. */
  async goTo(minibatch: number): Promise<void> {
    const journey = ++this.#journeys;
    let most = 1;
    while (true) {
      const began = performance.now();
      if (this.#loop.approach(minibatch, most)) break;
      const took = performance.now() - began;
      most = Math.max(1, Math.min(2 * most, Math.round((most * SLICE) / Math.max(1, took))));
      this.journey = { now: this.#loop.trained(), target: minibatch };
      this.#host.requestUpdate();
      await new Promise((resolve) => setTimeout(resolve));
      if (journey !== this.#journeys) return;
    }
    this.journey = null;
    this.#arrive(START);
  }

  move(move: Move): void {
    if (move === "again") {
      if (this.target) this.runTo(this.target);
    } else if (move === "next" || (this.atEnd && (move === "over" || move === "into"))) {
      if (!this.journey && this.#loop.next()) this.#arrive(START);
    } else this.#moveTo(this.#after(move));
  }

  #after(move: Exclude<Move, "again" | "next">): Cursor {
    const { cursor, moments } = this;
    switch (move) {
      case "over":
        return over(moments, cursor);
      case "into":
        return into(moments, cursor);
      case "out":
        return cursor.line > 0 ? out(moments, cursor) : cursor;
      case "back":
        return back(cursor);
      case "start":
        return START;
      case "end":
        return { position: moments.length - 1, line: 0 };
    }
  }

  /** Goes to the line that takes up an example. */
  take(example: number): void {
    this.#moveTo({ position: positionOf(this.moments, example), line: 0 });
  }

  /** Runs to the next such stop: in this minibatch if there is one left, else in the next. */
  runTo(target: Target): void {
    if (this.journey) return;
    this.target = target;
    const there = runTo(this.moments, this.cursor, target);
    if (there) this.#moveTo(there);
    else if (this.#loop.next()) {
      const isFirst = "name" in target && target.name === lineAt(this.moments, START);
      this.#arrive(isFirst ? START : (runTo(this.moments, START, target) ?? START));
    }
  }

  #arrive(cursor: Cursor): void {
    const loop = this.#loop;
    this.minibatch = loop.minibatch();
    this.batch = { images: loop.inputs(), labels: loop.labels(), rows: loop.indices() };
    this.#moveTo(cursor);
  }

  #moveTo(cursor: Cursor): void {
    const loop = this.#loop;
    if (this.journey) return;
    this.cursor = cursor;
    this.view = viewAt(loop, this.moments, cursor, this.widths);
    loop.seek(cursor.position);
    this.checksums = { own: loop.checksum(), trainer: loop.trainerChecksum() };
    // Until an example is taken up, the layers still hold the one before it.
    const outputs = loop.tensor(this.widths.length - 2, "output");
    this.predicted = outputs.length > 0 && this.moment.act !== "take" ? answerOf(outputs) : null;
    this.#host.requestUpdate();
  }
}

function widthsOf(loop: TrainingLoop): number[] {
  const widths: number[] = [];
  for (let layer = 0; ; layer += 2) {
    const outputs = loop.tensor(layer, "bias").length;
    if (outputs === 0) return widths;
    if (layer === 0) widths.push(loop.tensor(layer, "weights").length / outputs);
    widths.push(outputs, outputs);
  }
}
