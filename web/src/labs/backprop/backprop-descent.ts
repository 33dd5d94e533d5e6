import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { fine } from "../../texts/fine";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit, type Fired } from "../events";
import sheet from "./backprop-descent.css?inline";
import "../kit/lab-plot";
import "../kit/lab-slider";
import { tex } from "../tex";

const MANY = 10;

/**
 * Steps of gradient descent, and the loss that they lead to.
 * @prop losses - before the first step, and after each
 * @prop undoable - whether there is something to take back
 * @prop descend - takes this many steps with a learning rate; returns whether all of them were legal
 * @fires backprop-undo
 */
export class BackpropDescent extends PlaygroundElement {
  static override properties = {
    losses: { attribute: false },
    undoable: { type: Boolean },
    descend: { attribute: false },
    rate: { state: true },
    tooFar: { state: true },
  };

  declare losses: readonly number[];
  declare undoable: boolean;
  declare descend: (rate: number, steps: number) => boolean;
  declare private rate: number;
  /** Whether the last step would have led to illegal numbers. */
  declare private tooFar: boolean;

  constructor() {
    super();
    this.losses = [];
    this.undoable = false;
    this.descend = () => false;
    this.rate = 0.1;
    this.tooFar = false;
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { backprop } = words;
    const { losses } = this;
    const steps = losses.length - 1;
    return html`
      <h3>${backprop.descent}</h3>
      <div class="formula">${tex`p \leftarrow p - \eta \, \dfrac{\partial L}{\partial p}`} <span>${backprop.everyParameter}</span></div>
      <lab-slider
        .label=${backprop.rate}
        .value=${this.rate}
        .min=${0.01}
        .max=${10}
        logarithmic
        @lab-input=${this.#onRate}
      ></lab-slider>
      <div class="buttons">
        <button @click=${() => this.#descend(1)}>${backprop.descend}</button>
        <button @click=${() => this.#descend(MANY)}>${backprop.descendMany(MANY)}</button>
        <button aria-disabled=${this.undoable ? "false" : "true"} @click=${this.#undo}>${backprop.undo}</button>
      </div>
      <lab-plot
        .label=${backprop.curve}
        .x=${[0, Math.max(MANY, steps)]}
        .y=${[0, 1.1 * Math.max(...losses, 1e-9)]}
        .xName=${backprop.stepAxis}
        y-name="L"
        .curves=${[{ xs: losses.map((_, step) => step), ys: losses, className: "main" }]}
        .points=${[{ x: steps, y: losses.at(-1) ?? 0 }]}
      ></lab-plot>
      <p role="status">${backprop.loss(fine(text, losses.at(-1) ?? 0), steps, fine(text, losses[0] ?? 0))}</p>
      ${this.tooFar ? html`<p class="error" role="alert">${backprop.tooFar}</p>` : nothing}
    `;
  }

  readonly #onRate = ({ detail }: Fired<"lab-input">): void => {
    this.rate = detail;
    this.tooFar = false;
  };

  #descend(steps: number): void {
    this.tooFar = !this.descend(this.rate, steps);
  }

  readonly #undo = (): void => {
    this.tooFar = false;
    emit(this, "backprop-undo");
  };
}

customElements.define("backprop-descent", BackpropDescent);
