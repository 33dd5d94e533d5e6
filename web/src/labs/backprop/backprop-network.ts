import { html, nothing, type PropertyValues } from "lit";
import type { ChainDerivative, ChainRule, ChainSymbol } from "../../../../wasm/labs/backprop";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { enclosed, type PrintedNumber, printed, significant } from "../../texts/printed";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import "../kit/lab-question";
import "./backprop-chain";
import "./backprop-descent";
import "./backprop-graph";
import type { Known, Lit } from "./backprop-graph";
import "./backprop-parameters";
import { forwardFormula, SUMS } from "./formulas";
import { edgesInto, pathOf } from "./graph";
import { network } from "./styles";
import { begun, changed, newest, stepped, type Trail, undone } from "./trail";
import { CONSTANTS, FORWARD, hasDerivative, hasValue, PARAMETERS, type Stop, SYMBOLS, stepOf, stopsOf } from "./walk";

/** The first example's seed, and the pause between two steps that play, in milliseconds. */
const FIRST = -1;
const PAUSE = 1400;
/** The right one of the answers. */
const SHARED = 2;

/**
 * The lecture's worked example, L4: forward number by number, backward derivative by derivative, with any numbers; and steps of
 * gradient descent from there.
 * @prop given - numbers to begin with; null for the first example's
 */
export class BackpropNetwork extends PlaygroundElement {
  static override properties = {
    given: { attribute: false },
    trail: { state: true },
    done: { state: true },
    at: { state: true },
    playing: { state: true },
  };

  declare given: Partial<ValuesAt<"backprop/network">> | null;
  declare private trail: Trail;
  /** How many steps of the walk are done. */
  declare private done: number;
  /** The step that is looked at, one of those. */
  declare private at: number;
  declare private playing: boolean;

  #rule: ChainRule;
  #stops: readonly Stop[];
  #seed = FIRST;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.given = null;
    const given = [...core.chainExample(FIRST)];
    this.#rule = core.chainRule(given);
    this.#stops = stopsOf(this.#rule.derivatives.map(({ by }) => by));
    this.trail = begun(given, lossOf(this.#rule));
    // Opens after the forward pass: the next step is the first one backward, which is what this is about.
    this.done = FORWARD.length;
    this.at = this.done;
    this.playing = false;
    const begin = named(given);
    new ValuesController(
      this,
      "backprop/network",
      () => named(newest(this.trail).given),
      () => begin,
    );
  }

  static override styles = [shared, lab, network];

  override disconnectedCallback(): void {
    this.#play(false);
    super.disconnectedCallback();
  }

  override willUpdate(changes: PropertyValues): void {
    if (changes.has("given") && this.given) this.#takeGiven(this.given);
    if (changes.has("trail")) this.#rule = core.chainRule(newest(this.trail).given);
  }

  override render(): unknown {
    const { backprop } = words;
    const known = this.#known();
    const stop = this.#stops[this.at - 1] ?? null;
    const measured = new Map(this.#rule.derivatives.map(({ by, measured }) => [by, measured ?? Number.NaN]));
    return html`
        <section class="walk card" aria-label=${backprop.walk} @keydown=${this.#onKey}>
          <div class="head">
            ${this.#buttons()}
            <p class="legend" aria-hidden="true">
              <span>${backprop.legendValue}</span><span class="derivative">${backprop.legendDerivative}</span>
            </p>
          </div>
          <backprop-graph
            .known=${known}
            .lit=${stop && this.#lit(stop)}
            @backprop-choose=${this.#onChoose}
          ></backprop-graph>
          <div class="now">
            <p aria-live="polite">
              <b>${stop ? `${backprop.step(this.at, this.#stops.length)}, ${stop.pass === "forward" ? backprop.forward : backprop.backward}.` : nothing}</b>
              ${stop ? backprop.remarks[stop.pass][stop.symbol] : backprop.begin}
            </p>
            ${stop && this.#formula(stop)}
          </div>
        </section>
      <div class="columns">
        <section class="card">
          <backprop-parameters
            .known=${known}
            .measured=${measured}
            .selected=${stop?.pass === "backward" ? stop.symbol : null}
            .take=${this.#take}
            @backprop-choose=${this.#onChoose}
          ></backprop-parameters>
          <div class="buttons">
            <button @click=${() => this.#example(FIRST)}>${backprop.first}</button>
            <button @click=${() => this.#example(this.#seed + 1)}>${backprop.another}</button>
          </div>
        </section>
        <section class="card">
          <backprop-descent
            .losses=${newest(this.trail).losses}
            .descend=${this.#descend}
            .undoable=${this.trail.length > 1}
            @backprop-undo=${this.#undo}
          ></backprop-descent>
        </section>
      </div>
      <lab-question .prompt=${backprop.question} .choices=${backprop.answers} .check=${this.#verdict}></lab-question>
    `;
  }

  #buttons(): unknown {
    const { backprop } = words;
    const isFirst = this.at === 0;
    const isLast = this.at === this.#stops.length;
    // Not `disabled`, because a disabled button would lose the focus at the end.
    const button = (name: string, isOff: boolean, to: number, key: string): unknown =>
      html`<button
        aria-disabled=${isOff ? "true" : "false"}
        aria-keyshortcuts=${key}
        @click=${() => this.#walk(to)}
      >
        ${name}
      </button>`;
    return html`<div class="buttons" title=${backprop.walkKeys}>
      <button class="play" @click=${() => this.#play(!this.playing)}>${this.playing ? backprop.pause : backprop.play}</button>
      ${button(backprop.back, isFirst, this.at - 1, "ArrowLeft")} ${button(backprop.next, isLast, this.at + 1, "ArrowRight")}
      ${button(backprop.toStart, isFirst, 0, "Home")}
      ${button(backprop.toEnd, isLast && this.done === this.at, this.#stops.length, "End")}
      <span class="spoken">${backprop.walkKeys}</span>
    </div>`;
  }

  #formula({ pass, symbol }: Stop): unknown {
    if (pass === "backward") return html`<backprop-chain .chain=${this.#chainOf(symbol)}></backprop-chain>`;
    const printedValue = (each: ChainSymbol): PrintedNumber => {
      return { value: this.#rule.values[SYMBOLS.indexOf(each)] ?? 0, way: significant, digits: 3 };
    };
    const sum = SUMS[symbol];
    const { operands, whole } = printed(
      sum?.of.map(printedValue) ?? [],
      printedValue(symbol),
      (values) => sum?.make(values) ?? Number.NaN,
    );
    const written = sum?.of.map((each, index) => [each, enclosed(operands[index])]);
    return html`<div class="formula">${forwardFormula(symbol, Object.fromEntries(written ?? []), whole)}</div>`;
  }

  #chainOf(symbol: ChainSymbol): ChainDerivative | undefined {
    return this.#rule.derivatives.find(({ by }) => by === symbol);
  }

  #lit({ pass, symbol }: Stop): Lit {
    const edges = pass === "forward" ? edgesInto(symbol) : pathOf(this.#chainOf(symbol)?.factors ?? []);
    return { pass, symbol, edges };
  }

  #known(): Record<ChainSymbol, Known> {
    const known = SYMBOLS.map((symbol, index): [ChainSymbol, Known] => {
      const derivative = hasDerivative(this.#stops, symbol, this.done) ? this.#chainOf(symbol)?.value : null;
      const value = hasValue(symbol, this.done) ? this.#rule.values[index] : null;
      return [symbol, { value: value ?? null, derivative: derivative ?? null }];
    });
    return Object.fromEntries(known) as Record<ChainSymbol, Known>;
  }

  #walk(to: number): void {
    this.#play(false);
    this.#goTo(to);
  }

  #goTo(step: number): void {
    this.done = Math.min(Math.max(step, 0), this.#stops.length);
    this.at = this.done;
  }

  #play(on: boolean): void {
    clearTimeout(this.#timer);
    this.playing = on;
    if (!on) return;
    this.#goTo(this.at === this.#stops.length ? 0 : this.at + 1);
    this.#timer = setTimeout(() => this.#play(this.at < this.#stops.length), PAUSE);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const to = { ArrowRight: this.at + 1, ArrowLeft: this.at - 1, Home: 0, End: this.#stops.length }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    this.#walk(to);
    event.preventDefault();
  };

  readonly #onChoose = ({ detail }: Fired<"backprop-choose">): void => {
    this.#play(false);
    this.at = stepOf(this.#stops, detail);
    // The steps before it must be done first.
    this.done = Math.max(this.done, this.at);
  };

  #follow(trail: Trail): void {
    this.trail = trail;
  }

  readonly #take = (symbol: ChainSymbol, value: number): boolean => {
    const given = newest(this.trail).given.map((old, index) => (SYMBOLS[index] === symbol ? value : old));
    return attempted(() => this.#follow(changed(this.trail, given, lossOf(core.chainRule(given)))));
  };

  /** Takes steps of descent and returns whether all of them were possible; those taken before one that was not are kept. */
  readonly #descend = (rate: number, steps: number): boolean =>
    attempted(() => {
      for (let step = 0; step < steps; step++) {
        const given = [...core.chainStep(newest(this.trail).given, rate)];
        this.#follow(stepped(this.trail, given, lossOf(core.chainRule(given))));
      }
    });

  readonly #verdict = (answer: number): Verdict => {
    const right = answer === SHARED;
    return { right, why: right ? words.backprop.right : words.backprop.wrong };
  };

  readonly #undo = (): void => this.#follow(undone(this.trail));

  /** Begins a new trail, so that the user cannot undo to before the numbers that a link gives. */
  #takeGiven(numbers: Partial<ValuesAt<"backprop/network">>): void {
    const given = Object.values({ ...named(core.chainExample(FIRST)), ...numbers });
    this.trail = begun(given, lossOf(core.chainRule(given)));
  }

  #example(seed: number): void {
    this.#seed = seed;
    const given = [...core.chainExample(this.#seed)];
    this.#follow(changed(this.trail, given, lossOf(core.chainRule(given))));
  }
}

/** The twelve given numbers by their names, in the core's order. */
function named(given: ArrayLike<number>): ValuesAt<"backprop/network"> {
  const numbers = [...CONSTANTS, ...PARAMETERS].map((symbol, index) => [symbol, given[index]] as const);
  return Object.fromEntries(numbers) as unknown as ValuesAt<"backprop/network">;
}

function lossOf({ values }: ChainRule): number {
  return values[SYMBOLS.indexOf("L")] ?? Number.NaN;
}

/** The core refuses what is illegal, and says so by throwing. */
function attempted(action: () => void): boolean {
  try {
    action();
    return true;
  } catch (error) {
    // A trap of the WebAssembly module is a crash, not a refusal.
    if (error instanceof WebAssembly.RuntimeError) throw error;
    return false;
  }
}

customElements.define("backprop-network", BackpropNetwork);
