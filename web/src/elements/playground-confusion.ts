import { css, html } from "lit";
import { heat, rowSums } from "../draw/heat";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";
import { styled } from "./styled";

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/**
 * The confusion matrix over the test digits: a table with the count in every cell.
 * @prop confusion - 100 counts row by row: row = true label, column = predicted
 */
export class PlaygroundConfusion extends PlaygroundElement {
  static override properties = { confusion: { attribute: false } };

  declare confusion: readonly number[];

  constructor() {
    super();
    this.confusion = [];
  }

  static override styles = [
    shared,
    css`
      table {
        width: 100%;
        table-layout: fixed;
        border-collapse: separate;
        border-spacing: 2px;
        font-size: 12px;
      }

      th,
      td {
        height: 24px;
        padding: 0;
        text-align: center;
        font-weight: 400;
        border-radius: 4px;
      }

      th {
        color: var(--soft);
      }

      td {
        color: var(--ink);
        background: var(--track);
      }

      td.right,
      td.wrong {
        background: color-mix(in srgb, var(--hue) calc(var(--mix) * 100%), var(--card));
      }

      td.right {
        --hue: var(--pos);
      }

      td.wrong {
        --hue: var(--neg);
      }

      td.inverse {
        color: var(--on-pos);
      }
    `,
  ];

  override render(): unknown {
    const sums = rowSums(this.confusion);
    return html`
      <section class="card">
        <h2>${text.confusionMatrix} <span aria-hidden="true">${text.confusionAxes}</span></h2>
        <table aria-label=${text.confusionMatrix}>
          <thead>
            <tr>
              <th scope="col"><span class="spoken">${text.confusionCorner}</span></th>
              ${DIGITS.map((digit) => html`<th scope="col">${digit}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${DIGITS.map(
              (row) => html`
                <tr>
                  <th scope="row">${row}</th>
                  ${DIGITS.map((column) => this.#cell(row, column, sums[row] ?? 0))}
                </tr>
              `,
            )}
          </tbody>
        </table>
      </section>
    `;
  }

  #cell(row: number, column: number, sum: number): unknown {
    const count = this.confusion[row * 10 + column] ?? 0;
    if (count === 0) return html`<td><span class="spoken">0</span></td>`;
    const right = row === column;
    const { mix, inverse } = heat(count / sum, right);
    return html`<td
      class="${right ? "right" : "wrong"} ${inverse ? "inverse" : ""}"
      ${styled({ "--mix": mix.toFixed(3) })}
      title=${text.confusionTip(row, column, count)}
      >${count}</td
    >`;
  }
}
