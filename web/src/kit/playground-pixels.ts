import { html, unsafeCSS } from "lit";
import { PlaygroundElement } from "./playground-element";
import sheet from "./playground-pixels.css?inline";

/** Fills the pixels of a picture: 32 bits each, row by row. */
export type Paint = (pixels: Uint32Array) => void;

/**
 * A picture of few pixels, each enlarged to the same whole number of screen pixels.
 * @prop columns - width in pixels
 * @prop rows - height in pixels
 * @prop paint - called with cleared pixels whenever it changes
 * @prop width - on the page, in CSS pixels
 * @prop height - on the page, in CSS pixels
 * @attr label - what a screen reader says
 * @csspart canvas - the picture
 */
export class PlaygroundPixels extends PlaygroundElement {
  static override properties = {
    columns: { type: Number },
    rows: { type: Number },
    paint: { attribute: false },
    width: { type: Number },
    height: { type: Number },
    label: {},
  };

  declare columns: number;
  declare rows: number;
  declare paint: Paint | null;
  declare width: number;
  declare height: number;
  declare label: string;

  #image: ImageData | null = null;

  constructor() {
    super();
    this.columns = 1;
    this.rows = 1;
    this.paint = null;
    this.width = 1;
    this.height = 1;
    this.label = "";
  }

  static override styles = unsafeCSS(sheet);

  override render(): unknown {
    return html`<canvas part="canvas" role="img" aria-label=${this.label} width=${this.columns} height=${this.rows}></canvas>`;
  }

  override updated(): void {
    const canvas = this.renderRoot.querySelector("canvas");
    if (!canvas || !this.paint) return;
    canvas.style.width = `${this.width}px`;
    canvas.style.height = `${this.height}px`;
    if (this.#image?.width !== this.columns || this.#image.height !== this.rows) {
      this.#image = new ImageData(this.columns, this.rows);
    }
    const pixels = new Uint32Array(this.#image.data.buffer);
    pixels.fill(0);
    this.paint(pixels);
    canvas.getContext("2d")?.putImageData(this.#image, 0, 0);
  }
}

customElements.define("playground-pixels", PlaygroundPixels);
