import { scaleLinear, scaleLog } from "d3-scale";
import { html, nothing, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { holding } from "../../kit/hold";
import { PlaygroundElement } from "../../kit/playground-element";
import { SizeController } from "../../kit/size-controller";
import { plot } from "../../styles/plot";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { bring, text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import { type Box, edgeOf, isIn, type Pixel, pathOf, piecesIn } from "./clip";
import type { PlotCurve, PlotPoint, Range } from "./plot";
import { placeLabels } from "./plot-labels";
import { rowsOf } from "./plot-table";
import "./lab-table";

function signedTick(tick: number): string {
  return text.plain(tick).replace("-", "−");
}

const LEFT = 44;
const BOTTOM = 24;
const TOP = 10;
const RIGHT = 14;

/** The ticks of a logarithmic axis that are powers of ten; all of its ticks if there are fewer than two of those. */
function powersOf(ticks: readonly number[]): readonly number[] {
  const powers = ticks.filter((tick) => Number(`1e${Math.round(Math.log10(tick))}`) === Number(tick.toPrecision(12)));
  return powers.length > 1 ? powers : ticks;
}

function radiusOf(className: string): number {
  if (className.includes("ball")) return 11;
  return /faint|small/.test(className) ? 4 : 6;
}

/** The range of an axis, extended to include a value. */
function reachOf([low, high]: Range, value: number): Range {
  return [Math.min(low, value), Math.max(high, value)];
}

type ToPixel = (x: number, y: number) => Pixel;

/** In pixels: a ball this near to another in front of it shows no letter, because the other covers it. */
const COVERED = 16;

/** How far the point of a tip reaches over the edge, in pixels. */
const TIP = 3;

/** A point outside the picture is drawn as a tip at its edge, which points to where the point is. */
function tipAt([x, y]: Pixel, [edgeX, edgeY]: Pixel, className: string): unknown {
  const size = radiusOf(className) + 1;
  const turn = (180 / Math.PI) * Math.atan2(Math.sign(y - edgeY), Math.sign(x - edgeX));
  return svg`<path
    class="tip ${className}"
    d="M${TIP},0L${-size},${size}L${-size},${-size}Z"
    transform="translate(${edgeX} ${edgeY}) rotate(${turn})"
  ></path>`;
}

/**
 * Curves and points between two axes. Lines are cut where they leave the picture; a point that lies outside is a tip at its edge.
 * Points that can be moved are moved by pointer, or by arrow keys in hundredths of the axis
 * (with Shift: tenths).
 * @prop label - what it shows, for those who do not see it
 * @prop x, y - ends of the axes; `xName`, `yName` (attributes x-name, y-name) stand at their ends
 * @prop logarithmic - the vertical axis goes by factors; its ends must be above 0
 * @prop curves, points
 * @fires lab-move - a point is moved: `detail` is {index, x, y}, within the axes, or nearer to them
 */
export class LabPlot extends PlaygroundElement {
  static override properties = {
    label: {},
    x: { attribute: false },
    y: { attribute: false },
    xName: { attribute: "x-name" },
    yName: { attribute: "y-name" },
    logarithmic: { type: Boolean },
    curves: { attribute: false },
    points: { attribute: false },
    missing: { state: true },
  };

  declare label: string;
  declare x: Range;
  declare y: Range;
  declare xName: string;
  declare yName: string;
  declare logarithmic: boolean;
  declare curves: readonly PlotCurve[];
  declare points: readonly PlotPoint[];
  /** Whether the code that saves could not be loaded. */
  declare private missing: boolean;

  readonly #size = new SizeController(this, ".plot");

  constructor() {
    super();
    this.label = "";
    this.x = [0, 1];
    this.y = [0, 1];
    this.xName = "x";
    this.yName = "";
    this.logarithmic = false;
    this.curves = [];
    this.points = [];
    this.missing = false;
  }

  static override styles = [shared, plot];

  override render(): unknown {
    const { savePlot } = words.labs;
    return html`<div class="plot">${this.#size.width > 0 ? this.#picture() : nothing}</div>
      <button class="save" title=${savePlot} aria-label="${savePlot}: ${this.label}" @click=${this.#save}>↓</button>
      ${this.missing ? html`<p class="missing" role="alert">${text.dataNotLoaded}</p>` : nothing}
      <lab-table
        .label=${words.labs.table.numbers(this.label)}
        .columns=${[words.labs.table.line, this.xName, this.yName || "y"]}
        .rows=${() => rowsOf(this.curves, this.points, this.yName)}
      ></lab-table>`;
  }

  readonly #save = async (): Promise<void> => {
    try {
      const { openFigure } = await bring(["figures"], () => import("./lab-figure"));
      this.missing = false;
      await openFigure(this);
    } catch {
      this.missing = true;
    }
  };

  /** Called once for each drawing, not for each point, because a scale takes longer to make than a point to place. */
  #scales() {
    const { width, height } = this.#size.own;
    const x = scaleLinear([...this.x], [LEFT, width - RIGHT]);
    const y = (this.logarithmic ? scaleLog : scaleLinear)([...this.y], [height - BOTTOM, TOP]);
    const box: Box = { left: LEFT, right: width - RIGHT, top: TOP, bottom: height - BOTTOM };
    const pixel: ToPixel = (atX, atY) => {
      if (this.logarithmic && atY <= 0) return [x(atX), atY === 0 ? Number.POSITIVE_INFINITY : Number.NaN];
      return [x(atX), Number.isFinite(atY) ? y(atY) : Number.NaN];
    };
    return { x, y, box, pixel };
  }

  #picture(): unknown {
    const { x, y, box, pixel } = this.#scales();
    const { right, bottom } = box;
    const isLinear = !this.logarithmic;
    const xTicks = x.ticks(Math.max(2, Math.floor(right / 90)));
    const yTicks = this.logarithmic ? powersOf(y.ticks(4)) : y.ticks(Math.max(2, Math.floor(bottom / 45)));
    const curves = this.curves.map((curve) => {
      const line = Array.from(curve.xs, (at, index) => pixel(at, curve.ys[index] ?? Number.NaN));
      const end = line.at(-1);
      return { ...curve, pieces: piecesIn(line, box), arrow: curve.arrow && end !== undefined && isIn(end, box) };
    });
    const { width, height } = this.#size.own;
    return html`<svg role="group" aria-label=${this.label} viewBox="0 0 ${width} ${height}">
      ${svg`
        <marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="4.5" markerHeight="4.5" orient="auto">
          <path class="head" d="M0,0L8,4L0,8Z"></path>
        </marker>
        ${yTicks.map(
          (
            tick,
          ) => svg`<line class=${tick === 0 && isLinear ? "zero" : "grid"} x1=${LEFT} x2=${right} y1=${y(tick)} y2=${y(tick)}></line>
            <text class="end" x=${LEFT - 6} y=${y(tick) + 4}>${isLinear ? signedTick(tick) : text.tick(tick)}</text>`,
        )}
        ${xTicks.map((tick) => svg`<text class="middle" x=${x(tick)} y=${bottom + 17}>${signedTick(tick)}</text>`)}
        ${this.x[0] < 0 && this.x[1] > 0 ? svg`<line class="zero" x1=${x(0)} x2=${x(0)} y1=${TOP} y2=${bottom}></line>` : nothing}
        <text class="end name" x=${right} y=${bottom - 6}>${this.xName}</text>
        <text class="name" x=${LEFT + 4} y=${TOP + 8}>${this.yName}</text>
        ${curves.map(
          ({ className, arrow, pieces }) =>
            svg`<path class=${className} d=${pathOf(pieces)} marker-end=${arrow ? "url(#head)" : nothing}></path>`,
        )}
        ${this.#labels(curves, box)}
        ${this.#points(box, pixel)}
      `}
    </svg>`;
  }

  #labels(
    curves: readonly (Pick<PlotCurve, "className" | "label"> & { readonly pieces: Pixel[][] })[],
    { right, bottom }: Box,
  ): unknown {
    const ends = curves.flatMap(({ pieces, label, className }) => {
      const end = pieces.at(-1)?.at(-1);
      return label && end ? [{ label, className, x: end[0], y: end[1] }] : [];
    });
    const nameEnds = this.yName ? LEFT + 12 + 7 * this.yName.length : LEFT;
    // Above the name of the horizontal axis.
    const placed = placeLabels(ends, { left: LEFT, right, top: TOP + 10, bottom: bottom - 22, nameEnds });
    return placed.map(
      ({ label, className, ends, x, y }) =>
        svg`<text class="name ${className} ${ends ? "end" : ""}" x=${x} y=${y}>${label}</text>`,
    );
  }

  /** A movable point keeps its element, and so the pointer and the focus, however many other points come and go. */
  #points(box: Box, pixel: ToPixel): unknown {
    const points = this.points.map((point, index) => ({ point, index }));
    const first = this.points.findIndex(({ moves }) => moves);
    const fixed = points.filter(({ point }) => !point.moves);
    const draw = ({ point, index }: { point: PlotPoint; index: number }): unknown =>
      this.#point(point, index, box, pixel);
    return svg`${fixed.filter(({ index }) => index < first).map(draw)}
      ${repeat(
        points.filter(({ point }) => point.moves),
        ({ point }) => point.moves?.name,
        draw,
      )}
      ${fixed.filter(({ index }) => index > first).map(draw)}`;
  }

  #point(point: PlotPoint, index: number, box: Box, pixel: ToPixel): unknown {
    const at = pixel(point.x, point.y);
    if (at.some(Number.isNaN)) return nothing;
    const edge = edgeOf(at, box);
    const [cx, cy] = edge;
    const className = point.className ?? "";
    const mark = isIn(at, box)
      ? svg`<circle class=${className} cx=${cx} cy=${cy} r=${radiusOf(className)}></circle>`
      : tipAt(at, edge, className);
    const hasLabel = point.label && !(className.includes("ball") && this.#isCovered(at, index, pixel));
    const dot = svg`${mark} ${hasLabel ? this.#pointLabel(point, cx, cy) : nothing}`;
    if (!point.moves) return dot;
    const [low, high] = reachOf(this.x, point.x);
    return svg`<g
      class="handle"
      role="slider"
      tabindex="0"
      aria-label=${point.moves.name}
      aria-valuemin=${low}
      aria-valuemax=${high}
      aria-valuenow=${point.x}
      aria-valuetext=${point.moves.along === "x" ? fine(text, point.x) : `${fine(text, point.x)}; ${fine(text, point.y)}`}
      @keydown=${(event: KeyboardEvent) => this.#onKey(event, point, index)}
      @pointerdown=${this.#onDown}
    ><circle class="reach" cx=${cx} cy=${cy} r="14"></circle>${dot}</g>`;
  }

  /** Whether a ball that is drawn later, and so in front, covers this one. */
  #isCovered([atX, atY]: Pixel, index: number, pixel: ToPixel): boolean {
    return this.points.slice(index + 1).some(({ className, x, y }) => {
      const [otherX, otherY] = pixel(x, y);
      return !!className?.includes("ball") && Math.hypot(otherX - atX, otherY - atY) < COVERED;
    });
  }

  #pointLabel({ label, className }: PlotPoint, x: number, y: number): unknown {
    return className?.includes("ball")
      ? svg`<text class="inside" x=${x} y=${y + 4.5}>${label}</text>`
      : svg`<text class="name" x=${x + 9} y=${y - 7}>${label}</text>`;
  }

  readonly #onDown = holding((down, handle) => {
    // Looks the point up by its name on each move, because other points may come and go meanwhile.
    const name = handle.getAttribute("aria-label");
    const indexNow = (): number => this.points.findIndex(({ moves }) => moves?.name === name);
    const before = this.points[indexNow()];
    if (down.button !== 0 || !before) return null;
    return {
      move: (events) => this.#drag(events.at(-1) ?? down, indexNow()),
      end: (isKept) => isKept || this.#move(indexNow(), before, before.x, before.y),
    };
  });

  #drag(event: PointerEvent, index: number): void {
    const point = this.points[index];
    const box = this.renderRoot.querySelector("svg")?.getBoundingClientRect();
    if (!box || !point) return;
    const { x, y } = this.#scales();
    const { width, height } = this.#size.own;
    const across = ((event.clientX - box.left) / box.width) * width;
    const down = ((event.clientY - box.top) / box.height) * height;
    const at = { x: x.invert(across), y: y.invert(down) };
    this.#move(index, point, at.x, point.moves?.along === "xy" ? at.y : point.y);
  }

  #onKey(event: KeyboardEvent, point: PlotPoint, index: number): void {
    const across = { ArrowLeft: -1, ArrowRight: 1 }[event.key] ?? 0;
    const along = point.moves?.along === "xy" ? ({ ArrowDown: -1, ArrowUp: 1 }[event.key] ?? 0) : 0;
    if (across === 0 && along === 0) return;
    event.preventDefault();
    const share = event.shiftKey ? 0.1 : 0.01;
    const step = ([low, high]: Range): number => (high - low) * share;
    this.#move(index, point, point.x + across * step(this.x), point.y + along * step(this.y));
  }

  /** A point that is already outside the axes may stay there, so that it can come back step by step. */
  #move(index: number, from: PlotPoint, x: number, y: number): void {
    const within = (value: number, [low, high]: Range): number => Math.max(low, Math.min(high, value));
    const detail = { index, x: within(x, reachOf(this.x, from.x)), y: within(y, reachOf(this.y, from.y)) };
    emit(this, "lab-move", detail);
  }
}

customElements.define("lab-plot", LabPlot);
