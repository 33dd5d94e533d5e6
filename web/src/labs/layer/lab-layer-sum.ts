import { css, html, nothing } from "lit";
import type { LayerSum } from "../../../../wasm/labs/layer";
import { PlaygroundElement } from "../../elements/playground-element";
import { styled } from "../../elements/styled";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { indexText } from "../kit/matrix";
import type { Convention } from "./quiz";

/**
 * One entry of y as the sum that it is: its largest terms, all others, the bias, and the total that the layer has there.
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

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      h3 {
        margin: 0;
        font-size: 22px;
        line-height: 28px;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      p {
        margin: 2px 0 10px;
        min-height: 20px;
        font-size: var(--small);
        line-height: 20px;
        color: var(--soft);
      }

      table {
        width: 100%;
        table-layout: fixed;
        border-collapse: collapse;
        font-size: var(--small);
        line-height: 22px;
        font-variant-numeric: tabular-nums;
      }

      th,
      td {
        padding: 0 0 0 6px;
        font-weight: 400;
        text-align: right;
        white-space: nowrap;
      }

      th:first-child {
        width: 27%;
        padding: 0 0 0 8px;
        text-align: left;
        color: var(--soft);
      }

      .numbers {
        width: 28%;
      }

      .chart {
        padding-left: 12px;
      }

      .chart div {
        position: relative;
        height: 10px;
        background: linear-gradient(var(--edge), var(--edge)) center / 1px 100% no-repeat;
        forced-color-adjust: none;
      }

      .chart i {
        position: absolute;
        inset: 0 0 0 50%;
        transform-origin: left;
        background: var(--pos);
      }

      .chart .negative {
        background: var(--neg);
      }

      .product {
        width: 20%;
      }

      .pointed {
        box-shadow: inset 3px 0 var(--ink);
      }

      .pointed th:first-child {
        color: var(--ink);
        font-weight: 600;
      }

      .total > * {
        border-top: 1px solid var(--edge);
        color: var(--ink);
        font-weight: 600;
      }

      .total th:first-child {
        color: var(--ink);
        font-weight: 600;
      }
    `,
  ];

  override render(): unknown {
    const { sum, unit } = this;
    if (!sum) return nothing;
    const { layer } = words;
    const y = `y${indexText({ row: 0, column: unit }, 1, 2)}`;
    const places = [...sum.places];
    if (this.input !== null && !places.includes(this.input)) places.push(this.input);
    const others = sum.terms.length - places.length;
    // The core's rest is of all but the largest terms; one more may be shown.
    const rest = sum.rest - (places.length > sum.places.length ? (sum.terms[this.input ?? 0] ?? 0) : 0);
    const most = Math.max(
      ...places.map((place) => Math.abs(sum.terms[place] ?? 0)),
      Math.abs(rest),
      Math.abs(sum.bias),
    );
    return html`
      <h3>${y} = ${fixed(sum.total)}</h3>
      <p>${this.convention === "columns" ? layer.rowTimesVector(unit + 1) : layer.vectorTimesColumn(unit + 1)}</p>
      <table aria-label=${layer.terms(unit + 1)}>
        <tbody>
          ${places.map((place) => this.#term(place, sum, most))}
          ${others > 0 ? row(layer.otherTerms(others), nothing, rest, most) : nothing}
          ${row(`b${index(unit)}`, nothing, sum.bias, most)}
          <tr class="total">
            <th scope="row">${y}</th>
            <td class="numbers"></td>
            <td class="product"><data value=${sum.total}>${fixed(sum.total)}</data></td>
            <td class="chart"></td>
          </tr>
          <tr>
            <th scope="row">σ(${y})</th>
            <td class="numbers"></td>
            <td class="product"><data value=${sum.activation}>${fixed(sum.activation)}</data></td>
            <td class="chart"></td>
          </tr>
        </tbody>
      </table>
    `;
  }

  #term(place: number, { terms }: LayerSum, most: number): unknown {
    const numbers = html`${fixed(this.weights[place] ?? 0)} · ${words.labs.entry(this.x[place] ?? 0)}`;
    const name = `w${index(this.unit)}‚${index(place)} · x${index(place)}`;
    return row(name, numbers, terms[place] ?? 0, most, place === this.input);
  }
}

function fixed(value: number): string {
  return words.labs.fixed(value, 3);
}

function index(place: number): string {
  return indexText({ row: 0, column: place }, 1, place + 1);
}

function row(name: string, numbers: unknown, product: number, most: number, pointed = false): unknown {
  const share = most > 0 ? product / most : 0;
  return html`<tr class=${pointed ? "pointed" : ""}>
    <th scope="row">${name}</th>
    <td class="numbers">${numbers}</td>
    <td class="product"><data value=${product}>${fixed(product)}</data></td>
    <td class="chart"><div><i class=${share < 0 ? "negative" : ""} ${styled({ transform: `scaleX(${share})` })}></i></div></td>
  </tr>`;
}

customElements.define("lab-layer-sum", LabLayerSum);
