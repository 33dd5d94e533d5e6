import { html } from "lit";
import { words } from "../../texts/words";
import { LabElement, type LabWords } from "../lab-element";
import "./descent-curve";
import "./descent-momentum";
import "./descent-polynomial";
import "./descent-race";

/**
 * Gradient descent: on a curve, with momentum, and as a race of optimizers on a surface (lecture, L8 and L9).
 * @attr view - `curve`, `momentum` or `race`
 * @attr polynomial - of the view `curve`, such as `7x^2+3x-9`
 * @attr course - of `momentum`: `valleys` or `lecture`
 * @attr surface - of `race`: `bowl`, `rosenbrock`, `saddle` or `himmelblau`
 * @attr start - where it starts: a number, in a race two
 * @attr eta - the learning rate; in a race those of SGD, momentum, Nesterov, RMSprop and Adam
 * @attr mu - of `momentum`, how much of the velocity is kept, from 0 to 0.99
 * @attr steps - of `curve`, 1 to 60
 */
export class LabDescent extends LabElement {
  protected override get words(): LabWords {
    return words.descent;
  }

  protected override renderView(view: string): unknown {
    if (view === "momentum") return html`<descent-momentum .given=${this.given}></descent-momentum>`;
    if (view === "race") return html`<descent-race .given=${this.given}></descent-race>`;
    return html`<descent-curve .given=${this.given}></descent-curve>`;
  }
}

customElements.define("lab-descent", LabDescent);
