import { css, html } from "lit";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";
import { styled } from "./styled";

/**
 * The network's ten outputs for the digit on the grid.
 * @prop outputs - ten numbers, or none yet
 * @prop empty - whether the grid is empty
 * @prop label - true label of the digit, or null for a drawn one
 */
export class PlaygroundPrediction extends PlaygroundElement {
  static override properties = {
    outputs: { attribute: false },
    empty: { type: Boolean },
    label: { attribute: false },
  };

  declare outputs: ArrayLike<number>;
  declare empty: boolean;
  declare label: number | null;

  constructor() {
    super();
    this.outputs = [];
    this.empty = true;
    this.label = null;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex: 1;
      }

      section {
        flex: 1;
        display: flex;
        flex-direction: column;
      }

      ul {
        flex: 1;
        display: grid;
        grid-template-rows: repeat(10, minmax(20px, 1fr));
        max-height: 340px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: grid;
        grid-template-columns: 14px 1fr 48px;
        gap: 10px;
        align-items: center;
      }

      .digit {
        font-weight: 600;
      }

      .track {
        height: 14px;
        border-radius: 4px;
        background: var(--track);
        overflow: hidden;
      }

      .bar {
        display: block;
        height: 100%;
        transform-origin: left;
        background: var(--edge);
      }

      .number {
        text-align: right;
        font-size: var(--small);
        color: var(--soft);
      }

      .top .bar {
        background: var(--pos);
      }

      .top .digit,
      .top .number {
        color: var(--pos);
        font-weight: 600;
      }

      .empty .bar {
        background: var(--edge);
        opacity: 0.5;
      }

      .empty .top .digit,
      .empty .top .number {
        color: inherit;
      }

      .empty li {
        color: var(--soft);
      }
    `,
  ];

  override render(): unknown {
    const outputs = Array.from(this.outputs);
    const largest = Math.max(...outputs);
    const scale = Math.max(1, largest);
    const top = outputs.indexOf(largest);
    const note = this.empty ? text.predictionEmpty : this.label === null ? "" : text.trueLabel(this.label);
    return html`
      <section class="card" role="region" aria-label=${text.prediction}>
        <h2>${text.prediction} <span>${note}</span></h2>
        <ul role="list" class=${this.empty ? "empty" : ""}>
          ${outputs.map(
            (output, digit) => html`
              <li class=${digit === top ? "top" : ""}>
                <span class="digit">${digit}</span>
                <span class="track">
                  <span class="bar" ${styled({ transform: `scaleX(${bar(output / scale)})` })}></span>
                </span>
                <span class="number">${text.short(output)}</span>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }
}

/** Length of a bar; nothing for what is negative or not a number. */
function bar(share: number): number {
  return share > 0 ? Math.min(1, share) : 0;
}
