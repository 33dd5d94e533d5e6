import { html, svg, unsafeCSS } from "lit";
import type { ApproximationState } from "../../../../wasm/labs/approximation";
import { PlaygroundElement } from "../../kit/playground-element";
import { cellFor } from "../../state/roving";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { emit } from "../events";
import { type Pixel, pathOf, piecesIn } from "../kit/clip";
import sheet from "./lab-units.css?inline";
import { weightOf } from "./picture";
import { HIGHEST, SAMPLES } from "./target";

const WIDTH = 48;
const HEIGHT = 32;
/** Draws every COARSE-th sample, enough for so small a picture. */
const COARSE = 8;

/**
 * The units, each as a small picture of its part of the curve. Pointing at one, or going to it by Tab and the arrow keys, lights it;
 * pressing keeps it lit.
 * @prop state - the network
 * @prop lit - the unit that is lit, or -1
 * @prop kept - the unit that stays lit, or -1
 * @fires lab-light - `detail` is the unit pointed at, or -1
 * @fires lab-keep - `detail` is the unit to stay lit, or -1
 */
export class LabUnits extends PlaygroundElement {
  static override properties = {
    state: { attribute: false },
    lit: { type: Number },
    kept: { type: Number },
    at: { state: true },
  };

  declare state: ApproximationState | null;
  declare lit: number;
  declare kept: number;
  declare private at: number;

  constructor() {
    super();
    this.state = null;
    this.lit = -1;
    this.kept = -1;
    this.at = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const count = (this.state?.units.length ?? 0) / 3;
    const reached = Math.min(this.at, count - 1);
    return html`<div
      role="group"
      aria-label=${words.approximation.units}
      @keydown=${this.#onKey}
      @pointerleave=${() => this.#light(-1)}
      @focusout=${() => this.#light(-1)}
    >
      ${Array.from({ length: count }, (_, unit) => this.#unit(unit, unit === reached))}
    </div>`;
  }

  #unit(unit: number, isReached: boolean): unknown {
    const { state } = this;
    if (!state) return null;
    const classNames = [weightOf(state, unit) < 0 ? "negative" : "", unit === this.lit ? "lit" : ""];
    return html`<button
      id="unit-${unit}"
      class=${classNames.join(" ")}
      tabindex=${isReached ? 0 : -1}
      aria-pressed=${unit === this.kept}
      aria-label=${words.approximation.unit(unit + 1)}
      @pointerenter=${(event: PointerEvent) => event.pointerType !== "touch" && this.#light(unit)}
      @focus=${() => this.#focused(unit)}
      @click=${() => this.#keep(unit)}
    >
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<line x1="0" x2=${WIDTH} y1=${HEIGHT / 2} y2=${HEIGHT / 2}></line><path d=${this.#path(state, unit)}></path>`}
      </svg>
    </button>`;
  }

  #path({ parts }: ApproximationState, unit: number): string {
    const line: Pixel[] = [];
    for (let sample = 0; sample < SAMPLES; sample += COARSE) {
      const height = parts[unit * SAMPLES + sample] ?? 0;
      line.push([(sample / (SAMPLES - 1)) * WIDTH, (HEIGHT / 2) * (1 - height / HIGHEST)]);
    }
    return pathOf(piecesIn(line, { left: 0, right: WIDTH, top: 0, bottom: HEIGHT }));
  }

  #focused(unit: number): void {
    this.at = unit;
    // A click lights what it keeps; the focus that comes with it says nothing more.
    this.#light(unit);
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const count = (this.state?.units.length ?? 0) / 3;
    const next = cellFor(event.key, false, this.at, { columns: count, count, page: 1 });
    if (next === null || /Arrow(Up|Down)|Page/.test(event.key)) return;
    event.preventDefault();
    this.at = next;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#unit-${next}`)?.focus();
  };

  #light(unit: number): void {
    emit(this, "lab-light", unit);
  }

  #keep(unit: number): void {
    emit(this, "lab-keep", unit === this.kept ? -1 : unit);
  }
}

customElements.define("lab-units", LabUnits);
