import { scaleLinear } from "d3-scale";
import { html, nothing, svg, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { SizeController } from "../../kit/size-controller";
import { styled } from "../../kit/styled";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { emit } from "../events";
import { type Dots, layOutDots, rangeOf } from "./dots";
import sheet from "./lab-dots.css?inline";

const SIDE = 14;
const TOP = 36;
const BOTTOM = 26;
/** Two lines closer than this, in pixels, have their names on their outer sides. */
const CLOSE = 50;

export interface Dot {
  readonly seed: number;
  readonly accuracy: number;
}

/**
 * The accuracies of many runs, one dot per run: pointed at, walked through with the arrow keys, chosen by a click.
 * @prop runs - by their seeds
 * @prop chosen - seed of the run that is shown, or null
 * @prop mark - the lecture's accuracy
 * @prop middle, spread - mean and standard deviation of the runs; NaN where there are too few
 * @prop digits - how many test digits there are, and so the steps between possible accuracies
 * @fires lab-run - the user has chosen a run: its seed
 */
export class LabDots extends PlaygroundElement {
  static override properties = {
    runs: { attribute: false },
    chosen: { attribute: false },
    mark: { type: Number },
    middle: { type: Number },
    spread: { type: Number },
    digits: { type: Number },
    pointed: { state: true },
  };

  declare runs: readonly Dot[];
  declare chosen: number | null;
  declare mark: number;
  declare middle: number;
  declare spread: number;
  declare digits: number;
  /** Index in `runs` of the dot under the pointer, or -1. */
  declare private pointed: number;

  readonly #size = new SizeController(this, ".plot");

  constructor() {
    super();
    this.runs = [];
    this.chosen = null;
    this.mark = 1;
    this.middle = Number.NaN;
    this.spread = Number.NaN;
    this.digits = 1;
    this.pointed = -1;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    return html`<div class="plot">${this.#size.width > 0 ? this.#picture() : nothing}</div>`;
  }

  #scale() {
    const values = this.runs.map(({ accuracy }) => accuracy);
    return scaleLinear([...rangeOf(values)], [SIDE, this.#size.own.width - SIDE]);
  }

  #dots(): Dots {
    const scale = this.#scale();
    const bottom = this.#size.own.height - BOTTOM;
    return layOutDots(
      this.runs.map(({ accuracy }) => accuracy),
      scale,
      scale(1) - scale(1 - 1 / this.digits),
      bottom,
      bottom - TOP,
    );
  }

  #picture(): unknown {
    return html`${this.#axes()} ${this.runs.length > 0 ? this.#list() : nothing}`;
  }

  #axes(): unknown {
    const { width, height } = this.#size.own;
    const scale = this.#scale();
    const bottom = height - BOTTOM;
    const x = scale(this.mark);
    const { middle, spread } = this;
    const low = scale(Math.max(scale.domain()[0] ?? 0, middle - spread));
    const high = scale(Math.min(1, middle + spread));
    return html`<svg aria-hidden="true" viewBox="0 0 ${width} ${height}">
      ${svg`
        ${Number.isFinite(spread) ? svg`<rect class="spread" x=${low} y=${TOP} width=${high - low} height=${bottom - TOP}></rect>` : nothing}
        ${scale.ticks(Math.floor(width / 70)).map(
          (tick) => svg`<line class="grid" x1=${scale(tick)} x2=${scale(tick)} y1=${bottom} y2=${bottom + 5}></line>
            <text x=${scale(tick)} y=${bottom + 19} text-anchor=${tick === 1 ? "end" : "middle"}>${words.labs.fixed(tick, 2)}</text>`,
        )}
        <line class="axis" x1=${SIDE} x2=${width - SIDE} y1=${bottom} y2=${bottom}></line>
        <line class="mark" x1=${x} x2=${x} y1="17" y2=${bottom}></line>
        <text class="theirs" x=${Math.min(x, width - 80)} y="12" text-anchor="middle">${words.result.lectureMark(this.mark)}</text>
        ${
          Number.isFinite(middle)
            ? svg`<line class="middle" x1=${scale(middle)} x2=${scale(middle)} y1=${TOP} y2=${bottom}></line>
              <text class="ours" x=${scale(middle)} y=${TOP - 6} text-anchor=${anchorBeside(scale(middle), x)}>${words.result.meanMark(middle)}</text>`
            : nothing
        }
      `}
    </svg>`;
  }

  #list(): unknown {
    const { radius, points } = this.#dots();
    const shown = this.runs.findIndex(({ seed }) => seed === this.chosen);
    return html`<div
        role="listbox"
        tabindex="0"
        class=${this.pointed < 0 ? "" : "over"}
        aria-label=${words.result.dots}
        aria-activedescendant=${shown < 0 ? nothing : `seed-${this.chosen}`}
        .style=${styled({ "--radius-of-dot": inOwn(radius) })}
        @click=${(event: PointerEvent) => this.#choose(this.#under(event))}
        @pointermove=${(event: PointerEvent) => {
          this.pointed = this.#under(event);
        }}
        @pointerleave=${() => {
          this.pointed = -1;
        }}
        @keydown=${this.#onKey}
      >
        ${this.runs.map(
          (run, index) => html`<div
            role="option"
            id=${`seed-${run.seed}`}
            class="dot ${index === this.pointed ? "pointed" : ""}"
            aria-selected=${run.seed === this.chosen ? "true" : "false"}
            aria-label=${words.result.dot(run.seed, run.accuracy)}
            .style=${styled({ left: inOwn(points[index]?.x ?? 0), top: inOwn(points[index]?.y ?? 0) })}
          ></div>`,
        )}
      </div>
      ${this.#readout(this.pointed < 0 ? shown : this.pointed, points)}`;
  }

  #readout(index: number, points: Dots["points"]): unknown {
    const [run, point] = [this.runs[index], points[index]];
    if (!run || !point) return nothing;
    const left = Math.max(70, Math.min(point.x, this.#size.own.width - 70));
    return html`<div class="readout" aria-hidden="true" .style=${styled({ left: inOwn(left), top: inOwn(point.y) })}>
      ${words.result.dot(run.seed, run.accuracy)}
    </div>`;
  }

  /** The nearest dot that a finger may have meant, or -1. */
  #under(event: PointerEvent): number {
    const { left, top } = this.getBoundingClientRect();
    const { radius, points } = this.#dots();
    const { scale } = this.#size;
    const [across, down] = [(event.clientX - left) / scale, (event.clientY - top) / scale];
    const distances = points.map(({ x, y }) => Math.hypot(across - x, down - y));
    const nearest = Math.min(...distances);
    return nearest <= Math.max(12, radius) ? distances.indexOf(nearest) : -1;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const last = this.runs.length - 1;
    const at = this.runs.findIndex(({ seed }) => seed === this.chosen);
    const next = {
      ArrowLeft: at < 0 ? last : Math.max(0, at - 1),
      ArrowRight: at < 0 ? 0 : Math.min(last, at + 1),
      Home: 0,
      End: last,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(next);
  };

  #choose(index: number): void {
    const run = this.runs[index];
    if (run) emit(this, "lab-run", run.seed);
  }
}

/** A length in the reader's pixels. */
const inOwn = (pixels: number): string => `calc(${pixels} * var(--px))`;

/** A name over its line, unless it would lie over the `other`. */
function anchorBeside(x: number, other: number): "start" | "middle" | "end" {
  if (Math.abs(x - other) > CLOSE) return "middle";
  return x < other ? "end" : "start";
}

customElements.define("lab-dots", LabDots);
