import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { emit, emitUp } from "../kit/events";
import { panelTitle } from "../kit/help/panel-title";
import { PlaygroundElement } from "../kit/playground-element";
import { styled } from "../kit/styled";
import { answerOf } from "../state/answer";
import { EMPTY, isEmpty, type Values } from "../state/drawing";
import { cellFor } from "../state/roving";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import sheet from "./playground-prediction.css?inline";
import type { ShownWhy } from "./saliency-controller";

/** Once the pen has rested for so long, a screen reader is told the answer: of a drawing, not of each of its points. */
const REST_MS = 600;

const LIST = { columns: 1, count: 10, page: 10 } as const;

/**
 * The network's ten outputs for the digit on the grid.
 * @prop outputs - ten numbers, or none yet
 * @prop values - the digit on the grid
 * @prop answered - whether the outputs are those for `values`
 * @prop label - true label of the digit, or null for a drawn one
 * @prop layer - the outputs' layer, 1 for the first after the pixels
 * @prop explained - whether the grid is to show why an output is as it is
 * @prop why - what the grid shows of that, or null
 * @fires playground-inspect - `detail` is the output to be opened; bubbles
 * @fires playground-why - show or hide why on the grid
 */
export class PlaygroundPrediction extends PlaygroundElement {
  static override properties = {
    outputs: { attribute: false },
    values: { attribute: false },
    answered: { attribute: false },
    label: { attribute: false },
    layer: { type: Number },
    explained: { type: Boolean },
    why: { attribute: false },
    rested: { state: true },
    heard: { state: true },
    focused: { state: true },
  };

  declare outputs: readonly number[] | Float32Array;
  declare values: Values;
  declare answered: boolean;
  declare label: number | null;
  declare layer: number;
  declare explained: boolean;
  declare why: ShownWhy | null;
  /** The pen has rested, but a screen reader has not been told the answer yet. */
  declare private rested: boolean;
  /** What a screen reader is told. */
  declare private heard: string;
  /** The output that has the focus, or null: Tab leads to the answer. */
  declare private focused: number | null;

  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.outputs = [];
    this.values = EMPTY;
    this.answered = true;
    this.label = null;
    this.layer = 1;
    this.explained = false;
    this.why = null;
    this.rested = false;
    this.heard = "";
    this.focused = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const { why } = this;
    if (why && why.output !== changed.get("why")?.output && changed.has("why")) this.heard = why.view.told(why);
    if (changed.get("values")) {
      clearTimeout(this.#rest);
      this.rested = false;
      this.#rest = setTimeout(() => {
        this.rested = true;
      }, REST_MS);
    }
    // Waits for an answer that takes longer than the rest.
    if (!this.rested || !this.answered) return;
    this.rested = false;
    this.heard = this.#answer();
  }

  #answer(): string {
    const top = answerOf(this.outputs);
    if (isEmpty(this.values)) return text.emptyGrid;
    const output = text.short(this.outputs[top] ?? Number.NaN);
    // Where an output is no number, as after a divergence, there is no largest one.
    return top < 0 ? `${text.prediction}: ${output}` : text.answer(top, output);
  }

  override render(): unknown {
    const outputs = Array.from(this.outputs);
    const top = answerOf(this.outputs);
    const scale = Math.max(1, outputs[top] ?? 1);
    const empty = isEmpty(this.values);
    const reached = this.focused ?? Math.max(0, top);
    return html`
      <section class="card" aria-label=${text.prediction}>
        ${panelTitle(
          "prediction",
          text.prediction,
          html`<span>${this.#note(empty)}</span> ${empty && !this.explained ? nothing : this.#why()}`,
        )}
        <ul
          role="list"
          aria-label=${text.outputUnits}
          class=${empty ? "empty" : ""}
          @keydown=${this.#onKey}
          @focusout=${() => {
            this.focused = null;
          }}
        >
          ${outputs.map(
            (output, digit) => html`
              <li class=${digit === top ? "top" : ""}>
                <button
                  tabindex=${digit === reached ? 0 : -1}
                  aria-label=${text.inspectOutput(digit, text.short(output), digit === top && !empty)}
                  title=${text.inspectOutputTip}
                  @focus=${() => {
                    this.focused = digit;
                  }}
                  @click=${() => this.#inspect(digit)}
                >
                  <span class="digit">${digit}</span>
                  <span class="track">
                    <span class="bar" .style=${styled({ transform: `scaleX(${bar(output / scale)})` })}></span>
                  </span>
                  <span class="number" translate="no">${text.short(output)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
        <p class="spoken" aria-live="polite">${this.heard}</p>
      </section>
    `;
  }

  #note(empty: boolean): string {
    if (empty) return this.explained ? "" : text.predictionEmpty;
    return this.label === null ? "" : text.trueLabel(this.label);
  }

  #why(): unknown {
    return html`<button
      aria-pressed=${this.explained ? "true" : "false"}
      title=${text.why.tip}
      @click=${() => emit(this, "playground-why")}
    >
      ${text.why.button}
    </button>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const to = cellFor(event.key, true, this.focused ?? 0, LIST);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.renderRoot.querySelectorAll<HTMLElement>("li button")[to]?.focus();
  };

  #inspect(unit: number): void {
    const detail = { layer: this.layer, unit };
    emitUp(this, "playground-inspect", detail);
  }
}

/** Length of a bar; 0 for a negative output or NaN. */
function bar(share: number): number {
  return share > 0 ? Math.min(1, share) : 0;
}
