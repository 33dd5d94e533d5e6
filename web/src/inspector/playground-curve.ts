import { html, nothing, svg, unsafeCSS } from "lit";
import { drawCurve } from "../draw/activation";
import { PlaygroundElement } from "../kit/playground-element";
import type { UnitView } from "../state/unit";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import { type Activations, outputAt } from "./activation-at";
import sheet from "./playground-curve.css?inline";

const WIDTH = 340;
const HEIGHT = 110;

/**
 * The activation function as a curve, the point where a unit is, and the slope there.
 * @prop view - the unit
 * @prop core - computes the function
 */
export class PlaygroundCurve extends PlaygroundElement {
  static override properties = { view: { attribute: false }, core: { attribute: false } };

  declare view: UnitView | null;
  declare core: Activations | null;

  constructor() {
    super();
    this.view = null;
    this.core = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { view, core } = this;
    if (!view || !core) return nothing;
    const { exact } = words.inspector;
    const curve = drawCurve(outputAt(core, view), view.sum, view.derivative, WIDTH, HEIGHT);
    const [x, y] = curve.point;
    const [x1, y1, x2, y2] = curve.tangent;
    const [zeroX, zeroY] = curve.origin;
    const spoken = words.inspector.curve(exact(view.sum), exact(view.output), exact(view.derivative));
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 16}" role="img" aria-label=${spoken}>
      ${svg`
        <line x1="0" x2=${WIDTH} y1=${zeroY} y2=${zeroY}></line>
        <line x1=${zeroX} x2=${zeroX} y1="0" y2=${HEIGHT}></line>
        <line class="drop" x1=${x} x2=${x} y1=${y} y2=${zeroY}></line>
        <path d=${curve.path}></path>
        <line class="tangent" x1=${x1} y1=${y1} x2=${x2} y2=${y2}></line>
        <circle cx=${x} cy=${y} r="6"></circle>
        <text x="0" y=${HEIGHT + 13}>${exact(curve.z[0])}</text>
        <text class="end" x=${WIDTH} y=${HEIGHT + 13}>z = ${exact(curve.z[1])}</text>
        <text class="end" x=${zeroX - 5} y="11">a = ${exact(curve.a[1])}</text>
      `}
    </svg>`;
  }
}

customElements.define("playground-curve", PlaygroundCurve);
