import { html, nothing, svg, unsafeCSS } from "lit";
import { holding } from "../../kit/hold";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { type Row, thinned } from "../kit/lab-table";
import sheet from "./lab-calculus-turntable.css?inline";
import "../kit/lab-table";
import { arrowHead, dragged, type Point3, project, turnedBy, type View } from "./turntable";

/** Half the width of what is shown, in units of the curve, and where its middle is. */
const REACH = 11.5;
const MIDDLE = 4.5;
const FIRST: View = { turn: 0.5, tilt: 0.6 };
const AXIS = 9;
/** Signs of the buttons, by the keys that do the same. */
const TURNS = { ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", Home: "↺" } as const;
type Turn = keyof typeof TURNS;
/** Rows of the table. */
const POINTS = 9;

/**
 * A curve in space with a point, its tangent vector and a secant, turned by dragging, by arrow keys or by buttons.
 * @attr label - what it shows, for those who do not see it
 * @prop curve - its points, x, y and z in turn
 * @prop at - the point
 * @prop tangent - the vector there
 * @prop secant - the two ends of the secant
 */
export class LabCalculusTurntable extends PlaygroundElement {
  static override properties = {
    label: {},
    curve: { attribute: false },
    at: { attribute: false },
    tangent: { attribute: false },
    secant: { attribute: false },
    view: { state: true },
  };

  declare label: string;
  declare curve: Float64Array;
  declare at: Point3;
  declare tangent: Point3;
  declare secant: readonly [Point3, Point3];
  declare private view: View;

  constructor() {
    super();
    this.label = "";
    this.curve = new Float64Array();
    this.at = [0, 0, 0];
    this.tangent = [0, 0, 0];
    this.secant = [this.at, this.at];
    this.view = FIRST;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { at, tangent, secant } = this;
    const [x, y, z] = at;
    // Half its length, so that it stays in the picture.
    const tip = this.#projected([x + tangent[0] / 2, y + tangent[1] / 2, z + tangent[2] / 2]);
    const point = this.#projected(at);
    const foot = this.#projected([x, y, 0]);
    const [from, to] = [this.#projected(secant[0]), this.#projected(secant[1])];
    return html`<svg
      viewBox="${-REACH} ${-REACH * 0.76} ${2 * REACH} ${1.52 * REACH}"
      role="application"
      tabindex="0"
      aria-label=${`${this.label}. ${words.calculus.turnKeys}`}
      @pointerdown=${this.#onDown}
      @keydown=${this.#onKey}
    >
      ${svg`
        ${(
          [
            [[AXIS, 0, 0], "x"],
            [[0, AXIS, 0], "y"],
            [[0, 0, AXIS], "z"],
          ] as const
        ).map(([end, name]) => this.#axis(end, name))}
        <path class="shadow" d=${this.#path(true)}></path>
        <line class="drop" x1=${point[0]} y1=${point[1]} x2=${foot[0]} y2=${foot[1]}></line>
        <path class="curve" d=${this.#path(false)}></path>
        <line class="secant" x1=${from[0]} y1=${from[1]} x2=${to[0]} y2=${to[1]}></line>
        <circle class="end" cx=${from[0]} cy=${from[1]} r="0.22"></circle>
        <circle class="end" cx=${to[0]} cy=${to[1]} r="0.22"></circle>
        <line class="tangent" x1=${point[0]} y1=${point[1]} x2=${tip[0]} y2=${tip[1]}></line>
        <polygon points=${arrowHead(point, tip, 0.7)}></polygon>
        <circle cx=${point[0]} cy=${point[1]} r="0.32"></circle>
      `}
    </svg>
    <div class="turns" role="group" aria-label=${words.calculus.turn}>
      ${(Object.keys(TURNS) as Turn[]).map((turn) => {
        const name = words.calculus.turns[turn];
        return html`<button title=${name} aria-label=${name} @click=${() => this.#turn(turn)}>${TURNS[turn]}</button>`;
      })}
    </div>
    <lab-table
      .label=${words.labs.table.numbers(this.label)}
      .columns=${[words.labs.table.line, "x", "y", "z"]}
      .rows=${() => this.#rows()}
    ></lab-table>`;
  }

  #rows(): Row[] {
    const { curvePlace, point, tangent, secantEnd } = words.calculus.turntableRows;
    const row = (name: string, coordinates: ArrayLike<number>): Row => [
      name,
      ...Array.from(coordinates, (value) => words.labs.fixed(value, 3)),
    ];
    const points = Array.from({ length: this.curve.length / 3 }, (_, index) =>
      this.curve.subarray(3 * index, 3 * index + 3),
    );
    return [
      ...thinned(points, POINTS).map((coordinates) => row(curvePlace, coordinates)),
      row(point, this.at),
      row(tangent, this.tangent),
      ...this.secant.map((end) => row(secantEnd, end)),
    ];
  }

  #turn(turn: string): boolean {
    const view = turn === "Home" ? FIRST : turnedBy(turn, this.view);
    if (view) this.view = view;
    return view !== null;
  }

  #axis(end: Point3, name: string): unknown {
    const [x, y] = this.#projected(end);
    const [x0, y0] = this.#projected([0, 0, 0]);
    const [xName, yName] = this.#projected([end[0] * 1.08, end[1] * 1.08, end[2] * 1.08]);
    return svg`<line class="axis" x1=${x0} y1=${y0} x2=${x} y2=${y}></line>
      ${name ? svg`<text x=${xName} y=${yName}>${name}</text>` : nothing}`;
  }

  #projected(point: Point3): readonly [number, number] {
    const [right, up] = project(point, this.view);
    return [right, MIDDLE * Math.cos(this.view.tilt) - up];
  }

  #path(onTable: boolean): string {
    const corners: string[] = [];
    for (let index = 0; index + 2 < this.curve.length; index += 3) {
      const [x, y, z] = [this.curve[index] ?? 0, this.curve[index + 1] ?? 0, this.curve[index + 2] ?? 0];
      const [right, down] = this.#projected([x, y, onTable ? 0 : z]);
      corners.push(`${right.toFixed(3)},${down.toFixed(3)}`);
    }
    return corners.length > 0 ? `M${corners.join("L")}` : "";
  }

  readonly #onDown = holding((event) => {
    if (event.button !== 0) return null;
    const before = this.view;
    let from = event;
    return {
      move: (events) => {
        const to = events.at(-1) ?? from;
        this.view = dragged(this.view, to.clientX - from.clientX, to.clientY - from.clientY);
        from = to;
      },
      end: (isKept) => {
        if (!isKept) this.view = before;
      },
    };
  });

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !this.#turn(event.key)) return;
    event.preventDefault();
  };
}

customElements.define("lab-calculus-turntable", LabCalculusTurntable);
