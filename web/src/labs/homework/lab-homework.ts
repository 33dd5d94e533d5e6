import { html, type PropertyDeclarations, unsafeCSS } from "lit";
import { words } from "../../texts/words";
import { emitUp, type Fired } from "../events";
import { LabElement } from "../lab-element";
import sheet from "./lab-homework.css?inline";
import type { TaskName } from "./mistakes";
import { TASKS } from "./tasks";
import "./lab-formula";

/** The homework (L17): sigmoid_prime, mse and mse_prime are written as formulas, and checked against the core. */
export class LabHomework extends LabElement {
  static override properties: PropertyDeclarations = { solved: { state: true }, error: { state: true } };

  /** The tasks whose formula is right as it stands. */
  declare private solved: ReadonlySet<TaskName>;

  /** How many times the lecture's the student's mse is, if it is right. Its derivative must be that many times the lecture's, too. */
  declare private error: number | null;

  constructor() {
    super();
    this.error = null;
    this.solved = new Set();
  }

  static override styles = [...LabElement.styles, unsafeCSS(sheet)];

  protected override get words() {
    return words.homework;
  }

  protected override renderView(): unknown {
    const { how, progress } = words.homework;
    return html`
      <p class="how">${how}</p>
      ${TASKS.map(
        (task) =>
          html`<section class="card">
            <lab-formula
              task=${task}
              .error=${task === "mse_prime" ? this.error : null}
              @lab-judged=${(event: Fired<"lab-judged">) => this.#judge(task, event.detail)}
            ></lab-formula>
          </section>`,
      )}
      <p class="sum" role="status">${progress(this.solved.size, TASKS.length)}</p>
    `;
  }

  #judge(task: TaskName, factor: number | null): void {
    if (task === "mse") this.error = factor;
    const isRight = factor !== null;
    if (isRight === this.solved.has(task)) return;
    this.solved = new Set(TASKS.filter((name) => (name === task ? isRight : this.solved.has(name))));
    if (this.solved.size === TASKS.length) emitUp(this, "lab-answered");
  }
}

customElements.define("lab-homework", LabHomework);
