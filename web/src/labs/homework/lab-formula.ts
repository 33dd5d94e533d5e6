import { html, nothing, unsafeCSS } from "lit";
import { recall, remember } from "../../kit/memory";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import { type Checked, emit, emitUp } from "../events";
import type { PlotCurve } from "../kit/plot";
import { DERIVATIONS } from "./derivations";
import { type Formula, formulaOf, type Value } from "./formula";
import sheet from "./lab-formula.css?inline";
import { type Judgement, judge, type Note, type Sample, type TaskName } from "./mistakes";
import { type Fault, LONGEST } from "./parse";
import { ARGUMENTS, NAMES, type Sketch, samplesOf, sketchOf } from "./tasks";
import "../kit/lab-plot";

/**
 * A function of the homework to write: drawn beside the core's curve while it is typed, and checked against the core's numbers when
 * the user asks for it. What is typed is remembered.
 * @prop task - which function
 * @prop error - for mse_prime: how many times the lecture's the student's own mse is, or null while that is not right
 * @fires lab-checked - `detail` is what the lab makes a record of
 * @fires lab-judged - `detail` says of a right formula how many times the lecture's it is; null until it is checked and right
 */
export class LabFormula extends PlaygroundElement {
  static override properties = {
    task: {},
    error: { attribute: false },
    typed: { state: true },
    checked: { state: true },
  };

  declare task: TaskName;
  declare error: number | null;
  declare private typed: string;
  declare private checked: Judgement | Fault | null;

  /** The core's numbers, which do not depend on what is typed. */
  #samples: readonly Sample[] = [];
  #sketch: Sketch | null = null;

  constructor() {
    super();
    this.task = "sigmoid_prime";
    this.error = null;
    this.typed = "";
    this.checked = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override connectedCallback(): void {
    super.connectedCallback();
    this.typed = recall(this.#key) ?? this.typed;
    this.#samples = samplesOf(core, this.task);
    this.#sketch = sketchOf(core, this.task);
  }

  /** Checks again when the error changes, because another derivative is right then. */
  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("error") && this.checked && !("kind" in this.checked)) this.#answer(this.#check());
  }

  /** A formula that was right at the last visit counts as right without another check by the user. */
  override firstUpdated(): void {
    const judgement = this.#check();
    if (isRight(judgement)) this.#answer(judgement);
  }

  get #key(): string {
    return `homework.${this.task}`;
  }

  override render(): unknown {
    const { homework } = words;
    const fault = this.checked && "kind" in this.checked ? this.checked : null;
    return html`
      <div>
        <h3>${this.task}(${ARGUMENTS[this.task]})</h3>
        <p class="prompt">${homework.prompts[this.task]}</p>
        <form novalidate @submit=${this.#onSubmit}>
          <span class="line">
            <label for="formula">return</label>
            <input
              id="formula"
              type="text"
              aria-label=${homework.field(this.task)}
              aria-describedby="names said"
              aria-invalid=${fault !== null}
              autocomplete="off"
              autocapitalize="off"
              autocorrect="off"
              spellcheck="false"
              maxlength=${LONGEST}
              .value=${this.typed}
              @input=${this.#onInput}
            />
          </span>
          <button>${words.labs.check}</button>
        </form>
        <p class="names" id="names">${homework.names[this.task]}</p>
        <div class="said" id="said" role="status">${fault ? this.#faulty(fault) : this.#judged(this.checked as Judgement | null)}</div>
        <details>
          <summary>${homework.derive}</summary>
          <ol>
            ${DERIVATIONS[this.task].map(
              (step, index) => html`<li>${step}<span class="reason">${homework.reasons[this.task][index]}</span></li>`,
            )}
          </ol>
        </details>
      </div>
      <div>${this.#plot()}</div>
    `;
  }

  #faulty({ at, kind, piece }: Fault): unknown {
    const { homework } = words;
    const end = at + Math.max(1, piece.length);
    const shown =
      kind === "empty" || kind === "long"
        ? nothing
        : html`<p class="excerpt">${this.typed.slice(0, at)}<mark>${this.typed.slice(at, end) || "…"}</mark>${this.typed.slice(end)}</p>`;
    return html`<p><strong>${homework.unread}</strong> ${homework.faults[kind](piece)}</p>
      ${shown}`;
  }

  #judged(judgement: Judgement | null): unknown {
    if (!judgement) return nothing;
    const { homework, labs } = words;
    const { right, note, hint, factor, counter } = judgement;
    if (right)
      return html`<p><strong class="right">✓ ${labs.right}</strong> ${this.#derived(note)} ${note ? homework.notes[note] : homework.praise[this.task]}</p>`;
    return html`<p><strong>${labs.wrong}</strong> ${counter ? this.#counter(counter.sample, counter.mine) : nothing}</p>
      ${hint ? html`<p>${homework.hints[hint](fine(text, factor))}</p>` : nothing}`;
  }

  /** Says which error a right derivative belongs to. */
  #derived(note: Note | null): unknown {
    const { fits, alone } = words.homework;
    if (this.task !== "mse_prime") return nothing;
    return this.error === null ? alone[note === "mean" || note === "batch" ? note : "half"] : fits;
  }

  #counter({ values, truth }: Sample, mine: Value): string {
    const { homework } = words;
    const at =
      this.task === "sigmoid_prime"
        ? `x = ${written(values.x ?? 0)}`
        : `y = ${written(values.y ?? 0)}, out = ${written(values.out ?? 0)}`;
    return homework.counters[this.task](at, written(mine), written(truth));
  }

  #plot(): unknown {
    const { homework } = words;
    const sketch = this.#sketch;
    if (!sketch) return nothing;
    const formula = this.#formula();
    const factor = this.task === "mse_prime" ? (this.error ?? 1) : 1;
    const truth = { xs: sketch.xs, ys: sketch.truth.map((y) => factor * y) };
    const curves: PlotCurve[] = [{ ...truth, className: "dashed", name: homework.truth[this.task] }];
    if (formula) curves.push({ xs: sketch.xs, ys: sketch.mine(formula), className: "main", name: homework.mine });
    return html`
      <lab-plot
        .label=${homework.picture[this.task]}
        .x=${sketch.x}
        .y=${sketch.y}
        .xName=${this.task === "sigmoid_prime" ? "x" : "out₁"}
        .yName=${homework.axes[this.task]}
        .curves=${curves}
      ></lab-plot>
      <p class="legend"><span>${homework.truth[this.task]}</span>${formula ? html`<span class="mine">${homework.mine}</span>` : nothing}</p>
    `;
  }

  #formula(): Formula | null {
    const read = formulaOf(this.typed, NAMES[this.task]);
    return "formula" in read ? read.formula : null;
  }

  readonly #onInput = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
    this.#answer(null);
    remember(this.#key, this.typed);
  };

  #check(): Judgement | Fault {
    const read = formulaOf(this.typed, NAMES[this.task]);
    return "fault" in read ? read.fault : judge(this.task, read.formula, this.#samples, this.error);
  }

  #answer(judgement: Judgement | Fault | null): void {
    this.checked = judgement;
    emit(this, "lab-judged", isRight(judgement) ? judgement.factor : null);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const judgement = this.#check();
    this.#answer(judgement);
    if (!("right" in judgement)) return;
    const detail: Checked = { right: judgement.right, given: this.typed, task: this.task };
    emitUp(this, "lab-checked", detail);
  };
}

function isRight(judgement: Judgement | Fault | null): judgement is Judgement {
  return judgement !== null && "right" in judgement && judgement.right;
}

/** Numbers as they are read: a vector in brackets. */
function written(value: Value): string {
  if (typeof value === "number") return Number.isFinite(value) ? fine(text, value) : text.short(value);
  return `(${value.map(written).join("; ")})`;
}

customElements.define("lab-formula", LabFormula);
