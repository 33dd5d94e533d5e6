import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { subscript } from "../../texts/numbers";
import { words } from "../../texts/words";
import { core } from "../core";
import { emit } from "../events";
import { shapeText } from "../kit/matrix";
import sheet from "./lab-layer-strip.css?inline";
import type { Convention } from "./quiz";

/**
 * All layers of a network with all their shapes; one of them is chosen.
 * @prop widths - from the inputs to the outputs
 * @prop layer - the chosen one, from 0
 * @prop convention - whose shapes are shown
 * @prop examples - how many go through at once
 * @fires lab-layer-choose - `detail` is the layer
 */
export class LabLayerStrip extends PlaygroundElement {
  static override properties = {
    widths: { attribute: false },
    layer: { type: Number },
    convention: {},
    examples: { type: Number },
  };

  declare widths: readonly number[];
  declare layer: number;
  declare convention: Convention;
  declare examples: number;

  constructor() {
    super();
    this.widths = [];
    this.layer = 0;
    this.convention = "columns";
    this.examples = 1;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const last = this.widths.length - 2;
    return html`<ol aria-label=${words.layer.layers}>
      ${this.#vector(this.#name("x", ""), "input", 0)}
      ${this.widths
        .slice(1)
        .map((_, layer) => [
          this.#layer(layer),
          this.#vector(layer === last ? words.layer.outputs : this.#name("a", subscript(layer + 1)), "output", layer),
        ])}
    </ol>`;
  }

  #layer(layer: number): unknown {
    const shape = (thing: string): string => this.#shape(thing, layer);
    const number = subscript(layer + 1);
    const turned = this.convention === "rows" ? "ᵀ" : "";
    return html`<li>
      <button
        aria-pressed=${layer === this.layer ? "true" : "false"}
        @click=${() => emit(this, "lab-layer-choose", layer)}
      >
        <b>${this.widths[layer]} → ${this.widths[layer + 1]}</b>
        <span>W${number}${turned} ${shape("weights")}</span>
        <span>b${number}${turned} ${shape("bias")}</span>
      </button>
    </li>`;
  }

  #vector(name: string, thing: "input" | "output", layer: number): unknown {
    if (this.widths.length < 2) return nothing;
    return html`<li class="vector"><b>${name}</b><span>${this.#shape(thing, layer)}</span></li>`;
  }

  #name(letter: string, index: string): string {
    if (this.convention === "columns") return `${letter}${index}`;
    return this.examples > 1 ? `${letter.toUpperCase()}${index}` : `${letter}${index}ᵀ`;
  }

  #shape(thing: string, layer: number): string {
    const inputs = this.widths[layer] ?? 1;
    const outputs = this.widths[layer + 1] ?? 1;
    const { rows, columns } = core.layerShape(thing, this.convention, inputs, outputs, this.examples);
    return shapeText(rows, columns);
  }
}

customElements.define("lab-layer-strip", LabLayerStrip);
