import { html, nothing, unsafeCSS } from "lit";
import type { LayerSum } from "../../../../wasm/labs/layer";
import { PlaygroundElement } from "../../kit/playground-element";
import { styled } from "../../kit/styled";
import { bars } from "../../styles/bars";
import { shared } from "../../styles/shared";
import { decimals, entries, type PrintedNumber, printed, product, sum } from "../../texts/printed";
import { words } from "../../texts/words";
import { indexText } from "../kit/matrix";
import { sigmoidAt } from "../sigmoid-at";
import sheet from "./lab-layer-sum.css?inline";
import type { Convention } from "./quiz";

/** The fewest decimals shown. */
const DIGITS = 3;

/**
 * One entry of y as a sum: its largest terms, the rest of them, the bias, and the total that the layer has there.
 * @prop sum - from the core, or null before there is one
 * @prop unit - the entry, from 0
 * @prop input - the term that is pointed at, from 0, or null
 * @prop x - the inputs
 * @prop weights - those of this unit
 * @prop convention - whose rows and columns are named
 */
export class LabLayerSum extends PlaygroundElement {
  static override properties = {
    sum: { attribute: false },
    unit: { type: Number },
    input: { attribute: false },
    x: { attribute: false },
    weights: { attribute: false },
    convention: {},
  };

  declare sum: LayerSum | null;
  declare unit: number;
  declare input: number | null;
  declare x: ArrayLike<number>;
  declare weights: ArrayLike<number>;
  declare convention: Convention;

  constructor() {
    super();
    this.sum = null;
    this.unit = 0;
    this.input = null;
    this.x = [];
    this.weights = [];
    this.convention = "columns";
  }

  static override styles = [shared, bars, unsafeCSS(sheet)];

  override render(): unknown {
    const { sum: made, unit } = this;
    if (!made) return nothing;
    const { layer } = words;
    const y = `y${indexText({ row: 0, column: unit }, 1, 2)}`;
    const indices = [...made.places];
    if (this.input !== null && !indices.includes(this.input)) indices.push(this.input);
    const others = made.terms.length - indices.length;
    // The core's rest is the sum of all but the largest terms; if the term that is pointed at is shown as well, it is not in the rest.
    const rest = made.rest - (indices.length > made.places.length ? (made.terms[this.input ?? 0] ?? 0) : 0);
    const digits = this.#digitsOf(made, indices, rest);
    const most = Math.max(...indices.map((i) => Math.abs(made.terms[i] ?? 0)), Math.abs(rest), Math.abs(made.bias));
    return html`
      <h3>${y} = ${decimals.write(made.total, digits.total)}</h3>
      <p>${this.convention === "columns" ? layer.rowTimesVector(unit + 1) : layer.vectorTimesColumn(unit + 1)}</p>
      <table aria-label=${layer.terms(unit + 1)}>
        <tbody>
          ${indices.map((i) => this.#term(i, made, most, digits.terms))}
          ${others > 0 ? row(layer.otherTerms(others), nothing, rest, most, digits.terms) : nothing}
          ${row(`b${index(unit)}`, nothing, made.bias, most, digits.terms)}
          <tr class="total">
            <th scope="row">${y}</th>
            <td class="numbers"></td>
            <td class="product"><data translate="no" value=${made.total}>${decimals.write(made.total, digits.total)}</data></td>
            <td class="chart"></td>
          </tr>
          <tr>
            <th scope="row">σ(${y})</th>
            <td class="numbers"></td>
            <td class="product"><data translate="no" value=${made.activation}>${decimals.write(made.activation, DIGITS)}</data></td>
            <td class="chart"></td>
          </tr>
        </tbody>
      </table>
    `;
  }

  /** Enough decimals that the printed terms add up to the printed total, and that this gives the printed activation. */
  #digitsOf({ terms, bias, total, activation }: LayerSum, indices: readonly number[], rest: number) {
    const toPrint = (value: number, digits: number): PrintedNumber => ({ value, way: decimals, digits });
    const { more } = printed([toPrint(total, DIGITS)], toPrint(activation, DIGITS), sigmoidAt);
    const all = [...indices.map((i) => terms[i] ?? 0), rest, bias];
    const added = printed(
      all.map((term) => toPrint(term, DIGITS)),
      toPrint(total, DIGITS + more[0]),
      sum,
    );
    return { terms: DIGITS + added.more[0], total: DIGITS + more[0] + added.more[1] };
  }

  #term(i: number, { terms }: LayerSum, most: number, digits: number): unknown {
    const term = terms[i] ?? 0;
    const factors = [this.weights[i] ?? 0, this.x[i] ?? 0].map((value) => ({
      value,
      way: entries,
      digits: DIGITS,
    }));
    const { operands } = printed(factors, { value: term, way: decimals, digits }, product);
    const name = `w${index(this.unit)}‚${index(i)} · x${index(i)}`;
    return row(name, operands.join(" · "), term, most, digits, i === this.input);
  }
}

function index(i: number): string {
  return indexText({ row: 0, column: i }, 1, i + 1);
}

function row(name: string, numbers: unknown, term: number, most: number, digits: number, pointed = false): unknown {
  const share = most > 0 ? term / most : 0;
  return html`<tr class=${pointed ? "pointed" : ""}>
    <th scope="row">${name}</th>
    <td class="numbers">${numbers}</td>
    <td class="product"><data translate="no" value=${term}>${decimals.write(term, digits)}</data></td>
    <td class="chart"><div><i class=${share < 0 ? "negative" : ""} .style=${styled({ transform: `scaleX(${share})` })}></i></div></td>
  </tr>`;
}

customElements.define("lab-layer-sum", LabLayerSum);
