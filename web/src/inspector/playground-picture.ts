import { html, nothing, unsafeCSS } from "lit";
import { pixel } from "../draw/color";
import { paintSigned } from "../draw/signed";
import { PlaygroundElement } from "../kit/playground-element";
import { ThemeController } from "../kit/theme";
import { words } from "../texts/words";
import sheet from "./playground-picture.css?inline";
import { columnsFor } from "./weight-cells";

/** CSS pixels per number. */
const SCALE = 10;

/**
 * A unit's inputs, or one number for each of them, as a small picture with its name.
 * @prop values - (inputs)
 * @attr name
 * @attr signed - blue for positive and orange for negative numbers, the largest in full; else ink
 */
export class PlaygroundPicture extends PlaygroundElement {
  static override properties = { values: { attribute: false }, name: {}, signed: { type: Boolean } };

  declare values: Float32Array;
  declare name: string;
  declare signed: boolean;

  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.values = new Float32Array();
    this.name = "";
    this.signed = false;
  }

  static override styles = unsafeCSS(sheet);

  override render(): unknown {
    const { values } = this;
    if (values.length === 0) return nothing;
    const columns = columnsFor(values.length);
    const rows = Math.ceil(values.length / columns);
    return html`<figure>
      <figcaption>${this.name}<slot></slot></figcaption>
      <playground-pixels
        .columns=${columns}
        .rows=${rows}
        .width=${columns * SCALE}
        .height=${rows * SCALE}
        label=${words.inspector.picture(this.name)}
        .paint=${(pixels: Uint32Array) => this.#paint(pixels)}
      ></playground-pixels>
    </figure>`;
  }

  #paint(pixels: Uint32Array): void {
    const { values } = this;
    const { ink, weights } = this.#colors.theme;
    if (this.signed) {
      paintSigned(pixels, values, weights);
      return;
    }
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) || 1;
    values.forEach((value, index) => {
      pixels[index] = pixel(ink, Math.min(1, Math.abs(value) / most));
    });
  }
}

customElements.define("playground-picture", PlaygroundPicture);
