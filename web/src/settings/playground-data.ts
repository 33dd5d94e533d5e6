import { html, nothing, unsafeCSS } from "lit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { SOURCES, type Source } from "../plain/data";
import type { Setting, Spec } from "../plain/spec";
import type { Asked } from "../run/run-controller";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import sheet from "./playground-data.css?inline";

/**
 * Which digits are trained on: scanned ones, those of a pen, which are loaded when they are chosen, or both.
 * @prop spec - in force
 * @prop fields - every field of a spec
 * @prop engine - what is asked for digits that are not there yet
 * @fires playground-change - `detail` is { data }; it is legal, and its digits are there
 */
export class PlaygroundData extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    fields: { attribute: false },
    engine: { attribute: false },
    loading: { state: true },
    missing: { state: true },
  };

  declare spec: Spec | null;
  declare fields: readonly Setting[];
  declare engine: Asked | null;
  /** What was chosen, while its digits are on their way. */
  declare loading: Source | null;
  /** What was chosen when its digits did not arrive. */
  declare missing: Source | null;

  constructor() {
    super();
    this.spec = null;
    this.fields = [];
    this.engine = null;
    this.loading = null;
    this.missing = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

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
      if (source !== "scanned") await this.engine?.bringPen();
      if (this.loading === source) emit(this, "playground-change", { data: source });
    } catch {
      if (this.loading === source) this.missing = source;
    } finally {
      if (this.loading === source) this.loading = null;
    }
  }
}

customElements.define("playground-data", PlaygroundData);
