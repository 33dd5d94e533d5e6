import { html, nothing } from "lit";
import { words } from "../../texts/words";
import { LabElement, type LabWords } from "../lab-element";
import "./descent-curve";
import "./descent-momentum";
import "./descent-polynomial";
import "./descent-race";

/** Gradient descent: on a curve, with momentum, and as a race of optimizers on a surface (lecture, L8 and L9). */
export class LabDescent extends LabElement {
  /** What has been seen stays as it was left. */
  readonly #seen = new Set<string>();

  protected override get words(): LabWords {
    return words.descent;
  }

  protected override renderView(view: string): unknown {
    this.#seen.add(view);
    const shown = (name: string, element: unknown): unknown => (this.#seen.has(name) ? element : nothing);
    return [
      shown("curve", html`<descent-curve ?hidden=${view !== "curve"}></descent-curve>`),
      shown("momentum", html`<descent-momentum ?hidden=${view !== "momentum"}></descent-momentum>`),
      shown("race", html`<descent-race ?hidden=${view !== "race"}></descent-race>`),
    ];
  }
}

customElements.define("lab-descent", LabDescent);
