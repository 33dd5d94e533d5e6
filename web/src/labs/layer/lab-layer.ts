import { html, type PropertyValues, unsafeCSS } from "lit";
import { paintDigit } from "../../draw/digit";
import { orSayWhy } from "../../kit/or-say-why";
import type { Fired } from "../events";
import "../../kit/playground-pixels";
import { ThemeController } from "../../kit/theme";
import { words } from "../../texts/words";
import { core } from "../core";
import "../kit/lab-question";
import { choices, LabElement, type LabWords } from "../lab-element";
import { NeededDigits } from "../needed-digits";
import "./lab-layer-batch";
import "./lab-layer-product";
import "./lab-layer-quiz";
import "./lab-layer-strip";
import "./lab-layer-transpose";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import sheet from "./lab-layer.css?inline";
import type { Convention } from "./quiz";
import { LayerRun, MINIBATCHES, type Preset, parameterCount } from "./run";

const BEGIN: ValuesAt<"layer/product"> & ValuesAt<"layer/batch"> = {
  network: "lecture",
  layer: 1,
  convention: "columns",
  digit: 1,
  examples: 8,
};
/** The test digits of the split. */
const DIGITS = 360;
/** Milliseconds between two pictures of a network in training. */
const REST = 120;

/**
 * One layer, with shapes: its product in both conventions, a batch of digits, the rules of transposing, and questions. The numbers
 * are those of the lecture's network, trained here by the core.
 * @attr view - `product`, `batch`, `transpose` or `quiz`
 * @attr network - of the views `product` and `batch`: `lecture` or `figure`
 * @attr layer - of it, from 1; the last one where it has fewer
 * @attr convention - of `product`: `columns` or `rows`
 * @attr digit - of `product`, among the test digits, 1 to 360
 * @attr examples - of `batch`, 1 to 64
 */
export class LabLayer extends LabElement {
  static override properties = {
    ...LabElement.properties,
    preset: { state: true },
    run: { state: true },
    minibatch: { state: true },
    layer: { state: true },
    digit: { state: true },
    convention: { state: true },
    examples: { state: true },
  };

  static override styles = [...LabElement.styles, unsafeCSS(sheet)];

  declare private preset: Preset;
  /** Null until it is first shown. */
  declare private run: LayerRun | null;
  /** How many minibatches the shown network has seen. */
  declare private minibatch: number;
  declare private layer: number;
  declare private digit: number;
  declare private convention: Convention;
  declare private examples: number;

  readonly #colors = new ThemeController(this);
  readonly #digits = new NeededDigits(this);
  #started: Preset | null = null;

  constructor() {
    super();
    this.preset = "lecture";
    this.run = null;
    this.minibatch = 0;
    this.layer = 0;
    this.digit = 0;
    this.convention = "columns";
    this.examples = 8;
    const common = (): Pick<ValuesAt<"layer/batch">, "network" | "layer"> => ({
      network: this.preset,
      layer: this.layer + 1,
    });
    new ValuesController(
      this,
      "layer/product",
      () => ({ ...common(), convention: this.convention, digit: this.digit + 1 }),
      () => BEGIN,
    );
    new ValuesController(
      this,
      "layer/batch",
      () => ({ ...common(), examples: this.examples }),
      () => BEGIN,
    );
  }

  protected override take(values: Partial<ValuesAt<"layer/product"> & ValuesAt<"layer/batch">>): void {
    const { network, layer, convention, digit, examples } = { ...BEGIN, ...values };
    const last = this.run?.preset === network ? this.run.widths.length - 2 : Number.POSITIVE_INFINITY;
    this.preset = network;
    this.layer = Math.min(layer - 1, last);
    if (this.shownView === "batch") this.examples = examples;
    else Object.assign(this, { convention, digit: digit - 1 });
  }

  protected override get words(): LabWords {
    return words.layer;
  }

  override willUpdate(_changed: PropertyValues<this>): void {
    const needsRun = ["product", "batch"].includes(this.shownView);
    if (needsRun && this.#digits.ready && this.#started !== this.preset) orSayWhy(this, this.#train());
  }

  protected override renderView(view: string): unknown {
    if (view === "transpose") return this.#transpose();
    if (view === "quiz") return html`<lab-layer-quiz></lab-layer-quiz>`;
    const { run } = this;
    if (!run) return this.#digits.render();
    return html`
      ${this.#network(run, view)} ${view === "batch" ? this.#batch(run) : this.#product(run)}
    `;
  }

  #network(run: LayerRun, view: string): unknown {
    const { layer } = words;
    const { widths } = run;
    return html`<div class="network">
      <lab-layer-strip
        .widths=${widths}
        .layer=${this.layer}
        .convention=${view === "batch" ? "rows" : this.convention}
        .examples=${view === "batch" ? this.examples : 1}
        @lab-layer-choose=${(event: Fired<"lab-layer-choose">) => {
          this.layer = event.detail;
        }}
      ></lab-layer-strip>
      <div class="about">
        ${choices(
          layer.network,
          [
            ["lecture", layer.networks.lecture],
            ["figure", layer.networks.figure],
          ],
          this.preset,
          this.#choosePreset,
        )}
        <p>${layer.wholeNetwork(parameterCount(widths))} ${layer.trainedFor(this.minibatch)}</p>
      </div>
    </div>`;
  }

  #product(run: LayerRun): unknown {
    const { layer } = words;
    const { widths } = run;
    const inputs = widths[this.layer] ?? 0;
    const outputs = widths[this.layer + 1] ?? 0;
    return html`
      <div class="tools">
        ${choices(
          layer.convention,
          [
            ["columns", layer.conventions.columns],
            ["rows", layer.conventions.rows],
          ],
          this.convention,
          (convention: Convention) => {
            this.convention = convention;
          },
        )}
        ${this.#digitChooser(run)}
      </div>
      <lab-layer-product
        .run=${run}
        .minibatch=${this.minibatch}
        .layer=${this.layer}
        .digit=${this.digit}
        .convention=${this.convention}
      >
      <lab-question
        whole
        .prompt=${layer.productQuestion(inputs, outputs)}
        .check=${(answer: number) => {
          const { rows, columns } = core.layerShape("weights", "columns", inputs, outputs, 1);
          const right = answer === rows * columns;
          return {
            right,
            why: right ? layer.productReason(rows, columns) : layer.productHint(answer === inputs + outputs),
          };
        }}
      ></lab-question>
      </lab-layer-product>
    `;
  }

  #digitChooser(run: LayerRun): unknown {
    const { layer } = words;
    const { label, counts } = run.digit(this.digit);
    return html`<div class="digit" role="group" aria-label=${layer.digit}>
      <playground-pixels
        .columns=${8}
        .rows=${8}
        .width=${48}
        .height=${48}
        label=${layer.digitPicture}
        .paint=${(pixels: Uint32Array) => paintDigit(pixels, counts, this.#colors.theme.ink)}
      ></playground-pixels>
      <button aria-label=${layer.previousDigit} @click=${() => this.#otherDigit(-1)}>←</button>
      <button aria-label=${layer.nextDigit} @click=${() => this.#otherDigit(1)}>→</button>
      <span role="status">${layer.testDigit(this.digit + 1, label)}</span>
    </div>`;
  }

  #batch(run: LayerRun): unknown {
    const { layer } = words;
    const { widths } = run;
    const outputs = widths[this.layer + 1] ?? 0;
    const inputs = widths[this.layer] ?? 0;
    const learned = core.layerShape("bias", "rows", inputs, outputs, this.examples);
    return html`
      <lab-layer-batch
        .run=${run}
        .minibatch=${this.minibatch}
        .layer=${this.layer}
        .examples=${this.examples}
        @lab-layer-examples=${(event: Fired<"lab-layer-examples">) => {
          this.examples = event.detail;
        }}
      >
      <lab-question
        whole
        .prompt=${layer.batchQuestion(this.examples, outputs)}
        .check=${(answer: number) => {
          const right = answer === learned.rows * learned.columns;
          return { right, why: right ? layer.batchReason(outputs) : layer.batchHint };
        }}
      ></lab-question>
      </lab-layer-batch>
    `;
  }

  #transpose(): unknown {
    const { layer } = words;
    return html`
      <lab-layer-transpose></lab-layer-transpose>
      <lab-question
        .prompt=${layer.transposeQuestion}
        .choices=${layer.transposeChoices}
        .check=${(answer: number) => ({
          right: answer === 2,
          why: answer === 2 ? layer.transposeReason : layer.transposeHints[answer],
        })}
      ></lab-question>
    `;
  }

  async #train(): Promise<void> {
    const { preset } = this;
    this.#started = preset;
    const run = new LayerRun(core, preset);
    this.layer = Math.min(this.layer, run.widths.length - 2);
    this.run = run;
    this.minibatch = run.minibatch;
    let shown = performance.now();
    await run.train((minibatch) => {
      if (preset === this.preset && performance.now() - shown > REST) {
        shown = performance.now();
        this.minibatch = minibatch;
      }
      return new Promise((resolve) => setTimeout(resolve));
    });
    if (preset === this.preset) this.minibatch = MINIBATCHES;
  }

  /** The old network stays in view until the new one is trained. */
  readonly #choosePreset = (preset: Preset): void => {
    this.preset = preset;
  };

  #otherDigit(by: number): void {
    this.digit = (this.digit + by + DIGITS) % DIGITS;
  }
}

customElements.define("lab-layer", LabLayer);
