import { html, unsafeCSS } from "lit";
import type { TransposeSides } from "../../../../wasm/labs/layer";
import type { SmallMatrix } from "../../../../wasm/labs/matrices";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import "../kit/lab-entries";
import "../kit/lab-matrix";
import { shapeText } from "../kit/matrix";
import { choices } from "../lab-element";
import { tex } from "../tex";
import sheet from "./lab-layer-transpose.css?inline";

/** Rules with two sides, as the core calls them. */
const RULES = ["sum", "product", "scalar", "involution"] as const;
type Rule = (typeof RULES)[number] | "wrong_product";

const FORMULAS: Readonly<Record<Rule, unknown>> = {
  sum: tex`(A + B)^T = A^T + B^T`,
  product: tex`(A C)^T = C^T A^T`,
  scalar: tex`(\alpha A)^T = \alpha A^T`,
  involution: tex`(A^T)^T = A`,
  wrong_product: tex`(A C)^T \overset{?}{=} A^T C^T`,
};

type Size = "oblong" | "square";

/** What there is at first, and again with another size: (2, 3) and (3, 2), or (2, 2). */
const START = {
  oblong: { m: 2, n: 3, a: [1, 2, 3, 4, 5, 6], b: [0, -1, 2, 1, 1, -3], c: [1, 0, 2, 1, -1, 3] },
  square: { m: 2, n: 2, a: [1, 2, 3, 4], b: [0, -1, 2, 1], c: [1, 0, 2, -1] },
} as const;

interface Operands {
  readonly m: number;
  readonly n: number;
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly c: readonly number[];
}

/**
 * The rules of transposing, each checked with the numbers that stand there: both sides are computed by the core as they are
 * written, and compared entry by entry.
 */
export class LabLayerTranspose extends PlaygroundElement {
  static override properties = { size: { state: true }, operands: { state: true }, alpha: { state: true } };

  declare size: Size;
  declare operands: Operands;
  declare alpha: number;

  constructor() {
    super();
    this.size = "oblong";
    this.operands = START.oblong;
    this.alpha = -2;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { m, n, a, b, c } = this.operands;
    const { layer } = words;
    return html`
      <div class="operands">
        ${this.#entries("A", "a", a, m, n)} ${this.#entries("B", "b", b, m, n)} ${this.#entries("C", "c", c, n, m)}
        <lab-entries
          label="α"
          .values=${[this.alpha]}
          .rows=${1}
          .columns=${1}
          @lab-entries=${(event: Fired<"lab-entries">) => {
            this.alpha = event.detail[0] ?? 1;
          }}
        ></lab-entries>
        <div class="size">
          ${choices(
            layer.size,
            [
              ["oblong", layer.oblong],
              ["square", layer.square],
            ],
            this.size,
            (size: Size) => this.#resize(size),
          )}
        </div>
      </div>
      <ul>
        ${RULES.map((rule) => this.#rule(rule))} ${this.#dimensions()} ${this.#rule("wrong_product")}
      </ul>
    `;
  }

  #entries(label: string, key: "a" | "b" | "c", values: readonly number[], rows: number, columns: number): unknown {
    return html`<lab-entries
      label=${label}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      @lab-entries=${(event: Fired<"lab-entries">) => {
        this.operands = { ...this.operands, [key]: event.detail };
      }}
    ></lab-entries>`;
  }

  #rule(rule: Rule): unknown {
    const { layer } = words;
    const { m, n, a, b, c } = this.operands;
    const sides = core.transposeSides(rule, m, n, a, b, c, this.alpha);
    const name = layer.rules[rule];
    return html`<li class=${rule === "wrong_product" ? "wrong" : ""}>
      <h3>${name}</h3>
      <p class="formula">${FORMULAS[rule]}</p>
      <div class="sides">
        ${this.#side(sides.left, layer.left(name), sides.equal)}
        <i aria-hidden="true">${sides.holds ? "=" : "≠"}</i>
        ${this.#side(sides.right, layer.right(name), sides.equal)}
      </div>
      <p class="verdict" role="status">${this.#verdict(rule, sides)}</p>
    </li>`;
  }

  #side({ rows, columns, values }: SmallMatrix, label: string, equal: Uint8Array): unknown {
    return html`<lab-matrix
      label=${label}
      .values=${values}
      .rows=${rows}
      .columns=${columns}
      .same=${equal.length > 0 ? equal : null}
    ><span slot="label"></span></lab-matrix>`;
  }

  #verdict(rule: Rule, { equal, holds, left, right }: TransposeSides): string {
    const { layer } = words;
    if (equal.length === 0)
      return layer.otherShapes(shapeText(left.rows, left.columns), shapeText(right.rows, right.columns));
    const same = equal.reduce((sum, is) => sum + is, 0);
    const counted = layer.equalEntries(same, equal.length);
    return rule === "wrong_product" && holds ? `${counted} ${layer.byChance}` : counted;
  }

  /** The fifth rule has no numbers to compare: it is about the shape. */
  #dimensions(): unknown {
    const { layer } = words;
    const { m, n, a } = this.operands;
    const turned = core.transposed(m, n, a);
    return html`<li>
      <h3>${layer.rules.dimensions}</h3>
      <p class="formula">${tex`(m \times n)^T = (n \times m)`}</p>
      <div class="sides">
        <lab-matrix label="A" .values=${a} .rows=${m} .columns=${n}></lab-matrix>
        <i aria-hidden="true">→</i>
        <lab-matrix label="Aᵀ" .values=${turned.values} .rows=${turned.rows} .columns=${turned.columns}></lab-matrix>
      </div>
      <p class="verdict">${layer.turned(shapeText(m, n), shapeText(turned.rows, turned.columns))}</p>
    </li>`;
  }

  #resize(size: Size): void {
    this.size = size;
    this.operands = START[size];
  }
}

customElements.define("lab-layer-transpose", LabLayerTranspose);
