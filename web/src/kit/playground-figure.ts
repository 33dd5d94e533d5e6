import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { svgAddress } from "../draw/figure/svg";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import { PlaygroundElement } from "./playground-element";
import sheet from "./playground-figure.css?inline";
import { pngOf } from "./png";
import { saveAs } from "./save-as";

/** A file to be saved, and what it shows in words. */
export interface Figure {
  readonly svg: string;
  /** Name of the file, without its ending. */
  readonly name: string;
  readonly alt: string;
}

/**
 * A figure as it will be saved, and the buttons that save it.
 * @prop figure - null while there is nothing to be saved
 */
export class PlaygroundFigure extends PlaygroundElement {
  static override properties = {
    figure: { attribute: false },
    failure: { state: true },
  };

  declare figure: Figure | null;
  /** Why it was not saved, or "". */
  declare private failure: string;

  constructor() {
    super();
    this.figure = null;
    this.failure = "";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    // Training draws the same figure again and again: only a different one clears the message.
    if (changed.get("figure")?.name !== this.figure?.name && changed.has("figure")) this.failure = "";
  }

  override render(): unknown {
    const { figure } = this;
    return html`
      ${figure ? html`<img src=${svgAddress(figure.svg)} alt=${figure.alt} />` : nothing}
      <div class="answers">
        <button ?disabled=${!figure} @click=${this.#saveSvg}>${words.figures.save("svg")}</button>
        <button ?disabled=${!figure} @click=${this.#savePng}>${words.figures.save("png")}</button>
      </div>
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
    `;
  }

  readonly #saveSvg = (): void => {
    const { figure } = this;
    this.failure = "";
    if (figure) saveAs(`${figure.name}.svg`, figure.svg, "image/svg+xml");
  };

  readonly #savePng = async (): Promise<void> => {
    const { figure } = this;
    if (!figure) return;
    this.failure = "";
    try {
      saveAs(`${figure.name}.png`, await pngOf(figure.svg), "image/png");
    } catch {
      this.failure = words.figures.failed;
    }
  };
}

customElements.define("playground-figure", PlaygroundFigure);
