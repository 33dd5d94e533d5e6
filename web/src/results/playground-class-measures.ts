import { html, unsafeCSS } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { reveal } from "../kit/reveal";
import { CLASSES } from "../plain/digit";
import type { Confusion } from "../state/matrix";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { type ClassMeasures, meanOf, measuresOf } from "./class-measures";
import sheet from "./playground-class-measures.css?inline";

/**
 * Precision, recall and F1 of every class: a table. Loaded on demand.
 * @prop confusion - 100 counts row by row: row = true label, column = predicted
 */
export class PlaygroundClassMeasures extends PlaygroundElement {
  static override properties = { confusion: { attribute: false } };

  declare confusion: Confusion;

  constructor() {
    super();
    this.confusion = [];
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override firstUpdated(): void {
    reveal(this);
  }

  override render(): unknown {
    const measures = measuresOf(this.confusion);
    return html`
      <table aria-label=${words.measures.table}>
        <thead>
          <tr>
            <th scope="col">${words.measures.class}</th>
            ${(["precision", "recall", "f1"] as const).map((name) => html`<th scope="col">${words.measures.names[name]}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${CLASSES.map((digit) => html`<tr><th scope="row">${digit}</th>${measures[digit] && cells(measures[digit])}</tr>`)}
        </tbody>
        <tfoot>
          <tr><th scope="row">${words.measures.mean}</th>${cells(meanOf(measures))}</tr>
        </tfoot>
      </table>
      <dl>
        ${(["precision", "recall", "f1"] as const).map(
          (name) => html`<dt>${words.measures.names[name]}</dt><dd>${words.measures.meanings[name]}</dd>`,
        )}
      </dl>
    `;
  }
}

function cells({ precision, recall, f1 }: ClassMeasures): unknown {
  return [precision, recall, f1].map(
    (value) =>
      html`<td>${Number.isNaN(value) ? html`<span title=${words.measures.none}>–</span>` : text.share(value)}</td>`,
  );
}

customElements.define("playground-class-measures", PlaygroundClassMeasures);
