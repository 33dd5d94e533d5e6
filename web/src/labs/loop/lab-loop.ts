import { html } from "lit";
import { words } from "../../texts/words";
import { core } from "../core";
import type { Verdict } from "../kit/lab-question";
import { LabElement } from "../lab-element";
import { NeededDigits } from "../needed-digits";
import "../kit/lab-question";
import "./loop-data";
import "./loop-debugger";

/**
 * The training loop (L12 to L15): fit line by line with the numbers of a minibatch, and the data that it is given.
 * @attr view - `debugger` or `data`
 * @attr minibatch - of the view `debugger`, 0 to 39999: a far one takes seconds
 * @attr digit - of `data`, 0 to 1796
 */
export class LabLoop extends LabElement {
  readonly #digits = new NeededDigits(this);

  protected override get words() {
    return words.loop;
  }

  protected override renderView(view: string): unknown {
    const { loop } = words;
    if (!this.#digits.ready) return this.#digits.render();
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

  readonly #dataVerdict = (answer: number): Verdict => {
    const { dataWhy, dataWhyNot } = words.loop;
    const right = answer === 0;
    return { right, why: right ? dataWhy : dataWhyNot[answer] };
  };
}

customElements.define("lab-loop", LabLoop);
