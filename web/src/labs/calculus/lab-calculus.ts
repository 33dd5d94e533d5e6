import { html, unsafeCSS } from "lit";
import { words } from "../../texts/words";
import { core } from "../core";
import sheet from "./lab-calculus.css?inline";
import "../kit/lab-question";
import { LabElement, type LabWords } from "../lab-element";
import "./lab-calculus-gradient";
import "./lab-calculus-jacobian";
import "./lab-calculus-tangent";

/** The right answer among `words.calculus.jacobianChoices`. */
const DIAGONAL = 1;

/**
 * Matrix calculus (L6): the tangent vector of a curve, the gradient of a scalar field and the derivative by a matrix, and the
 * Jacobian, each beside finite differences.
 * @attr view - `tangent`, `gradient` or `jacobian`
 * @attr curve - of the view `tangent`: `spiral` or `polynomials`
 * @attr h - of `tangent`, from 0.00001 to 1
 * @attr field - of `gradient`: `bowl` or `saddle`
 * @attr function - of `jacobian`: `polar`, `layer`, `sigmoid` or `products`
 * @attr at - where: of `tangent` a number, of `gradient` two, of `jacobian` three
 * @attr matrix - of `gradient`, X, 6 numbers row by row
 * @attr vector - of `gradient`, v, 3 numbers
 * @attr target - of `gradient`, t, 2 numbers
 */
export class LabCalculus extends LabElement {
  static override styles = [...LabElement.styles, unsafeCSS(sheet)];

  protected override get words(): LabWords {
    return words.calculus;
  }

  protected override renderView(view: string): unknown {
    if (view === "gradient")
      return html`<lab-calculus-gradient .given=${this.given}>${this.#gradientQuestion()}</lab-calculus-gradient>`;
    if (view === "jacobian")
      return html`<lab-calculus-jacobian .given=${this.given}>${this.#jacobianQuestion()}</lab-calculus-jacobian>`;
    return html`<lab-calculus-tangent .given=${this.given}>${this.#tangentQuestion()}</lab-calculus-tangent>`;
  }

  #tangentQuestion(): unknown {
    const { calculus } = words;
    return html`<lab-question
      whole
      .prompt=${calculus.tangentQuestion}
      .check=${(answer: number) => {
        const { derivative } = core.calculusTangent("polynomials", 2, 1e-5);
        const right = answer === derivative[1];
        return { right, why: right ? calculus.tangentReason : calculus.tangentHint };
      }}
    ></lab-question>`;
  }

  #gradientQuestion(): unknown {
    const { calculus } = words;
    return html`<lab-question
      whole
      .prompt=${calculus.gradientQuestion}
      .check=${(answer: number) => {
        const [rows, columns] = [128, 64];
        // Numerator layout has the transposed shape; the derivative itself would take a difference for each of the 8192 entries.
        const numerator = core.transposed(rows, columns, new Float64Array(rows * columns));
        const right = answer === numerator.rows;
        return { right, why: right ? calculus.gradientReason : calculus.gradientHint };
      }}
    ></lab-question>`;
  }

  #jacobianQuestion(): unknown {
    const { calculus } = words;
    return html`<lab-question
      .prompt=${calculus.jacobianQuestion}
      .choices=${calculus.jacobianChoices}
      .check=${(answer: number) => ({ right: answer === DIAGONAL, why: calculus.jacobianWhys[answer] })}
    ></lab-question>`;
  }
}

customElements.define("lab-calculus", LabCalculus);
