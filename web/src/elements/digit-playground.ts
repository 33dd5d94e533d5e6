import { html, nothing, type PropertyValues } from "lit";
import type { Report } from "../../../wasm/playground";
import type { Snapshot } from "../engine/protocol";
import type { Part } from "../state/address";
import { checkedSpec, checkedSteps, checkedValues, describe } from "../state/arguments";
import type { Measured } from "../state/curve";
import { isEmpty, painted, type Sheet } from "../state/drawing";
import { isOver, lifted } from "../state/ending";
import type { Overlay } from "../state/overlay";
import { FULL_SPEED, paceAt, positionOf } from "../state/pace";
import { IN_PLACE } from "../state/pen";
import type { Runs } from "../state/runs";
import {
  changedFields,
  fixedIn,
  mergeSpec,
  presetOf,
  type Setting,
  type Spec,
  type SpecInput,
  specFromText,
  specToText,
  toSnake,
} from "../state/spec";
import { layout } from "../styles/layout";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { bring, text } from "../texts/text";
import type { Backend } from "./backend";
import { DialogsController } from "./dialogs-controller";
import { DigitsController } from "./digits-controller";
import { DrawingController, type ShownDigit } from "./drawing-controller";
import { HelpController } from "./help-controller";
import { InspectController } from "./inspect-controller";
import { NoteController } from "./note-controller";
import { OwnDigitsController } from "./own-digits-controller";
import type { ConfusionCell } from "./playground-confusion";
import { PlaygroundElement } from "./playground-element";
import type { PlaygroundResults } from "./playground-results";
import { RunController } from "./run-controller";
import { RunsController } from "./runs-controller";
import { SaliencyController } from "./saliency-controller";
import { StepsController } from "./steps-controller";

/**
 * A network that learns to read digits, and all that one sees and changes of it.
 * @prop spec - settings of the run. What is set may leave fields out: they are the lecture's, or those of the preset named by
 *   `preset`. An illegal one throws and changes nothing.
 * @attr spec - settings of the run as an address says them, such as `preset=modern&learning_rate=0.1&seed=7`. An illegal one
 *   changes nothing, and is told beside the state of the run
 * @attr speed - the property's, or `full`
 * @attr hide - parts that are left out, as `network, results`: pad, prediction, network, settings, results, runs, confusion,
 *   transport, speed, preset, seed, help
 * @attr fix - fields of the spec that its user cannot change, as `learning_rate, seed`; `spec` for all but the seed
 * @prop speed - minibatches per second, one of 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000; Infinity for as fast as it goes
 * @prop report - newest measures of the run, or null before there are any; read only
 * @prop history - what was measured so far, oldest first, evenly thinned to 600 points; read only
 * @method train - trains; settles when the run ends or is paused
 * @method pause
 * @method step - trains so many minibatches
 * @method reset - back to minibatch 0
 * @method draw - puts 64 numbers 0 to 16 on the grid
 * @method predict - the ten outputs for 64 numbers 0 to 16; the grid keeps its digit
 * @method tour - leads through the page in five stops
 * @method note - says a sentence beside the state of the run, for some seconds
 * @csspart help - language and help, on top of the rest; a page with a header of its own may put it there
 * @cssprop --view-height - how tall the playground is at least, where its content leaves it the choice; the window's height
 * @cssprop --paper - background
 * @cssprop --card - background of its parts
 * @cssprop --ink - text and drawing
 * @cssprop --pos - what is positive, and what can be pressed
 * @cssprop --neg - what is negative
 * @fires digit-playground-report - `detail` is the new report
 * @fires digit-playground-change - spec or speed is another
 */
export class DigitPlayground extends PlaygroundElement {
  /** Set before the element is defined. */
  static backend: Backend;

  static override properties = {
    hide: {},
    fix: {},
    position: { state: true },
  };

  declare hide: string;
  declare fix: string;
  declare private position: number;

  readonly #backend = DigitPlayground.backend;
  readonly #presets = [...this.#backend.presets.keys()];
  #spec: Spec = this.#base("lecture");
  #hidden: ReadonlySet<string> = new Set();
  #fixed: ReadonlySet<string> = new Set();
  #fields: readonly Setting[] = this.#backend.fields;
  readonly #note = new NoteController(this);
  readonly #run = new RunController(this, this.#backend);
  readonly #runs = new RunsController(this, this.#backend, this.#spec);
  readonly #digits = new DigitsController(this, this.#run);
  readonly #own = new OwnDigitsController(this, this.#run, this.#digits);
  readonly #drawing = new DrawingController(this, this.#backend, this.#run, this.#digits);
  readonly #dialogs = new DialogsController(this, this.#drawing, this.#digits, this.#own, this.#note);
  readonly #inspect = new InspectController(this, this.#note);
  readonly #saliency = new SaliencyController(this, this.#run, this.#drawing, this.#note);
  readonly #steps = new StepsController(this, this.#drawing, this.#note);
  readonly #help = new HelpController(this);

  constructor() {
    super();
    this.hide = "";
    this.fix = "";
    this.position = FULL_SPEED;
    this.addEventListener("playground-show-digit", (event) => {
      const { part, index } = (event as CustomEvent<ShownDigit>).detail;
      this.#settle(this.#drawing.putExample(part, index));
    });
  }

  static override styles = [tokens, shared, layout];

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit gives the attributes of the class that is asked.
    return [...super.observedAttributes, "spec", "speed"];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    try {
      if (name === "spec") this.spec = Object.fromEntries(new URLSearchParams(value ?? ""));
      if (name === "speed") this.speed = Number(value === "full" ? Number.POSITIVE_INFINITY : value);
    } catch (error) {
      this.#note.say(error instanceof Error ? error.message : String(error));
    }
  }

  get history(): readonly Measured[] {
    return this.#run.curve.points;
  }

  get report(): Report | null {
    return this.#run.snapshot?.report ?? null;
  }

  get spec(): Spec {
    return structuredClone(this.#spec);
  }

  set spec(spec: SpecInput | Spec) {
    const { preset, ...changes } = checkedSpec(spec);
    void this.#configure(mergeSpec(this.#base(preset ?? "lecture"), changes));
  }

  get speed(): number {
    return paceAt(this.position);
  }

  set speed(pace: number) {
    this.#onSpeed(positionOf(pace));
  }

  note(sentence: string): void {
    this.#note.say(sentence);
  }

  async train(): Promise<void> {
    this.#note.say("");
    await this.#run.train((engine) => engine.train(paceAt(this.position)));
  }

  async pause(): Promise<void> {
    await this.#run.run((engine) => engine.pause());
  }

  async step(minibatches = 1): Promise<void> {
    const count = checkedSteps(minibatches);
    this.#note.say("");
    await this.#run.run((engine) => engine.step(count));
  }

  async reset(): Promise<void> {
    this.#note.say("");
    await this.#run.run((engine) => engine.reset());
  }

  async draw(values: ArrayLike<number>): Promise<void> {
    await this.#drawing.put(painted(checkedValues(values)));
  }

  async predict(values: ArrayLike<number>): Promise<number[]> {
    const checked = Float32Array.from(checkedValues(values));
    return Array.from(await this.#run.call((engine) => engine.predict(checked)));
  }

  async tour(): Promise<void> {
    await this.updateComplete;
    await this.#help.startTour();
  }

  /** For RunController. */
  reported(snapshot: Snapshot): void {
    this.#runs.observe(snapshot, this.#run.curve);
    this.dispatchEvent(
      new CustomEvent("digit-playground-report", { detail: snapshot.report, bubbles: true, composed: true }),
    );
  }

  /** For RunController. */
  opened(): void {
    this.#runs.inForce(this.#spec);
    this.#settle(this.#own.sendToNewEngine());
    this.#settle(this.#drawing.sendToNewEngine());
  }

  /** For DigitsController. */
  get browsing(): boolean {
    return this.#dialogs.browsing;
  }

  #base(preset: unknown): Spec {
    const { presets } = this.#backend;
    const base = typeof preset === "string" ? presets.get(preset) : undefined;
    if (!base) throw new RangeError(`preset is ${describe(preset)}; expected one of ${[...presets.keys()].join(", ")}`);
    return base;
  }

  /** Throws, and changes nothing, unless the core takes it. The promise is kept when the engine has it. */
  #configure(input: SpecInput): Promise<void> {
    const illegal = this.#backend.check(input);
    if (illegal) throw new RangeError(illegal);
    const before = this.#spec;
    this.#spec = specFromText(specToText(input), this.#backend.fields);
    const changed = changedFields(before, this.#spec);
    this.#changed();
    if ((["data", "split", "seed"] as const).some((name) => changed.includes(name))) this.#digits.forget();
    this.requestUpdate();
    // Before it is in the page, the spec waits for the engine.
    return this.isConnected ? this.#tell(this.#spec, before, changed) : Promise.resolve();
  }

  async #tell(spec: Spec, before: Spec, changed: readonly (keyof Spec)[]): Promise<void> {
    const trained = this.report?.minibatch ?? 0;
    try {
      const { restarted, snapshot } = await this.#run.call((engine) => engine.configure(spec));
      this.#run.adopt(snapshot);
      this.#runs.inForce(spec);
      if (trained === 0 || changed.length === 0) return;
      const names = changed.length > 3 ? text.preset : await this.#namesOf(changed);
      this.#note.say(restarted ? text.restarted(names) : text.applied(names));
    } catch (error) {
      // Where the engine is gone, the page says so; the next one starts with this spec. Else it did not take it.
      if (!this.#run.isOpen || this.#spec !== spec) return;
      this.#spec = before;
      this.#changed();
      this.#note.say(error instanceof Error ? error.message : String(error));
      this.requestUpdate();
    }
  }

  /** What fields are called; their own names, where the words for them do not arrive. */
  async #namesOf(changed: readonly string[]): Promise<string> {
    const isEveryday = changed.every((name) => name in text.fields);
    const further = isEveryday ? null : await bring(["settings"], () => import("../texts/fields")).catch(() => null);
    const fields = further?.allFields() ?? text.fields;
    return changed.map((name) => fields[name]?.label ?? name).join(", ");
  }

  /** For what a user has asked for: when the engine goes, the page already says so. */
  #settle(done: Promise<unknown>): void {
    done.catch(() => this.requestUpdate());
  }

  async #onTrain(): Promise<void> {
    if (isOver(this.report)) await this.reset();
    const word = await this.#lift();
    const trained = this.train();
    this.#note.say(word);
    await trained;
  }

  async #onStep(): Promise<void> {
    await this.#lift();
    await this.step(1);
  }

  /** Who goes on after a stop condition was met no longer wants it. A word about it, or "". */
  async #lift(): Promise<string> {
    const changes = lifted(this.report);
    if (!changes) return "";
    await this.#configure(mergeSpec(this.#spec, changes));
    return text.lifted(await this.#namesOf(Object.keys(changes)));
  }

  async #onRemedy(learningRate: number): Promise<void> {
    await this.#configure(mergeSpec(this.#spec, { learningRate }));
    await this.reset();
    await this.train();
  }

  async #onRewind(minibatch: number): Promise<void> {
    await this.#run.rewind(minibatch);
    this.#note.say(text.rewound(minibatch));
  }

  async #onRuns(): Promise<void> {
    await this.#runs.toggle().catch(() => this.#note.say(text.dataNotLoaded));
    if (!this.#runs.isOpen) this.renderRoot.querySelector<PlaygroundResults>("playground-results")?.focusRuns();
  }

  readonly #onModel = (): Promise<void> =>
    bring(["model"], () => import("./playground-model")).then(
      ({ openModel }) => openModel(this, this.#fields, this.callEngine),
      () => this.#note.say(text.dataNotLoaded),
    );

  /** For its dialogs and the page's address. */
  readonly callEngine = this.#run.call.bind(this.#run);

  readonly #check = (changes: SpecInput): string => this.#backend.check(mergeSpec(this.#spec, changes));

  readonly #checkSeed = (seed: string): string => this.#check({ seed });

  readonly #readWeights = (layer: number): Promise<Float32Array> => this.#run.call((engine) => engine.weights(layer));

  readonly #onChange = (event: CustomEvent<SpecInput>): void => {
    this.#choose(mergeSpec(this.#spec, event.detail));
  };

  /** A choice of the user's, where all that would change is left to the user. */
  #choose(input: SpecInput): void {
    const fixed = changedFields(this.#spec, input)
      .map(toSnake)
      .filter((name) => this.#fixed.has(name));
    if (fixed.length === 0) void this.#configure(input);
    else this.#note.say(text.fixed(fixed.join(", ")));
  }

  #onSpeed(position: number): void {
    this.position = position;
    this.#changed();
    // An engine that is not there yet is told when it trains.
    if (this.isConnected) this.#settle(this.#run.call((engine) => engine.pace(paceAt(position))));
  }

  #changed(): void {
    this.dispatchEvent(new CustomEvent("digit-playground-change", { bubbles: true, composed: true }));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("hide")) this.#hidden = new Set(this.hide.split(/[\s,]+/));
    if (!changed.has("fix")) return;
    this.#fixed = fixedIn(this.fix, this.#backend.fields);
    this.#fields = this.#backend.fields.map((field) => ({ ...field, fixed: this.#fixed.has(field.name) }));
  }

  /** What is shown of a part: nothing, where it is hidden. */
  #unless(part: Part, shown: unknown): unknown {
    return this.#hidden.has(part) ? nothing : shown;
  }

  override render(): unknown {
    return html`
      ${this.#unless("help", html`<playground-help part="help" @playground-help=${() => void this.#help.openGuide()}></playground-help>`)}
      ${this.#run.failure ? this.#broken() : html`${this.#bar()} ${this.#rooms()} ${this.#dialogs.render()}`} ${this.#help.render()}
    `;
  }

  #broken(): unknown {
    return html`<section class="card broken" role="alert">
      <h2>${text.brokenTitle}</h2>
      <p>${this.#run.failure}</p>
      <p>${text.brokenHint}</p>
      <button @click=${() => this.#run.open()}>${text.tryAgain}</button>
    </section>`;
  }

  #bar(): unknown {
    const transport = html`<playground-transport
        .snapshot=${this.#run.snapshot}
        .training=${this.#run.training}
        .spec=${this.#spec}
        .fixed=${this.#fixed.has("learning_rate")}
        .note=${this.#note.said}
        @playground-train=${() => this.#settle(this.#onTrain())}
        @playground-pause=${() => this.#settle(this.pause())}
        @playground-step=${() => this.#settle(this.#onStep())}
        @playground-reset=${() => this.#settle(this.reset())}
        @playground-remedy=${(event: CustomEvent<number>) => this.#settle(this.#onRemedy(event.detail))}
      ></playground-transport>`;
    const setup = html`<playground-setup
        .hides=${this.#hidden}
        .fixed=${this.#fixed}
        .position=${this.position}
        .presets=${this.#presets}
        .preset=${presetOf(this.#spec, this.#backend.presets)}
        .seed=${this.#spec.seed}
        .check=${this.#checkSeed}
        @playground-speed=${(event: CustomEvent<number>) => this.#onSpeed(event.detail)}
        @playground-preset=${(event: CustomEvent<string>) =>
          this.#choose({ ...this.#base(event.detail), seed: this.#spec.seed })}
        @playground-change=${this.#onChange}
      ></playground-setup>`;
    const hasSetup = ["speed", "preset", "seed"].some((part) => !this.#hidden.has(part));
    return html`<div class="bar">
      ${this.#hidden.has("transport") ? html`<p role="status">${this.#note.said}</p>` : transport} ${hasSetup ? setup : nothing}
    </div>`;
  }

  #rooms(): unknown {
    const rooms = [this.#hand(), this.#middle(), this.#results()];
    return html`<div class="rooms ${this.#inspect.target ? "inspecting" : ""}">
      ${rooms} ${this.#runs.wasOpen ? this.#unless("runs", this.#runsPanel()) : nothing} ${this.#inspector()}
    </div>`;
  }

  /** A column of the page; nothing where all of it is hidden. */
  #room(name: string, ...parts: readonly unknown[]): unknown {
    return parts.every((part) => part === nothing) ? nothing : html`<div class="room ${name}">${parts}</div>`;
  }

  #hand(): unknown {
    const { values, sheet, rasterized, options, label, canUndo, canRedo } = this.#drawing;
    const pad = html`<playground-pad
      .values=${values}
      .sheet=${sheet}
      .placement=${rasterized ?? IN_PLACE}
      .normalized=${options.normalize}
      .brushed=${this.#drawing.brushed}
      .canUndo=${canUndo}
      .canRedo=${canRedo}
      .ready=${this.#run.isOpen}
      .why=${this.#saliency.shown}
      .own=${this.#own.digits.length}
      .explains=${this.#steps.isOpen}
      @playground-stroke=${(event: CustomEvent<Sheet>) => this.#settle(this.#drawing.follow(event.detail))}
      @playground-drawn=${(event: CustomEvent<Sheet>) => this.#settle(this.#drawing.put(event.detail))}
      @playground-undo=${() => this.#settle(this.#drawing.undo())}
      @playground-redo=${() => this.#settle(this.#drawing.redo())}
      @playground-explain=${(event: CustomEvent<number | null>) => this.#saliency.explain(event.detail)}
      @playground-example=${() => this.#settle(this.#drawing.putExample("test"))}
      @playground-choose=${() => this.#settle(this.#dialogs.browse())}
      @playground-label=${() => this.#settle(this.#dialogs.label())}
      @playground-own-show=${() => this.#settle(this.#dialogs.browse({ group: "own" }))}
      @playground-steps=${() => this.#steps.toggle()}
    ></playground-pad> ${this.#steps.render()}`;
    const prediction = html`<playground-prediction
      .outputs=${this.#run.activations.subarray(-10)}
      .empty=${isEmpty(values)}
      .label=${label}
      .layer=${this.#spec.layers.length - 1}
      .explained=${this.#saliency.on}
      @playground-why=${() => this.#saliency.toggle()}
    ></playground-prediction>`;
    return this.#room("hand", this.#unless("pad", pad), this.#unless("prediction", prediction));
  }

  #middle(): unknown {
    const { snapshot, activations } = this.#run;
    const settings = html`<playground-settings
      .spec=${this.#spec}
      .fields=${this.#fields}
      .check=${this.#check}
      .call=${this.callEngine}
      @playground-change=${this.#onChange}
      ><button @click=${this.#onModel}>${text.model}</button></playground-settings>`;
    const network = html`<playground-network
      .spec=${this.#spec}
      .fields=${this.#fields}
      .check=${this.#check}
      .snapshot=${snapshot}
      .start=${this.#run.start}
      .values=${this.#drawing.values}
      .activations=${activations}
      .readWeights=${this.#readWeights}
      .inspected=${this.#inspect.target}
      @playground-change=${this.#onChange}
    >
      ${this.#unless("settings", settings)}
    </playground-network>`;
    const alone = this.#unless("settings", html`<div class="card">${settings}</div>`);
    return this.#room("middle", this.#hidden.has("network") ? alone : network);
  }

  #results(): unknown {
    const { snapshot, curve } = this.#run;
    const confusion = snapshot?.report.confusion ?? [];
    const results = html`<playground-results
      .hasRuns=${!this.#hidden.has("runs")}
      .points=${curve.points}
      .testDigits=${confusion.reduce((sum, count) => sum + count, 0)}
      .kinds=${kindsOf(this.report)}
      .others=${this.#runs.others}
      .kept=${snapshot?.kept ?? []}
      .runs=${this.#runs.runs.list.length}
      .runsOpen=${this.#runs.isOpen}
      @playground-runs-toggle=${() => this.#settle(this.#onRuns())}
      @playground-rewind=${(event: CustomEvent<number>) => this.#settle(this.#onRewind(event.detail))}
    ></playground-results>`;
    const matrix = html`<playground-confusion
      .snapshot=${snapshot}
      .points=${curve.points}
      @playground-cell=${({ detail }: CustomEvent<ConfusionCell>) => {
        const { part, label, predicted, minibatch } = detail;
        this.#settle(this.#dialogs.browse({ group: part, label, predicted, order: "confidence" }, minibatch));
      }}
    ></playground-confusion>`;
    return this.#room("results", this.#unless("results", results), this.#unless("confusion", matrix));
  }

  #runsPanel(): unknown {
    return html`<playground-runs
      ?hidden=${!this.#runs.isOpen}
      .isOpen=${this.#runs.isOpen}
      .runs=${this.#runs.runs}
      .others=${this.#runs.others}
      .points=${this.#run.curve.points}
      .spec=${this.#spec}
      .backend=${this.#backend}
      @playground-runs-change=${(event: CustomEvent<Runs>) => this.#runs.set(event.detail)}
      @playground-runs-toggle=${() => this.#settle(this.#onRuns())}
      @playground-load=${(event: CustomEvent<Spec>) => this.#choose({ ...event.detail })}
      @playground-compare=${() => this.#settle(this.pause())}
      @playground-compared=${(event: CustomEvent<readonly Overlay[] | null>) => this.#runs.compare(event.detail)}
    ></playground-runs>`;
  }

  #inspector(): unknown {
    if (!this.#inspect.loaded) return nothing;
    const { values, label } = this.#drawing;
    return html`<playground-inspector
      .target=${this.#inspect.target}
      .spec=${this.#spec}
      .snapshot=${this.#run.snapshot}
      .values=${values}
      .label=${label}
      .call=${this.callEngine}
      @playground-close=${this.#inspect.close}
      @playground-noted=${(event: CustomEvent<string>) => this.#note.add(event.detail)}
    ></playground-inspector>`;
  }
}

/** Accuracy on either kind of test digits, where the pen's are there. */
function kindsOf(report: Report | null): PlaygroundResults["kinds"] {
  return report && !Number.isNaN(report.penAccuracy) ? { scanned: report.testAccuracy, pen: report.penAccuracy } : null;
}
