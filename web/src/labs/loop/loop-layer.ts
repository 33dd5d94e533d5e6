import { html, nothing, unsafeCSS } from "lit";
import type { LoopTensor } from "../../../../wasm/labs/loop";
import { PlaygroundElement } from "../../kit/playground-element";
import { FULL } from "../../plain/digit";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import sheet from "./loop-layer.css?inline";
import "../kit/lab-matrix";
import { shapeText } from "../kit/matrix";
import { type LayerView, type Touched, touchOf } from "./layer-view";
import type { LineName } from "./listing";

/** The width of every picture, in CSS pixels: rows of numbers line up with the columns of the matrix below them. */
const WIDTH = 256;
const MATRIX_HEIGHT = 128;
const ROW_HEIGHT = 12;
/** Forward on the left, backward on the right. */
const PASSED: readonly LoopTensor[] = ["input", "output_error", "output", "input_error"];
const HELD: readonly LoopTensor[] = ["bias", "delta_b", "weights", "delta_w", "weights_error"];

/**
 * What a layer holds, and what it has been given and returned for the example at hand.
 * @prop view - the layer
 * @prop line - that is next: what it reads and writes is marked
 */
export class LoopLayer extends PlaygroundElement {
  static override properties = { view: { attribute: false }, line: { attribute: false } };

  declare view: LayerView | null;
  declare line: LineName;

  constructor() {
    super();
    this.view = null;
    this.line = "sample";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { view } = this;
    if (!view) return nothing;
    const { loop } = words;
    return html`
      <div class="tensors">
        ${PASSED.map((name) => this.#tensor(view, name))}
        ${view.connected ? HELD.map((name) => this.#tensor(view, name)) : nothing}
        <div>
          ${
            view.connected
              ? html`<p class="passes tensor ${this.#touch("passes")}">
                    ${loop.passes} = <b id="passes">${view.passes}</b>
                  </p>
                  <p class="sum">${loop.share} ${loop.indices}</p>`
              : html`<p class="nothing">${loop.nothingToLearn} ${loop.indices}</p>`
          }
          <p class="legend"><span>${loop.reads}</span><span>${loop.writes}</span></p>
        </div>
      </div>
    `;
  }

  #touch(what: Touched): string {
    return touchOf(this.line, what) ?? "";
  }

  #tensor(view: LayerView, name: LoopTensor): unknown {
    const values = view.tensors[name];
    const [rows, columns] = shapeOf(view, name);
    const label = words.loop.tensors[name];
    const shape = rows > 1 ? "matrix" : "row";
    const body =
      values.length === 0
        ? html`<div class="name"><b>${label}</b><span>${shapeText(rows, columns, true)}</span></div>
            <div class="none">${shape === "matrix" ? words.loop.notYet : nothing}</div>`
        : html`<lab-matrix
            .values=${values}
            .rows=${rows}
            .columns=${columns}
            label=${label}
            heat
            tuple
            ?ink=${view.layer === 0 && name === "input"}
            .most=${view.layer === 0 && name === "input" ? FULL : null}
            .cellWidth=${WIDTH / columns}
            .cellHeight=${rows > 1 ? MATRIX_HEIGHT / rows : ROW_HEIGHT}
          ></lab-matrix>`;
    return html`<div class="tensor ${shape} ${this.#touch(name)}" data-tensor=${name}>${body}</div>`;
  }
}

function shapeOf({ inputs, outputs }: LayerView, name: LoopTensor): readonly [rows: number, columns: number] {
  switch (name) {
    case "input":
    case "input_error":
      return [1, inputs];
    case "weights":
    case "delta_w":
    case "weights_error":
      return [inputs, outputs];
    default:
      return [1, outputs];
  }
}

customElements.define("loop-layer", LoopLayer);
