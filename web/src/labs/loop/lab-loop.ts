import { html } from "lit";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Verdict } from "../kit/lab-question";
import { LabElement } from "../lab-element";
import { NeededDigits } from "../needed-digits";
import "../kit/lab-question";
import "./loop-data";
import "./loop-debugger";
import "./loop-predict";

/**
 * The training loop (L12 to L15): fit line by line with the numbers of a minibatch, the data that it is given, and predict line by
 * line with those of a test digit.
 * @attr view - `debugger`, `data` or `predict`
 * @attr minibatch - of the view `debugger`, 0 to 39999: a far one takes seconds
 * @attr digit - of `data`, 0 to 1796; of `predict`, among the test digits, 0 to 359
 */
export class LabLoop extends LabElement {
  readonly #digits = new NeededDigits(this);

  protected override get words() {
    return words.loop;
  }

  protected override renderView(view: string): unknown {
    const { loop } = words;
    if (!this.#digits.ready) return this.#digits.render();
    if (view === "predict")
      return html`<loop-predict .given=${this.given}></loop-predict>
        <lab-question .prompt=${loop.predictQuestion} .choices=${loop.predictAnswers} .check=${this.#predictVerdict}></lab-question>`;
    return view === "data"
      ? html`<loop-data .given=${this.given}></loop-data>
          <lab-question .prompt=${loop.dataQuestion} .choices=${loop.dataAnswers} .check=${this.#dataVerdict}></lab-question>`
      : html`<loop-debugger .given=${this.given}></loop-debugger>
          <lab-question .prompt=${loop.question} .choices=${loop.answers} .check=${this.#verdict}></lab-question>`;
  }

  readonly #verdict = (answer: number): Verdict => {
    const { answers, why, whyNot } = words.loop;
    const examples = core.loopMoments().filter(({ act }) => act === "take").length;
    const right = Number.parseInt(answers[answer] ?? "", 10) === examples;
    return { right, why: right ? why : whyNot[answer] };
  };

  readonly #predictVerdict = (answer: number): Verdict => {
    const { predictWhy, predictWhyNot } = words.loop;
    const right = answer === 0;
    return { right, why: right ? predictWhy : predictWhyNot[answer] };
  };

  readonly #dataVerdict = (answer: number): Verdict => {
    const { dataWhy, dataWhyNot } = words.loop;
    const right = answer === 0;
    return { right, why: right ? dataWhy : dataWhyNot[answer] };
  };
}

customElements.define("lab-loop", LabLoop);
