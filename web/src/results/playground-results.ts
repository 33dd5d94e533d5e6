import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { emit, type Fired } from "../kit/events";
import { panelTitle } from "../kit/help/panel-title";
import { PlaygroundElement } from "../kit/playground-element";
import type { Point } from "../state/curve";
import type { Overlay } from "../state/overlay";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { ACCURACY, LOSS } from "./measures";
import sheet from "./playground-results.css?inline";

/**
 * Accuracy and loss, as numbers and as curves.
 * @prop points - of the run, ascending
 * @prop testDigits - how many test digits there are
 * @prop accuracy - accuracy on scanned and on pen test digits, 0 to 1, where both are known; or null
 * @prop others - further runs on the charts
 * @prop kept - minibatches to which the run can be taken back
 * @prop hasRuns - whether there is a button for the runs that are kept
 * @prop runs - how many runs are kept
 * @prop runsOpen - whether they are shown
 * @fires playground-runs-toggle - show or hide the kept runs
 * @fires playground-rewind - `detail` is the minibatch to go back to
 */
export class PlaygroundResults extends PlaygroundElement {
  static override properties = {
    points: { attribute: false },
    testDigits: { type: Number },
    accuracy: { attribute: false },
    others: { attribute: false },
    kept: { attribute: false },
    hasRuns: { type: Boolean },
    runs: { type: Number },
    runsOpen: { type: Boolean },
    mark: { state: true },
    canRewind: { state: true },
  };

  declare points: readonly Point[];
  declare testDigits: number;
  declare accuracy: { readonly scanned: number; readonly pen: number } | null;
  declare others: readonly Overlay[];
  declare kept: readonly number[];
  declare hasRuns: boolean;
  declare runs: number;
  declare runsOpen: boolean;
  declare mark: number | null;
  /** Whether the control that takes a run back has been loaded, which begins with the first state to go back to. */
  declare canRewind: boolean;
  #isLoading = false;

  constructor() {
    super();
    this.points = [];
    this.testDigits = 0;
    this.accuracy = null;
    this.others = [];
    this.kept = [];
    this.hasRuns = true;
    this.runs = 0;
    this.runsOpen = false;
    this.mark = null;
    this.canRewind = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  /** Where the focus returns to when the runs are hidden. */
  focusRuns(): void {
    this.renderRoot.querySelector<HTMLElement>(".heading button")?.focus();
  }

  override render(): unknown {
    return html`
      <section class="card" aria-label=${text.results}>
        ${panelTitle(
          "results",
          text.results,
          html`<span class="test">${this.testDigits > 0 ? text.testDigits(this.testDigits) : ""}</span>
            ${this.hasRuns ? this.#runsButton() : nothing}`,
        )}
        ${this.accuracy ? html`<p>${text.kinds(this.accuracy.scanned, this.accuracy.pen)}</p>` : nothing}
        ${this.others.length > 0 ? html`<p>${text.figuresOf(this.#newest)}</p>` : nothing}
        ${[ACCURACY, LOSS].map(
          (measure) => html`<playground-chart
            .measure=${measure}
            .points=${this.points}
            .others=${this.others}
            .mark=${this.mark}
          ></playground-chart>`,
        )}
        <div class="rewind">${this.canRewind ? this.#rewind() : nothing}</div>
      </section>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    // If loading fails, the next state that is kept tries again.
    const isWanted = changed.has("kept") && this.kept.some((minibatch) => minibatch < this.#newest);
    if (!isWanted || this.canRewind || this.#isLoading) return;
    this.#isLoading = true;
    bring(["rewind"], () => import("../run/playground-rewind"))
      .then(
        () => {
          this.canRewind = true;
        },
        () => {},
      )
      .finally(() => {
        this.#isLoading = false;
      });
  }

  get #newest(): number {
    return this.points.at(-1)?.minibatch ?? 0;
  }

  #rewind(): unknown {
    return html`<playground-rewind
      .kept=${this.kept}
      .newest=${this.#newest}
      @playground-mark=${(event: Fired<"playground-mark">) => {
        this.mark = event.detail;
      }}
      @playground-rewind=${(event: Fired<"playground-rewind">) => emit(this, "playground-rewind", event.detail)}
    ></playground-rewind>`;
  }

  #runsButton(): unknown {
    return html`<button
      title=${text.runsTip}
      aria-expanded=${this.runsOpen ? "true" : "false"}
      @click=${() => emit(this, "playground-runs-toggle")}
    >
      ${text.runsButton(this.runs)}
    </button>`;
  }
}
