import { html, nothing, unsafeCSS } from "lit";
import type { DescentRun } from "../../../../wasm/labs/descent";
import { PlaygroundElement } from "../../kit/playground-element";
import { current } from "../../styles/current";
import { shared } from "../../styles/shared";
import { text } from "../../texts/text";
import { words } from "../../texts/words";
import { emit } from "../events";
import sheet from "./descent-steps.css?inline";
import { fixed } from "./figures";

/**
 * The steps of a run in numbers.
 * @prop run
 * @prop step - the present one
 * @fires descent-go - `detail` is the step that the user wants to see
 */
export class DescentSteps extends PlaygroundElement {
  static override properties = { run: { attribute: false }, step: { type: Number } };

  declare run: DescentRun | null;
  declare step: number;

  constructor() {
    super();
    this.run = null;
    this.step = 0;
  }

  static override styles = [shared, current, unsafeCSS(sheet)];

  override render(): unknown {
    const { run } = this;
    if (!run) return nothing;
    const { columns, table } = words.descent.curve;
    return html`<table aria-label=${table}>
      <thead>
        <tr>
          <th scope="col">${columns.step}</th>
          <th scope="col">${columns.x}</th>
          <th scope="col">${columns.slope}</th>
          <th scope="col">${columns.move}</th>
        </tr>
      </thead>
      <tbody>
        ${Array.from(run.x, (_, step) => this.#row(run, step))}
      </tbody>
    </table>`;
  }

  /** The present step stays in view. */
  override updated(): void {
    const row = this.renderRoot.querySelector<HTMLElement>("[aria-current]");
    if (!row) return;
    const head = 30;
    const above = row.offsetTop - head;
    const below = row.offsetTop + row.offsetHeight - this.clientHeight;
    if (this.scrollTop > above) this.scrollTop = above;
    if (this.scrollTop < below) this.scrollTop = below;
  }

  #row({ x, slope, move }: DescentRun, step: number): unknown {
    const name = text.whole(step);
    return html`<tr aria-current=${step === this.step ? "step" : nothing}>
      <th scope="row"><button aria-label=${words.descent.curve.goTo(name)} @click=${() => this.#go(step)}>${name}</button></th>
      <td>${fixed(x[step] ?? 0)}</td>
      <td>${fixed(slope[step] ?? 0)}</td>
      <td>${fixed(move[step] ?? 0)}</td>
    </tr>`;
  }

  #go(step: number): void {
    emit(this, "descent-go", step);
  }
}

customElements.define("descent-steps", DescentSteps);
