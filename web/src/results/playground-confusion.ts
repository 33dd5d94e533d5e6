import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { heat } from "../draw/heat";
import type { Snapshot } from "../engine/protocol";
import { emit } from "../kit/events";
import { panelTitle } from "../kit/help/panel-title";
import { orSay } from "../kit/or-say";
import { PlaygroundElement } from "../kit/playground-element";
import { styled } from "../kit/styled";
import { CLASSES } from "../plain/digit";
import type { Subset } from "../plain/examples";
import type { Point } from "../state/curve";
import { type Confusion, type ConfusionCell, rowPercentages, rowSums } from "../state/matrix";
import { cellFor } from "../state/roving";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import sheet from "./playground-confusion.css?inline";

/** Arrow keys lead through all cells; PageUp and PageDown to the ends of a column. */
const GRID = { columns: CLASSES.length, count: CLASSES.length ** 2, page: CLASSES.length } as const;

/**
 * The confusion matrix: a table with a button in every cell, over test or training digits, now or earlier in the run.
 * @prop snapshot - newest state of the run, or null before there is one
 * @prop points - of the run, ascending: what can be shown again
 * @attr open - the measures of each class are unfolded
 * @fires playground-cell - `detail` is the ConfusionCell whose digits the user wants to see
 */
export class PlaygroundConfusion extends PlaygroundElement {
  static override properties = {
    snapshot: { attribute: false },
    points: { attribute: false },
    subset: { state: true },
    percent: { state: true },
    past: { state: true },
    focused: { state: true },
    open: { type: Boolean, reflect: true },
    loaded: { state: true },
  };

  declare snapshot: Snapshot | null;
  declare points: readonly Point[];
  declare subset: Subset;
  declare percent: boolean;
  /** What is shown instead of the newest state, or null. */
  declare past: Point | null;
  /** The one cell that Tab reaches. */
  declare focused: number;
  declare open: boolean;
  /** Whether the code of the measures is there. */
  declare loaded: boolean;

  #run = -1;

  constructor() {
    super();
    this.snapshot = null;
    this.points = [];
    this.subset = "test";
    this.percent = false;
    this.past = null;
    this.focused = 0;
    this.open = false;
    this.loaded = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const { run = -1, report } = this.snapshot ?? {};
    // A state of another run, or one that a rewind has taken back, is not in this run's past.
    if (run !== this.#run || (report && this.past && this.past.minibatch > report.minibatch)) this.past = null;
    this.#run = run;
    if (changed.has("open") && this.open) orSay(this, this.#load());
  }

  override render(): unknown {
    const confusion = this.#shown();
    return html`
      <section class="card" aria-label=${text.confusionMatrix}>
        ${panelTitle("confusion", text.confusionMatrix, this.#when())}
        <table aria-label=${text.confusionMatrix} aria-describedby="keys" @keydown=${this.#onKey} @focusin=${this.#onFocus}>
          <thead>
            <tr>
              <th scope="col"><span class="spoken">${text.confusionCorner}</span></th>
              ${CLASSES.map((digit) => html`<th scope="col">${digit}</th>`)}
            </tr>
          </thead>
          <tbody translate="no">
            ${this.#rows(confusion)}
          </tbody>
        </table>
        <p class="spoken" id="keys">${text.matrixKeys}</p>
        ${this.#tools()}
        ${this.open && this.loaded ? html`<playground-class-measures .confusion=${confusion}></playground-class-measures>` : nothing}
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("td [tabindex='0']")?.focus();
  }

  #shown(): Confusion {
    const test = this.subset === "test";
    if (this.past) return test ? this.past.testConfusion : this.past.trainConfusion;
    const report = this.snapshot?.report;
    return (test ? report?.confusion : report?.trainConfusion) ?? [];
  }

  #when(): unknown {
    if (!this.past) return html`<span aria-hidden="true">${text.confusionAxes}</span>`;
    return html`<span>
      <span class="past">${text.matrixAt(this.past.minibatch)}</span>
      <button class="now" title=${text.matrixBackTip} @click=${this.#backToNow}>${text.matrixBack}</button>
    </span>`;
  }

  #rows(confusion: Confusion): unknown {
    const sums = rowSums(confusion);
    const numbers = this.percent ? rowPercentages(confusion) : confusion;
    return CLASSES.map(
      (row) => html`
        <tr>
          <th scope="row">${row}</th>
          ${CLASSES.map((column) => {
            const cell = row * CLASSES.length + column;
            return this.#cell(cell, confusion[cell] ?? 0, numbers[cell] ?? 0, sums[row] ?? 0);
          })}
        </tr>
      `,
    );
  }

  #cell(cell: number, count: number, number: number, sum: number): unknown {
    const row = Math.floor(cell / CLASSES.length);
    const column = cell % CLASSES.length;
    const right = row === column;
    const { mix, inverse } = heat(count === 0 ? 0 : count / sum, right);
    const hue = count === 0 ? "" : right ? "right" : "wrong";
    // Spoken with the headers of its row and column.
    return html`<td class="${hue} ${inverse ? "inverse" : ""}" .style=${styled({ "--mix": mix.toFixed(3) })}
      ><button
        data-cell=${cell}
        tabindex=${cell === this.focused ? 0 : -1}
        title=${text.confusionTip(row, column, count)}
        @click=${() => this.#ask(row, column)}
        ><span class=${count === 0 ? "zero" : ""}>${number}</span></button
      ></td
    >`;
  }

  #tools(): unknown {
    const last = this.points.length - 1;
    return html`<div class="tools">
      <select
        aria-label=${text.matrixDigits}
        @change=${(event: Event) => {
          this.subset = (event.target as HTMLSelectElement).value as Subset;
        }}
      >
        ${(["test", "training"] as const).map((subset) => html`<option value=${subset} ?selected=${subset === this.subset}>${text.matrixParts[subset]}</option>`)}
      </select>
      <button
        aria-pressed=${this.percent ? "true" : "false"}
        aria-label=${text.matrixPercent}
        title=${text.matrixPercent}
        @click=${() => {
          this.percent = !this.percent;
        }}
      >
        %
      </button>
      <span aria-hidden="true">${text.matrixLook}</span>
      <input
        type="range"
        aria-label=${text.matrixHistory}
        title=${text.matrixHistoryTip}
        aria-valuetext=${this.past ? text.matrixAt(this.past.minibatch) : text.matrixNow}
        ?disabled=${last < 1}
        .max=${String(Math.max(1, last))}
        .value=${String(last < 1 ? 1 : this.past ? indexOf(this.past, this.points) : last)}
        @input=${this.#onScrub}
      />
      <button
        aria-expanded=${this.open ? "true" : "false"}
        title=${text.measuresTip}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        ${text.measuresFold}
      </button>
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("focused") && this.renderRoot.querySelector("td button:focus")) {
      this.renderRoot.querySelector<HTMLElement>(`[data-cell="${this.focused}"]`)?.focus();
    }
  }

  async #load(): Promise<void> {
    await bring(["measures"], () => import("./playground-class-measures"));
    this.loaded = true;
  }

  #ask(label: number, predicted: number): void {
    const detail: ConfusionCell = {
      subset: this.subset,
      label,
      predicted,
      minibatch: this.past?.minibatch ?? null,
    };
    emit(this, "playground-cell", detail);
  }

  #backToNow(): void {
    this.past = null;
    this.renderRoot.querySelector<HTMLElement>("input")?.focus();
  }

  readonly #onScrub = (event: Event): void => {
    const index = Number((event.target as HTMLInputElement).value);
    this.past = index >= this.points.length - 1 ? null : (this.points[index] ?? null);
  };

  #onFocus(event: FocusEvent): void {
    const cell = Number((event.target as HTMLElement).dataset.cell);
    if (Number.isInteger(cell)) this.focused = cell;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const cell = cellFor(event.key, event.ctrlKey, this.focused, GRID);
    if (cell === null) return;
    event.preventDefault();
    this.focused = cell;
  }
}

/** Index of a point in a history that may have been thinned since. */
function indexOf(past: Point, points: readonly Point[]): number {
  return Math.max(
    0,
    points.findLastIndex(({ minibatch }) => minibatch <= past.minibatch),
  );
}
