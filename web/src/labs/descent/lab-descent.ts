import { html } from "lit";
import { words } from "../../texts/words";
import { LabElement, type LabWords } from "../lab-element";
import "./descent-curve";
import "./descent-momentum";
import "./descent-polynomial";
import "./descent-race";

/** Gradient descent: on a curve, with momentum, and as a race of optimizers on a surface (lecture, L8 and L9). */
export class LabDescent extends LabElement {
  protected override get words(): LabWords {
    return words.descent;
  }

  protected override renderView(view: string): unknown {
    if (view === "momentum") return html`<descent-momentum></descent-momentum>`;
    if (view === "race") return html`<descent-race></descent-race>`;
    return html`<descent-curve></descent-curve>`;
  }
}

customElements.define("lab-descent", LabDescent);
