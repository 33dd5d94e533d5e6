import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { type Block, positionOf, sameUnit, unitAt, walk } from "../draw/blocks";
import { emit, emitUp } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { styled } from "../kit/styled";
import { ofLayer } from "../state/layers";
import type { UnitAddress } from "../state/unit";
import { text } from "../texts/text";
import sheet from "./playground-units.css?inline";

/**
 * The units over a picture that shows them: pointed at, walked through with the arrow keys, opened by a click or Enter. Lies
 * over the whole of its positioned parent.
 * @prop blocks - where the units are; the same array as long as they stay there
 * @prop layers - widths, from the 64 inputs to the 10 outputs
 * @prop activations - of all layers for the digit on the grid, one behind the other
 * @prop inspected - the unit that is open in the inspector, or null
 * @attr label - what a screen reader says of them all
 * @fires playground-inspect - `detail` is the unit to be opened
 * @fires playground-look - `detail` is the unit under the pointer, or else the focused one, or null
 */
export class PlaygroundUnits extends PlaygroundElement {
  static override properties = {
    blocks: { attribute: false },
    layers: { attribute: false },
    activations: { attribute: false },
    inspected: { attribute: false },
    label: {},
    hovered: { state: true },
    focused: { state: true },
  };

  declare blocks: readonly Block[];
  declare layers: readonly number[];
  declare activations: Float32Array;
  declare inspected: UnitAddress | null;
  declare label: string;
  declare hovered: UnitAddress | null;
  declare focused: UnitAddress | null;

  /** For each layer, its rendered options and what they were made from. */
  readonly #drawn = new Map<number, { readonly from: readonly unknown[]; readonly options: unknown }>();
  /** For each layer, the unit that the focus comes back to. Only these say their output, as it changes with every frame. */
  readonly #entries = new Map<number, number>();
  /** The layer that had the focus last: of the others, only the entry is in the document. */
  #layer = 0;

  constructor() {
    super();
    this.blocks = [];
    this.layers = [];
    this.activations = new Float32Array();
    this.inspected = null;
    this.label = "";
    this.hovered = null;
    this.focused = null;
  }

  static override styles = unsafeCSS(sheet);

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("blocks")) return;
    if (!this.#blockOf(this.hovered)) this.hovered = null;
    if (!this.#blockOf(this.focused)) this.focused = null;
    for (const { layer, units } of this.blocks) {
      if (this.#entry(layer) >= units) this.#entries.set(layer, units - 1);
    }
    if (!this.blocks.some(({ layer }) => layer === this.#layer)) this.#layer = this.blocks[0]?.layer ?? 0;
  }

  override render(): unknown {
    return html`
      <div
        role="listbox"
        class=${this.hovered ? "over" : ""}
        aria-label=${this.label}
        @click=${this.#onClick}
        @keydown=${this.#onKey}
        @pointermove=${this.#onPointer}
        @pointerleave=${() => this.#hover(null)}
        @focusin=${this.#onFocus}
        @focusout=${this.#onBlur}
      >
        ${this.blocks.map((block) => this.#options(block))}
      </div>
      ${this.blocks.map(({ layer }) => this.#said(layer))} ${this.#mark(this.inspected, "mark inspected")}
      ${sameUnit(this.hovered, this.inspected) ? nothing : this.#mark(this.hovered, "mark")} ${this.#readout()}
    `;
  }

  #options(block: Block): unknown {
    const entry = this.#entry(block.layer);
    // There may be hundreds of units, which hardly ever change: rendering them with each frame would cost more than the picture.
    const from = [block, entry, this.#layer, this.inspected, this.layers, text];
    const drawn = this.#drawn.get(block.layer);
    if (drawn && from.every((value, index) => value === drawn.from[index])) return drawn.options;
    const options = this.#optionsNow(block, entry);
    this.#drawn.set(block.layer, { from, options });
    return options;
  }

  /** A unit that is left out still has its place in the list: so the focused one stays the same element as others come and go. */
  #optionsNow(block: Block, entry: number): unknown {
    const { layer, units } = block;
    return Array.from({ length: units }, (_, unit) => {
      const isEntry = unit === entry;
      if (!isEntry && layer !== this.#layer) return nothing;
      const address = { layer, unit };
      return html`<div
        role="option"
        id=${`u${layer}-${unit}`}
        tabindex=${isEntry && layer === this.#layer ? 0 : -1}
        aria-label=${isEntry ? nothing : this.#name(address)}
        aria-labelledby=${isEntry ? `said${layer}` : nothing}
        aria-selected=${sameUnit(address, this.inspected) ? "true" : "false"}
        aria-posinset=${unit + 1}
        aria-setsize=${units}
        .style=${styled(boxOf(block, unit))}
      ></div>`;
    });
  }

  /** The name of a layer's entry. */
  #said(layer: number): unknown {
    return html`<span hidden id=${`said${layer}`}>${this.#spoken({ layer, unit: this.#entry(layer) })}</span>`;
  }

  #mark(address: UnitAddress | null, name: string): unknown {
    const block = this.#blockOf(address);
    return block && address ? html`<div class=${name} .style=${styled(boxOf(block, address.unit))}></div>` : nothing;
  }

  /** Beside the unit, towards the middle of the picture. */
  #readout(): unknown {
    const address = this.hovered ?? this.focused;
    const block = this.#blockOf(address);
    if (!address || !block) return nothing;
    const { left, top } = positionOf(block, address.unit);
    const isLeft = left < this.clientWidth / 2;
    const position = {
      left: isLeft ? `${left}px` : "auto",
      right: isLeft ? "auto" : `${this.clientWidth - left - block.width}px`,
      top: top < 28 ? `${top + block.height + 5}px` : `${top - 26}px`,
    };
    return html`<div class="readout" aria-hidden="true" .style=${styled(position)}>${this.#spoken(address)}</div>`;
  }

  /** Undefined for a unit that is not, or no longer, there. */
  #blockOf(address: UnitAddress | null): Block | undefined {
    return this.blocks.find(({ layer, units }) => layer === address?.layer && address.unit < units);
  }

  #entry(layer: number): number {
    return this.#entries.get(layer) ?? 0;
  }

  #spoken(address: UnitAddress): string {
    const output = ofLayer(this.activations, this.layers, address.layer)[address.unit];
    const name = this.#name(address);
    return output === undefined ? name : text.unitOutput(name, output);
  }

  #name({ layer, unit }: UnitAddress): string {
    return layer === this.layers.length - 1 ? text.outputName(unit) : text.unitName(layer, unit);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const address = this.#under(event);
    if (!address) return;
    void this.#go(address, { preventScroll: true });
    this.#inspect(address);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.focused || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") this.#inspect(this.focused);
    else {
      const next = walk(this.blocks, this.focused, event.key);
      if (!next) return;
      void this.#go(next);
    }
    event.preventDefault();
  };

  /** The unit has to be there before it can be focused. */
  async #go(address: UnitAddress, options: FocusOptions = {}): Promise<void> {
    this.#entries.set(address.layer, address.unit);
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#u${address.layer}-${address.unit}`)?.focus(options);
  }

  readonly #onFocus = (event: FocusEvent): void => {
    const [layer, unit] = (event.target as Element).id.slice(1).split("-").map(Number);
    if (layer === undefined || unit === undefined) return;
    this.#layer = layer;
    this.focused = { layer, unit };
    this.#entries.set(layer, unit);
    this.#look();
  };

  readonly #onBlur = (): void => {
    this.focused = null;
    this.#look();
  };

  readonly #onPointer = (event: PointerEvent): void => this.#hover(this.#under(event));

  #hover(address: UnitAddress | null): void {
    if (sameUnit(address, this.hovered)) return;
    this.hovered = address;
    this.#look();
  }

  #under(event: MouseEvent): UnitAddress | null {
    const { left, top } = this.getBoundingClientRect();
    return unitAt(this.blocks, event.clientX - left, event.clientY - top);
  }

  #look(): void {
    emit(this, "playground-look", this.hovered ?? this.focused);
  }

  #inspect(address: UnitAddress): void {
    emitUp(this, "playground-inspect", address);
  }
}

/** Where a unit is, as style properties. */
function boxOf(block: Block, unit: number): Readonly<Record<string, string>> {
  const { left, top } = positionOf(block, unit);
  return { left: `${left}px`, top: `${top}px`, width: `${block.width}px`, height: `${block.height}px` };
}
