import { html, nothing, unsafeCSS } from "lit";
import { drawSheet } from "../../draw/figure/sheet";
import { PlaygroundElement } from "../../kit/playground-element";
import type { Figure } from "../../kit/playground-figure";
import look from "./lab-figure.css?inline";
import "../../kit/playground-figure";
import { paper } from "../../kit/paper";
import { showModal } from "../../kit/show-modal";
import { LABS } from "../../state/course";
import { dialog } from "../../styles/dialog";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import type { PlotCurve } from "./plot";
import { drawnPlot } from "./plot-svg";

/** The part of `<lab-plot>` that a figure needs. */
interface Plot extends HTMLElement {
  readonly renderRoot: ParentNode & Node;
  readonly curves: readonly PlotCurve[];
  readonly label: string;
}

/**
 * A dialog that shows a lab's plot as it will be saved, and saves it. Loaded on demand.
 * @prop figure
 */
export class LabFigure extends PlaygroundElement {
  static override properties = { figure: { attribute: false } };

  declare figure: Figure | null;

  constructor() {
    super();
    this.figure = null;
  }

  static override styles = [shared, dialog, unsafeCSS(look)];

  override render(): unknown {
    return html`<dialog aria-labelledby="title" closedby="any" @close=${() => this.remove()}>
      <header>
        <h2 id="title">${words.labs.savePlot}</h2>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      ${this.figure ? html`<playground-figure .figure=${this.figure}></playground-figure>` : nothing}
    </dialog>`;
  }

  open(): void {
    showModal(this.renderRoot.querySelector("dialog"));
  }

  readonly #close = (): void => {
    this.renderRoot.querySelector("dialog")?.close();
  };
}

customElements.define("lab-figure", LabFigure);

/** Opens the dialog for what `plot` shows now. */
export async function openFigure(plot: Plot): Promise<void> {
  const svg = plot.renderRoot.querySelector("svg");
  if (!svg) return;
  const lab = labAround(plot);
  const title = lab ? words.labs.names[lab] : "";
  const names = plot.curves.map(({ name, label }) => (name ? [label, name].filter(Boolean).join(" ") : ""));
  const sheet = { title, ...drawnPlot(svg, names), captions: [plot.label, "Digit Playground"] };
  const figure = { svg: drawSheet(sheet, paper), name: `lab-${lab ?? "plot"}`, alt: `${title}: ${plot.label}` };
  const element = Object.assign(new LabFigure(), { figure });
  plot.renderRoot.append(element);
  await element.updateComplete;
  element.open();
}

/** The lab that an element is in, across all shadow roots. */
function labAround(element: Element): (typeof LABS)[number]["lab"] | null {
  for (let at: Node = element; at instanceof Element; ) {
    const name = at.localName;
    const known = LABS.find(({ lab }) => name === `lab-${lab}`);
    if (known) return known.lab;
    const root = at.getRootNode();
    if (!(root instanceof ShadowRoot)) return null;
    at = root.host;
  }
  return null;
}
