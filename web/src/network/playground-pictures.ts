import { html, nothing, unsafeCSS } from "lit";
import type { Block } from "../draw/blocks";
import {
  LABEL,
  layOutNetwork,
  type NetworkBlocks,
  type NetworkLayout,
  networkBlocks,
  OUTPUT,
  UNDER,
} from "../draw/network";
import { gridSize, paintGrid } from "../draw/units";
import { activationScale, changeScale, changeSince, paintWall, wallHeight, wallWidth, weightScale } from "../draw/wall";
import type { Snapshot } from "../engine/protocol";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { styled } from "../kit/styled";
import { ThemeController } from "../kit/theme";
import { CELLS, CLASSES } from "../plain/digit";
import { answerOf } from "../state/answer";
import { ofLayer } from "../state/layers";
import type { UnitAddress } from "../state/unit";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { legend } from "./legend";
import sheet from "./playground-pictures.css?inline";

/** Below this width the view is as high as it needs to be, and the page grows with it. */
const NARROW = 480;
const NARROW_WALL = 480;

const VIEWS = ["change", "weights"] as const;
type View = (typeof VIEWS)[number];

/**
 * The network in pictures: the first layer as a wall of pictures, the activations of the further layers, and the ten outputs. The
 * wall shows what training has changed, which begins empty and takes shape, or the weights themselves, where the change hides in
 * the noise of the random start.
 * @prop layers - widths, from the 64 inputs to the 10 outputs
 * @prop snapshot - newest state of the run
 * @prop start - the first layer's weights at minibatch 0 of the run
 * @prop activations - of all layers for the digit on the grid, one behind the other
 * @prop inspected - the unit that is open in the inspector, or null
 * @fires playground-inspect - `detail` is the unit to be opened
 */
export class PlaygroundPictures extends PlaygroundElement {
  static override properties = {
    layers: { attribute: false },
    snapshot: { attribute: false },
    start: { attribute: false },
    activations: { attribute: false },
    inspected: { attribute: false },
    view: { state: true },
  };

  declare layers: readonly number[];
  declare snapshot: Snapshot | null;
  declare start: Float32Array;
  declare activations: Float32Array;
  declare inspected: UnitAddress | null;
  declare view: View;

  readonly #colors = new ThemeController(this);
  readonly #size = new SizeController(this, ".view");
  #layout: { readonly key: string; readonly value: NetworkLayout; readonly blocks: NetworkBlocks } | null = null;

  constructor() {
    super();
    this.layers = [CELLS, CLASSES.length];
    this.snapshot = null;
    this.start = new Float32Array();
    this.activations = new Float32Array();
    this.inspected = null;
    this.view = "change";
  }

  static override styles = [shared, legend, unsafeCSS(sheet)];

  override render(): unknown {
    return html`
      ${this.#head()}
      <div class="view ${this.#isNarrow ? "narrow" : ""}">
        <div class="flow">${this.snapshot && this.#size.width > 0 ? this.#flow(this.snapshot) : nothing}</div>
      </div>
    `;
  }

  #head(): unknown {
    const { positive, negative } = text.legends[this.view];
    return html`<div class="head">
      <label>
        ${text.layerOne}
        <select aria-label=${text.wallShows} @change=${this.#onView}>
          ${VIEWS.map((view) => html`<option value=${view}>${text.wallViews[view]}</option>`)}
        </select>
      </label>
      <p class="legend" aria-hidden="true">
        <span .style=${styled({ "--hue": "var(--pos)" })}>${positive}</span>
        <span .style=${styled({ "--hue": "var(--neg)" })}>${negative}</span>
        <span class="bar" .style=${styled({ "--hue": "var(--ink)" })}>${text.legendActivation}</span>
      </p>
    </div>`;
  }

  readonly #onView = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.view = VIEWS.find((view) => view === value) ?? "change";
  };

  get #isNarrow(): boolean {
    return this.#size.width < NARROW;
  }

  #flow(snapshot: Snapshot): unknown {
    const { value: layout, blocks } = this.#layOut();
    return html`
      ${this.#wall(layout, blocks, snapshot)}
      <div class="under">
        ${layout.columns.map(
          (column) => html`<div class="column">${column.map((index) => this.#grid(layout, blocks, index))}</div>`,
        )}
        ${this.#output(blocks)}
      </div>
    `;
  }

  /** Kept until what it depends on changes, as it is costly to make. */
  #layOut(): { readonly value: NetworkLayout; readonly blocks: NetworkBlocks } {
    const { width } = this.#size;
    const height = this.#isNarrow ? NARROW_WALL + UNDER + LABEL + OUTPUT.height : this.#size.height;
    const density = devicePixelRatio;
    const key = [this.layers, width, height, density].join();
    if (this.#layout?.key !== key) {
      // Without a hidden layer, the wall shows the outputs' own weights.
      const hidden = this.layers.length > 2 ? this.layers.slice(1, -1) : this.layers.slice(1);
      const value = layOutNetwork(hidden, { width, height }, density);
      this.#layout = { key, value, blocks: networkBlocks(value, hidden, this.layers.length - 1, density) };
    }
    return this.#layout;
  }

  #of(layer: number): Float32Array {
    return ofLayer(this.activations, this.layers, layer);
  }

  #units(blocks: readonly Block[], label: string): unknown {
    return html`<playground-units
      .blocks=${blocks}
      .layers=${this.layers}
      .activations=${this.activations}
      .inspected=${this.inspected}
      label=${label}
    ></playground-units>`;
  }

  #wall({ wall, wallBox }: NetworkLayout, blocks: NetworkBlocks, snapshot: Snapshot): unknown {
    const units = this.layers[1] ?? 0;
    const activations = this.#of(1);
    const weights = snapshot.firstWeights;
    const { theme } = this.#colors;
    const fits = activations.length === units && weights.length === CELLS * units;
    const isBlank = this.view === "change" && snapshot.report.minibatch === 0;
    return html`<div class="wall">
      <playground-pixels
        .columns=${wallWidth(wall.columns)}
        .rows=${wallHeight(wall.rows)}
        .width=${wallBox.width}
        .height=${wallBox.height}
        label=${text.wallSpoken[this.view](units)}
        .paint=${(pixels: Uint32Array) => {
          if (!fits) return;
          const shown = this.view === "change" ? changeSince(this.start, weights) : weights;
          const most = this.view === "change" ? changeScale(shown, weights) : weightScale(weights);
          paintWall(pixels, wall, shown, most, activations, theme.weights, theme.ink);
        }}
      ></playground-pixels>
      ${isBlank ? html`<p class="hint">${text.wallBlank}</p>` : nothing}
      ${this.#units(blocks.wall, text.layerUnits(1))}
    </div>`;
  }

  #grid(layout: NetworkLayout, blocks: NetworkBlocks, index: number): unknown {
    const slot = layout.grids[index];
    if (!slot) return nothing;
    const layer = index + 2;
    const activations = this.#of(layer);
    const { ink } = this.#colors.theme;
    return html`<figure>
      <figcaption>${text.activations(layer, activations.length)}</figcaption>
      <div class="units">
        <playground-pixels
          .columns=${gridSize(slot.grid.columns, slot.grid.cell)}
          .rows=${gridSize(slot.grid.rows, slot.grid.cell)}
          .width=${slot.box.width}
          .height=${slot.box.height}
          label=${text.gridSpoken(layer, activations.length)}
          .paint=${(pixels: Uint32Array) => paintGrid(pixels, slot.grid, activations, activationScale(activations), ink)}
        ></playground-pixels>
        ${this.#units(blocks.grids[index] ?? [], text.layerUnits(layer))}
      </div>
    </figure>`;
  }

  #output(blocks: NetworkBlocks): unknown {
    const last = this.layers.length - 1;
    const outputs = Array.from(this.#of(last));
    const scale = Math.max(1, ...outputs);
    const top = answerOf(outputs);
    return html`<figure>
      <figcaption aria-hidden="true">${text.output(last)}</figcaption>
      <div class="units">
      <ol aria-hidden="true" .style=${styled({ width: `${OUTPUT.width}px`, height: `${OUTPUT.height}px` })}>
        ${outputs.map(
          (output, digit) =>
            html`<li class=${digit === top ? "top" : ""}>
              <i><u .style=${styled({ transform: `scaleY(${Math.min(1, Math.max(0.03, output / scale))})` })}></u></i>${digit}
            </li>`,
        )}
      </ol>
      ${this.#units(blocks.output, text.outputUnits)}
      </div>
    </figure>`;
  }
}
