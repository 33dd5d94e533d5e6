import { css, html } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { type ClassMeasures, meanOf, measuresOf } from "../state/class-measures";
import { CLASSES, type Confusion } from "../state/matrix";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { reveal } from "./reveal";

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

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        margin-top: 10px;
        padding-top: 6px;
        border-top: 1px solid var(--line);
      }

      table {
        width: 100%;
        border-collapse: collapse;
        font-size: var(--small);
      }

      th,
      td {
        height: 22px;
        padding: 0;
        font-weight: 400;
        text-align: right;
      }

      th {
        color: var(--soft);
      }

      tbody th {
        color: var(--ink);
        font-weight: 600;
      }

      th:first-child {
        text-align: left;
      }

      tfoot > * {
        border-top: 1px solid var(--line);
      }

      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 2px 10px;
        margin: 8px 0 0;
        font-size: var(--tiny);
        color: var(--soft);
      }

      dt {
        font-weight: 600;
      }

      dd {
        margin: 0;
      }
    `,
  ];

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
