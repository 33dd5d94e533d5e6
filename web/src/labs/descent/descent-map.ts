import { html, nothing, svg, unsafeCSS } from "lit";
import type { RacePath, SurfaceView } from "../../../../wasm/labs/descent";
import { holding } from "../../kit/hold";
import { PlaygroundElement } from "../../kit/playground-element";
import { runColors } from "../../styles/run-colors";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import { emit } from "../events";
import type { Row } from "../kit/lab-table";
import sheet from "./descent-map.css?inline";
import "../kit/lab-table";
import { apart } from "./apart";
import { type Band, bandsOf, levelsOf } from "./contour";
import { coordinate } from "./figures";
import { type Point, pathAlong, pointAt, type Trail, trailOf } from "./trail";

const WIDTH = 640;
const HEIGHT = 480;
const COLUMNS = 161;
const ROWS = 121;
const LEVELS = 14;
/** The radius of a marker, which carries a letter. */
const MARKER = 11;
/** How far one press of an arrow key moves the start, as a share of the map. */
const KEY_STEP = 1 / 80;

const KEYS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: 1 },
  ArrowDown: { x: 0, y: -1 },
};

/**
 * A surface from above, by its contour lines, and the paths of a race on it.
 * @prop surface - its name
 * @prop view - what the core says of it
 * @prop paths - of the race
 * @prop letters - one per path
 * @prop position - how many steps are shown; it may lie between two
 * @prop start - of all paths
 * @fires descent-start - `detail` is the point to start from
 */
export class DescentMap extends PlaygroundElement {
  static override properties = {
    surface: { attribute: false },
    view: { attribute: false },
    paths: { attribute: false },
    letters: { attribute: false },
    position: { attribute: false },
    start: { attribute: false },
  };

  declare surface: string;
  declare view: SurfaceView | null;
  declare paths: readonly RacePath[];
  declare letters: readonly string[];
  declare position: number;
  declare start: Point;

  #bands: readonly Band[] = [];
  #bandsOf = "";
  #trails: readonly Trail[] = [];

  constructor() {
    super();
    this.surface = "";
    this.view = null;
    this.paths = [];
    this.letters = [];
    this.position = 0;
    this.start = { x: 0, y: 0 };
  }

  static override styles = [shared, runColors, unsafeCSS(sheet)];

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("paths") || changed.has("view"))
      this.#trails = this.paths.map(({ x, y }) => trailOf(x, y, (point) => this.#projected(point)));
    if (this.#bandsOf === this.surface || !this.view) return;
    this.#bandsOf = this.surface;
    const heights = core.surfaceHeights(this.surface, COLUMNS, ROWS);
    this.#bands = bandsOf(heights, COLUMNS, ROWS, levelsOf(heights, LEVELS), WIDTH, HEIGHT);
  }

  override render(): unknown {
    const { view, start } = this;
    if (!view) return nothing;
    const t = words.descent.race;
    const [x, y] = this.#projected(start);
    return html`<svg
      viewBox="0 0 ${WIDTH} ${HEIGHT}"
      role="group"
      aria-label=${t.map}
      @pointerdown=${this.#onDown}
    >
      ${this.#bands.map(({ path }) => svg`<path class="band" d=${path}></path>`)}
      ${Array.from(view.minima.x, (minimum, index) => this.#minimum({ x: minimum, y: view.minima.y[index] ?? 0 }))}
      ${this.#ways()}
      <g
        class="start"
        role="slider"
        tabindex="0"
        aria-label=${t.start}
        aria-valuemin=${view.left}
        aria-valuemax=${view.right}
        aria-valuenow=${start.x}
        aria-valuetext=${t.startValue(coordinate(start.x), coordinate(start.y))}
        @keydown=${this.#onKey}
      >
        <circle class="ring" cx=${x} cy=${y} r="17"></circle>
        <circle cx=${x} cy=${y} r="6"></circle>
      </g>
      ${this.#markers()}
    </svg>
    <lab-table
      .label=${words.labs.table.numbers(t.map)}
      .columns=${[words.labs.table.point, t.columns.x, t.columns.y]}
      .rows=${() => this.#rows(view)}
    ></lab-table>`;
  }

  /** Leaves out where the paths are, because the standings have it. */
  #rows({ minima }: SurfaceView): Row[] {
    const t = words.descent.race;
    const row = (name: string, x: number, y: number): Row => [name, coordinate(x), coordinate(y)];
    return [
      row(t.start, this.start.x, this.start.y),
      ...Array.from(minima.x, (x, index) => row(t.minimum, x, minima.y[index] ?? Number.NaN)),
    ];
  }

  #minimum(at: Point): unknown {
    const [x, y] = this.#projected(at);
    return svg`<path class="minimum" d="M${x - 6},${y - 6}l12,12m0,-12l-12,12"></path>`;
  }

  /** Draws the halos of all paths before any path, so that another path can be seen in the gaps of one. */
  #ways(): unknown {
    const ways = this.paths.map(({ x, y }, index) => {
      const trail = this.#trails[index];
      return trail ? pathAlong(trail, this.position, this.#projected(pointAt(x, y, this.position))) : "";
    });
    return [
      ways.map((d) => svg`<path class="halo" d=${d}></path>`),
      ways.map((d, index) => svg`<path class="run run-${index}" d=${d}></path>`),
    ];
  }

  /** Markers stand side by side where paths have not parted yet or meet again, each with a line to its position. */
  #markers(): unknown {
    if (this.position === 0) return nothing;
    const positions = this.paths.map(({ x, y }) => this.#projected(pointAt(x, y, this.position)));
    const markers = apart(positions, 2 * MARKER + 3).map((at, index) => ({ at, from: positions[index] ?? at, index }));
    return [
      markers.map(({ at: [x, y], from, index }) => svg`<path class="tie run-${index}" d="M${from}L${[x, y]}"></path>`),
      markers.map(
        ({ at: [x, y], index }) => svg`<g class="marker run-${index}" transform="translate(${x} ${y})">
          <circle r=${MARKER}></circle><text y="5.3">${this.letters[index] ?? ""}</text>
        </g>`,
      ),
    ];
  }

  /** In pixels, in the picture or not far outside it: the numbers of an escaped path would be too large to draw. */
  #projected({ x, y }: Point): readonly [number, number] {
    const view = this.view;
    if (!view) return [0, 0];
    const within = (at: number, size: number): number => Math.max(-size, Math.min(2 * size, at));
    return [
      within(((x - view.left) / (view.right - view.left)) * WIDTH, WIDTH),
      within(((view.top - y) / (view.top - view.bottom)) * HEIGHT, HEIGHT),
    ];
  }

  #moveTo(x: number, y: number): void {
    const view = this.view;
    if (!view) return;
    const detail: Point = {
      x: Math.max(view.left, Math.min(view.right, x)),
      y: Math.max(view.bottom, Math.min(view.top, y)),
    };
    emit(this, "descent-start", detail);
  }

  #follow(event: PointerEvent, area: Element): void {
    const view = this.view;
    if (!view) return;
    const box = area.getBoundingClientRect();
    this.#moveTo(
      view.left + ((event.clientX - box.left) / box.width) * (view.right - view.left),
      view.top - ((event.clientY - box.top) / box.height) * (view.top - view.bottom),
    );
  }

  readonly #onDown = holding((event, area) => {
    if (event.button !== 0) return null;
    const { x, y } = this.start;
    this.#follow(event, area);
    return {
      move: (events) => this.#follow(events.at(-1) ?? event, area),
      end: (isKept) => isKept || this.#moveTo(x, y),
    };
  });

  readonly #onKey = (event: KeyboardEvent): void => {
    const way = KEYS[event.key];
    const view = this.view;
    if (!way || !view) return;
    event.preventDefault();
    const size = (event.shiftKey ? 8 : 1) * KEY_STEP;
    this.#moveTo(
      this.start.x + way.x * size * (view.right - view.left),
      this.start.y + way.y * size * (view.top - view.bottom),
    );
  };
}

customElements.define("descent-map", DescentMap);
