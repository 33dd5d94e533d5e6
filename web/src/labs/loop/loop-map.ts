import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { cellFor } from "../../state/roving";
import { current } from "../../styles/current";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { emit } from "../events";
import type { Act, Moment, Stop } from "./cursor";
import { isAt } from "./cursor";
import sheet from "./loop-map.css?inline";

const ROWS = ["forward", "backward", "step"] as const;
const LAYERS = 6;
/** One more than the layers: the error, after the last layer. */
const COLUMNS = LAYERS + 1;

/** The stop in a cell of the map, counted row by row; the error is in two rows, and in the third there is none. */
function stopAt(index: number): Stop | null {
  const act = ROWS[Math.floor(index / COLUMNS)] ?? "step";
  const layer = index % COLUMNS;
  if (layer < LAYERS) return { act, layer };
  return act === "step" ? null : { act: "loss", layer: 0 };
}

/**
 * The way of an example through the layers and of its error back, and the steps: what is next is lit. A click runs there.
 * @prop moment - what is next
 * @prop widths - inputs of each layer, and the last one's outputs
 * @prop target - the stop that is marked, or null
 * @fires loop-stop - `detail` is the Stop
 */
export class LoopMap extends PlaygroundElement {
  static override properties = {
    moment: { attribute: false },
    widths: { attribute: false },
    target: { attribute: false },
    focused: { state: true },
  };

  declare moment: Moment | null;
  declare widths: readonly number[];
  declare target: Stop | null;
  declare private focused: number;

  constructor() {
    super();
    this.moment = null;
    this.widths = [];
    this.target = null;
    this.focused = 0;
  }

  static override styles = [shared, current, unsafeCSS(sheet)];

  override render(): unknown {
    const { loop } = words;
    return html`<div class="map" role="toolbar" aria-label=${loop.map} @keydown=${this.#onKey}>
      <span></span>
      ${Array.from({ length: LAYERS }, (_, layer) => html`<span class="head">${this.#head(layer)}</span>`)}
      <span class="head">${loop.error}</span>
      ${ROWS.map(
        (act, row) => html`<span class="name">${loop[act]}</span>
          ${Array.from({ length: LAYERS }, (_, layer) => this.#cell(row * COLUMNS + layer, ["→", "←", "↓"][row] ?? ""))}
          ${row < 2 ? this.#cell(row * COLUMNS + LAYERS, row === 0 ? "↴" : "↲") : html`<span></span>`}`,
      )}
    </div>`;
  }

  /** Its shape, or the sign of its function. */
  #head(layer: number): unknown {
    if (layer % 2 === 1) return "σ";
    return html`${this.widths[layer]}→<wbr />${this.widths[layer + 1]}`;
  }

  #cell(index: number, sign: string): unknown {
    const stop = stopAt(index);
    const { moment, target } = this;
    if (!stop || !moment) return nothing;
    const now = isAt(moment, stop);
    const marked = target !== null && target.act === stop.act && target.layer === stop.layer;
    const layer =
      stop.layer % 2 === 0
        ? `FullyConnectedLayer(${this.widths[stop.layer]}, ${this.widths[stop.layer + 1]})`
        : "ActivationLayer()";
    const name =
      stop.act === "loss"
        ? words.loop.runToLayer(words.loop.error, words.loop.lossCell)
        : words.loop.runToLayer(words.loop[stop.act as (typeof ROWS)[number]], `layers[${stop.layer}], ${layer}`);
    return html`<button
      class="${now ? "now" : isPast(moment, stop) ? "past" : ""} ${marked ? "marked" : ""}"
      data-index=${index}
      aria-label=${name}
      title=${name}
      aria-current=${now ? "step" : "false"}
      tabindex=${index === this.focused ? 0 : -1}
      @click=${() => this.#run(index, stop)}
    >
      ${sign}
    </button>`;
  }

  #run(index: number, stop: Stop): void {
    this.focused = index;
    emit(this, "loop-stop", stop);
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const index = cellFor(event.key, event.ctrlKey, this.focused, { columns: COLUMNS, count: 3 * COLUMNS, page: 1 });
    if (index === null) return;
    event.preventDefault();
    if (!stopAt(index)) return;
    this.focused = index;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  };
}

const ORDER: readonly Act[] = ["sample", "take", "forward", "loss", "backward", "step", "end"];

/** Whether the example at hand, or the minibatch, has been there. */
function isPast(moment: Moment, stop: Stop): boolean {
  const [now, then] = [ORDER.indexOf(moment.act), ORDER.indexOf(stop.act)];
  if (now !== then) return now > then;
  return moment.act === "backward" ? stop.layer > moment.layer : stop.layer < moment.layer;
}

customElements.define("loop-map", LoopMap);
