import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { styled } from "../kit/styled";
import { bySize, type Term, termsOf, type UnitView } from "../state/unit";
import { bars } from "../styles/bars";
import { shared } from "../styles/shared";
import { decimals } from "../texts/printed";
import { words } from "../texts/words";
import type { Activations } from "./activation-at";
import sheet from "./playground-terms.css?inline";
import { factorsPrinted, termDigits } from "./unit-digits";
import { BIAS } from "./weight-cells";

const FIRST = 8;
/** From here on, a number needs a wider column than usual. */
const LARGE = 10_000;

type Order = keyof typeof words.inspector.orders;

/**
 * The weighted sum term by term: what each input adds, the bias, and what they come to.
 * @prop view - the unit
 * @prop core - computes the activation
 * @prop selected - input of the selected weight, -1 for the bias
 * @prop still - whether numbers stand still, so that the order may follow them
 */
export class PlaygroundTerms extends PlaygroundElement {
  static override properties = {
    view: { attribute: false },
    core: { attribute: false },
    selected: { type: Number },
    still: { type: Boolean },
    order: { state: true },
    all: { state: true },
  };

  declare view: UnitView | null;
  declare core: Activations | null;
  declare selected: number;
  declare still: boolean;
  declare order: Order;
  declare all: boolean;

  #inputs: readonly number[] = [];
  #ordered = "";

  constructor() {
    super();
    this.view = null;
    this.core = null;
    this.selected = 0;
    this.still = true;
    this.order = "size";
    this.all = false;
  }

  static override styles = [shared, bars, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!view) return;
    const unit = `${view.layer}/${view.unit}/${this.order}/${view.weights.length}`;
    // Rows keep their places while training changes the numbers: nobody could read them otherwise.
    if (unit === this.#ordered && !this.still && !changed.has("all")) return;
    this.#ordered = unit;
    const terms = termsOf(view);
    this.#inputs = this.order === "size" ? bySize(terms) : terms.map(({ input }) => input);
  }

  override render(): unknown {
    const { view, core } = this;
    if (!view || !core) return nothing;
    const terms = termsOf(view);
    const ordered = this.#inputs.map((input) => terms[input]).filter((term) => term !== undefined);
    const shown = this.all ? ordered : ordered.slice(0, FIRST);
    const rest = ordered.slice(shown.length);
    const others = rest.reduce((sum, { product }) => sum + product, 0);
    const most = Math.max(...terms.map(({ product }) => Math.abs(product)), Math.abs(view.bias), Math.abs(others));
    const x = view.layer === 1 ? "x" : "a";
    const { inspector } = words;
    const numbers = [
      view.sum,
      view.bias,
      others,
      ...shown.flatMap(({ weight, value, product }) => [weight, value, product]),
    ];
    const isLarge = numbers.some((number) => Math.abs(number) >= LARGE);
    const digits = termDigits(core, view, [...shown.map(({ product }) => product), others, view.bias]);
    return html`
      <table class=${isLarge ? "large" : nothing} aria-label=${inspector.terms}>
        <thead>
          <tr>
            <th scope="col"><i>i</i></th>
            <th scope="col"><i>w</i></th>
            <th scope="col"><i>${x}</i></th>
            <th scope="col"><i>w · ${x}</i></th>
            <td class="chart"></td>
          </tr>
        </thead>
        <tbody>
          ${shown.map((term) => this.#term(term, most, digits.terms))}
          ${
            rest.length === 0
              ? nothing
              : html`<tr>
                  <th scope="row" colspan="3">${inspector.otherTerms(rest.length)}</th>
                  ${numberCell(others, decimals.write(others, digits.terms))} ${bar(others, most)}
                </tr>`
          }
          <tr class=${this.selected === BIAS ? "selected" : ""}>
            <th scope="row" colspan="3"><i>b</i></th>
            ${numberCell(view.bias, decimals.write(view.bias, digits.terms))} ${bar(view.bias, most)}
          </tr>
          <tr class="total">
            <th scope="row" colspan="3"><i>z</i></th>
            ${numberCell(view.sum, decimals.write(view.sum, digits.sum))}
            <td class="chart"></td>
          </tr>
        </tbody>
      </table>
      <div class="tools">
        <button aria-expanded=${this.all ? "true" : "false"} @click=${this.#onAll}>
          ${this.all ? inspector.fewerTerms : inspector.allTerms(terms.length)}
        </button>
        <select aria-label=${inspector.order} @change=${this.#onOrder}>
          ${Object.entries(inspector.orders).map(([order, name]) => html`<option value=${order}>${name}</option>`)}
        </select>
      </div>
    `;
  }

  #term(term: Term, most: number, digits: number): unknown {
    const { input, weight, value, product } = term;
    const [w, x] = factorsPrinted(term, digits);
    return html`<tr class=${input === this.selected ? "selected" : ""}>
      <th scope="row">${input + 1}</th>
      ${numberCell(weight, w)} ${numberCell(value, x)} ${numberCell(product, decimals.write(product, digits))} ${bar(product, most)}
    </tr>`;
  }

  readonly #onAll = (): void => {
    this.all = !this.all;
  };

  readonly #onOrder = (event: Event): void => {
    this.order = (event.target as HTMLSelectElement).value === "input" ? "input" : "size";
  };
}

function numberCell(value: number, written: string | undefined): unknown {
  return html`<td><data translate="no" value=${value}>${written}</data></td>`;
}

/** Right of the middle for what adds, left for what takes away. */
function bar(value: number, most: number): unknown {
  const share = most > 0 && Number.isFinite(value / most) ? value / most : 0;
  return html`<td class="chart">
    <div><i class=${share < 0 ? "negative" : ""} .style=${styled({ transform: `scaleX(${share})` })}></i></div>
  </td>`;
}

customElements.define("playground-terms", PlaygroundTerms);
