import { html, nothing, unsafeCSS } from "lit";
import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import sheet from "./backprop-parameters.css?inline";
import "../kit/lab-number";
import { type Legal, refusal } from "../kit/legal";
import type { Known } from "./backprop-graph";
import { derivativeOf, nameOf } from "./names";
import { CONSTANTS, PARAMETERS } from "./walk";

/** What the core takes. */
const LEGAL: Legal = { least: -100, most: 100 };

/**
 * The twelve given numbers as fields, and beside each parameter the derivative of the loss by it: as the chain rule has it,
 * and measured.
 * @prop known - of each number
 * @prop measured - of each parameter
 * @prop selected - the number whose derivative is looked at, or null
 * @prop take - takes another value for a number and returns whether it is legal
 * @fires backprop-choose - `detail` is the parameter whose derivative is wanted
 */
export class BackpropParameters extends PlaygroundElement {
  static override properties = {
    known: { attribute: false },
    measured: { attribute: false },
    selected: { attribute: false },
    take: { attribute: false },
    refused: { state: true },
  };

  declare known: Readonly<Record<ChainSymbol, Known>> | null;
  declare measured: ReadonlyMap<ChainSymbol, number>;
  declare selected: ChainSymbol | null;
  declare take: (symbol: ChainSymbol, value: number) => boolean;
  /** What was typed last and could not be taken. */
  declare private refused: { readonly symbol: ChainSymbol; readonly typed: string } | null;

  constructor() {
    super();
    this.known = null;
    this.measured = new Map();
    this.selected = null;
    this.take = () => false;
    this.refused = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { known, refused } = this;
    if (!known) return nothing;
    const { backprop } = words;
    return html`
      <h3>${backprop.numbers}</h3>
      <div class="given" role="group" aria-label=${backprop.given}>
        ${CONSTANTS.map((symbol) => html`<label><i>${nameOf(symbol)}</i>${this.#field(symbol, known[symbol])}</label>`)}
      </div>
      <table aria-label=${backprop.parameters}>
        <thead>
          <tr>
            <th scope="col"><span class="spoken">${backprop.parameter}</span></th>
            <th scope="col">${backprop.value}</th>
            <th scope="col">${backprop.derivative}</th>
            <th scope="col" title=${backprop.measuredTip}>${backprop.measured}</th>
          </tr>
        </thead>
        <tbody>
          ${PARAMETERS.map((symbol) => this.#row(symbol, known[symbol]))}
        </tbody>
      </table>
      ${refused ? html`<p class="error" role="alert">${refusal(refused.typed, LEGAL, nameOf(refused.symbol))}</p>` : nothing}
    `;
  }

  #row(symbol: ChainSymbol, known: Known): unknown {
    const { backprop } = words;
    const { derivative } = known;
    const measured = this.measured.get(symbol);
    return html`<tr>
      <th scope="row">
        <button
          aria-pressed=${this.selected === symbol ? "true" : "false"}
          aria-label=${backprop.show(derivativeOf(symbol))}
          @click=${() => emit(this, "backprop-choose", symbol)}
        >
          ${nameOf(symbol)}
        </button>
      </th>
      <td>${this.#field(symbol, known)}</td>
      <td class="derivative">${derivative === null ? "" : html`<data translate="no" value=${derivative}>${precise(derivative)}</data>`}</td>
      <td>${derivative === null || measured === undefined ? "" : html`<data translate="no" value=${measured}>${precise(measured)}</data>`}</td>
    </tr>`;
  }

  #field(symbol: ChainSymbol, { value }: Known): unknown {
    return html`<lab-number
      label=${words.backprop.valueOf(nameOf(symbol))}
      .value=${value ?? 0}
      .take=${(to: number) => this.take(symbol, to)}
      .refused=${(typed: string | null) => this.#onRefused(symbol, typed)}
    ></lab-number>`;
  }

  #onRefused(symbol: ChainSymbol, typed: string | null): void {
    if (typed !== null) this.refused = { symbol, typed };
    else if (this.refused?.symbol === symbol) this.refused = null;
  }
}

/** Digits enough to compare two numbers; of a large one, what fits into its column. */
function precise(value: number): string {
  return Math.abs(value) < 1000 ? words.labs.fixed(value, 6) : fine(text, value);
}

customElements.define("backprop-parameters", BackpropParameters);
