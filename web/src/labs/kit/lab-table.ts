import { html, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import sheet from "./lab-table.css?inline";

/** Milliseconds: the numbers may change with every frame, which is too fast for reading a table. */
const RENEWED_EVERY = 1000;

export type Row = readonly (string | null)[];

/** At most `most` items of a list, evenly spaced, including its first and last. */
export function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))] as Item,
  );
}

/**
 * The numbers behind a drawing, for those who do not see it: a table that only screen readers have, renewed once a second at most.
 * @prop label - its caption: what the drawing shows
 * @prop columns - their heads
 * @prop rows - gives the rows when they are wanted: the head of each, then its cells; null is an empty one
 */
export class LabTable extends PlaygroundElement {
  static override properties = {
    label: {},
    columns: { attribute: false },
    rows: { attribute: false },
  };

  declare label: string;
  declare columns: readonly string[];
  declare rows: () => readonly Row[];

  #renewedAt = Number.NEGATIVE_INFINITY;
  #renewal: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.label = "";
    this.columns = [];
    this.rows = () => [];
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    clearTimeout(this.#renewal);
    super.disconnectedCallback();
  }

  protected override shouldUpdate(): boolean {
    const wait = this.#renewedAt + RENEWED_EVERY - performance.now();
    clearTimeout(this.#renewal);
    if (wait <= 0) return true;
    this.#renewal = setTimeout(() => this.requestUpdate(), wait + 1);
    return false;
  }

  override render(): unknown {
    this.#renewedAt = performance.now();
    return html`<div class="spoken">
      <table>
        <caption>${this.label}</caption>
        <thead>
          <tr>${this.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr>
        </thead>
        <tbody>
          ${this.rows().map(
            ([head, ...cells]) => html`<tr>
              <th scope="row">${head}</th>
              ${cells.map((cell) => html`<td>${cell ?? "–"}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

customElements.define("lab-table", LabTable);
