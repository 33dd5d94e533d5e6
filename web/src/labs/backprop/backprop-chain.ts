import { html, nothing, unsafeCSS } from "lit";
import type { ChainDerivative, ChainFactor } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { printed, product, significant } from "../../texts/printed";
import { words } from "../../texts/words";
import sheet from "./backprop-chain.css?inline";
import { DERIVATIVES, FACTORS } from "./formulas";
import { derivativeOf } from "./names";

/**
 * A derivative as the product of its factors: each as a derivative, as the formula for it, and as a number.
 * @prop chain - the derivative
 */
export class BackpropChain extends PlaygroundElement {
  static override properties = { chain: { attribute: false } };

  declare chain: ChainDerivative | null;

  constructor() {
    super();
    this.chain = null;
  }

  static override styles = unsafeCSS(sheet);

  override render(): unknown {
    const { chain } = this;
    if (!chain) return nothing;
    const known = chain.factors.slice(0, -1);
    const own = chain.factors.at(-1);
    const before = known.at(-1);
    const isGroup = known.length > 1;
    const { operands, whole } = printed(
      chain.factors.map(({ value }) => ({ value, way: significant, digits: 3 })),
      { value: chain.value, way: significant, digits: 3 },
      product,
    );
    return html`
      ${column("factor result", DERIVATIVES[chain.by], nothing, whole)}
      ${
        before && isGroup
          ? html`<figure>
              <div class="known">${known.map((factor, index) => next(index === 0 ? "=" : "·", factor, operands[index]))}</div>
              <figcaption>${words.backprop.known(derivativeOf(before.by))}</figcaption>
            </figure>`
          : known.map((factor) => next("=", factor, operands[0]))
      }
      ${own ? next(known.length > 0 ? "·" : "=", own, operands.at(-1)) : nothing}
    `;
  }
}

function next(operator: string, { by }: ChainFactor, number = ""): unknown {
  const formula = FACTORS[by];
  return html`<div class="next">${sign(operator)}${column("factor", formula?.derivative, formula?.result, number)}</div>`;
}

function column(className: string, derivative: unknown, result: unknown, number: string): unknown {
  return html`<div class=${className}><span>${derivative}</span><span>${result}</span><span class="number">${number}</span></div>`;
}

function sign(character: string): unknown {
  return html`<div class="sign" aria-hidden="true"><span>${character}</span><span>${character}</span><span>${character}</span></div>`;
}

customElements.define("backprop-chain", BackpropChain);
