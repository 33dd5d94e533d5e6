import { css, html, nothing } from "lit";
import type { LoopTensor } from "../../../../wasm/labs/loop";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import "../kit/lab-matrix";
import { shapeText } from "../kit/matrix";
import { type LayerView, type Touched, touchOf } from "./layer-view";
import type { LineName } from "./listing";

/** Of every picture, in CSS pixels: rows of numbers end where the columns of the matrix below them end. */
const WIDTH = 256;
const MATRIX_HEIGHT = 128;
const ROW_HEIGHT = 12;
/** A pixel's largest count. */
const FULL = 16;

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

  static override styles = [
    shared,
    css`
      :host {
        display: block;
      }

      .tensors {
        display: grid;
        grid-template-columns: repeat(auto-fit, 256px);
        gap: 8px 12px;
      }

      .tensor {
        position: relative;
      }

      .tensor::before {
        content: "";
        position: absolute;
        inset: 0 auto 0 -8px;
        width: 3px;
        border-radius: 2px;
        forced-color-adjust: none;
      }

      .reads::before {
        background: color-mix(in srgb, var(--pos) 45%, transparent);
      }

      .writes::before {
        background: var(--neg);
      }

      .row {
        min-height: 34px;
      }

      .matrix {
        min-height: 150px;
      }

      .name {
        display: flex;
        gap: 4px;
        font-size: var(--small);
        line-height: 18px;
        margin-bottom: 4px;
      }

      .name span {
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }

      .none {
        display: grid;
        place-items: center;
        width: 256px;
        border: 1px dashed var(--line);
        border-radius: 4px;
        font-size: var(--tiny);
        line-height: 10px;
        color: var(--soft);
      }

      .row .none {
        height: 12px;
        border: 0;
        border-bottom: 1px dashed var(--edge);
      }

      .matrix .none {
        height: 128px;
      }

      .passes {
        margin: 22px 0 0;
        font-size: var(--small);
      }

      .passes b {
        margin-left: 4px;
        font-size: calc(15 * var(--px));
        font-variant-numeric: tabular-nums;
      }

      .sum {
        min-height: 36px;
        margin: 6px 0 0;
        font-size: var(--tiny);
        line-height: 18px;
        color: var(--soft);
      }

      .legend {
        display: grid;
        gap: 4px;
        margin: 10px 0 0;
        font-size: var(--tiny);
        color: var(--soft);
      }

      .legend span::before {
        content: "";
        display: inline-block;
        width: 3px;
        height: 11px;
        margin-right: 6px;
        border-radius: 2px;
        vertical-align: -1px;
        background: color-mix(in srgb, var(--pos) 45%, transparent);
        forced-color-adjust: none;
      }

      .legend span + span::before {
        background: var(--neg);
      }

      .nothing {
        margin: 14px 0 0;
        font-size: var(--small);
        color: var(--soft);
      }
    `,
  ];

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
    const kind = rows > 1 ? "matrix" : "row";
    const body =
      values.length === 0
        ? html`<div class="name"><b>${label}</b><span>${shapeText(rows, columns, true)}</span></div>
            <div class="none">${kind === "matrix" ? words.loop.notYet : nothing}</div>`
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
    return html`<div class="tensor ${kind} ${this.#touch(name)}" data-tensor=${name}>${body}</div>`;
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
