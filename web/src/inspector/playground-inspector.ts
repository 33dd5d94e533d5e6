import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Snapshot } from "../engine/protocol";
import { emit, emitUp, type Fired } from "../kit/events";
import { Latest } from "../kit/latest";
import type { Spec } from "../plain/spec";
import type { UnitParameters } from "../plain/unit-parameters";
import type { CallEngine } from "../run/run-controller";
import { EMPTY, type Values } from "../state/drawing";
import { bySize, fitsTogether, stepped, termsOf, type UnitAddress, type UnitView, unitView } from "../state/unit";
import { shared } from "../styles/shared";
import { decimals } from "../texts/printed";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import type { Activations } from "./activation-at";
import { type Address, addressesOf, type Change, keyOf } from "./edits";
import { EditsController } from "./edits-controller";
import { marks } from "./marks";
import sheet from "./playground-inspector.css?inline";
import { BIAS } from "./weight-cells";
import "./playground-curve";
import { PlaygroundElement } from "../kit/playground-element";
import "./playground-gradient";
import "./playground-parameter";
import type { PlaygroundParameter } from "./playground-parameter";
import "./playground-picture";
import "./playground-terms";
import { type PlaygroundWeights, whereOf } from "./playground-weights";
import { slopePrinted, sumDigits } from "./unit-digits";

/** Shortest pause between two requests while training, in milliseconds: nobody reads faster than that. */
const REST = 120;
/** How many times the unit is asked for until its weights and its sum belong to the same minibatch. */
const TRIES = 3;

/**
 * One unit opened, with the numbers of the run and of the digit on the grid: weights, weighted sum, activation, gradient. Its
 * weights can be edited and frozen.
 * @prop target - the unit, or null while closed
 * @prop spec - of the run
 * @prop snapshot - newest state of the run
 * @prop values - the digit on the grid
 * @prop label - its true label, or null
 * @prop call - calls the engine
 * @prop core - computes activations
 * @fires playground-inspect - `detail` is another unit to be opened; bubbles
 * @fires playground-close
 * @fires playground-noted - `detail` is a word about edits that have gone
 */
export class PlaygroundInspector extends PlaygroundElement {
  static override properties = {
    target: { attribute: false },
    spec: { attribute: false },
    snapshot: { attribute: false },
    values: { attribute: false },
    label: { attribute: false },
    call: { attribute: false },
    core: { attribute: false },
    view: { state: true },
    selected: { state: true },
    picked: { state: true },
  };

  declare target: UnitAddress | null;
  declare spec: Spec | null;
  declare snapshot: Snapshot | null;
  declare values: Values;
  declare label: number | null;
  declare call: CallEngine;
  declare core: Activations | null;
  declare private view: UnitView | null;
  declare private selected: number;
  /** The label that the user picked for the gradient of a digit without one. */
  declare private picked: number | null;

  readonly #edits = new EditsController(this);
  readonly #latest = new Latest();
  #parameters: {
    readonly snapshot: Snapshot | null;
    readonly target: UnitAddress;
    readonly value: UnitParameters;
  } | null = null;

  /** Counts edits: an answer requested before the newest edit does not contain it, and is dropped. */
  #edit = 0;

  constructor() {
    super();
    this.target = null;
    this.spec = null;
    this.snapshot = null;
    this.values = EMPTY;
    this.label = null;
    this.call = () => Promise.reject(new Error(text.disconnected));
    this.core = null;
    this.view = null;
    this.selected = 0;
    this.picked = null;
  }

  static override styles = [shared, marks, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("snapshot")) this.#edits.follow(this.snapshot);
    if (changed.has("label")) this.picked = null;
    const { target, spec } = this;
    if (!target) this.view = null;
    if (!target || !spec) return;
    const inputs = spec.layers[target.layer - 1];
    const exists = inputs !== undefined && target.unit < (spec.layers[target.layer] ?? 0) && target.layer > 0;
    if (!exists) emit(this, "playground-close");
    else if (this.selected >= inputs) this.selected = 0;
  }

  override updated(changed: PropertyValues): void {
    this.toggleAttribute("open", this.target !== null);
    const before = changed.get("target");
    if (this.target && changed.has("target") && !before) this.renderRoot.querySelector("h2")?.focus();
    const asks = ["target", "spec", "snapshot", "values", "label", "picked"] as const;
    if (this.target && asks.some((name) => changed.has(name))) {
      this.#latest.ask(() => this.#ask(), this.snapshot?.training ? REST : 0);
    }
  }

  get #labelInForce(): number | null {
    return this.picked ?? this.label;
  }

  async #ask(): Promise<void> {
    for (let rest = TRIES; rest > 0; rest--) {
      const { target, spec, snapshot, values } = this;
      if (!target || !spec) return;
      const known = this.#parameters;
      const isKnown = known?.snapshot === snapshot && known.target === target;
      const label = this.#labelInForce ?? -1;
      const edit = this.#edit;
      // Sent together, so that the worker trains between the two only rarely.
      const [parameters, inspection] = await Promise.all([
        isKnown ? known.value : this.call("unit", { layer: target.layer - 1, unit: target.unit }),
        this.call("inspect", { values: Float32Array.from(values), label }),
      ]);
      // This answer is stale. Whatever changed meanwhile triggers a request of its own, an edit once the engine has taken it.
      if (this.target !== target || this.spec !== spec || this.#edit !== edit) return;
      if (parameters.weights.length !== spec.layers[target.layer - 1]) return;
      const view = unitView(spec, target, values, inspection, parameters);
      this.#parameters = fitsTogether(view) ? { snapshot, target, value: parameters } : null;
      if (this.#parameters === null && rest > 1) continue;
      if (view.layer !== this.view?.layer) this.selected = bySize(termsOf(view))[0] ?? 0;
      this.view = view;
      return;
    }
  }

  override render(): unknown {
    const { target, spec, view, core } = this;
    if (!target || !spec || !core) return nothing;
    const last = spec.layers.length - 1;
    const { inspector } = words;
    const name = target.layer === last ? text.outputName(target.unit) : text.unitName(target.layer, target.unit);
    return html`
      <section role="dialog" aria-labelledby="title">
        <header @keydown=${this.#onHeaderKey}>
          <div class="title">
            <h2 id="title" tabindex="-1" aria-describedby="others">${name}</h2>
            <playground-tip .topic=${"inspector"} label=${name}></playground-tip>
            <button class="close" aria-label=${inspector.close} title=${inspector.close} @click=${() => emit(this, "playground-close")}>×</button>
          </div>
          <div class="nav">
            <span>${inspector.place(target.layer, last, spec.layers[target.layer] ?? 0)}</span>
            ${this.#steps(inspector.layer, inspector.previousLayer, inspector.nextLayer, (by) => stepped(spec.layers, target, by, 0))}
            ${this.#steps(inspector.unit, inspector.previousUnit, inspector.nextUnit, (by) => stepped(spec.layers, target, 0, by))}
          </div>
          <p class="spoken" id="others">${inspector.others}</p>
        </header>
        ${guard(this.#shown(), () => (view ? this.#body(view, spec, core) : html`<div class="body" aria-busy="true">${text.loading}</div>`))}
        ${this.#footer()}
      </section>
    `;
  }

  /** The values that the body shows: the run reports more often than the unit's numbers are asked for. */
  #shown(): unknown[] {
    const { view, target, spec, selected, snapshot } = this;
    return [view, target, spec, selected, snapshot?.training, this.#labelInForce, this.#edits.marks, text];
  }

  #steps(name: string, previous: string, next: string, to: (by: number) => UnitAddress | null): unknown {
    const button = (label: string, sign: string, by: number): unknown => {
      const there = to(by);
      // Not `disabled`: a disabled button would lose the focus at the last unit.
      return html`<button
        aria-label=${label}
        title=${label}
        aria-disabled=${there ? "false" : "true"}
        @click=${() => this.#inspect(there)}
      >
        ${sign}
      </button>`;
    };
    return html`<div class="steps">${button(previous, "‹", -1)}<span aria-hidden="true">${name}</span>${button(next, "›", 1)}</div>`;
  }

  #body(view: UnitView, spec: Spec, core: Activations): unknown {
    const { inspector } = words;
    const { edited, frozen } = this.#marksOf(view);
    const address = this.#address(view, this.selected);
    const value = this.selected === BIAS ? view.bias : (view.weights[this.selected] ?? 0);
    const name = nameOf(this.selected);
    const [formula, derivative] = inspector.formulas[view.activation];
    const isFrozen = frozen.size === view.weights.length + 1;
    const x = view.layer === 1 ? "x" : "a";
    const { output, slope } = slopePrinted(core, view);
    return html`
      <div class="body" aria-busy=${view.layer === this.target?.layer && view.unit === this.target.unit ? "false" : "true"}>
        <div class="section">
          <h3>${inspector.sum}<span><i>z</i> = Σ <i>w</i><sub>i</sub> <i>${x}</i><sub>i</sub> + <i>b</i> = <data translate="no" id="sum" value=${view.sum}>${decimals.write(view.sum, sumDigits(core, view))}</data></span></h3>
          <div class="pictures">
            <playground-weights
              .view=${view}
              .selected=${this.selected}
              .edited=${edited}
              .frozen=${frozen}
              @playground-select=${(event: Fired<"playground-select">) => this.#select(event.detail)}
              @playground-edit=${() => this.#field()?.edit()}
              @playground-nudge=${(event: Fired<"playground-nudge">) => this.#set(view, value + event.detail, true)}
              @playground-freeze=${() => this.#edits.freeze([address], !frozen.has(this.selected))}
            ></playground-weights>
            <div class="beside">
              <playground-picture
                .values=${view.inputs}
                name=${view.layer === 1 ? inspector.inputsOfPixels : inspector.inputsOfLayer(view.layer - 1)}
              ></playground-picture>
              <playground-picture
                .values=${Float32Array.from(termsOf(view), ({ product }) => product)}
                signed
                name=${view.layer === 1 ? inspector.products : inspector.productsOfLayer}
              ></playground-picture>
            </div>
          </div>
          <playground-parameter
            .name=${name}
            .where=${whereOf(view.layer, this.selected)}
            .value=${value}
            .was=${this.#edits.marks.edited.get(keyOf(address)) ?? null}
            .frozen=${frozen.has(this.selected)}
            @playground-value=${(event: Fired<"playground-value">) => this.#set(view, event.detail, false)}
            @playground-nudge=${(event: Fired<"playground-nudge">) => this.#set(view, value + event.detail, true)}
            @playground-freeze=${() => this.#edits.freeze([address], !frozen.has(this.selected))}
          ></playground-parameter>
          <button
            class="unit"
            aria-pressed=${isFrozen ? "true" : "false"}
            title=${inspector.freezeUnitTip}
            @click=${() => this.#edits.freeze(addressesOf(view.layer - 1, view.unit, view.weights.length), !isFrozen)}
          >
            ${inspector.freezeUnit}
          </button>
          <playground-terms .view=${view} .core=${this.core} .selected=${this.selected} .still=${!this.snapshot?.training}></playground-terms>
        </div>
        <div class="section">
          <h3>${inspector.activation} <span>${text.choices[view.activation]}</span></h3>
          <p><i>a</i> = <i>s</i>(<i>z</i>) = ${formula} = <data translate="no" id="output" value=${view.output}>${output}</data></p>
          <playground-curve .view=${view} .core=${this.core}></playground-curve>
          <p>
            <i>s</i>′(<i>z</i>) = ${derivative} = <data translate="no" id="derivative" value=${view.derivative}>${slope}</data>
          </p>
        </div>
        <div class="section">
          <playground-gradient
            .view=${view}
            .spec=${spec}
            .label=${this.#labelInForce}
            .selected=${this.selected}
            .name=${name}
            @playground-label=${(event: Fired<"playground-label">) => {
              this.picked = event.detail;
            }}
          ></playground-gradient>
        </div>
      </div>
    `;
  }

  #footer(): unknown {
    const { marks: made, refusal, canUndo, canRedo } = this.#edits;
    if (!canUndo && !canRedo) return nothing;
    const { inspector } = words;
    const button = ([word, name]: readonly string[], can: boolean, act: () => void): unknown =>
      html`<button aria-label=${name} aria-disabled=${can ? "false" : "true"} @click=${act}>${word}</button>`;
    return html`<footer aria-label=${inspector.edits} role="group">
      ${refusal ? html`<p role="alert">${told(refusal, this)}</p>` : nothing}
      <span role="status"><i class="edited"></i>${inspector.editedCount(made.edited.size)} · <i class="frozen"></i>${inspector.frozenCount(made.frozen.size)}</span>
      ${button(inspector.undo, canUndo, () => this.#edits.undo())}
      ${button(inspector.redo, canRedo, () => this.#edits.redo())}
      ${button(inspector.undoAll, canUndo, () => this.#edits.undo(true))}
    </footer>`;
  }

  /** Inputs of the unit whose weights are edited, and those whose weights are frozen. */
  #marksOf(view: UnitView): { edited: ReadonlySet<number>; frozen: ReadonlySet<number> } {
    const { marks } = this.#edits;
    const marked = (keys: { has(key: string): boolean }): ReadonlySet<number> =>
      new Set(
        addressesOf(view.layer - 1, view.unit, view.weights.length)
          .filter((address) => keys.has(keyOf(address)))
          .map(({ input }) => input),
      );
    return { edited: marked(marks.edited), frozen: marked(marks.frozen) };
  }

  #address({ layer, unit }: UnitAddress, input: number): Address {
    return { layer: layer - 1, input, unit };
  }

  #field(): PlaygroundParameter | null {
    return this.renderRoot.querySelector("playground-parameter");
  }

  #select(input: number): void {
    this.selected = input;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<PlaygroundWeights>("playground-weights")?.focusSelected(),
    );
  }

  #set(view: UnitView, value: number, nudge: boolean): void {
    const before = this.selected === BIAS ? view.bias : (view.weights[this.selected] ?? 0);
    this.#edits.set(this.#address(view, this.selected), before, value, nudge);
  }

  /** For EditsController. Shows the value before the engine answers, since further key presses build on it. */
  foresee(change: Change): void {
    const { view } = this;
    this.#parameters = null;
    this.#edit++;
    if (!view || change.kind === "freeze") return;
    const { address, after } = change;
    if (address.layer !== view.layer - 1 || address.unit !== view.unit) return;
    if (address.input === BIAS) this.view = { ...view, bias: after };
    else this.view = { ...view, weights: view.weights.with(address.input, after) };
  }

  /** For EditsController. */
  lost(note: string): void {
    emit(this, "playground-noted", note);
  }

  readonly #onHeaderKey = (event: KeyboardEvent): void => {
    const { target, spec } = this;
    if (!target || !spec || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [1, 0], ArrowDown: [-1, 0] }[event.key];
    if (!step) return;
    event.preventDefault();
    this.#inspect(stepped(spec.layers, target, step[0] ?? 0, step[1] ?? 0));
  };

  #inspect(target: UnitAddress | null): void {
    if (!target) return;
    emitUp(this, "playground-inspect", target);
  }
}

const SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

/** The name of a weight, counted from 1 as in the lecture. */
function nameOf(input: number): string {
  if (input === BIAS) return "b";
  return `w${String(input + 1).replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)] ?? digit)}`;
}

customElements.define("playground-inspector", PlaygroundInspector);
