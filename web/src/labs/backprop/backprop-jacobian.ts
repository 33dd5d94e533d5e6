import { html, svg, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import sheet from "./backprop-jacobian.css?inline";
import "../kit/lab-slider";

/** The lecture's widest layer. */
const WIDEST = 128;
/** Side of the picture, in its own units. */
const SIDE = 160;

/** What the whole Jacobian of an activation layer costs against its diagonal: m squared multiplications, or m. */
export class BackpropJacobian extends PlaygroundElement {
  static override properties = { m: { state: true } };

  declare private m: number;

  constructor() {
    super();
    this.m = 16;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { jacobian } = words.backprop;
    const { m } = this;
    const { matrixMultiplications, elementMultiplications } = core.jacobianProduct(m);
    const size = SIDE / m;
    const diagonal = Array.from({ length: m }, (_, i) => `M${i * size},${i * size}h${size}v${size}h${-size}z`).join("");
    return html`
      <svg viewBox="0 0 190 160" role="img" aria-label=${jacobian.picture(text.whole(m))}>
        ${svg`<rect width=${SIDE} height=${SIDE}></rect><path d=${diagonal}></path>
          <path d="M${190 - Math.max(size, 1.5)},0h${Math.max(size, 1.5)}v${SIDE}h${-Math.max(size, 1.5)}z"></path>`}
      </svg>
      <div>
        <lab-slider .label=${jacobian.units} .value=${m} .min=${1} .max=${WIDEST} .step=${1} @lab-input=${this.#onUnits}></lab-slider>
        <p>${jacobian.byMatrix(text.whole(matrixMultiplications), text.whole(elementMultiplications))}</p>
        <p>${jacobian.byElements(text.whole(elementMultiplications))}</p>
      </div>
    `;
  }

  readonly #onUnits = ({ detail }: Fired<"lab-input">): void => {
    this.m = detail;
  };
}

customElements.define("backprop-jacobian", BackpropJacobian);
