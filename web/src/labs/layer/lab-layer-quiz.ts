import { html, nothing, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import sheet from "./lab-layer-quiz.css?inline";
import "../kit/lab-question";
import type { Verdict } from "../kit/lab-question";
import { shapeText } from "../kit/matrix";
import { formulaOf, type Shape, type ShapeQuestion, shapeQuestion, symbolOf, thingOf } from "./quiz";

/** The score of this visit: it is kept as long as the page is open, and shared by every quiz in it. */
const score = { right: 0, answered: 0 };

/** Questions about shapes, one after the other, and how many were answered right at the first go. */
export class LabLayerQuiz extends PlaygroundElement {
  static override properties = { question: { state: true }, tried: { state: true }, solved: { state: true } };

  declare question: ShapeQuestion;
  /** Whether the first answer to this question is given. */
  declare tried: boolean;
  declare solved: boolean;

  constructor() {
    super();
    this.question = newQuestion();
    this.tried = false;
    this.solved = false;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { question } = this;
    const { layer } = words;
    return html`
      ${keyed(
        question,
        html`<lab-question
        .prompt=${promptOf(question)}
        .choices=${question.options.map(({ rows, columns }: Shape) => shapeText(rows, columns))}
        .check=${this.#check}
      ></lab-question>`,
      )}
      ${this.solved ? html`<button @click=${this.#next}>${layer.nextQuestion}</button>` : nothing}
      <p role="status"><b>${score.right}</b> ${layer.score(score.answered)}</p>
    `;
  }

  readonly #check = (answer: number): Verdict => {
    const { question } = this;
    const right = answer === question.answer;
    if (!this.tried) {
      score.answered += 1;
      if (right) score.right += 1;
    }
    this.tried = true;
    this.solved ||= right;
    this.requestUpdate();
    return { right, why: right ? reasonOf(question) : hintOf(question) };
  };

  readonly #next = async (): Promise<void> => {
    this.question = newQuestion();
    this.tried = false;
    this.solved = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("lab-question")?.focus();
  };
}

function promptOf(question: ShapeQuestion): string {
  const { convention, inputs, outputs, examples } = question;
  const { layer } = words;
  const how = convention === "columns" ? layer.inColumns : layer.inRows(examples);
  return layer.quizPrompt(inputs, outputs, how, formulaOf(question), symbolOf(question));
}

function isGradient({ asked }: ShapeQuestion): boolean {
  return asked !== thingOf(asked);
}

function reasonOf(question: ShapeQuestion): string {
  const { asked, convention, inputs, outputs, examples } = question;
  const reason = words.layer.quizReasons[thingOf(asked)][convention](inputs, outputs, examples);
  return isGradient(question) ? `${words.layer.quizGradient} ${reason}` : reason;
}

function hintOf(question: ShapeQuestion): string {
  const { quizGradientHint, quizHint, quizInputHint } = words.layer;
  if (!isGradient(question)) return quizHint(formulaOf(question));
  // An input is not a parameter, so no gradient is subtracted from it.
  return thingOf(question.asked) === "input" ? quizInputHint : quizGradientHint;
}

function newQuestion(): ShapeQuestion {
  return shapeQuestion(Math.random, (...about) => core.layerShape(...about));
}

customElements.define("lab-layer-quiz", LabLayerQuiz);
