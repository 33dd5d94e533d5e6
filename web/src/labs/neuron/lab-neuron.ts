import { html, type PropertyDeclarations, svg, unsafeCSS } from "lit";
import type { NeuronValues } from "../../../../wasm/labs/neuron";
import { fine } from "../../texts/fine";
import { decimals, type PrintedNumber, printed, sum } from "../../texts/printed";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { core } from "../core";
import { equation } from "../equation";
import type { Fired } from "../events";
import type { Verdict } from "../kit/lab-question";
import { choices, LabElement } from "../lab-element";
import { tex } from "../tex";
import sheet from "./lab-neuron.css?inline";
import "../kit/lab-plot";
import "../kit/lab-question";
import "../kit/lab-slider";
import { samplesIn } from "../kit/samples";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { widthOf } from "./weight";

const ACTIVATIONS = ["sigmoid", "relu", "tanh", "leaky_relu"] as const;
type Activation = (typeof ACTIVATIONS)[number];

/** Inputs, weights and bias go from -3 to 3. */
const REACH = 3;
const ENDS = [-8, 8] as const;
const SAMPLES = 321;
const BEGIN: ValuesAt<"neuron"> = { x: [1, 0.5, -1], w: [1.2, -0.8, 0.6], b: 0.3, activation: "sigmoid" };
/** Where a weight is written: clear of all lines, however thick they are. */
const LABELS = [
  { x: 116, y: 42 },
  { x: 69, y: 96 },
  { x: 116, y: 178 },
] as const;
/** A slope below this is nearly none. */
const FLAT = 0.05;

/** Two decimals, if they are enough. */
function inPicture(value: number): PrintedNumber {
  return { value, way: decimals, digits: 2 };
}

/** Of three inputs, their weights, and the bias. */
function weightedSum([x1 = 0, x2 = 0, x3 = 0, w1 = 0, w2 = 0, w3 = 0, b = 0]: readonly number[]): number {
  return w1 * x1 + w2 * x2 + w3 * x3 + b;
}

/**
 * The neuron (L1): weighted sum, bias and activation, term by term, and where it is on the curve and its derivative.
 * @attr x - the three inputs from -3 to 3, as `1,0.5,-1`
 * @attr w - the three weights from -3 to 3
 * @attr b - the bias from -3 to 3
 * @attr activation - `sigmoid`, `relu`, `tanh` or `leaky_relu`
 */
export class LabNeuron extends LabElement {
  static override properties: PropertyDeclarations = {
    inputs: { state: true },
    weights: { state: true },
    bias: { state: true },
    activation: { state: true },
  };

  declare private inputs: readonly number[];
  declare private weights: readonly number[];
  declare private bias: number;
  declare private activation: Activation;

  constructor() {
    super();
    this.take({});
    new ValuesController(
      this,
      "neuron",
      () => ({ x: this.inputs, w: this.weights, b: this.bias, activation: this.activation }),
      () => BEGIN,
    );
  }

  protected override take(values: Partial<ValuesAt<"neuron">>): void {
    const { x, w, b, activation } = { ...BEGIN, ...values };
    this.inputs = x;
    this.weights = w;
    this.bias = b;
    this.activation = activation;
  }

  static override styles = [...LabElement.styles, unsafeCSS(sheet)];

  protected override get words() {
    return words.neuron;
  }

  protected override renderView(): unknown {
    const values = core.neuron(this.inputs, this.weights, this.bias, this.activation);
    const z = this.#digitsOf(values);
    return html`
      <div class="columns">
        <div class="stack">
          <section class="card">
            <h3>${words.neuron.sum}</h3>
            ${this.#picture(values, z)}
            <div class="formula">${this.#sum(values, z)}</div>
          </section>
          <section class="card sliders">${this.#sliders()}</section>
        </div>
        <div class="stack">
          <section class="card">
            <h3>${words.neuron.activation}</h3>
            ${choices(
              words.neuron.activation,
              ACTIVATIONS.map((name) => [name, words.neuron.activations[name]] as const),
              this.activation,
              (activation) => {
                this.activation = activation;
              },
            )}
            ${this.#plot(values)}
            <div class="formula">${this.#output(values)}</div>
            <p class="word">${this.#word(values)}</p>
          </section>
          <lab-question .prompt=${words.neuron.question} .check=${this.#verdict}></lab-question>
        </div>
      </div>
    `;
  }

  #sliders(): unknown {
    return html`
      <h3>${words.neuron.inputs}</h3>
      ${this.inputs.map((value, index) =>
        this.#slider(words.neuron.input(index + 1), value, (input) => {
          this.inputs = this.inputs.with(index, input);
        }),
      )}
      <h3>${words.neuron.parameters}</h3>
      ${this.weights.map((value, index) =>
        this.#slider(words.neuron.weight(index + 1), value, (weight) => {
          this.weights = this.weights.with(index, weight);
        }),
      )}
      ${this.#slider(words.neuron.bias, this.bias, (bias) => {
        this.bias = bias;
      })}
    `;
  }

  #slider(label: string, value: number, set: (value: number) => void): unknown {
    return html`<lab-slider
      .label=${label}
      .value=${value}
      .min=${-REACH}
      .max=${REACH}
      .step=${0.05}
      @lab-input=${(event: Fired<"lab-input">) => set(event.detail)}
    ></lab-slider>`;
  }

  /** Enough decimals of the sum z that the printed z gives the printed output. */
  #digitsOf({ sum, output }: NeuronValues): number {
    const outputOf = ([z = 0]: readonly number[]): number => core.activation(this.activation, z);
    const { more } = printed(
      [{ value: sum, way: decimals, digits: 3 }],
      { value: output, way: decimals, digits: 4 },
      outputOf,
    );
    return 3 + more[0];
  }

  #picture({ sum, output }: NeuronValues, z: number): unknown {
    const { fixed } = words.labs;
    const given = [...this.inputs, ...this.weights, this.bias].map(inPicture);
    const { operands, whole } = printed(given, { value: sum, way: decimals, digits: z }, weightedSum);
    const rows = [34, 110, 186];
    return html`<svg class="picture" viewBox="0 0 460 240" role="img" aria-label=${words.neuron.picture}>
      ${svg`
        ${rows.map((y, index) => {
          const weight = this.weights[index] ?? 0;
          return svg`<path class=${weight < 0 ? "negative" : ""} stroke-width=${widthOf(weight, REACH)} d="M62,${y}L232,110"></path>`;
        })}
        <path class="wire" d="M232,214V142M264,110H316M366,110H410"></path>
        ${rows.map((y, index) => {
          const weight = LABELS[index];
          return svg`
            <circle cx="34" cy=${y} r="32"></circle>
            <text class="small" x="34" y=${y - 9}>x${"₁₂₃"[index]}</text>
            <text x="34" y=${y + 8}>${operands[index]}</text>
            <text class="small weight" x=${weight?.x} y=${weight?.y}>w${"₁₂₃"[index]} = ${operands[3 + index]}</text>`;
        })}
        <circle cx="232" cy="110" r="32"></circle>
        <text class="small" x="232" y="99">Σ = z</text>
        <text x="232" y="119">${whole}</text>
        <text class="small" x="232" y="226">b = ${operands[6]}</text>
        <circle cx="341" cy="110" r="25"></circle>
        <text x="341" y="110">σ</text>
        <circle class="output" cx="429" cy="110" r="30"></circle>
        <text class="small on" x="429" y="101">a</text>
        <text class="on" x="429" y="119">${fixed(output, 3)}</text>
      `}
    </svg>`;
  }

  #sum({ terms, sum: z }: NeuronValues, digits: number): unknown {
    const { operands, whole } = printed([...terms, this.bias].map(inPicture), { value: z, way: decimals, digits }, sum);
    const signed = (term = ""): string => (term.startsWith("−") ? `− ${term.slice(1)}` : `+ ${term}`);
    return [
      equation(tex`z`, tex`= w_1 x_1 + w_2 x_2 + w_3 x_3 + b`),
      equation(
        tex`\phantom{z}`,
        tex`= ${operands[0]} \; ${signed(operands[1])} \;`,
        tex`${signed(operands[2])} \; ${signed(operands[3])}`,
        tex`= ${whole}`,
      ),
    ];
  }

  #output({ sum: z, output, derivative }: NeuronValues): unknown {
    const { operands, whole: slope } = printed(
      [{ value: output, way: decimals, digits: 4 }],
      { value: derivative, way: decimals, digits: 4 },
      ([a = 0]) => core.derivative(this.activation, z, a),
    );
    const [a] = operands;
    switch (this.activation) {
      case "sigmoid":
        return [
          equation(tex`a`, tex`= \sigma(z) = \dfrac{1}{1+e^{-z}}`, tex`= ${a}`),
          equation(tex`\sigma'(z)`, tex`= a\,(1-a)`, tex`= ${slope}`),
        ];
      case "relu":
        return [
          equation(tex`a`, tex`= \max(0, z)`, tex`= ${a}`),
          equation(tex`\sigma'(z)`, tex`= [z > 0]`, tex`= ${slope}`),
        ];
      case "tanh":
        return [
          equation(tex`a`, tex`= \tanh(z)`, tex`= ${a}`),
          equation(tex`\sigma'(z)`, tex`= 1 - a^2`, tex`= ${slope}`),
        ];
      case "leaky_relu":
        return [
          equation(tex`a`, tex`= \max(0.01\,z, z)`, tex`= ${a}`),
          equation(tex`\sigma'(z)`, tex`= [z > 0] + 0.01\,[z \le 0]`, tex`= ${slope}`),
        ];
    }
  }

  #plot({ sum: z, output, derivative }: NeuronValues): unknown {
    const { values, derivatives } = core.activationCurve(this.activation, ENDS[0], ENDS[1], SAMPLES);
    const xs = samplesIn(...ENDS, SAMPLES);
    const isBounded = this.activation === "sigmoid" || this.activation === "tanh";
    return html`<lab-plot
      .label=${words.neuron.curve(words.neuron.activations[this.activation])}
      .x=${ENDS}
      .y=${isBounded ? [this.activation === "tanh" ? -1.1 : -0.1, 1.15] : [-1, 8]}
      x-name="z"
      .curves=${[{ xs, ys: derivatives, className: "other", label: "σ′" }, { xs, ys: values, className: "main", label: "σ" }]}
      .points=${[
        { x: z, y: derivative, className: "other" },
        { x: z, y: output, moves: { along: "x", name: words.neuron.moveSum } },
      ]}
      @lab-move=${(event: Fired<"lab-move">) => this.#moveSum(event.detail.x - z)}
    ></lab-plot>`;
  }

  #moveSum(by: number): void {
    const bias = Math.max(-REACH, Math.min(REACH, this.bias + by));
    this.bias = Number(bias.toFixed(3));
  }

  #word({ sum: z, derivative }: NeuronValues): unknown {
    const { corner, dead, flat, steep } = words.neuron;
    const slope = fine(text, derivative);
    const isBent = this.activation === "relu" || this.activation === "leaky_relu";
    if (isBent && z === 0) return corner(slope);
    if (this.activation === "relu" && z < 0) return dead;
    return derivative < FLAT ? flat(slope) : steep(slope);
  }

  readonly #verdict = (answer: number): Verdict => {
    const { derivative } = core.neuron([0], [0], 0, "sigmoid");
    const { tooLarge, tooSmall, why } = words.neuron;
    if (answer === derivative) return { right: true, why };
    return { right: false, why: answer > derivative ? tooLarge : tooSmall };
  };
}

customElements.define("lab-neuron", LabNeuron);
