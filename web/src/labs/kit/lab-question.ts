import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { type Checked, emitUp } from "../events";
import sheet from "./lab-question.css?inline";
import { parseNumber } from "./number";
import { saysSame } from "./says-same";

/** What is said to an answer. */
export interface Verdict {
  readonly right: boolean;
  /** The reason, or a hint after a wrong answer. */
  readonly why: unknown;
}

/**
 * A question that is checked. Its answer is one of `choices`, or a number if there are none. A user who gives no answer is asked for
 * one and gets no verdict. The verdict goes away when the question changes.
 * @prop prompt - the question
 * @prop subject - what it is about, if the prompt does not say so: the verdict also goes away when this changes
 * @prop choices - possible answers
 * @attr whole - the answer is a whole number
 * @prop check - the verdict on an answer: the index of a choice, or a number
 * @fires lab-checked - `detail` is what the lab makes a record of
 * @fires lab-answered - the answer was right
 */
export class LabQuestion extends PlaygroundElement {
  static override properties = {
    prompt: { attribute: false },
    subject: { attribute: false },
    choices: { attribute: false },
    whole: { type: Boolean },
    check: { attribute: false },
    given: { state: true },
    verdict: { state: true },
    asked: { state: true },
  };

  declare prompt: unknown;
  declare subject: unknown;
  declare choices: readonly unknown[];
  declare whole: boolean;
  declare check: (answer: number) => Verdict;
  declare private given: number;
  declare private verdict: Verdict | null;
  /** What the user is asked for if there is no answer. */
  declare private asked: string;

  constructor() {
    super();
    this.prompt = "";
    this.subject = null;
    this.choices = [];
    this.whole = false;
    this.check = () => ({ right: false, why: "" });
    this.given = Number.NaN;
    this.verdict = null;
    this.asked = "";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  /** Where the answer is given. */
  override async focus(options?: FocusOptions): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector("input")?.focus(options);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther =
      changed.has("lang") || changed.has("subject") || !saysSame(changed.get("prompt") ?? this.prompt, this.prompt);
    if (!isOther) return;
    this.verdict = null;
    this.asked = "";
  }

  override render(): unknown {
    return html`<form novalidate @submit=${this.#onSubmit}>
      <h3>${words.labs.question}</h3>
      ${this.choices.length > 0 ? this.#options() : this.#field()}
      <div role="status" id="said">
        ${this.verdict ? this.#said(this.verdict) : this.asked ? html`<p>${this.asked}</p>` : nothing}
      </div>
    </form>`;
  }

  #options(): unknown {
    return html`<fieldset>
        <legend>${this.prompt}</legend>
        ${this.choices.map(
          (choice, index) =>
            html`<label
              ><input type="radio" name="answer" .checked=${this.given === index} @change=${() => this.#give(index)} /><span
                >${choice}</span
              ></label
            >`,
        )}
      </fieldset>
      <div class="line"><button>${words.labs.check}</button></div>`;
  }

  #field(): unknown {
    return html`<label for="answer">${this.prompt}</label>
      <div class="line">
        <input
          id="answer"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-invalid=${this.asked ? "true" : "false"}
          aria-describedby=${this.asked ? "said" : nothing}
          @input=${this.#onTyped}
        />
        <button>${words.labs.check}</button>
      </div>`;
  }

  #said({ right, why }: Verdict): unknown {
    return html`<p><strong>${right ? words.labs.right : words.labs.wrong}</strong> ${why}</p>`;
  }

  /** What to ask the user for before there can be a verdict; empty if an answer is given. */
  #missing(): string {
    const isNone = Number.isNaN(this.given);
    if (this.choices.length > 0) return isNone ? words.labs.chooseFirst : "";
    if (!isNone && (!this.whole || Number.isInteger(this.given))) return "";
    const typed = this.renderRoot.querySelector("input")?.value ?? "";
    return (this.whole ? words.labs.wholeFirst : words.labs.numberFirst)(typed);
  }

  #give(answer: number): void {
    this.given = answer;
    this.verdict = null;
    this.asked = "";
  }

  readonly #onTyped = (event: Event): void => {
    this.#give(parseNumber((event.target as HTMLInputElement).value, text, this.whole));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.asked = this.#missing();
    if (this.asked) return;
    this.verdict = this.check(this.given);
    const { right } = this.verdict;
    const detail: Checked = { right, given: this.given + (this.choices.length > 0 ? 1 : 0) };
    emitUp(this, "lab-checked", detail);
    if (right) emitUp(this, "lab-answered");
  };
}

customElements.define("lab-question", LabQuestion);
