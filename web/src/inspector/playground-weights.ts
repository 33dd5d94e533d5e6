import { html, type PropertyValues, unsafeCSS } from "lit";
import { weightScale } from "../draw/wall";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { signOf } from "../kit/sign";
import { styled } from "../kit/styled";
import type { UnitView } from "../state/unit";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import { marks } from "./marks";
import sheet from "./playground-weights.css?inline";
import { BIAS, cellFor, columnsFor } from "./weight-cells";

/**
 * The weights of a unit and its bias as a grid of cells, one of which is selected.
 * @prop view - the unit
 * @prop selected - input of the selected weight, -1 for the bias
 * @prop edited - inputs whose weight was set by hand
 * @prop frozen - inputs whose weight training leaves alone
 * @fires playground-select - `detail` is the input
 * @fires playground-edit - its value is to be typed
 * @fires playground-nudge - `detail` is what to add to the selected one
 * @fires playground-freeze - the selected one is to be frozen, or let go
 */
export class PlaygroundWeights extends PlaygroundElement {
  static override properties = {
    view: { attribute: false },
    selected: { type: Number },
    edited: { attribute: false },
    frozen: { attribute: false },
  };

  declare view: UnitView | null;
  declare selected: number;
  declare edited: ReadonlySet<number>;
  declare frozen: ReadonlySet<number>;

  constructor() {
    super();
    this.view = null;
    this.selected = 0;
    this.edited = new Set();
    this.frozen = new Set();
  }

  static override styles = [shared, unsafeCSS(sheet), marks];

  override render(): unknown {
    const { view } = this;
    if (!view) return null;
    const columns = columnsFor(view.weights.length);
    const most = weightScale(view.weights);
    const rows = Array.from({ length: Math.ceil(view.weights.length / columns) }, (_, row) => row * columns);
    return html`
      <div
        role="grid"
        aria-label=${words.inspector.weights(view.layer)}
        aria-describedby="keys"
        .style=${styled({ "--columns": columns })}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
        @pointerover=${this.#onOver}
      >
        ${rows.map(
          (first) =>
            html`<div role="row">
              ${Array.from(view.weights.subarray(first, first + columns), (weight, index) =>
                this.#cell(view, first + index, weight, most),
              )}
            </div>`,
        )}
        <div role="row">${this.#cell(view, BIAS, view.bias, most)}</div>
      </div>
      <p class="spoken" id="keys">${words.inspector.weightsKeys}</p>
    `;
  }

  #cell(view: UnitView, input: number, value: number, most: number): unknown {
    const edited = this.edited.has(input);
    const frozen = this.frozen.has(input);
    const name = words.inspector.parameter(whereOf(view.layer, input), words.inspector.exact(value), edited, frozen);
    const share = Math.min(1, Math.abs(value) / most);
    const done = `${edited ? "edited" : ""} ${frozen ? "frozen" : ""}`;
    return html`<div
      role="gridcell"
      class="${value < 0 ? "negative" : ""} ${input === BIAS ? "bias" : ""} ${done}"
      data-input=${input}
      tabindex=${input === this.selected ? 0 : -1}
      aria-selected=${input === this.selected ? "true" : "false"}
      aria-label=${name}
      .style=${styled({ "--share": `${Math.round(100 * share)}%` })}
      @dblclick=${() => emit(this, "playground-edit")}
    >${input === BIAS ? html`<i>b</i>` : ""}</div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("selected") && this.shadowRoot?.activeElement) this.focusSelected();
  }

  focusSelected(): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-input="${this.selected}"]`)?.focus();
  }

  #onFocus(event: FocusEvent): void {
    const { input } = (event.target as HTMLElement).dataset;
    if (input !== undefined && Number(input) !== this.selected) emit(this, "playground-select", Number(input));
  }

  /** Sets the tip of the cell under the pointer only: updating all of them with every weight change would cost more than the picture. */
  #onOver(event: PointerEvent): void {
    const cell = event.target as HTMLElement;
    cell.title = cell.ariaLabel ?? "";
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const inputs = this.view?.weights.length ?? 0;
    const target = cellFor(event.key, this.selected, inputs, columnsFor(inputs));
    if (target !== null) emit(this, "playground-select", target);
    else if (event.key === "Enter" || event.key === " ") emit(this, "playground-edit");
    else if (event.key === "+" || event.key === "-") emit(this, "playground-nudge", event.key === "+" ? 0.1 : -0.1);
    else if (signOf(event) === "f") emit(this, "playground-freeze");
    else return;
    event.preventDefault();
  }
}

/** Where an input comes from, in words. */
export function whereOf(layer: number, input: number): string {
  if (input === BIAS) return words.inspector.bias;
  return layer === 1 ? words.inspector.pixel(input) : words.inspector.from(input, layer - 1);
}

customElements.define("playground-weights", PlaygroundWeights);
