import { css, html, nothing } from "lit";
import type { ChainDerivative, ChainFactor } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { printed, product, significant } from "../../texts/printed";
import { words } from "../../texts/words";
import { DERIVATIVES, FACTORS } from "./formulas";
import { derivativeOf } from "./names";

/**
 * A derivative as the product of its factors: each as a derivative, as what that is, and as a number.
 * @prop chain - the derivative
 */
export class BackpropChain extends PlaygroundElement {
  static override properties = { chain: { attribute: false } };

  declare chain: ChainDerivative | null;

  constructor() {
    super();
    this.chain = null;
  }

  static override styles = css`
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      gap: 10px 0;
    }

    .known {
      display: flex;
      flex-wrap: wrap;
    }

    /* A factor and the sign before it: they stay together. */
    .next {
      display: flex;
    }

    /* Derivative, what it is, number: one above the other, in line with those beside them. */
    .factor,
    .sign {
      display: grid;
      grid-template-rows: 52px 28px 26px;
      place-items: center;
      padding: 0 6px;
    }

    .factor {
      min-width: 52px;
    }

    .sign {
      padding: 0 2px;
      color: var(--soft);
    }

    .number {
      font-weight: 600;
    }

    .result .number {
      color: var(--alarm);
    }

    figure {
      margin: 0;
    }

    figcaption {
      margin: 0 6px 0 20px;
      font-size: var(--tiny);
      text-align: center;
      color: var(--soft);
    }

    figcaption::before {
      content: "";
      display: block;
      height: 6px;
      margin: 2px 0;
      border: 1px solid var(--edge);
      border-top: 0;
    }

    /* The longest chain, of four factors and its result, in a line of a phone. */
    @container lab (max-width: 30em) {
      :host {
        font-size: var(--small);
      }

      .factor {
        min-width: 24px;
        padding: 0 2px;
      }

      .sign {
        padding: 0 1px;
      }

      figcaption {
        margin: 0 2px 0 12px;
      }
    }
  `;

  override render(): unknown {
    const { chain } = this;
    if (!chain) return nothing;
    const known = chain.factors.slice(0, -1);
    const own = chain.factors.at(-1);
    const before = known.at(-1);
    const isGroup = known.length > 1;
    const { parts, whole } = printed(
      chain.factors.map(({ value }) => ({ value, way: significant, digits: 3 })),
      { value: chain.value, way: significant, digits: 3 },
      product,
    );
    return html`
      ${column("factor result", DERIVATIVES[chain.by], nothing, whole)}
      ${
        before && isGroup
          ? html`<figure>
              <div class="known">${known.map((factor, index) => next(index === 0 ? "=" : "·", factor, parts[index]))}</div>
              <figcaption>${words.backprop.known(derivativeOf(before.by))}</figcaption>
            </figure>`
          : known.map((factor) => next("=", factor, parts[0]))
      }
      ${own ? next(known.length > 0 ? "·" : "=", own, parts.at(-1)) : nothing}
    `;
  }
}

function next(operator: string, { by }: ChainFactor, number = ""): unknown {
  const formula = FACTORS[by];
  return html`<div class="next">${sign(operator)}${column("factor", formula?.derivative, formula?.result, number)}</div>`;
}

function column(kind: string, derivative: unknown, result: unknown, number: string): unknown {
  return html`<div class=${kind}><span>${derivative}</span><span>${result}</span><span class="number">${number}</span></div>`;
}

function sign(character: string): unknown {
  return html`<div class="sign" aria-hidden="true"><span>${character}</span><span>${character}</span><span>${character}</span></div>`;
}

customElements.define("backprop-chain", BackpropChain);
