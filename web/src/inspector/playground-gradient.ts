import { html, nothing, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Spec } from "../plain/spec";
import type { UnitView } from "../state/unit";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import sheet from "./playground-gradient.css?inline";
import { BIAS } from "./weight-cells";
import "./playground-picture";
import { productPrinted } from "./unit-digits";

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * How the error changes with the unit's weights: for the digit on the grid and a label, and in the mean over the training set.
 * @prop view - the unit
 * @prop spec - of the run
 * @prop label - for which the digit's error is taken, or null
 * @prop selected - input of the selected weight, -1 for the bias
 * @prop name - of the selected weight
 * @fires playground-label - `detail` is the label that the user picks, or null
 */
export class PlaygroundGradient extends PlaygroundElement {
  static override properties = {
    view: { attribute: false },
    spec: { attribute: false },
    label: { attribute: false },
    selected: { type: Number },
    name: {},
  };

  declare view: UnitView | null;
  declare spec: Spec | null;
  declare label: number | null;
  declare selected: number;
  declare name: string;

  constructor() {
    super();
    this.view = null;
    this.spec = null;
    this.label = null;
    this.selected = 0;
    this.name = "";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { view, spec } = this;
    if (!view || !spec) return nothing;
    const { inspector } = words;
    const { error, inputs } = view;
    const ofDigit = Float32Array.from(inputs, (value) => error * value);
    const here = this.selected === BIAS ? error : (ofDigit[this.selected] ?? 0);
    const mean = view.gradient[this.selected === BIAS ? inputs.length : this.selected] ?? 0;
    const x = view.layer === 1 ? "x" : "a";
    return html`
      <h3>
        ${inspector.gradient}
        <label>
          ${inspector.gradientFor}
          <select aria-label=${inspector.gradientLabel} @change=${this.#onLabel}>
            <option value="" .selected=${this.label === null}>${inspector.noLabel}</option>
            ${DIGITS.map((digit) => html`<option value=${digit} .selected=${digit === this.label}>${digit}</option>`)}
          </select>
        </label>
      </h3>
      ${
        this.label === null
          ? html`<p class="soft">${inspector.gradientEmpty}</p>`
          : html`
              <p>∂<i>E</i>/∂<i>z</i> = ${errorFormula(view, spec)} = <data translate="no" id="error" value=${error}>${inspector.exact(error)}</data></p>
              <p>
                ∂<i>E</i>/∂<i>${this.name}</i> = ∂<i>E</i>/∂<i>z</i>${this.selected === BIAS ? nothing : html` · <i>${this.name.replace("w", x)}</i>`} =
                <data translate="no" value=${here}>${this.selected === BIAS ? inspector.exact(here) : productPrinted([error, inputs[this.selected] ?? 0], here)}</data>
              </p>
            `
      }
      <div class="pictures">
        ${this.label === null ? nothing : this.#picture(inspector.ofDigit, ofDigit, here)}
        ${this.#picture(inspector.ofTraining, view.gradient.subarray(0, inputs.length), mean)}
      </div>
      <p class="legend" aria-hidden="true"><span>${inspector.legendRaises}</span><span>${inspector.legendLowers}</span></p>
    `;
  }

  #picture(title: string, values: Float32Array, selected: number): unknown {
    const { exact, gradientOf } = words.inspector;
    return html`<playground-picture .values=${values} name=${title} signed>
      <data translate="no" aria-label=${gradientOf(this.name)} value=${selected}>${exact(selected)}</data>
    </playground-picture>`;
  }

  readonly #onLabel = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    emit(this, "playground-label", value === "" ? null : Number(value));
  };
}

/** How the error reaches the unit's sum: equations 10 to 12 of the lecture. */
function errorFormula({ layer, activation }: UnitView, { layers, loss }: Spec): unknown {
  if (layer < layers.length - 1)
    return html`<i>s</i>′(<i>z</i>) · Σ<sub>k</sub> <i>w</i><sub>k</sub> ∂<i>E</i>/∂<i>z</i><sub>k</sub>`;
  if (loss === "cross_entropy") return html`<i>a</i> − <i>t</i>`;
  if (activation === "softmax")
    return html`Σ<sub>j</sub> (<i>a</i><sub>j</sub> − <i>t</i><sub>j</sub>) ∂<i>a</i><sub>j</sub>/∂<i>z</i>`;
  return html`(<i>a</i> − <i>t</i>) · <i>s</i>′(<i>z</i>)`;
}

customElements.define("playground-gradient", PlaygroundGradient);
