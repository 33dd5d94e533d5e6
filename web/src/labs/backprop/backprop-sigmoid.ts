import { html, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { decimals, printed, significant } from "../../texts/printed";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import sheet from "./backprop-sigmoid.css?inline";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import { samplesIn } from "../kit/samples";
import { display, tex } from "../tex";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";

const BEGIN: ValuesAt<"backprop/sigmoid"> = { x: 1 };
const ENDS = [-6, 6] as const;
const SAMPLES = 241;
const DIGITS = 6;
/** What the forward pass has kept, in the question. */
const KEPT = 0.8;
const LINES = [
  display`\sigma\text{′}(x) = \frac{d}{dx} \, \frac{1}{1 + e^{-x}}`,
  display`= \frac{-1}{(1 + e^{-x})^2} \cdot (-e^{-x})`,
  display`= \frac{e^{-x}}{(1 + e^{-x})^2}`,
  display`= \frac{1}{1 + e^{-x}} \cdot \frac{e^{-x}}{1 + e^{-x}}`,
  display`= \sigma(x) \cdot \frac{e^{-x}}{1 + e^{-x}}`,
  display`= \sigma(x) \cdot \frac{1 + e^{-x} - 1}{1 + e^{-x}}`,
  display`= \sigma(x) \cdot \left( \frac{1 + e^{-x}}{1 + e^{-x}} - \frac{1}{1 + e^{-x}} \right)`,
  display`= \sigma(x) \, (1 - \sigma(x))`,
];

/**
 * The derivative of the sigmoid, L5: in six steps from the chain rule, each with its number at an x that can be moved.
 * @prop given - an x to begin with; null for 1
 */
export class BackpropSigmoid extends PlaygroundElement {
  static override properties = { given: { attribute: false }, x: { state: true }, shown: { state: true } };

  declare given: Partial<ValuesAt<"backprop/sigmoid">> | null;
  declare private x: number;
  /** How many of the lines are shown. */
  declare private shown: number;

  readonly #xs = samplesIn(...ENDS, SAMPLES);
  readonly #curve = core.activationCurve("sigmoid", ...ENDS, SAMPLES);

  constructor() {
    super();
    this.given = null;
    this.x = BEGIN.x;
    this.shown = 2;
    new ValuesController(
      this,
      "backprop/sigmoid",
      () => ({ x: this.x }),
      () => BEGIN,
    );
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) this.x = this.given.x ?? BEGIN.x;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { sigmoid } = words.backprop;
    const { lines, measured } = core.sigmoidDerivation(this.x);
    const numbers = [measured, ...lines];
    const isAll = this.shown === LINES.length;
    return html`
      <p class="lead">${sigmoid.lead}</p>
      <div class="columns">
        <section class="card">
          <h3>${sigmoid.curves}</h3>
          ${this.#plot()}
          <lab-slider .label=${sigmoid.x} .value=${this.x} .min=${ENDS[0]} .max=${ENDS[1]} .step=${0.05} @lab-input=${this.#onSlide}></lab-slider>
          ${this.#reuse()}
        </section>
        <section class="card">
          <h3>${sigmoid.derivation}</h3>
          <div class="buttons">
            <button aria-disabled=${isAll} @click=${() => this.#show(this.shown + 1)}>${sigmoid.next}</button>
            <button aria-disabled=${isAll} @click=${() => this.#show(LINES.length)}>${sigmoid.all}</button>
            <button aria-disabled=${this.shown === 1} @click=${() => this.#show(1)}>${sigmoid.again}</button>
          </div>
          <ol>
            ${LINES.slice(0, this.shown).map((line, index) => this.#line(line, index, numbers[index] ?? 0))}
          </ol>
          <p class="spoken" role="status">${sigmoid.said(this.shown, LINES.length, sigmoid.reasons[this.shown - 1] ?? "")}</p>
        </section>
      </div>
      <lab-question .prompt=${sigmoid.question(text.plain(KEPT))} .check=${this.#verdict}></lab-question>
    `;
  }

  #line(line: unknown, index: number, number: number): unknown {
    const isLast = index === LINES.length - 1;
    return html`<li class=${isLast ? "last" : ""}>
      <span class="reason">${words.backprop.sigmoid.reasons[index]}</span>
      <span>${line}</span>
      <data translate="no" value=${number}>${words.labs.fixed(number, DIGITS)}</data>
    </li>`;
  }

  #plot(): unknown {
    const { sigmoid } = words.backprop;
    const { sigmoid: value, lines } = core.sigmoidDerivation(this.x);
    const { values, derivatives } = this.#curve;
    return html`<lab-plot
      .label=${sigmoid.picture}
      .x=${ENDS}
      .y=${[0, 1.1]}
      .curves=${[
        { xs: this.#xs, ys: derivatives, className: "other", label: "σ′" },
        { xs: this.#xs, ys: values, className: "main", label: "σ" },
      ]}
      .points=${[
        { x: this.x, y: lines.at(-1) ?? 0, className: "other" },
        { x: this.x, y: value, moves: { along: "x", name: sigmoid.x } },
      ]}
      @lab-move=${({ detail }: Fired<"lab-move">) => this.#move(detail.x)}
    ></lab-plot>`;
  }

  #reuse(): unknown {
    const { sigmoid } = words.backprop;
    const { exponential, sigmoid: value, lines } = core.sigmoidDerivation(this.x);
    const kept = { value, way: decimals, digits: 4 };
    const forward = printed([{ value: exponential, way: significant, digits: 3 }], kept, ([e = 0]) => 1 / (1 + e));
    const slope = { value: lines.at(-1) ?? 0, way: decimals, digits: 4 };
    const backward = printed([kept], slope, ([s = 0]) => s * (1 - s));
    const s = backward.operands[0];
    return html`<dl class="reuse">
      <dt>${sigmoid.forward}</dt>
      <dd>${tex`\sigma(x) = \dfrac{1}{1 + e^{-x}} = \dfrac{1}{1 + ${forward.operands[0]}} = ${forward.whole}`}</dd>
      <dt>${sigmoid.backward}</dt>
      <dd>${tex`\sigma\text{′}(x) = ${s} \cdot (1 - ${s}) = ${backward.whole}`}</dd>
    </dl>`;
  }

  readonly #onSlide = ({ detail }: Fired<"lab-input">): void => this.#move(detail);

  #move(x: number): void {
    this.x = Number(x.toFixed(2));
  }

  #show(lines: number): void {
    this.shown = Math.min(lines, LINES.length);
  }

  readonly #verdict = (answer: number): Verdict => {
    const { sigmoid } = words.backprop;
    const slope = core.sigmoidDerivation(Math.log(KEPT / (1 - KEPT))).lines.at(-1) ?? 0;
    const right = Math.abs(answer - slope) < 0.001;
    return { right, why: right ? sigmoid.right(text.plain(KEPT), fine(text, slope)) : sigmoid.wrong };
  };
}

customElements.define("backprop-sigmoid", BackpropSigmoid);
