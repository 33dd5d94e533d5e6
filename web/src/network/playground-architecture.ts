import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import type { Slot } from "../draw/graph";
import { emitUp } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { styled } from "../kit/styled";
import type { Fault } from "../plain/fault";
import type { Setting, Spec, SpecInput } from "../plain/spec";
import { activationsOf, nextWidth, withActivation, withLayer, withoutLayer, withWidth } from "../state/architecture";
import { withCompanions } from "../state/knobs";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import sheet from "./playground-architecture.css?inline";

/**
 * Controls for the network's layers: width and activation of each, buttons that add or remove a layer, and the shapes of weights
 * and biases that follow.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop check - what is illegal about changed fields, or null
 * @prop slots - where each layer's controls stand, the inputs first; empty for a list
 * @fires playground-change - `detail` are the changed fields; they are legal
 */
export class PlaygroundArchitecture extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    check: { attribute: false },
    slots: { attribute: false },
    error: { state: true },
    /** The layer whose width is the illegal one, or 0. */
    wrong: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare check: (changes: SpecInput) => Fault | null;
  declare slots: readonly Slot[];
  declare error: Fault | null;
  declare wrong: number;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.check = () => null;
    this.slots = [];
    this.error = null;
    this.wrong = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("spec")) return;
    this.error = null;
    this.wrong = 0;
  }

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const columns = this.slots.map(({ width }) => `${width}px`).join(" ");
    return html`
      <div
        class=${columns ? "layers columns" : "layers list"}
        role="group"
        aria-label=${words.graph.architecture}
        .style=${styled({ "grid-template-columns": columns || "none" })}
      >
        ${spec.layers.map((units, layer) => this.#layer(spec, layer, units))}
      </div>
      <p id="error" class=${this.error ? "error" : "spoken"} role=${this.error ? "alert" : nothing}>${told(this.error, this)}</p>
    `;
  }

  #layer(spec: Spec, layer: number, units: number): unknown {
    const last = spec.layers.length - 1;
    const name =
      layer === 0 ? words.graph.inputLayer : layer === last ? words.graph.outputLayer : words.graph.layer(layer);
    const isHidden = layer > 0 && layer < last;
    return html`<div class="layer" role="group" aria-label=${name}>
      <div class="title">
        <span aria-hidden="true">${name}</span>
        ${
          isHidden
            ? html`<button class="round" aria-label=${words.graph.removeLayer(layer)} title=${words.graph.removeLayer(layer)}
                ?disabled=${this.#isFixed("layers")} @click=${() => this.#remove(spec, layer)}>×</button>`
            : nothing
        }
      </div>
      ${isHidden ? this.#stepper(spec, layer, units) : html`<p class="fixed">${layer === 0 ? words.graph.pixels(units) : words.graph.digits(units)}</p>`}
      ${layer > 0 ? this.#activation(spec, layer, last) : nothing}
      <p class="shape">
        ${
          layer === 0
            ? words.graph.inputShape(units)
            : html`<span>${words.graph.weightShape(layer, spec.layers[layer - 1] ?? 0, units)},</span>
                <span>${words.graph.biasShape(layer, units)}</span>`
        }
      </p>
      ${
        layer < last
          ? html`<button class="round add" id=${`add${layer}`} aria-label=${words.graph.addLayerAfter(layer)}
              title=${words.graph.addLayerAfter(layer)} ?disabled=${this.#isFixed("layers")} @click=${() => this.#add(spec, layer)}>+</button>`
          : nothing
      }
    </div>`;
  }

  #stepper(spec: Spec, layer: number, units: number): unknown {
    const { minimum, maximum } = this.#widths();
    const button = (direction: 1 | -1, name: string, sign: string): unknown => {
      const width = nextWidth(units, direction, minimum, maximum);
      return html`<button aria-label=${name} title=${name} ?disabled=${width === units || this.#isFixed("layers")}
        @click=${() => this.#resize(spec, layer, String(width))}>${sign}</button>`;
    };
    return html`<div class="stepper">
      ${button(-1, words.graph.fewerUnits(layer), "−")}
      <input
        id=${`width${layer}`}
        role="spinbutton"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${words.graph.widthOf(layer)}
        aria-valuenow=${units}
        aria-valuemin=${minimum}
        aria-valuemax=${maximum}
        aria-invalid=${this.wrong === layer ? "true" : "false"}
        aria-describedby="error"
        ?disabled=${this.#isFixed("layers")}
        @keydown=${(event: KeyboardEvent) => this.#onKey(event, spec, layer, units)}
        @change=${(event: Event) => this.#resize(spec, layer, (event.target as HTMLInputElement).value.trim())}
      />
      ${button(1, words.graph.moreUnits(layer), "+")}
    </div>`;
  }

  #activation(spec: Spec, layer: number, last: number): unknown {
    const isOutput = layer === last;
    const field = this.fields.find(({ name }) => name === (isOutput ? "output" : "activation"));
    const value = isOutput ? spec.output : (activationsOf(spec)[layer - 1] ?? "");
    const names = (field?.choices ?? "").split(",").map((choice) => choice.trim());
    const label = isOutput ? words.graph.outputActivation : words.graph.activationOf(layer);
    return html`<select
      aria-label=${label}
      title=${label}
      ?disabled=${field?.fixed}
      @change=${({ target }: Event) => {
        const { value: name } = target as HTMLSelectElement;
        this.#change(isOutput ? withCompanions({ output: name }, spec) : withActivation(spec, layer, name));
      }}
    >
      ${names.map((name) => html`<option value=${name} ?selected=${name === value}>${text.choices[name] ?? name}</option>`)}
    </select>`;
  }

  override updated(changed: PropertyValues<this>): void {
    const { spec } = this;
    if (!changed.has("spec") || !spec) return;
    // Only a new spec in force replaces what the user has typed or chosen.
    for (const [layer, units] of spec.layers.entries()) {
      const input = this.renderRoot.querySelector<HTMLInputElement>(`#width${layer}`);
      if (input) input.value = String(units);
    }
    const names = [...activationsOf(spec), spec.output];
    for (const [index, select] of this.renderRoot.querySelectorAll("select").entries())
      select.value = names[index] ?? "";
  }

  #isFixed(name: string): boolean {
    return this.fields.some((field) => field.name === name && field.fixed);
  }

  #widths(): { readonly minimum: number; readonly maximum: number } {
    return this.fields.find(({ name }) => name === "layers") ?? { minimum: 1, maximum: Number.POSITIVE_INFINITY };
  }

  #onKey(event: KeyboardEvent, spec: Spec, layer: number, units: number): void {
    const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
    if (direction === 0) return;
    event.preventDefault();
    const { minimum, maximum } = this.#widths();
    this.#resize(spec, layer, String(nextWidth(units, direction, minimum, maximum)));
  }

  #resize(spec: Spec, layer: number, width: string): void {
    if (width === String(spec.layers[layer])) {
      this.error = null;
      this.wrong = 0;
    } else if (!this.#change(withWidth(spec, layer, width))) this.wrong = layer;
  }

  async #add(spec: Spec, after: number): Promise<void> {
    if (!this.#change(withLayer(spec, after))) return;
    await this.#settled();
    this.renderRoot.querySelector<HTMLInputElement>(`#width${after + 1}`)?.select();
  }

  /** The pressed button disappears with its layer, so the button that would add a layer here takes the focus. */
  async #remove(spec: Spec, layer: number): Promise<void> {
    if (!this.#change(withoutLayer(spec, layer))) return;
    await this.#settled();
    this.renderRoot.querySelector<HTMLElement>(`#add${layer - 1}`)?.focus();
  }

  /** Waits until the new spec has come back through the elements around this one, which update one after the other. */
  async #settled(): Promise<void> {
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
  }

  /** Returns false for an illegal change, and shows what is wrong with it. */
  #change(changes: SpecInput): boolean {
    this.wrong = 0;
    this.error = this.check(changes);
    if (this.error) return false;
    emitUp(this, "playground-change", changes);
    return true;
  }
}
