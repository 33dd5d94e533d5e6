import { scaleLinear } from "d3-scale";
import { html, nothing, svg, unsafeCSS } from "lit";
import type { ApproximationState } from "../../../../wasm/labs/approximation";
import { holding } from "../../kit/hold";
import { PlaygroundElement } from "../../kit/playground-element";
import { SizeController } from "../../kit/size-controller";
import { ThemeController } from "../../kit/theme";
import { cellFor } from "../../state/roving";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import type { Row } from "../kit/lab-table";
import sheet from "./lab-curves.css?inline";
import "../kit/lab-table";
import { drawCurves, unitNear } from "./picture";
import { drawn, ENDS, HIGHEST, KNOTS, lifted, SAMPLES, type Spot, sampleOfKnot, xAt } from "./target";

const LEFT = 40;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 24;
/** How far from a contribution, in pixels, the pointer still counts as being at it. */
const REACH = 7;
const STEP = 0.05;

/**
 * A network's curve over the one that it learns, and the units' contributions, which it is the sum of. A mouse can draw another curve at any time,
 * a finger only while drawing is chosen. The curve then also has points to move with the arrow keys.
 * @prop label - for those who do not see it
 * @prop targets - the curve to be learned
 * @prop state - the network
 * @prop lit - the unit whose contribution stands out, or -1
 * @prop drawing - whether drawing is chosen
 * @fires lab-draw - `detail` is another curve to be learned
 * @fires lab-light - `detail` is the unit whose contribution the pointer is at, or -1
 */
export class LabCurves extends PlaygroundElement {
  static override properties = {
    label: {},
    targets: { attribute: false },
    state: { attribute: false },
    lit: { type: Number },
    drawing: { type: Boolean, reflect: true },
    knot: { state: true },
  };

  declare label: string;
  declare targets: Float64Array<ArrayBuffer>;
  declare state: ApproximationState | null;
  declare lit: number;
  declare drawing: boolean;
  declare private knot: number;

  readonly #size = new SizeController(this, ".plot");
  readonly #colors = new ThemeController(this);
  #isDrawing = false;

  constructor() {
    super();
    this.label = "";
    this.targets = new Float64Array(SAMPLES);
    this.state = null;
    this.lit = -1;
    this.drawing = false;
    this.knot = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { width, height } = this.#size;
    return html`<div
      class="plot"
      @pointerdown=${this.#onDown}
      @pointermove=${this.#onHover}
      @pointerleave=${() => this.#light(-1)}
    >
      ${width > 0 ? this.#axes() : nothing}
      <canvas role="img" aria-label=${this.label} width=${Math.round(width * devicePixelRatio)} height=${Math.round(height * devicePixelRatio)}></canvas>
      ${width > 0 && this.drawing ? this.#knots() : nothing}
    </div>
    ${this.#table()}`;
  }

  /** The numbers at the knots, including the contribution that stands out, if there is one. */
  #table(): unknown {
    const { state, lit, targets } = this;
    if (!state) return nothing;
    const { legend, unit } = words.approximation;
    const isLit = lit >= 0;
    const height = (value = Number.NaN): string => words.labs.fixed(value, 3);
    const rows = (): Row[] =>
      Array.from({ length: KNOTS }, (_, knot) => {
        const sample = sampleOfKnot(knot);
        const contribution = isLit ? [height(state.parts[lit * SAMPLES + sample])] : [];
        return [
          words.labs.fixed(xAt(sample), 3),
          height(targets[sample]),
          height(state.outputs[sample]),
          ...contribution,
        ];
      });
    return html`<lab-table
      .label=${words.labs.table.numbers(this.label)}
      .columns=${["x", legend.target, legend.network, ...(isLit ? [unit(lit + 1)] : [])]}
      .rows=${rows}
    ></lab-table>`;
  }

  #scales() {
    const { width, height } = this.#size;
    return {
      x: scaleLinear([...ENDS], [LEFT, width - RIGHT]),
      y: scaleLinear([-HIGHEST, HIGHEST], [height - BOTTOM, TOP]),
    };
  }

  #axes(): unknown {
    const { x, y } = this.#scales();
    const [left, right] = [LEFT, this.#size.width - RIGHT];
    const bottom = this.#size.height - BOTTOM;
    return html`<svg aria-hidden="true">
      ${svg`
        ${y.ticks(4).map(
          (
            tick,
          ) => svg`<line class=${tick === 0 ? "zero" : ""} x1=${left} x2=${right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="end" x=${left - 6} y=${y(tick) + 4}>${text.plain(tick).replace("-", "−")}</text>`,
        )}
        ${x.ticks(right > 500 ? 10 : 5).map(
          (tick) => svg`<line y1=${bottom} y2=${bottom + 4} x1=${x(tick)} x2=${x(tick)}></line>
            <text class="middle" x=${x(tick)} y=${bottom + 18}>${tick === ENDS[1] ? "x" : text.plain(tick).replace("-", "−")}</text>`,
        )}
      `}
    </svg>`;
  }

  #knots(): unknown {
    const { x, y } = this.#scales();
    const knots = Array.from({ length: KNOTS }, (_, knot) => knot);
    return html`<svg class="knots" role="group" aria-label=${words.approximation.points}>
      ${knots.map((knot) => {
        const sample = sampleOfKnot(knot);
        const height = this.targets[sample] ?? 0;
        return svg`<g
          id="knot-${knot}"
          role="slider"
          tabindex=${knot === this.knot ? 0 : -1}
          aria-orientation="vertical"
          aria-label=${words.approximation.heightAt(text.plain(xAt(sample)).replace("-", "−"))}
          aria-valuemin=${-HIGHEST}
          aria-valuemax=${HIGHEST}
          aria-valuenow=${height}
          aria-valuetext=${words.labs.fixed(height, 2)}
          @keydown=${this.#onKey}
          @focus=${() => {
            this.knot = knot;
          }}
        ><circle class="reach" cx=${x(xAt(sample))} cy=${y(height)} r="12"></circle>
        <circle cx=${x(xAt(sample))} cy=${y(height)} r="4.5"></circle></g>`;
      })}
    </svg>`;
  }

  override updated(): void {
    const canvas = this.renderRoot.querySelector("canvas");
    const pen = canvas?.getContext("2d");
    if (!canvas || !pen || !this.state) return;
    const { width, height } = this.#size;
    const { x, y } = this.#scales();
    pen.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    pen.clearRect(0, 0, width, height);
    pen.save();
    pen.beginPath();
    pen.rect(LEFT, 0, width - LEFT - RIGHT, height - BOTTOM);
    pen.clip();
    const area = { x: (sample: number) => x(xAt(sample)), y: (value: number) => y(value) };
    drawCurves(pen, area, { targets: this.targets, state: this.state, lit: this.lit }, this.#colors.theme.css);
    pen.restore();
  }

  #spotOf(event: PointerEvent): Spot {
    const box = this.renderRoot.querySelector(".plot")?.getBoundingClientRect();
    const { x, y } = this.#scales();
    return { x: x.invert(event.clientX - (box?.left ?? 0)), y: y.invert(event.clientY - (box?.top ?? 0)) };
  }

  readonly #onDown = holding((event) => {
    if (event.button !== 0 || (event.pointerType === "touch" && !this.drawing)) return null;
    event.preventDefault();
    const before = this.targets;
    let pen = this.#spotOf(event);
    const to = (spot: Spot): void => {
      this.#draw(drawn(this.targets, pen, spot));
      pen = spot;
    };
    this.#isDrawing = true;
    this.#light(-1);
    to(pen);
    return {
      move: (events) => {
        for (const between of events) to(this.#spotOf(between));
      },
      end: (isKept) => {
        this.#isDrawing = false;
        if (!isKept) this.#draw(before);
      },
    };
  });

  readonly #onHover = (event: PointerEvent): void => {
    if (!this.#isDrawing && event.pointerType !== "touch") this.#light(this.#unitAt(this.#spotOf(event)));
  };

  #unitAt({ x, y }: Spot): number {
    const { state } = this;
    if (!state || x < ENDS[0] || x > ENDS[1]) return -1;
    const sample = Math.round(((x - ENDS[0]) / (ENDS[1] - ENDS[0])) * (SAMPLES - 1));
    const scale = this.#scales().y;
    return unitNear(state, sample, y, Math.abs(scale.invert(REACH) - scale.invert(0)));
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const up = { ArrowUp: 1, ArrowDown: -1 }[event.key] ?? 0;
    const grid = { columns: KNOTS, count: KNOTS, page: 1 };
    const next = up === 0 ? cellFor(event.key, false, this.knot, grid) : null;
    if (up === 0 && next === null) return;
    event.preventDefault();
    if (next === null) {
      this.#draw(lifted(this.targets, this.knot, up * STEP * (event.shiftKey ? 5 : 1)));
      return;
    }
    this.knot = next;
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>(`#knot-${next}`)?.focus();
  };

  #draw(targets: Float64Array<ArrayBuffer>): void {
    // Set here already, because the next move may come before the lab answers, and goes on from this curve.
    this.targets = targets;
    emit(this, "lab-draw", targets);
  }

  #light(unit: number): void {
    if (unit === this.lit) return;
    emit(this, "lab-light", unit);
  }
}

customElements.define("lab-curves", LabCurves);
