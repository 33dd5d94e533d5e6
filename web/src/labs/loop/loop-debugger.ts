import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { paintDigit } from "../../draw/digit";
import { PlaygroundElement } from "../../kit/playground-element";
import type { Fired } from "../events";
import "../../kit/playground-pixels";
import { ThemeController } from "../../kit/theme";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { legalNumber, refusal } from "../kit/legal";
import { choices } from "../lab-element";
import { calledBy, lineAt } from "./cursor";
import { KEYSHORTCUTS, keyOf, type Move } from "./keys";
import { layerOf } from "./layer-view";
import { type BlockName, LISTING, type Shown } from "./listing";
import { LAST_MINIBATCH, LoopController } from "./loop-controller";
import "./loop-examples";
import "./loop-layer";
import "./loop-listing";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "./loop-map";
import "./loop-start";
import sheet from "./loop-debugger.css?inline";

const SHOWN: readonly (readonly [Shown, string])[] = [
  ["connected", "FullyConnectedLayer"],
  ["activation", "ActivationLayer"],
  ["mse", "mse_prime"],
  ["network", "Network"],
  ["init", "__init__"],
];
/** Pixels of an image's side, and how large each is for the example at hand. */
const SIDE = 8;
const SCALE = 10;

/**
 * The lecture's fit, line by line, with the numbers of one minibatch. The digits must have been loaded.
 * @prop given - a minibatch to begin with; null for the first
 */
export class LoopDebugger extends PlaygroundElement {
  static override properties = { given: { attribute: false }, error: { state: true }, looked: { state: true } };

  declare given: Partial<ValuesAt<"loop/debugger">> | null;
  declare private error: string;
  /** The block that the user wants to see beside fit, until a line calls another. */
  declare private looked: Shown;

  readonly #loop = new LoopController(this);
  readonly #colors = new ThemeController(this);
  #moment: unknown = null;

  constructor() {
    super();
    this.given = null;
    this.error = "";
    this.looked = "connected";
    new ValuesController(
      this,
      "loop/debugger",
      () => ({ minibatch: this.#loop.journey?.target ?? this.#loop.minibatch }),
      () => ({ minibatch: 0 }),
    );
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("given") && this.given) void this.#loop.goTo(this.given.minibatch ?? 0);
    const { moment } = this.#loop;
    if (moment !== this.#moment) this.looked = calledBy(moment) ?? this.looked;
    this.#moment = moment;
  }

  override render(): unknown {
    return html`<div class="debugger" @keydown=${this.#onKey} @click=${this.#onClick}>
      ${this.#bar()} ${this.#saying()}
      <div class="board">
        <div>${this.#code()}</div>
        <div>${this.#examples()} ${this.#layer()}</div>
      </div>
      ${this.#checksums()}
    </div>`;
  }

  #bar(): unknown {
    const { loop } = words;
    const { cursor, atEnd, target, minibatch, journey } = this.#loop;
    const isLast = minibatch >= LAST_MINIBATCH;
    const button = (move: Move, name: string, key: string, off: boolean): unknown =>
      html`<button
        class=${move === "over" ? "main" : ""}
        aria-disabled=${journey !== null || off ? "true" : "false"}
        aria-keyshortcuts=${KEYSHORTCUTS[move]}
        @click=${() => this.#loop.move(move)}
      >
        ${name}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
      </button>`;
    return html`
      <div class="bar steps" role="group" aria-label=${loop.controls}>
        ${button("back", loop.back, "↑", cursor.position === 0)} ${button("over", loop.over, "↓", isLast && atEnd)}
        ${button("into", loop.into, "→", isLast && atEnd)} ${button("out", loop.out, "←", cursor.line === 0)}
      </div>
      <div class="bar runs" role="group" aria-label=${loop.runs}>
        ${button("end", loop.toEnd, "", atEnd)} ${button("again", loop.again, "", target === null)}
        ${button("next", loop.next, "", isLast)}
        <form novalidate @submit=${this.#onGo}>
          <label for="minibatch">${loop.minibatch}</label>
          <input
            id="minibatch"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            aria-invalid=${this.error !== "" ? "true" : "false"}
            aria-describedby=${this.error ? "error" : nothing}
            .value=${String(minibatch)}
            @keydown=${this.#onFieldKey}
          />
          <button>${loop.go}</button>
        </form>
      </div>
      ${this.error ? html`<p class="error" id="error" role="alert">${this.error}</p>` : nothing}
    `;
  }

  #saying(): unknown {
    const { loop } = words;
    const { journey, moment, minibatch, line, widths } = this.#loop;
    if (journey) {
      const said = loop.training(journey.now, journey.target);
      return html`<div class="saying">
        <progress max=${journey.target} .value=${journey.now} aria-label=${said}></progress>
        <p>${said}</p>
      </div>`;
    }
    const layer = layerOf(moment, widths.length - 1);
    const facts = this.#facts(layer);
    const ofExample = moment.act !== "sample" && moment.act !== "end" && moment.act !== "step";
    const ofLayer = moment.act === "forward" || moment.act === "backward" || moment.act === "step";
    return html`<div class="saying" role="status">
      <p class="where">${loop.where(minibatch, ofExample ? facts.example : null, facts.row, ofLayer ? layer : null)}</p>
      <p>${loop.lines[line](facts)}</p>
    </div>`;
  }

  #facts(layer: number) {
    const { moment, minibatch, batch, widths } = this.#loop;
    const { example } = moment;
    return {
      layer,
      inputs: widths[layer] ?? 0,
      outputs: widths[layer + 1] ?? 0,
      connected: layer % 2 === 0,
      minibatch,
      example,
      row: batch.rows[example] ?? 0,
      label: batch.labels[example] ?? 0,
    };
  }

  #code(): unknown {
    const { loop } = words;
    const { moments, cursor, line, target } = this.#loop;
    const caller = cursor.line > 0 ? lineAt(moments, { ...cursor, line: 0 }) : null;
    const listing = (block: BlockName, label: string): unknown =>
      html`<loop-listing
        .lines=${LISTING[block]}
        .current=${line}
        .caller=${caller}
        .target=${target && "name" in target ? target.name : null}
        label=${label}
        @loop-run=${(event: Fired<"loop-run">) => this.#loop.runTo({ name: event.detail })}
      ></loop-listing>`;
    return html`<section class="card code">
      ${listing("fit", loop.code)}
      <div class="called">
        ${choices(loop.callees, SHOWN, this.looked, (looked) => {
          this.looked = looked;
        })}
        ${listing(this.looked, loop.called)} ${this.looked === "init" ? html`<loop-start></loop-start>` : nothing}
      </div>
      <p class="keys">${loop.keys}</p>
    </section>`;
  }

  #examples(): unknown {
    const { loop } = words;
    const { moment, cursor, batch, widths, target } = this.#loop;
    const count = batch.labels.length;
    const done = moment.act === "step" || moment.act === "end";
    const current = cursor.position === 0 ? -1 : done ? count : moment.example;
    return html`<section class="card">
      <h3>${loop.examples} <span>${current < 0 ? loop.drawn : "(64, 1, 64)"}</span></h3>
      <div class="hand">
        <loop-examples
          .images=${batch.images}
          .labels=${batch.labels}
          .rows=${batch.rows}
          .current=${current}
          @loop-example=${(event: Fired<"loop-example">) => this.#loop.take(event.detail)}
        ></loop-examples>
        <figure>${current >= 0 && current < count ? this.#atHand(current) : nothing}</figure>
      </div>
      <loop-map
        .moment=${moment}
        .widths=${widths}
        .target=${target && "act" in target ? target : null}
        @loop-stop=${(event: Fired<"loop-stop">) => this.#loop.runTo(event.detail)}
      ></loop-map>
    </section>`;
  }

  #atHand(example: number): unknown {
    const { batch, predicted } = this.#loop;
    const { loop } = words;
    const label = batch.labels[example] ?? 0;
    const counts = batch.images.subarray(SIDE * SIDE * example, SIDE * SIDE * (example + 1));
    return html`<playground-pixels
        .columns=${SIDE}
        .rows=${SIDE}
        .width=${SIDE * SCALE}
        .height=${SIDE * SCALE}
        label=${loop.prediction(label, null)}
        .paint=${(pixels: Uint32Array) => paintDigit(pixels, counts, this.#colors.theme.ink)}
      ></playground-pixels>
      <figcaption>${loop.prediction(label, predicted)}</figcaption>`;
  }

  #layer(): unknown {
    const { view, line } = this.#loop;
    if (!view) return nothing;
    return html`<section class="card">
      <h3>${words.loop.layer(this.#facts(view.layer))}</h3>
      <loop-layer .view=${view} .line=${line}></loop-layer>
    </section>`;
  }

  #checksums(): unknown {
    const { loop } = words;
    const { checksums, atEnd } = this.#loop;
    const { own, trainer } = checksums;
    const equal = own === trainer;
    return html`<section class="card sums">
      <h3>${loop.checksums}</h3>
      <dl>
        <div><dt>${loop.own}</dt><dd id="own">${own}</dd></div>
        <div><dt>${loop.trainers}</dt><dd id="trainer">${trainer}</dd></div>
      </dl>
      <p class="verdict ${equal ? "equal" : ""}">${equal ? loop.equal : atEnd ? loop.differ : loop.notYetEqual}</p>
    </section>`;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const move = keyOf(event);
    if (move === null) return;
    event.preventDefault();
    this.#loop.move(move);
  };

  /** After a click that runs somewhere, the listing gets the focus, so that arrow keys step and do not walk through what was clicked. */
  readonly #onClick = (event: MouseEvent): void => {
    const runs = ["loop-map", "loop-examples", "loop-listing"].includes((event.target as Element).localName);
    if (event.detail > 0 && runs) this.renderRoot.querySelector<HTMLElement>("loop-listing")?.focus();
  };

  readonly #onGo = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector<HTMLInputElement>("#minibatch");
    if (!input) return;
    const legal = { least: 0, most: LAST_MINIBATCH, whole: true };
    const minibatch = legalNumber(input.value, legal);
    this.error = minibatch === null ? refusal(input.value, legal) : "";
    if (minibatch !== null) void this.#loop.goTo(minibatch);
  };

  /** Gives up what was typed. */
  readonly #onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    (event.target as HTMLInputElement).value = String(this.#loop.minibatch);
    this.error = "";
  };
}

customElements.define("loop-debugger", LoopDebugger);
