import { html, nothing, svg, unsafeCSS } from "lit";
import type { ChainSymbol } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { SizeController } from "../../kit/size-controller";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import type { Row } from "../kit/lab-table";
import sheet from "./backprop-graph.css?inline";
import "../kit/lab-table";
import { type Box, EDGES, type Edge, lying, standing } from "./graph";
import { nameOf } from "./names";
import { CONSTANTS, isParameter, SYMBOLS } from "./walk";

/** Below this width, in pixels, the graph is drawn upright. */
const NARROW = 620;

/** What is known so far: a number's value, and the derivative of the loss with respect to it. */
export interface Known {
  readonly value: number | null;
  readonly derivative: number | null;
}

/** What a step is about. */
export interface Lit {
  readonly pass: "forward" | "backward";
  readonly symbol: ChainSymbol;
  readonly edges: readonly Edge[];
}

/**
 * The worked example as a graph: each number in its box, and below it the derivative of the loss by it.
 * @prop known - of each number
 * @prop lit - the step or the parameter that is looked at, or null
 * @fires backprop-choose - `detail` is the number whose derivative is wanted
 */
export class BackpropGraph extends PlaygroundElement {
  static override properties = { known: { attribute: false }, lit: { attribute: false } };

  declare known: Readonly<Record<ChainSymbol, Known>> | null;
  declare lit: Lit | null;

  readonly #size = new SizeController(this, "svg");

  constructor() {
    super();
    this.known = null;
    this.lit = null;
  }

  static override styles = unsafeCSS(sheet);

  override render(): unknown {
    const { known } = this;
    if (!known) return nothing;
    const stands = this.#size.width > 0 && this.#size.width < NARROW;
    const layout = stands ? standing : lying;
    const edges = EDGES.map(([from, to]) => {
      const a = layout.boxes[from];
      const b = layout.boxes[to];
      const isLit = this.lit?.edges.some(([x, y]) => x === from && y === to);
      return svg`<line class=${isLit ? (this.lit?.pass ?? "") : ""} x1=${a.x} y1=${a.y} x2=${b.x} y2=${b.y}></line>`;
    });
    return html`<svg
      class=${stands ? "standing" : "lying"}
      viewBox="0 0 ${layout.width} ${layout.height}"
      role="img"
      aria-label=${words.backprop.graph}
    >
      ${edges}${SYMBOLS.map((symbol) => this.#box(symbol, known[symbol], layout.boxes[symbol], stands ? " " : " = "))}
    </svg>
    <lab-table
      .label=${words.labs.table.numbers(words.backprop.graph)}
      .columns=${[words.backprop.symbol, words.backprop.legendValue, words.backprop.legendDerivative]}
      .rows=${() => SYMBOLS.map((symbol) => this.#row(symbol, known[symbol]))}
    ></lab-table>`;
  }

  #row(symbol: ChainSymbol, { value, derivative }: Known): Row {
    const said = (number: number | null): string | null => (number === null ? null : brief(number));
    return [nameOf(symbol), said(value), said(derivative)];
  }

  #box(symbol: ChainSymbol, { value, derivative }: Known, { x, y, width, height }: Box, between: string): unknown {
    const isConstant = CONSTANTS.includes(symbol);
    const isChoice = !isConstant && symbol !== "L";
    const className = isConstant ? "constant" : isParameter(symbol) ? "parameter" : "computed";
    const lit = this.lit?.symbol === symbol ? this.lit.pass : "";
    return svg`<g
      class="${className} ${lit} ${isChoice ? "choice" : ""}"
      @click=${() => isChoice && this.#choose(symbol)}
    >
      <rect x=${x - width / 2} y=${y - height / 2} width=${width} height=${height} rx=${isParameter(symbol) ? 24 : 8}></rect>
      <text x=${x} y=${y + (derivative === null ? 5 : -4)}><tspan class="symbol">${nameOf(symbol)}</tspan>${value === null ? nothing : svg`${between}<tspan class="number">${brief(value)}</tspan>`}</text>
      ${derivative === null ? nothing : svg`<text class="derivative" x=${x} y=${y + 16}>${brief(derivative)}</text>`}
    </g>`;
  }

  #choose(symbol: ChainSymbol): void {
    emit(this, "backprop-choose", symbol);
  }
}

/** Three decimals; a number that they would show as 0 gets as many digits as fit into a box. */
function brief(value: number): string {
  const decimals = Math.abs(value) < 0.001 ? 5 : 3;
  const rounded = Number(value.toFixed(decimals));
  return fine(text, rounded === 0 ? value : rounded).replaceAll(" ", "");
}

customElements.define("backprop-graph", BackpropGraph);
