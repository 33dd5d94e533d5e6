import { css, html, nothing } from "lit";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { panelTitle } from "./panel-title";
import { PlaygroundElement } from "./playground-element";
import { styled } from "./styled";

/**
 * The network's ten outputs for the digit on the grid.
 * @prop outputs - ten numbers, or none yet
 * @prop empty - whether the grid is empty
 * @prop label - true label of the digit, or null for a drawn one
 * @prop layer - the outputs' layer, 1 for the first after the pixels
 * @prop explained - whether the grid shows why an output is as it is
 * @fires playground-inspect - `detail` is the output to be opened; bubbles
 * @fires playground-why - the grid is to show why, or no longer
 */
export class PlaygroundPrediction extends PlaygroundElement {
  static override properties = {
    outputs: { attribute: false },
    empty: { type: Boolean },
    label: { attribute: false },
    layer: { type: Number },
    explained: { type: Boolean },
  };

  declare outputs: ArrayLike<number>;
  declare empty: boolean;
  declare label: number | null;
  declare layer: number;
  declare explained: boolean;

  constructor() {
    super();
    this.outputs = [];
    this.empty = true;
    this.label = null;
    this.layer = 1;
    this.explained = false;
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
        grid-template-rows: repeat(10, minmax(24px, 1fr));
        max-height: 340px;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .heading {
        flex-wrap: nowrap;
        align-items: center;
        column-gap: 4px;
        min-height: 24px;
        margin: -3px 0 5px;
        white-space: nowrap;
      }

      .heading span {
        overflow: hidden;
        text-overflow: ellipsis;
        font-size: 12px;
      }

      playground-tip {
        margin-right: -2px;
      }

      :where(.heading) button {
        min-height: 24px;
        padding: 0 3px;
        font-size: var(--small);
        color: var(--ink);
      }

      [aria-pressed="true"] {
        background: var(--pos);
        border-color: var(--pos);
        color: var(--on-pos);
        font-weight: 600;
      }

      li {
        display: flex;
      }

      li button {
        flex: 1;
        display: grid;
        grid-template-columns: 14px 1fr 48px;
        gap: 10px;
        align-items: center;
        min-height: 24px;
        margin: 0 -6px;
        padding: 0 6px;
        border: 0;
        text-align: left;
        background: none;
      }

      li button:hover .track {
        box-shadow: 0 0 0 1px var(--edge);
      }

      li button:focus-visible {
        outline-offset: -2px;
      }

      .digit {
        font-weight: 600;
      }

      .track {
        height: 14px;
        border-radius: 4px;
        background: var(--track);
        overflow: hidden;
        forced-color-adjust: none;
      }

      .bar {
        display: block;
        height: 100%;
        transform-origin: left;
        background: var(--edge);
      }

      .number {
        height: 20px;
        line-height: 20px;
        contain: strict;
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
    const note = this.#note();
    return html`
      <section class="card" role="region" aria-label=${text.prediction}>
        ${panelTitle(
          "prediction",
          text.prediction,
          html`<span>${note}</span> ${this.empty && !this.explained ? nothing : this.#why()}`,
        )}
        <ul role="list" class=${this.empty ? "empty" : ""}>
          ${outputs.map(
            (output, digit) => html`
              <li class=${digit === top ? "top" : ""}>
                <button
                  aria-label=${text.inspectOutput(digit, text.short(output))}
                  title=${text.inspectOutputTip}
                  @click=${() => this.#inspect(digit)}
                >
                  <span class="digit">${digit}</span>
                  <span class="track">
                    <span class="bar" ${styled({ transform: `scaleX(${bar(output / scale)})` })}></span>
                  </span>
                  <span class="number">${text.short(output)}</span>
                </button>
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  #note(): string {
    if (this.empty) return this.explained ? "" : text.predictionEmpty;
    return this.label === null ? "" : text.trueLabel(this.label);
  }

  #why(): unknown {
    return html`<button
      aria-pressed=${this.explained ? "true" : "false"}
      title=${text.why.tip}
      @click=${() => this.dispatchEvent(new CustomEvent("playground-why"))}
    >
      ${text.why.button}
    </button>`;
  }

  #inspect(unit: number): void {
    const detail = { layer: this.layer, unit };
    this.dispatchEvent(new CustomEvent("playground-inspect", { detail, bubbles: true, composed: true }));
  }
}

/** Length of a bar; nothing for what is negative or not a number. */
function bar(share: number): number {
  return share > 0 ? Math.min(1, share) : 0;
}
