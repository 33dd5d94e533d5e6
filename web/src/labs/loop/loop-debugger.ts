import { css, html, nothing, type PropertyValues } from "lit";
import type { TrainingLoop } from "../../../../wasm/labs/loop";
import { PlaygroundElement } from "../../elements/playground-element";
import "../../elements/playground-pixels";
import { paintDigit } from "../../draw/digit";
import { ThemeController } from "../../elements/theme";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import { parseNumber } from "../kit/number";
import { choices } from "../lab-element";
import {
  back,
  type Cursor,
  calledBy,
  into,
  lineAt,
  type Moment,
  out,
  over,
  positionOf,
  runTo,
  START,
  type Target,
} from "./cursor";
import { type LayerView, layerOf, viewAt } from "./layer-view";
import { type BlockName, type Callee, LISTING, type LineName } from "./listing";
import "./loop-examples";
import "./loop-layer";
import "./loop-listing";
import "./loop-map";
import { keyOf, type Move } from "./keys";
import type { Stop } from "./loop-map";

const CALLEES: readonly (readonly [Callee, string])[] = [
  ["connected", "FullyConnectedLayer"],
  ["activation", "ActivationLayer"],
  ["mse", "mse_prime"],
];

const SEED = 1;
const LAST_MINIBATCH = 39999;
/** Milliseconds that the trainer is given at a time, on its way to a minibatch. */
const SLICE = 12;

/**
 * The lecture's fit, line by line, with the numbers of one minibatch. The digits must have been loaded.
 */
export class LoopDebugger extends PlaygroundElement {
  static override properties = {
    minibatch: { state: true },
    cursor: { state: true },
    target: { state: true },
    /** Where the trainer is on its way, or null. */
    under: { state: true },
    error: { state: true },
    called: { state: true },
  };

  declare private minibatch: number;
  declare private cursor: Cursor;
  declare private target: Target | null;
  declare private under: { readonly now: number; readonly target: number } | null;
  declare private error: string;
  /** What was called last stays in view, unless the user wants to see something else. */
  declare private called: Callee;

  readonly #colors = new ThemeController(this);
  #loop: TrainingLoop | null = null;
  readonly #moments: readonly Moment[] = core.loopMoments();
  #widths: readonly number[] = [];
  #view: LayerView | null = null;
  #checksum = "";
  #batch = { images: new Float32Array(), labels: new Uint8Array(), rows: new Uint32Array() };
  /** Counts journeys to a minibatch: an older one gives up. */
  #journey = 0;

  constructor() {
    super();
    this.minibatch = 0;
    this.cursor = openingOf(this.#moments);
    this.target = null;
    this.under = null;
    this.error = "";
    this.called = "connected";
  }

  static override styles = [
    shared,
    lab,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        gap: 6px;
        align-items: center;
        margin-bottom: 12px;
      }

      .bar button {
        padding: 0 10px;
      }

      .bar kbd {
        margin-left: 6px;
        font: inherit;
        color: var(--soft);
      }

      .bar .main {
        border-color: var(--pos);
        background: var(--pos);
        color: var(--on-pos);
      }

      .bar .main kbd {
        color: inherit;
      }

      form {
        display: flex;
        align-items: center;
        gap: 6px;
        margin-left: auto;
      }

      label {
        font-size: var(--small);
        color: var(--soft);
      }

      form input:where(:not([type="range"])) {
        width: 84px;
        text-align: right;
        font-variant-numeric: tabular-nums;
      }

      [aria-invalid="true"] {
        border-color: var(--alarm);
      }

      .error {
        margin: 0 0 10px;
        text-align: right;
        font-size: 12px;
        color: var(--alarm);
      }

      progress {
        display: block;
        width: 100%;
        height: 6px;
        margin: 0 0 4px;
        accent-color: var(--pos);
      }

      .saying {
        display: grid;
        align-content: center;
        min-height: 58px;
        margin: 0 0 12px;
        padding: 6px 14px;
        border-radius: var(--radius);
        background: color-mix(in srgb, var(--pos) 7%, var(--card));
      }

      .saying p {
        margin: 0;
      }

      .where {
        font-size: 12px;
        color: var(--soft);
        font-variant-numeric: tabular-nums;
      }

      .board {
        display: grid;
        grid-template-columns: minmax(0, 416px) minmax(0, 1fr);
        gap: 14px;
        align-items: start;
      }

      .board > div {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 14px;
        min-width: 0;
      }

      .called {
        margin-top: 10px;
        padding-top: 8px;
        border-top: 1px solid var(--line);
        min-height: 358px;
      }

      .card {
        padding: 10px 12px;
      }

      .code {
        padding: 10px 6px;
      }

      .sums {
        margin-top: 14px;
      }

      .choices {
        gap: 2px;
        margin: 0 0 4px 22px;
      }

      .choices button {
        min-height: 26px;
        padding: 0 8px;
        border: 0;
        font-size: 12px;
      }

      .choices [aria-pressed="true"] {
        background: var(--track);
        color: var(--ink);
        font-weight: 600;
      }

      .keys {
        margin: 10px 8px 0 30px;
        font-size: 12px;
        color: var(--soft);
      }

      .hand {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 14px;
      }

      loop-examples {
        flex: 1 1 208px;
      }

      .hand figure {
        flex: none;
        width: 80px;
        margin: 0;
        font-size: 12px;
        line-height: 16px;
        color: var(--soft);
      }

      h3 span {
        font-weight: 400;
      }

      loop-map {
        margin-top: 14px;
      }

      dl {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), max-content));
        gap: 8px 32px;
        margin: 0;
      }

      dt {
        font-size: 12px;
        color: var(--soft);
      }

      dd {
        margin: 0;
        font-variant-numeric: tabular-nums;
        letter-spacing: 0.03em;
      }

      .verdict {
        margin: 8px 0 0;
        font-size: var(--small);
        color: var(--soft);
      }

      .equal {
        color: var(--ink);
      }

      .equal::before {
        content: "✓ ";
        font-weight: 700;
        color: var(--pos);
      }

      @media (max-width: 1000px) {
        .board {
          grid-template-columns: minmax(0, 1fr);
        }

        .called {
          min-height: 0;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loop = new core.TrainingLoop(SEED);
    this.#widths = widthsOf(this.#loop);
    const { minibatch, cursor } = this;
    this.#arrive();
    // Back in the page, the debugger stands where it stood.
    this.cursor = cursor;
    if (minibatch !== 0) void this.#goTo(minibatch, cursor);
  }

  override disconnectedCallback(): void {
    this.#journey++;
    this.#loop?.delete();
    this.#loop = null;
    super.disconnectedCallback();
  }

  override willUpdate(changed: PropertyValues): void {
    const loop = this.#loop;
    if (!loop || !(changed.has("cursor") || changed.has("minibatch"))) return;
    this.#view = viewAt(loop, this.#moments, this.cursor, this.#widths);
    loop.seek(this.cursor.position);
    this.#checksum = loop.checksum();
    if (changed.has("cursor")) this.called = calledBy(this.#moment) ?? this.called;
  }

  get #moment(): Moment {
    return this.#moments[this.cursor.position] ?? { act: "end", example: 0, layer: 0 };
  }

  /** A new minibatch is at hand. */
  #arrive(): void {
    const loop = this.#loop;
    if (!loop) return;
    this.minibatch = loop.minibatch();
    this.cursor = START;
    this.#batch = { images: loop.inputs(), labels: loop.labels(), rows: loop.indices() };
    this.requestUpdate("minibatch");
  }

  async #goTo(minibatch: number, cursor = START): Promise<void> {
    const journey = ++this.#journey;
    this.error = "";
    let most = 1;
    for (;;) {
      const began = performance.now();
      if (!this.#loop || this.#loop.approach(minibatch, most)) break;
      const took = performance.now() - began;
      most = Math.max(1, Math.min(2 * most, Math.round((most * SLICE) / Math.max(1, took))));
      this.under = { now: this.#loop.trained(), target: minibatch };
      await new Promise((resolve) => setTimeout(resolve));
      if (journey !== this.#journey) return;
    }
    this.under = null;
    this.#arrive();
    this.cursor = cursor;
  }

  override render(): unknown {
    if (!this.#loop || !this.#view) return nothing;
    return html`<div @keydown=${this.#onKey}>
      ${this.#bar()} ${this.#saying()}
      <div class="board">
        <div>${this.#code()}</div>
        <div>${this.#examples()} ${this.#layer(this.#view)}</div>
      </div>
      ${this.#checksums(this.#loop.trainerChecksum())}
    </div>`;
  }

  #bar(): unknown {
    const { loop } = words;
    const busy = this.under !== null;
    const atEnd = this.#moment.act === "end";
    const button = (move: Move, name: string, key: string, off: boolean): unknown =>
      html`<button
        class=${move === "over" ? "main" : ""}
        aria-disabled=${busy || off ? "true" : "false"}
        aria-keyshortcuts=${KEYSHORTCUTS[move]}
        @click=${() => this.#move(move)}
      >
        ${name}<kbd aria-hidden="true">${key}</kbd>
      </button>`;
    return html`<div class="bar" role="group" aria-label=${loop.controls}>
      ${button("back", loop.back, "↑", this.cursor.position === 0)} ${button("over", loop.over, "↓", atEnd)}
      ${button("into", loop.into, "→", atEnd)} ${button("out", loop.out, "←", this.cursor.line === 0)}
      ${button("end", loop.toEnd, "End", atEnd)}
      ${button("again", loop.again, "", this.target === null)}
      ${button("next", loop.next, "", this.minibatch >= LAST_MINIBATCH)}
      <form novalidate @submit=${this.#onGo}>
        <label for="minibatch">${loop.minibatch}</label>
        <input
          id="minibatch"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          aria-invalid=${this.error !== "" ? "true" : "false"}
          aria-describedby=${this.error ? "error" : nothing}
          .value=${String(this.minibatch)}
        />
        <button>${loop.go}</button>
      </form>
    </div>
    ${this.error ? html`<p class="error" id="error" role="alert">${this.error}</p>` : nothing}`;
  }

  #saying(): unknown {
    const { loop } = words;
    const { under } = this;
    if (under) {
      return html`<div class="saying">
        <progress max=${under.target} .value=${under.now} aria-label=${loop.training(under.now, under.target)}></progress>
        <p>${loop.training(under.now, under.target)}</p>
      </div>`;
    }
    const moment = this.#moment;
    const { example, row, label } = this.#exampleAtHand;
    const layer = layerOf(moment, this.#widths.length - 1);
    const inLoop = moment.act !== "sample" && moment.act !== "end" && moment.act !== "step";
    const facts = {
      layer,
      inputs: this.#widths[layer] ?? 0,
      outputs: this.#widths[layer + 1] ?? 0,
      connected: layer % 2 === 0,
      minibatch: this.minibatch,
      example,
      row,
      label,
    };
    const withLayer = ["forward", "backward", "step"].includes(moment.act);
    return html`<div class="saying" role="status">
      <p class="where">${loop.where(this.minibatch, inLoop ? example : null, row, withLayer ? layer : null)}</p>
      <p>${loop.lines[lineAt(this.#moments, this.cursor)](facts)}</p>
    </div>`;
  }

  get #exampleAtHand(): { readonly example: number; readonly row: number; readonly label: number } {
    const { example } = this.#moment;
    return { example, row: this.#batch.rows[example] ?? 0, label: this.#batch.labels[example] ?? 0 };
  }

  #code(): unknown {
    const { loop } = words;
    const current = lineAt(this.#moments, this.cursor);
    const caller = this.cursor.line > 0 ? lineAt(this.#moments, { ...this.cursor, line: 0 }) : null;
    const target = this.target && "name" in this.target ? this.target.name : null;
    const listing = (block: BlockName, label: string): unknown =>
      html`<loop-listing
        .lines=${LISTING[block]}
        .current=${current}
        .caller=${caller}
        .target=${target}
        label=${label}
        @loop-run=${(event: CustomEvent<LineName>) => this.#runTo({ name: event.detail })}
      ></loop-listing>`;
    return html`<section class="card code">
      ${listing("fit", loop.code)}
      <div class="called">
        ${choices(loop.callees, CALLEES, this.called, (called) => {
          this.called = called;
        })}
        ${listing(this.called, loop.called)}
      </div>
      <p class="keys">${loop.keys}</p>
    </section>`;
  }

  #examples(): unknown {
    const { loop } = words;
    const moment = this.#moment;
    const { example, label } = this.#exampleAtHand;
    const drawn = this.cursor.position > 0;
    const count = this.#batch.labels.length;
    const current = !drawn ? -1 : moment.act === "step" || moment.act === "end" ? count : example;
    const atHand = current >= 0 && current < count;
    const target = this.target && "act" in this.target ? this.target : null;
    return html`<section class="card">
      <h3>${loop.examples} <span>${drawn ? "(64, 1, 64)" : loop.drawn}</span></h3>
      <div class="hand">
        <loop-examples
          .images=${this.#batch.images}
          .labels=${this.#batch.labels}
          .rows=${this.#batch.rows}
          .current=${current}
          @loop-example=${(event: CustomEvent<number>) => this.#seek(positionOf(this.#moments, event.detail))}
        ></loop-examples>
        <figure>
          ${
            atHand
              ? html`<playground-pixels
                    .columns=${8}
                    .rows=${8}
                    .width=${80}
                    .height=${80}
                    label=${loop.prediction(label, null)}
                    .paint=${(pixels: Uint32Array) => this.#paint(pixels, example)}
                  ></playground-pixels>
                  <figcaption>${loop.prediction(label, this.#predicted)}</figcaption>`
              : nothing
          }
        </figure>
      </div>
      <loop-map
        .moment=${moment}
        .widths=${this.#widths}
        .target=${target}
        @loop-stop=${(event: CustomEvent<Stop>) => this.#runTo(event.detail)}
      ></loop-map>
    </section>`;
  }

  #paint(pixels: Uint32Array, example: number): void {
    paintDigit(pixels, this.#batch.images.subarray(64 * example, 64 * (example + 1)), this.#colors.theme.ink);
  }

  /** What the network says of the example at hand, once it is through. */
  get #predicted(): number | null {
    const outputs = this.#loop?.tensor(this.#widths.length - 2, "output");
    return outputs?.length ? outputs.indexOf(Math.max(...outputs)) : null;
  }

  #layer(view: LayerView): unknown {
    const { example, row, label } = this.#exampleAtHand;
    const facts = { ...view, minibatch: this.minibatch, example, row, label };
    return html`<section class="card">
      <h3>${words.loop.layer(facts)}</h3>
      <loop-layer .view=${view} .line=${lineAt(this.#moments, this.cursor)}></loop-layer>
    </section>`;
  }

  #checksums(trainers: string): unknown {
    const { loop } = words;
    const own = this.#checksum;
    const atEnd = this.#moment.act === "end";
    const equal = own === trainers;
    return html`<section class="card sums">
      <h3>${loop.checksums}</h3>
      <dl>
        <div><dt>${loop.own}</dt><dd id="own">${own}</dd></div>
        <div><dt>${loop.trainers}</dt><dd id="trainer">${trainers}</dd></div>
      </dl>
      <p class="verdict ${equal ? "equal" : ""}">${equal ? loop.equal : atEnd ? loop.differ : loop.notYetEqual}</p>
    </section>`;
  }

  #move(move: Move): void {
    if (this.under) return;
    const { cursor } = this;
    const moments = this.#moments;
    switch (move) {
      case "over":
        this.cursor = over(moments, cursor);
        return;
      case "into":
        this.cursor = into(moments, cursor);
        return;
      case "out":
        if (cursor.line > 0) this.cursor = out(moments, cursor);
        return;
      case "back":
        this.cursor = back(cursor);
        return;
      case "start":
        this.#seek(0);
        return;
      case "end":
        this.#seek(moments.length - 1);
        return;
      case "again":
        if (this.target) this.#runTo(this.target);
        return;
      case "next":
        if (this.#loop?.next()) this.#arrive();
    }
  }

  #seek(position: number): void {
    if (!this.under) this.cursor = { position, line: 0 };
  }

  /** Where this minibatch has no such line any more, the next has. */
  #runTo(target: Target): void {
    if (this.under) return;
    this.target = target;
    const there = runTo(this.#moments, this.cursor, target);
    if (there) {
      this.cursor = there;
    } else if (this.#loop?.next()) {
      this.#arrive();
      const next = lineAt(this.#moments, START);
      this.cursor = "name" in target && target.name === next ? START : (runTo(this.#moments, START, target) ?? START);
    }
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = keyOf(event);
    if (move === null) return;
    event.preventDefault();
    this.#move(move);
  };

  readonly #onGo = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>("#minibatch");
    if (!input) return;
    const value = parseNumber(input.value, text.decimalPoint);
    if (Number.isInteger(value) && value >= 0 && value <= LAST_MINIBATCH) void this.#goTo(value);
    else this.error = words.labs.illegalNumber(input.value, "0", String(LAST_MINIBATCH));
  };
}

const KEYSHORTCUTS: Readonly<Record<Move, string>> = {
  back: "ArrowUp",
  over: "ArrowDown F10",
  into: "ArrowRight F11",
  out: "ArrowLeft Shift+F11",
  start: "Home",
  end: "End",
  again: "F8",
  next: "PageDown",
};

/** Where the first example's sum is already there to be added to: the 18th example on its way back. */
function openingOf(moments: readonly Moment[]): Cursor {
  const example = { position: positionOf(moments, 17), line: 0 };
  return into(moments, runTo(moments, example, { act: "backward", layer: 2 }) ?? START);
}

/** Inputs of each layer, and the last one's outputs. */
function widthsOf(loop: TrainingLoop): number[] {
  const widths: number[] = [];
  for (let layer = 0; ; layer += 2) {
    const outputs = loop.tensor(layer, "bias").length;
    if (outputs === 0) return widths;
    if (layer === 0) widths.push(loop.tensor(layer, "weights").length / outputs);
    widths.push(outputs, outputs);
  }
}

customElements.define("loop-debugger", LoopDebugger);
