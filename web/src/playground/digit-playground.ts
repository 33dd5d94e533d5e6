import { html, type PropertyValues, unsafeCSS } from "lit";
import type { Report } from "../../../wasm/playground";
import { DigitsController } from "../data/digits-controller";
import { OwnDigitsController } from "../data/own-digits-controller";
import type { Snapshot } from "../engine/protocol";
import { emitUp } from "../kit/events";
import { failureCard } from "../kit/failure-card";
import { HelpController } from "../kit/help/help-controller";
import { NoteController } from "../kit/note-controller";
import { PlaygroundElement } from "../kit/playground-element";
import { DrawingController } from "../pad/drawing-controller";
import { namesIn, type Spec, type SpecInput } from "../plain/spec";
import type { Backend } from "../run/backend";
import { RunController } from "../run/run-controller";
import { SpecController } from "../run/spec-controller";
import { RunsController } from "../runs/runs-controller";
import { isSteps, legalValues } from "../state/arguments";
import type { Measured } from "../state/curve";
import { painted } from "../state/drawing";
import { paceAt, positionOf } from "../state/pace";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { bring } from "../texts/text";
import { told, toldOf } from "../texts/told";
import { DialogsController } from "./dialogs-controller";
import sheet from "./digit-playground.css?inline";
import { ExtrasController } from "./extras-controller";
import { PlaygroundView } from "./playground-view";

/** The code that says why a value is illegal, loaded when it is needed. */
const checks = (): Promise<typeof import("../state/checks")> => import("../state/checks");

/**
 * A network that learns to read digits, and all that one sees and changes of it.
 * @prop spec - settings of the run: an object, or text as the attribute has it. What is set may leave fields out: they are the
 *   lecture's, or those of the preset named by `preset`. An illegal one changes nothing: in our own page it throws, in another's it
 *   is told beside the state of the run and by `digit-playground-refused`
 * @attr spec - settings of the run as an address says them, such as `preset=modern&learning_rate=0.1&seed=7`. An illegal one
 *   changes nothing, and is told likewise
 * @attr speed - the property's
 * @attr hide - parts that are left out, as `network, results`: pad, prediction, network, settings, results, runs, confusion,
 *   transport, speed, preset, seed, help
 * @attr fix - fields of the spec that its user cannot change, as `learning_rate, seed`; `spec` for all but the seed
 * @prop speed - minibatches per second, one of 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000; Infinity or `full` for as fast as it
 *   goes. An illegal one is refused as `spec` is
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
 * @cssprop --playground-theme - `light`, `dark`, or `light dark` for its reader's own; the `color-scheme` of the page around where it
 *   is not given
 * @cssprop --view-height - how tall the playground is at least, where its content leaves it the choice; the window's height
 * @cssprop --paper - background
 * @cssprop --card - background of its parts
 * @cssprop --ink - text and drawing
 * @cssprop --pos - what is positive, and what can be pressed
 * @cssprop --neg - what is negative
 * @fires digit-playground-report - `detail` is the new report
 * @fires digit-playground-change - spec or speed is another
 * @fires digit-playground-result - a run that had a target accuracy is over: `detail` is the record `{id, right, attempt, given, total}`
 * @fires digit-playground-refused - in another's page, `spec` or `speed` was illegal: `detail` has the `property`, the `value` and
 *   a sentence, `message`
 */
export class DigitPlayground extends PlaygroundElement {
  /** Set before the element is defined. */
  static backend: Backend;

  static override properties = {
    hide: {},
    fix: {},
    spec: { noAccessor: true },
    speed: { noAccessor: true },
  };

  declare hide: string;
  declare fix: string;

  readonly #backend = DigitPlayground.backend;
  readonly #note = new NoteController(this);
  readonly #run = new RunController(this, this.#backend);
  readonly #spec = new SpecController(this, this.#backend, this.#run, this.#note);
  readonly #runs = new RunsController(this, this.#backend, this.#spec.current);
  readonly #digits = new DigitsController(this, this.#run);
  readonly #own = new OwnDigitsController(this, this.#run, this.#digits);
  readonly #drawing = new DrawingController(this, this.#backend, this.#run, this.#digits);
  readonly #dialogs = new DialogsController(this, {
    drawing: this.#drawing,
    digits: this.#digits,
    own: this.#own,
    note: this.#note,
  });
  readonly #extras = new ExtrasController(this, this.#run, this.#drawing);
  readonly #help = new HelpController(this);
  readonly #view = new PlaygroundView(this, {
    backend: this.#backend,
    run: this.#run,
    spec: this.#spec,
    runs: this.#runs,
    own: this.#own,
    drawing: this.#drawing,
    dialogs: this.#dialogs,
    extras: this.#extras,
    note: this.#note,
  });

  constructor() {
    super();
    this.hide = "";
    this.fix = "";
    this.addEventListener("playground-show-digit", ({ detail: { subset, index } }) => {
      this.settle(this.#drawing.putExample(subset, index));
    });
    this.addEventListener("playground-inspect", ({ detail }) => this.#extras.openUnit(detail));
    this.addEventListener("playground-noted", ({ detail }) => this.#note.say(detail));
  }

  static override styles = [tokens, shared, unsafeCSS(sheet)];

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    try {
      super.attributeChangedCallback(name, before, value);
    } catch (error) {
      this.#refuse(error);
    }
  }

  get history(): readonly Measured[] {
    return this.#run.curve.points;
  }

  get report(): Report | null {
    return this.#run.snapshot?.report ?? null;
  }

  get spec(): Spec {
    return structuredClone(this.#spec.current);
  }

  set spec(spec: SpecInput | Spec | string | null | undefined) {
    this.#spec.set(spec);
  }

  get speed(): number {
    return paceAt(this.#run.position);
  }

  set speed(pace: number | string | null | undefined) {
    const position = positionOf(
      Number(pace === "full" ? Number.POSITIVE_INFINITY : (pace ?? Number.POSITIVE_INFINITY)),
    );
    this.settle(this.#run.setPosition(position));
    this.#changed();
  }

  note(sentence: string): void {
    this.#note.say(sentence);
  }

  async train(): Promise<void> {
    this.#note.say("");
    await this.#run.train();
  }

  async pause(): Promise<void> {
    await this.#run.take(this.#run.call("pause"));
  }

  async step(minibatches = 1): Promise<void> {
    const count = isSteps(minibatches) ? minibatches : (await checks()).checkedSteps(minibatches);
    this.#note.say("");
    await this.#run.take(this.#run.call("step", { minibatches: count }));
  }

  async reset(): Promise<void> {
    this.#note.say("");
    await this.#run.take(this.#run.call("reset"));
  }

  async draw(values: ArrayLike<number>): Promise<void> {
    await this.#drawing.put(painted(legalValues(values) ?? (await checks()).checkedValues(values)));
  }

  async predict(values: ArrayLike<number>): Promise<number[]> {
    const checked = Float32Array.from(legalValues(values) ?? (await checks()).checkedValues(values));
    return Array.from(await this.#run.call("predict", { values: checked }));
  }

  async tour(): Promise<void> {
    await this.updateComplete;
    const { startTour } = await bring(["tour"], () => import("./playground-tour"));
    await startTour(this.renderRoot);
  }

  /** For RunController. */
  reported(snapshot: Snapshot): void {
    this.#runs.observe(snapshot, this.#run.curve);
    emitUp(this, "digit-playground-report", snapshot.report);
  }

  /** For RunController. */
  opened(): void {
    this.#runs.inForce(this.#spec.current);
    this.settle(this.#own.sendToNewEngine());
    this.settle(this.#drawing.sendToNewEngine());
  }

  /** For SpecController. */
  specChanged(changed: readonly (keyof Spec)[]): void {
    this.#changed();
    if ((["data", "split", "seed"] as const).some((name) => changed.includes(name))) this.#digits.forget();
    this.requestUpdate();
  }

  /** For SpecController. */
  specInForce(spec: Spec): void {
    this.#runs.inForce(spec);
  }

  /** For DigitsController. */
  get browsing(): boolean {
    return this.#dialogs.browsing;
  }

  /** For its view, to do what a user has asked for. If the engine refuses it, a note says why; if it is gone, the page says so already. */
  settle(done: Promise<unknown>): void {
    done.catch((error: unknown) => {
      this.requestUpdate();
      if (this.#run.isOpen) this.#refuse(error);
    });
  }

  #refuse(error: unknown): void {
    toldOf(error).then((why) => this.#run.failure || this.#note.say(why));
  }

  /** For its dialogs and the page's address. */
  readonly callEngine = this.#run.call;

  #changed(): void {
    emitUp(this, "digit-playground-change");
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("hide")) this.#view.hidden = new Set(namesIn(this.hide));
    if (changed.has("fix")) this.#spec.fix(this.fix);
  }

  override render(): unknown {
    return html`
      ${this.#view.unless("help", html`<playground-help part="help" @playground-help=${() => this.#help.openGuide()}></playground-help>`)}
      <div class="page" ?hidden=${this.#run.failure !== null}>${this.#view.bar()} ${this.#view.rooms()}</div>
      ${this.#run.failure ? failureCard(told(this.#run.failure, this), () => this.#run.open(true)) : this.#dialogs.render()}
      ${this.#help.render(() => this.tour())}
    `;
  }
}
