import { css, html, type PropertyDeclarations } from "lit";
import { words } from "../../texts/words";
import { LabElement } from "../lab-element";
import type { TaskName } from "./mistakes";
import { TASKS } from "./tasks";
import "./lab-formula";

/** The homework (L17): sigmoid_prime, mse and mse_prime are written as formulas, and checked against the core. */
export class LabHomework extends LabElement {
  static override properties: PropertyDeclarations = { solved: { state: true } };

  /** Whose formula is right, as it stands. */
  declare private solved: ReadonlySet<TaskName>;

  constructor() {
    super();
    this.solved = new Set();
  }

  static override styles = [
    ...LabElement.styles,
    css`
      .card + .card {
        margin-top: 16px;
      }

      .how {
        max-width: 68ch;
        margin: 0 0 16px;
        font-size: var(--small);
        color: var(--soft);
      }

      .sum {
        margin: 16px 0 0;
        font-weight: 600;
      }
    `,
  ];

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
            <lab-formula task=${task} @lab-judged=${(event: CustomEvent<boolean>) => this.#judge(task, event.detail)}></lab-formula>
          </section>`,
      )}
      <p class="sum" role="status">${progress(this.solved.size, TASKS.length)}</p>
    `;
  }

  #judge(task: TaskName, isRight: boolean): void {
    if (isRight === this.solved.has(task)) return;
    this.solved = new Set(TASKS.filter((name) => (name === task ? isRight : this.solved.has(name))));
    if (this.solved.size === TASKS.length)
      this.dispatchEvent(new CustomEvent("lab-answered", { bubbles: true, composed: true }));
  }
}

customElements.define("lab-homework", LabHomework);
