import { html, unsafeCSS } from "lit";
import { paintDigit } from "../../draw/digit";
import { orSayWhy } from "../../kit/or-say-why";
import { PlaygroundElement } from "../../kit/playground-element";
import { FULL } from "../../plain/digit";
import type { Fired } from "../events";
import sheet from "./loop-predict.css?inline";
import "../../kit/playground-pixels";
import { ThemeController } from "../../kit/theme";
import { lab } from "../../styles/lab";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import "../kit/lab-matrix";
import "../kit/lab-slider";
import "../kit/lab-transport";
import { Playback } from "../kit/playback";
import { argmax, LayerRun, MINIBATCHES } from "../layer/run";
import type { ValuesAt } from "../values";
import { ValuesController } from "../values-controller";
import { LISTING, type LineName } from "./listing";
import "./loop-listing";

/** The test digits of the split. */
const DIGITS = 360;
const SIDE = 8;
const SCALE = 10;
/** The size of a row's picture, in CSS pixels. */
const WIDTH = 256;
const ROW_HEIGHT = 12;
/** A row of numbers on its way through the network, and the layer that it comes from; null for the digit itself. */
interface Row {
  readonly layer: number | null;
  readonly values: Float32Array;
}

/**
 * The lecture's predict, line by line, with the numbers of a test digit; the network is that of the layer lab. The digits must have been
 * loaded.
 * @prop given - a digit to begin with; null for the first
 */
export class LoopPredict extends PlaygroundElement {
  static override properties = { given: { attribute: false }, digit: { state: true }, minibatch: { state: true } };

  declare given: Partial<ValuesAt<"loop/predict">> | null;
  declare private digit: number;
  /** How many minibatches the network has seen. */
  declare private minibatch: number;

  readonly #run = new LayerRun(core, "lecture");
  #rows: readonly Row[] = [];
  readonly #colors = new ThemeController(this);
  /** One line each for the digit, the layers and the end. */
  readonly #lines: readonly LineName[] = ["digit", ...Array<LineName>(this.#layers).fill("pass"), "append"];
  readonly #playback = new Playback(this, () => ({ last: this.#lines.length, stepsPerSecond: 1 }));

  constructor() {
    super();
    this.given = null;
    this.digit = 0;
    this.minibatch = this.#run.minibatch;
    new ValuesController(
      this,
      "loop/predict",
      () => ({ digit: this.digit }),
      () => ({ digit: 0 }),
    );
    this.#playback.go(this.#lines.length);
    orSayWhy(this, this.#train());
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("given") && this.given) this.digit = this.given.digit ?? 0;
    // Not with every frame that plays.
    if (changed.has("digit") || changed.has("minibatch")) this.#rows = this.#passed();
  }

  static override styles = [shared, lab, unsafeCSS(sheet)];

  override render(): unknown {
    const { loop } = words;
    const { label, counts } = this.#run.digit(this.digit);
    return html`<div class="columns">
      <section class="card code">
        <loop-listing
          .lines=${LISTING.predict}
          .current=${this.#lines[this.#playback.step] ?? null}
          .caller=${null}
          .target=${null}
          label=${loop.predictCode}
          @loop-run=${(event: Fired<"loop-run">) => this.#runTo(event.detail)}
        ></loop-listing>
        <lab-transport
          .playback=${this.#playback}
          .playing=${this.#playback.playing}
          .step=${this.#playback.step}
          .last=${this.#lines.length}
        ></lab-transport>
        <p class="saying" role="status">${this.#said(label)}</p>
      </section>
      <section class="card">
        <div class="digit">
          <playground-pixels
            .columns=${SIDE}
            .rows=${SIDE}
            .width=${SIDE * SCALE}
            .height=${SIDE * SCALE}
            label=${loop.prediction(label, null)}
            .paint=${(pixels: Uint32Array) => paintDigit(pixels, counts, this.#colors.theme.ink)}
          ></playground-pixels>
          <lab-slider
            .label=${loop.testDigit}
            .value=${this.digit}
            .min=${0}
            .max=${DIGITS - 1}
            .step=${1}
            @lab-input=${(event: Fired<"lab-input">) => {
              this.digit = event.detail;
            }}
          ></lab-slider>
        </div>
        <ol>${this.#rows.slice(0, this.#playback.step).map((row) => this.#row(row))}</ol>
        <p class="soft">${loop.predictTrained(this.minibatch)}</p>
      </section>
    </div>`;
  }

  get #layers(): number {
    return 2 * (this.#run.widths.length - 1);
  }

  #passed(): Row[] {
    const passes = Array.from({ length: this.#layers / 2 }, (_, layer) => this.#run.pass(layer, [this.digit]));
    const behind = passes.flatMap(({ z, a }, index): Row[] => [
      { layer: 2 * index, values: z },
      { layer: 2 * index + 1, values: a },
    ]);
    return [{ layer: null, values: passes[0]?.x ?? new Float32Array() }, ...behind];
  }

  #row({ layer, values }: Row): unknown {
    const isDigit = layer === null;
    const columns = values.length;
    return html`<li>
      <p>${isDigit ? `x_test[${this.digit}]` : words.loop.layer(this.#facts(layer))}</p>
      <lab-matrix
        .values=${values}
        .rows=${1}
        .columns=${columns}
        label="values"
        heat
        tuple
        ?ink=${isDigit}
        .most=${isDigit ? FULL : null}
        .cellWidth=${WIDTH / columns}
        .cellHeight=${ROW_HEIGHT}
      ></lab-matrix>
    </li>`;
  }

  #facts(layer: number) {
    const { widths } = this.#run;
    const connected = layer % 2 === 0;
    const from = Math.floor((layer + 1) / 2);
    return {
      layer,
      connected,
      inputs: widths[from] ?? 0,
      outputs: widths[connected ? from + 1 : from] ?? 0,
      minibatch: this.minibatch,
      example: 0,
      row: this.digit,
      label: this.#run.digit(this.digit).label,
    };
  }

  #said(label: number): unknown {
    const { loop, labs } = words;
    const { step } = this.#playback;
    const line = this.#lines[step];
    if (line === "digit" || line === "pass") return loop.lines[line](this.#facts(step - 1));
    const outputs = this.#rows.at(-1)?.values ?? new Float32Array();
    const predicted = argmax(outputs);
    if (line === "append") return loop.lines.append();
    const sum = outputs.reduce((all, output) => all + output, 0);
    return loop.predicted(predicted, labs.fixed(outputs[predicted] ?? 0, 3), labs.fixed(sum, 3), label);
  }

  /** Goes to the next line of this name, or back to the first one. */
  #runTo(name: LineName): void {
    const next = this.#lines.indexOf(name, this.#playback.step + 1);
    this.#playback.go(next < 0 ? this.#lines.indexOf(name) : next);
    this.requestUpdate();
  }

  async #train(): Promise<void> {
    await this.#run.train((minibatch) => {
      this.minibatch = minibatch;
      return new Promise((resolve) => setTimeout(resolve));
    });
    this.minibatch = MINIBATCHES;
  }
}

customElements.define("loop-predict", LoopPredict);
