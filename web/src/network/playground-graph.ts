import { html, nothing, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Block } from "../draw/blocks";
import { layOutGraph, type Slot, slotsOf } from "../draw/graph";
import { drawGraph, sceneOf, topOf } from "../draw/graph-picture";
import type { Snapshot } from "../engine/protocol";
import type { Fired } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { styled } from "../kit/styled";
import { ThemeController } from "../kit/theme";
import type { Fault } from "../plain/fault";
import type { Setting, Spec, SpecInput } from "../plain/spec";
import { isEmpty, type Values } from "../state/drawing";
import type { UnitAddress } from "../state/unit";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { legend } from "./legend";
import { PlaygroundArchitecture } from "./playground-architecture";
import sheet from "./playground-graph.css?inline";
import { type ReadWeights, WeightsController } from "./weights-controller";

/** The least width in which a layer's controls stand over its units; below it they are a list. */
const LEAST_SLOT = 98;

interface Layout {
  readonly key: string;
  readonly slots: readonly Slot[];
  readonly blocks: readonly Block[];
  /** Without the inputs, which have nothing to open. */
  readonly units: readonly Block[];
}

/**
 * The network as a graph: the digit, the units of each layer, and the strongest edges of the unit in focus; without one, the
 * strongest contributions to the answer. Over each layer, what one can change of it.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - what is illegal about changed fields, or null
 * @prop snapshot - newest state of the run
 * @prop values - the digit on the grid
 * @prop activations - of all layers for it, one behind the other
 * @prop readWeights - asks for the weights of a layer, 0 for the first
 * @prop inspected - the unit that is open in the inspector, or null
 * @fires playground-inspect - `detail` is the unit to be opened
 * @fires playground-change - `detail` are the changed fields; they are legal
 */
export class PlaygroundGraph extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    snapshot: { attribute: false },
    values: { attribute: false },
    activations: { attribute: false },
    readWeights: { attribute: false },
    inspected: { attribute: false },
    looked: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare check: (changes: SpecInput) => Fault | null;
  declare snapshot: Snapshot | null;
  declare values: Values;
  declare activations: Float32Array;
  declare readWeights: ReadWeights;
  declare inspected: UnitAddress | null;
  declare looked: UnitAddress | null;

  readonly #theme = new ThemeController(this);
  readonly #size = new SizeController(this, ".picture");
  readonly #weights = new WeightsController(this);
  #layout: Layout | null = null;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => null;
    this.snapshot = null;
    this.values = [];
    this.activations = new Float32Array();
    this.readWeights = () => Promise.reject(new Error(text.disconnected));
    this.inspected = null;
    this.looked = null;
  }

  static override styles = [shared, legend, unsafeCSS(sheet)];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const layout = this.#layOut(spec.layers);
    const isList = !this.#hasColumns(spec.layers);
    const sections = [
      { name: "controls", content: this.#controls(spec, isList ? [] : (layout?.slots ?? [])) },
      { name: "picture", content: this.#picture(spec, layout, isList) },
    ];
    // A list may be long, so the picture comes before it. `repeat` keeps the elements, and with them what is typed there.
    return html`
      ${this.#head(spec)}
      <div class="view">
        ${repeat(
          isList ? sections.reverse() : sections,
          ({ name }) => name,
          ({ content }) => content,
        )}
      </div>
    `;
  }

  #controls(spec: Spec, slots: readonly Slot[]): unknown {
    return html`<playground-architecture
      .spec=${spec}
      .fields=${this.fields}
      .check=${this.check}
      .slots=${slots}
    ></playground-architecture>`;
  }

  #picture(spec: Spec, layout: Layout | null, isFree: boolean): unknown {
    return html`<div class="picture ${isFree ? "free" : ""}">
      <canvas aria-hidden="true"></canvas>
      ${
        layout
          ? html`<playground-units
              .blocks=${layout.units}
              .layers=${spec.layers}
              .activations=${this.activations}
              .inspected=${this.inspected}
              label=${words.graph.units}
              @playground-look=${(event: Fired<"playground-look">) => {
                this.looked = event.detail;
              }}
            ></playground-units>`
          : nothing
      }
    </div>`;
  }

  #head(spec: Spec): unknown {
    const unit = this.#unit(spec.layers);
    const { positive, negative } = unit ? text.legends.weights : text.legends.contributions;
    return html`<div class="head">
      <span class="about">${this.#about(spec, unit)}</span>
      <p class="legend" aria-hidden="true">
        <span .style=${styled({ "--hue": "var(--pos)" })}>${positive}</span>
        <span .style=${styled({ "--hue": "var(--neg)" })}>${negative}</span>
        <span .style=${styled({ "--hue": "var(--ink)" })}>${text.legendActivation}</span>
      </p>
    </div>`;
  }

  #about({ layers }: Spec, unit: UnitAddress | null): string {
    if (!unit) return pathText(this.values, topOf({ layers, activations: this.activations }));
    const name = unit.layer === layers.length - 1 ? text.outputName(unit.unit) : text.unitName(unit.layer, unit.unit);
    return words.graph.edges(name);
  }

  /** The unit whose edges are shown; null also if it has gone with its layer. */
  #unit(layers: readonly number[]): UnitAddress | null {
    const unit = this.looked ?? this.inspected;
    return unit && unit.unit < (layers[unit.layer] ?? 0) ? unit : null;
  }

  #hasColumns(layers: readonly number[]): boolean {
    return (slotsOf(layers.length, this.#size.width).at(-1)?.width ?? 0) >= LEAST_SLOT;
  }

  /** Kept until something changes: playground-units wants the same array as long as the units stay in place. */
  #layOut(layers: readonly number[]): Layout | null {
    const { width, height } = this.#size;
    if (width === 0) return null;
    const key = [layers, width, height].join();
    if (this.#layout?.key !== key) {
      const slots = slotsOf(layers.length, width);
      const blocks = layOutGraph(layers, slots, height);
      this.#layout = { key, slots, blocks, units: blocks.slice(1) };
    }
    return this.#layout;
  }

  override updated(): void {
    const { spec, snapshot } = this;
    const layout = this.#layout;
    const canvas = this.renderRoot.querySelector("canvas");
    const context = canvas?.getContext("2d");
    if (!spec || !snapshot || !layout || !canvas || !context) return;
    const { width, height } = this.#size;
    const density = devicePixelRatio;
    const pixels = [Math.round(width * density), Math.round(height * density)] as const;
    if (canvas.width !== pixels[0]) canvas.width = pixels[0];
    if (canvas.height !== pixels[1]) canvas.height = pixels[1];
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, width, height);
    const { layers } = spec;
    const { values, activations } = this;
    const weights = this.#weights.at(snapshot, layers, this.readWeights);
    const scene = sceneOf({ layers, weights, values, activations }, layout.blocks, this.#unit(layers));
    drawGraph(context, scene, this.#theme.theme.css);
  }
}

/** What the edges are, where no unit is in focus. */
function pathText(values: Values, top: number): string {
  return isEmpty(values) ? words.graph.pathEmpty(top) : words.graph.path(top);
}

customElements.define("playground-architecture", PlaygroundArchitecture);
customElements.define("playground-graph", PlaygroundGraph);
