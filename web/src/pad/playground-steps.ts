import { html, nothing, type PropertyValues, svg, unsafeCSS } from "lit";
import type { Rasterized, RasterOptions } from "../../../wasm/playground";
import { pixel } from "../draw/color";
import { inkPath } from "../draw/ink";
import { CELL, cornerOf, LATTICE } from "../draw/lattice";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { reveal } from "../kit/reveal";
import { ThemeController } from "../kit/theme";
import { FULL } from "../plain/digit";
import { EMPTY, type Values } from "../state/drawing";
import { IN_PLACE, inverse, PAD, type Strokes } from "../state/pen";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import sheet from "./playground-steps.css?inline";

/** Widths of the pen that one would write with, in pixels of the raster. The core takes 0.5 to 16. */
const PEN = { least: 1, most: 8, step: 0.5 } as const;

/**
 * How strokes become cells, in three pictures, with the options that decide it.
 * @prop strokes - on the pad; none where there is a digit from elsewhere
 * @prop values - 64 counts 0 to 16, row by row: what the network sees
 * @prop rasterized - what the core makes of the strokes, or null without any
 * @prop options - those that the core goes by
 * @fires playground-raster - `detail` are the options to go by
 * @fires playground-close
 */
export class PlaygroundSteps extends PlaygroundElement {
  static override properties = {
    strokes: { attribute: false },
    values: { attribute: false },
    rasterized: { attribute: false },
    options: { attribute: false },
  };

  declare strokes: Strokes;
  declare values: Values;
  declare rasterized: Rasterized | null;
  declare options: RasterOptions;

  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.strokes = [];
    this.values = EMPTY;
    this.rasterized = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override firstUpdated(): void {
    reveal(this);
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      this.#close();
    });
  }

  override render(): unknown {
    return html`
      <section class="card" role="region" aria-label=${text.steps.title}>
        <header>
          <h2>${text.steps.title}</h2>
          <button class="close" aria-label=${words.steps.close} @click=${this.#close}>×</button>
        </header>
        <ol>
          <li>
            <h3>${words.steps.strokes}</h3>
            ${this.#picture(words.steps.strokesSpoken, this.rasterized ? this.#paper(this.rasterized) : nothing)}
            ${this.#normalize()}
          </li>
          <li>
            <h3>${words.steps.raster}</h3>
            ${this.#picture(words.steps.rasterSpoken, html`<canvas width=${PAD} height=${PAD}></canvas>${this.#fitted()}`)}
            ${this.#pen()} ${this.#edges()}
          </li>
          <li>
            <h3>${words.steps.counts}</h3>
            ${this.#picture(words.steps.countsSpoken, this.#counts())}
            <p>${words.steps.countsTip}</p>
          </li>
        </ol>
      </section>
    `;
  }

  #picture(name: string, content: unknown): unknown {
    const isMissing = content === nothing;
    return html`<div class="picture" role="img" aria-label=${name}>
      ${isMissing ? html`<p class="empty">${words.steps.empty}</p>` : content}
    </div>`;
  }

  /** The pad, the pen as wide as it counts, and the square that the network sees. */
  #paper(rasterized: Rasterized): unknown {
    const path = inkPath(this.strokes, IN_PLACE);
    const { scale, x, y } = inverse(rasterized);
    return html`<svg viewBox="0 0 32 32">
      ${svg`<path class="band" d=${path} stroke-width=${this.options.penWidth * scale}></path>
        <path class="ink" d=${path}></path>
        <rect class="box" x=${x} y=${y} width=${PAD * scale} height=${PAD * scale}></rect>`}
    </svg>`;
  }

  #fitted(): unknown {
    return html`<svg viewBox="0 0 32 32">${svg`<path class="lines" d=${LATTICE}></path>`}</svg>`;
  }

  #counts(): unknown {
    return html`<svg viewBox="0 0 32 32">
      ${this.values.map((value, cell) => {
        const [x, y] = cornerOf(cell);
        return svg`
          <rect class="cell" x=${x} y=${y} width=${CELL} height=${CELL} fill-opacity=${value / FULL}></rect>
          <text class=${value > FULL / 2 ? "dark" : ""} x=${x + CELL / 2} y=${y + CELL / 2}>${Math.round(value)}</text>`;
      })}
    </svg>`;
  }

  #normalize(): unknown {
    const { normalize } = this.options;
    return html`<div class="field">
        <label>
          <input
            type="checkbox"
            role="switch"
            aria-describedby="normalize"
            .checked=${normalize}
            @change=${() => this.#change({ normalize: !normalize })}
          />${words.steps.normalize}
        </label>
      </div>
      <p id="normalize">${normalize ? words.steps.normalizeTip : words.steps.normalizeOffTip}</p>`;
  }

  #pen(): unknown {
    const { penWidth } = this.options;
    return html`<div class="field">
        <label for="pen">${words.steps.penWidth}</label>
        <input
          id="pen"
          type="range"
          min=${PEN.least}
          max=${PEN.most}
          step=${PEN.step}
          aria-describedby="pen-tip"
          aria-valuetext=${words.steps.penWidthOf(penWidth)}
          .value=${String(penWidth)}
          @input=${(event: Event) => this.#change({ penWidth: Number((event.target as HTMLInputElement).value) })}
        />
        <span aria-hidden="true">${words.steps.pixels(penWidth)}</span>
      </div>
      <p id="pen-tip">${words.steps.penTip}</p>`;
  }

  #edges(): unknown {
    const { smooth } = this.options;
    return html`<div class="field" role="radiogroup" aria-label=${words.steps.edges} aria-describedby="edges">
        ${[true, false].map(
          (choice) => html`<label>
            <input
              type="radio"
              name="edges"
              .checked=${choice === smooth}
              @change=${() => this.#change({ smooth: choice })}
            />${choice ? words.steps.smooth : words.steps.sharp}
          </label>`,
        )}
      </div>
      <p id="edges">${smooth ? words.steps.smoothTip : words.steps.sharpTip}</p>`;
  }

  override updated(_changed: PropertyValues<this>): void {
    const context = this.renderRoot.querySelector("canvas")?.getContext("2d");
    if (!context) return;
    const image = context.createImageData(PAD, PAD);
    const pixels = new Uint32Array(image.data.buffer);
    const ink = this.#colors.theme.ink;
    const shares = this.rasterized?.raster ?? [];
    for (const [cell, share] of shares.entries()) pixels[cell] = pixel(ink, share);
    context.putImageData(image, 0, 0);
  }

  readonly #close = (): void => {
    emit(this, "playground-close");
  };

  #change(change: Partial<RasterOptions>): void {
    emit(this, "playground-raster", { ...this.options, ...change });
  }
}

customElements.define("playground-steps", PlaygroundSteps);
