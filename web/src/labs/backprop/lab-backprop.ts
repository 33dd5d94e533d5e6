import { html } from "lit";
import { words } from "../../texts/words";
import { LabElement } from "../lab-element";
import "./backprop-composite";
import "./backprop-layers";
import "./backprop-network";
import "./backprop-sigmoid";

/**
 * Backprop by hand (L4, L5, L7): the lecture's worked example, the chain rule, the derivative of the sigmoid, and the rules for whole
 * layers.
 * @attr view - `network`, `chain`, `sigmoid` or `layers`
 * @attr outer - of `chain`, f of f(g(x)): `line`, `square`, `sine`, `exponential` or `sigmoid`
 * @attr inner - of `chain`, g
 * @attr x - of `chain`, from -2 to 2; of `sigmoid`, from -6 to 6
 * @attr inputs - of `layers`, 1 to 4
 * @attr outputs - of `layers`, 1 to 4
 * @attr batch - of `layers`, 1 to 64
 * @attr seed - of the numbers of `layers`, from 1
 * @attr equation - of `layers`, 10 to 14
 * @attr x1 - of the view `network`, an input from -100 to 100, as all of the following
 * @attr x2
 * @attr y - the target
 * @attr w1 - a weight
 * @attr w2
 * @attr w3
 * @attr w4
 * @attr w5
 * @attr w6
 * @attr b1 - a bias
 * @attr b2
 * @attr b3
 */
export class LabBackprop extends LabElement {
  protected override get words() {
    return words.backprop;
  }

  protected override renderView(view: string): unknown {
    if (view === "chain") return html`<backprop-composite .given=${this.given}></backprop-composite>`;
    if (view === "sigmoid") return html`<backprop-sigmoid .given=${this.given}></backprop-sigmoid>`;
    if (view === "layers") return html`<backprop-layers .given=${this.given}></backprop-layers>`;
    return html`<backprop-network .given=${this.given}></backprop-network>`;
  }
}

customElements.define("lab-backprop", LabBackprop);
