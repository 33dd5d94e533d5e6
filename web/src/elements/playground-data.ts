import { css, html, nothing } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { SOURCES, type Source } from "../plain/data";
import type { Setting, Spec } from "../plain/spec";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import type { CallEngine } from "./run-controller";

/**
 * Which digits are trained on: scanned ones, those of a pen, which are loaded when they are chosen, or both.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop call - calls the engine
 * @fires playground-change - `detail` is { data }; it is legal, and its digits are there
 */
export class PlaygroundData extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    call: { attribute: false },
    loading: { state: true },
    missing: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare call: CallEngine | null;
  /** What was chosen, while its digits are on their way. */
  declare loading: Source | null;
  /** What was chosen when its digits did not arrive. */
  declare missing: Source | null;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.call = null;
    this.loading = null;
    this.missing = null;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: block;
        border-top: 1px solid var(--line);
        padding-top: 12px;
      }

      fieldset {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
        gap: 8px;
        margin: 0;
        padding: 0;
        border: 0;
      }

      legend {
        padding: 0;
        margin-bottom: 8px;
        font-size: var(--small);
        font-weight: 600;
        color: var(--soft);
      }

      label {
        display: grid;
        grid-template-columns: 24px 1fr;
        align-items: center;
        align-content: start;
        column-gap: 6px;
        padding: 8px 10px;
        border: 1px solid var(--line);
        border-radius: 8px;
        cursor: pointer;
      }

      label:hover {
        border-color: var(--edge);
      }

      label:has(:checked) {
        border-color: var(--pos);
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--pos);
        outline-offset: 2px;
      }

      input {
        width: 24px;
        height: 24px;
        min-height: 0;
        margin: 0;
        accent-color: var(--pos);
      }

      input:focus-visible {
        outline: none;
      }

      small {
        grid-column: 2;
        font-size: var(--small);
        color: var(--soft);
      }

      p {
        margin: 8px 0 0;
        font-size: var(--small);
        line-height: 1.4;
        color: var(--soft);
      }

      p button {
        margin-left: 6px;
      }
    `,
  ];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    const said = words.settings.data;
    const chosen = this.loading ?? spec.data;
    return html`
      <fieldset aria-describedby="about" ?disabled=${this.fields.find(({ name }) => name === "data")?.fixed}>
        <legend>${said.title}</legend>
        ${SOURCES.map(
          (source) => html`<label>
            <input
              type="radio"
              name="source"
              value=${source}
              aria-describedby=${`count-${source}`}
              .checked=${source === chosen}
              @change=${() => this.#choose(source)}
            />
            ${said.names[source]}
            <small id=${`count-${source}`}>${said.counts[source]}</small>
          </label>`,
        )}
      </fieldset>
      <p role="status">${this.loading ? said.loading : nothing}${this.missing ? this.#failure(this.missing) : nothing}</p>
      <p id="about">${said.tip}</p>
    `;
  }

  #failure(source: Source): unknown {
    return html`${words.settings.data.missing}
      <button class="link" @click=${() => this.#choose(source)}>${text.tryAgain}</button>`;
  }

  async #choose(source: Source): Promise<void> {
    this.missing = null;
    this.loading = source;
    try {
      if (source !== "scanned") await this.call?.((engine) => engine.bringPen());
      if (this.loading === source)
        this.dispatchEvent(new CustomEvent("playground-change", { detail: { data: source } }));
    } catch {
      if (this.loading === source) this.missing = source;
    } finally {
      if (this.loading === source) this.loading = null;
    }
  }
}

customElements.define("playground-data", PlaygroundData);
