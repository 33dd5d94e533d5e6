import { html, nothing, render, unsafeCSS } from "lit";
import type { Snapshot } from "../engine/protocol";
import { panelTitle } from "../kit/help/panel-title";
import { PlaygroundElement } from "../kit/playground-element";
import type { Fault } from "../plain/fault";
import { parameterCount, type Setting, type Spec, type SpecInput } from "../plain/spec";
import type { Values } from "../state/drawing";
import type { UnitAddress } from "../state/unit";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import sheet from "./playground-network.css?inline";
import type { ReadWeights } from "./weights-controller";

const VIEWS = ["pictures", "graph"] as const;
type View = (typeof VIEWS)[number];

/**
 * The network at work, in pictures or as a graph, its widths and its number of parameters.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - what is illegal about changed fields, or null
 * @prop snapshot - newest state of the run
 * @prop start - the first layer's weights at minibatch 0 of the run
 * @prop values - the digit on the grid
 * @prop activations - of all layers for it, one behind the other
 * @prop readWeights - asks for the weights of a layer, 0 for the first
 * @prop inspected - the unit that is open in the inspector, or null
 * @fires playground-inspect - `detail` is the unit to be opened
 * @fires playground-change - `detail` are the changed fields; they are legal
 * @slot - controls under the picture
 */
export class PlaygroundNetwork extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    snapshot: { attribute: false },
    start: { attribute: false },
    values: { attribute: false },
    activations: { attribute: false },
    readWeights: { attribute: false },
    inspected: { attribute: false },
    view: { state: true },
    loaded: { state: true },
    missing: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare check: (changes: SpecInput) => Fault | null;
  declare snapshot: Snapshot | null;
  declare start: Float32Array;
  declare values: Values;
  declare activations: Float32Array;
  declare readWeights: ReadWeights | null;
  declare inspected: UnitAddress | null;
  declare view: View;
  /** Whether the graph's code is there. */
  declare loaded: boolean;
  /** Whether it could not be loaded. */
  declare missing: boolean;

  /** One for each view: the one that is not shown is out of the page, but keeps its state. */
  readonly #containers = { pictures: document.createElement("div"), graph: document.createElement("div") };

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => null;
    this.snapshot = null;
    this.start = new Float32Array();
    this.values = [];
    this.activations = new Float32Array();
    this.readWeights = null;
    this.inspected = null;
    this.view = "pictures";
    this.loaded = false;
    this.missing = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const { layers } = spec;
    return html`
      <section class="card" aria-label=${text.network}>
        ${panelTitle("network", text.network, this.#remark(layers))}
        ${this.missing ? html`<p role="alert">${text.dataNotLoaded}</p>` : nothing}
        ${this.#shown(this.view === "graph" ? this.#graph(spec) : this.#pictures(spec))}
        <slot></slot>
      </section>
    `;
  }

  #remark(layers: readonly number[]): unknown {
    return html`<div class="views" role="radiogroup" aria-label=${text.networkView}>
        ${VIEWS.map(
          (view) => html`<label>
            <input
              type="radio"
              name="view"
              value=${view}
              .checked=${view === this.view}
              @change=${() => this.#show(view)}
            />${text.networkViews[view]}
          </label>`,
        )}
      </div>
      <span>${layers.join(" → ")} · ${text.parameters(parameterCount(layers))}</span>`;
  }

  #shown(view: unknown): HTMLElement {
    const container = this.#containers[this.view];
    render(view, container, { host: this });
    return container;
  }

  /** The graph's code and words are loaded when it is first wanted; its room is kept meanwhile. */
  async #show(view: View): Promise<void> {
    this.view = view;
    this.missing = false;
    if (view !== "graph") return;
    try {
      await bring(["graph"], () => import("./playground-graph"));
      this.loaded = true;
    } catch {
      this.missing = true;
    }
  }

  #pictures({ layers }: Spec): unknown {
    return html`<playground-pictures
      .layers=${layers}
      .snapshot=${this.snapshot}
      .start=${this.start}
      .activations=${this.activations}
      .inspected=${this.inspected}
    ></playground-pictures>`;
  }

  #graph(spec: Spec): unknown {
    if (!this.loaded) return html`<div class="coming" aria-busy="true"></div>`;
    return html`<playground-graph
      .spec=${spec}
      .fields=${this.fields}
      .check=${this.check}
      .snapshot=${this.snapshot}
      .values=${this.values}
      .activations=${this.activations}
      .readWeights=${this.readWeights}
      .inspected=${this.inspected}
    ></playground-graph>`;
  }
}
