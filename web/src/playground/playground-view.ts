/** Renders a playground, and carries out what its users do there. */

import { html, type LitElement, nothing } from "lit";
import type { Report } from "../../../wasm/playground";
import type { OwnDigitsController } from "../data/own-digits-controller";
import type { ModelHost } from "../export/playground-model";
import type { Fired } from "../kit/events";
import type { NoteController } from "../kit/note-controller";
import { orSay } from "../kit/or-say";
import type { DrawingController } from "../pad/drawing-controller";
import type { Fault } from "../plain/fault";
import { presetOf } from "../plain/spec";
import type { PlaygroundResults } from "../results/playground-results";
import type { Backend } from "../run/backend";
import { isOver, lifted } from "../run/ending";
import type { CallEngine, RunController } from "../run/run-controller";
import type { SpecController } from "../run/spec-controller";
import type { RunsController } from "../runs/runs-controller";
import type { Part } from "../state/address";
import { answerOf } from "../state/answer";
import { isEmpty, type Values } from "../state/drawing";
import { paceAt } from "../state/pace";
import { IN_PLACE } from "../state/pen";
import { text } from "../texts/text";
import type { DialogsController } from "./dialogs-controller";
import type { ExtrasController } from "./extras-controller";

/** What the view calls of its playground. */
interface Host extends LitElement, ModelHost {
  speed: number;
  readonly callEngine: CallEngine;
  train(): Promise<void>;
  pause(): Promise<void>;
  step(minibatches: number): Promise<void>;
  settle(done: Promise<unknown>): void;
}

/** The controllers that keep a playground's state. */
export interface Controllers {
  readonly backend: Backend;
  readonly run: RunController;
  readonly spec: SpecController;
  readonly runs: RunsController;
  readonly own: OwnDigitsController;
  readonly drawing: DrawingController;
  readonly dialogs: DialogsController;
  readonly extras: ExtrasController;
  readonly note: NoteController;
}

export class PlaygroundView {
  /** Names of parts that are left out. */
  hidden: ReadonlySet<string> = new Set();

  readonly #host: Host;
  readonly #controllers: Controllers;
  readonly #presets: readonly string[];

  constructor(host: Host, controllers: Controllers) {
    this.#host = host;
    this.#controllers = controllers;
    this.#presets = [...controllers.backend.presets.keys()];
  }

  async #onTrain(): Promise<void> {
    if (isOver(this.#host.report)) await this.#host.reset();
    const word = await this.#lift();
    const trained = this.#host.train();
    this.#controllers.note.say(word);
    await trained;
  }

  async #onStep(): Promise<void> {
    await this.#lift();
    await this.#host.step(1);
  }

  /** Turns off the stop condition that has ended the run, as the user wants to go on. Returns a note about it, or "". */
  async #lift(): Promise<string> {
    const changes = lifted(this.#host.report);
    if (!changes) return "";
    await this.#controllers.spec.configure(changes);
    return text.lifted(await this.#controllers.spec.namesOf(Object.keys(changes)));
  }

  async #onRemedy(learningRate: number): Promise<void> {
    await this.#controllers.spec.configure({ learningRate });
    await this.#host.reset();
    await this.#host.train();
  }

  async #onRewind(minibatch: number): Promise<void> {
    await this.#controllers.run.rewind(minibatch);
    this.#controllers.note.say(text.rewound(minibatch));
  }

  readonly #onRuns = (): void => {
    const toggled = this.#controllers.runs.toggle().then((isOpen) => {
      if (!isOpen) this.#host.renderRoot.querySelector<PlaygroundResults>("playground-results")?.focusRuns();
    });
    orSay(this.#host, toggled);
  };

  readonly #onModel = (): void =>
    this.#controllers.extras.use(
      ["model", "settings"],
      () => import("../export/playground-model"),
      ({ openModel }) => openModel(this.#host, this.#controllers.spec.fields, this.#host.callEngine),
    );

  readonly #checkSeed = (seed: string): Fault | null => this.#controllers.spec.check({ seed });

  readonly #readWeights = (layer: number): Promise<Float32Array> => this.#controllers.run.call("weights", { layer });

  readonly #onChange = (event: Fired<"playground-change">): void => {
    this.#controllers.spec.choose(event.detail);
  };

  readonly #toMatrix = (): void => this.#host.renderRoot.querySelector<HTMLElement>("playground-confusion")?.focus();

  /** What a part shows; nothing if the part is hidden. */
  unless(part: Part, shown: unknown): unknown {
    return this.hidden.has(part) ? nothing : shown;
  }

  bar(): unknown {
    const transport = html`<playground-transport
        .snapshot=${this.#controllers.run.snapshot}
        .opening=${!this.#controllers.run.isOpen}
        .training=${this.#controllers.run.training}
        .spec=${this.#controllers.spec.current}
        .fixed=${this.#controllers.spec.fixed.has("learning_rate")}
        .note=${this.#controllers.note.said}
        @playground-train=${() => this.#host.settle(this.#onTrain())}
        @playground-pause=${() => this.#host.settle(this.#host.pause())}
        @playground-step=${() => this.#host.settle(this.#onStep())}
        @playground-reset=${() => this.#host.settle(this.#host.reset())}
        @playground-remedy=${(event: Fired<"playground-remedy">) => this.#host.settle(this.#onRemedy(event.detail))}
      ></playground-transport>`;
    const setup = html`<playground-setup
        .hides=${this.hidden}
        .fixed=${this.#controllers.spec.fixed}
        .position=${this.#controllers.run.position}
        .presets=${this.#presets}
        .preset=${presetOf(this.#controllers.spec.current, this.#controllers.backend.presets)}
        .seed=${this.#controllers.spec.current.seed}
        .check=${this.#checkSeed}
        @playground-speed=${(event: Fired<"playground-speed">) => {
          this.#host.speed = paceAt(event.detail);
        }}
        @playground-preset=${(event: Fired<"playground-preset">) => this.#controllers.spec.choosePreset(event.detail)}
        @playground-change=${this.#onChange}
      ></playground-setup>`;
    const hasSetup = ["speed", "preset", "seed"].some((part) => !this.hidden.has(part));
    return html`<div class="bar">
      ${this.hidden.has("transport") ? html`<p role="status">${this.#controllers.note.said}</p>` : transport} ${hasSetup ? setup : nothing}
    </div>`;
  }

  rooms(): unknown {
    return html`<div class="rooms ${this.#controllers.extras.inspect?.target ? "inspecting" : ""}">
      ${this.#hand()} ${this.unless("confusion", html`<button class="skip" @click=${this.#toMatrix}>${text.toMatrix}</button>`)}
      ${this.#middle()} ${this.#results()} ${this.unless("runs", this.#controllers.runs.panel?.(this.#host, this.#controllers, this.#onRuns))} ${this.#controllers.extras.inspect?.render(this.#host, this.#controllers)}
    </div>`;
  }

  /** A column of the page; nothing where all of it is hidden. */
  #room(name: string, ...panels: readonly unknown[]): unknown {
    return panels.every((panel) => panel === nothing) ? nothing : html`<div class="room ${name}">${panels}</div>`;
  }

  /** The network's answer in a word; "" for an empty grid, or without an answer. */
  #answer(values: Values): string {
    const outputs = this.#controllers.run.activations.subarray(-10);
    const top = answerOf(outputs);
    return isEmpty(values) || top < 0 ? "" : text.says(top, text.short(outputs[top] ?? 0));
  }

  #hand(): unknown {
    const { values, sheet, rasterized, options, label, canUndo, canRedo } = this.#controllers.drawing;
    const pad = html`<playground-pad
      .values=${values}
      .sheet=${sheet}
      .placement=${rasterized ?? IN_PLACE}
      .normalized=${options.normalize}
      .brushed=${this.#controllers.drawing.brushed}
      .canUndo=${canUndo}
      .canRedo=${canRedo}
      .ready=${this.#controllers.run.isOpen}
      .why=${this.#controllers.extras.saliency?.shown ?? null}
      .own=${this.#controllers.own.digits.length}
      .answer=${this.hidden.has("prediction") ? "" : this.#answer(values)}
      .explains=${this.#controllers.extras.steps?.isOpen ?? false}
      @playground-stroke=${(event: Fired<"playground-stroke">) => this.#host.settle(this.#controllers.drawing.follow(event.detail))}
      @playground-drawn=${(event: Fired<"playground-drawn">) => this.#host.settle(this.#controllers.drawing.put(event.detail))}
      @playground-undo=${() => this.#host.settle(this.#controllers.drawing.undo())}
      @playground-redo=${() => this.#host.settle(this.#controllers.drawing.redo())}
      @playground-explain=${(event: Fired<"playground-explain">) => this.#controllers.extras.saliency?.explain(event.detail)}
      @playground-example=${() => this.#host.settle(this.#controllers.drawing.putExample("test"))}
      @playground-choose=${() => this.#controllers.dialogs.browse()}
      @playground-label=${() => this.#controllers.dialogs.label()}
      @playground-own-show=${() => this.#controllers.dialogs.browse({ group: "own" })}
      @playground-steps=${this.#controllers.extras.toggleSteps}
    ></playground-pad> ${this.#controllers.extras.steps?.render()}`;
    const prediction = html`<playground-prediction
      .outputs=${this.#controllers.run.activations.subarray(-10)}
      .values=${values}
      .answered=${this.#controllers.drawing.answered}
      .label=${label}
      .layer=${this.#controllers.spec.current.layers.length - 1}
      .explained=${this.#controllers.extras.saliency?.on ?? false}
      .why=${this.#controllers.extras.saliency?.shown ?? null}
      @playground-why=${this.#controllers.extras.toggleWhy}
    ></playground-prediction>`;
    return this.#room("hand", this.unless("pad", pad), this.unless("prediction", prediction));
  }

  #middle(): unknown {
    const { snapshot, activations } = this.#controllers.run;
    const settings = html`<playground-settings
      .spec=${this.#controllers.spec.current}
      .fields=${this.#controllers.spec.fields}
      .check=${this.#controllers.spec.check}
      .engine=${this.#controllers.run}
      @playground-change=${this.#onChange}
      ><button @click=${this.#onModel}>${text.model}</button></playground-settings>`;
    const network = html`<playground-network
      .spec=${this.#controllers.spec.current}
      .fields=${this.#controllers.spec.fields}
      .check=${this.#controllers.spec.check}
      .snapshot=${snapshot}
      .start=${this.#controllers.run.start}
      .values=${this.#controllers.drawing.values}
      .activations=${activations}
      .readWeights=${this.#readWeights}
      .inspected=${this.#controllers.extras.inspect?.target ?? null}
      @playground-change=${this.#onChange}
    >
      ${this.unless("settings", settings)}
    </playground-network>`;
    const alone = this.unless("settings", html`<div class="card">${settings}</div>`);
    return this.#room("middle", this.hidden.has("network") ? alone : network);
  }

  #results(): unknown {
    const { snapshot, curve } = this.#controllers.run;
    const confusion = snapshot?.report.confusion ?? [];
    const results = html`<playground-results
      .hasRuns=${!this.hidden.has("runs")}
      .points=${curve.points}
      .testDigits=${confusion.reduce((sum, count) => sum + count, 0)}
      .accuracy=${accuracyOf(this.#host.report)}
      .others=${this.#controllers.runs.others}
      .kept=${snapshot?.kept ?? []}
      .runs=${this.#controllers.runs.runs.list.length}
      .runsOpen=${this.#controllers.runs.isOpen}
      @playground-runs-toggle=${this.#onRuns}
      @playground-rewind=${(event: Fired<"playground-rewind">) => this.#host.settle(this.#onRewind(event.detail))}
    ></playground-results>`;
    const matrix = html`<playground-confusion
      .snapshot=${snapshot}
      .points=${curve.points}
      @playground-cell=${({ detail }: Fired<"playground-cell">) => {
        const { subset, label, predicted, minibatch } = detail;
        this.#controllers.dialogs.browse({ group: subset, label, predicted, order: "output" }, minibatch);
      }}
    ></playground-confusion>`;
    return this.#room("results", this.unless("results", results), this.unless("confusion", matrix));
  }
}

/** Accuracy on test digits from either source, where the pen's are there. */
function accuracyOf(report: Report | null): PlaygroundResults["accuracy"] {
  return report && !Number.isNaN(report.penAccuracy) ? { scanned: report.testAccuracy, pen: report.penAccuracy } : null;
}
