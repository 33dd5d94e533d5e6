import { html, nothing, unsafeCSS } from "lit";
import { emit, type VariantEvents } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Spec } from "../plain/spec";
import { SLOTS } from "../state/overlay";
import { progress } from "../styles/progress";
import { runColors } from "../styles/run-colors";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { COMPARISONS, type Comparison, variants } from "./compare";
import type { Variant } from "./comparison";
import sheet from "./playground-compare.css?inline";

/**
 * Chooses what to compare, and shows how far it is.
 * @prop spec - in force
 * @prop variants - under way, in the order of their letters; empty while nothing is compared
 * @prop nameOf - the automatic name of a spec
 * @fires playground-compare - `detail` are the specs to be trained side by side
 * @fires playground-cancel
 */
export class PlaygroundCompare extends PlaygroundElement {
  static override properties = {
    spec: { attribute: false },
    variants: { attribute: false },
    nameOf: { attribute: false },
    comparison: { state: true },
  };

  declare spec: Spec | null;
  declare variants: readonly Variant[];
  declare nameOf: (spec: Spec) => string;
  declare comparison: Comparison;

  constructor() {
    super();
    this.spec = null;
    this.variants = [];
    this.nameOf = () => "";
    this.comparison = "activation";
  }

  static override styles = [shared, runColors, progress, unsafeCSS(sheet)];

  override render(): unknown {
    const { spec } = this;
    if (!spec) return nothing;
    return html`<div class="choice">${this.variants.length > 0 ? this.#underWay() : this.#choice(spec)}</div>`;
  }

  #choice(spec: Spec): unknown {
    const specs = variants(spec, this.comparison);
    const length = specs[0]?.minibatches ?? 0;
    const same = this.comparison === "seed" ? words.runs.compareEach(length) : words.runs.compareSame(length);
    return html`
      <select aria-label=${words.runs.compareWhat} @change=${this.#onComparison}>
        ${COMPARISONS.map(
          (comparison) =>
            html`<option value=${comparison} ?selected=${comparison === this.comparison}>${words.runs.comparisons[comparison].name}</option>`,
        )}
      </select>
      <button
        title=${words.runs.compareTip}
        @click=${() => emit<VariantEvents>(this, "playground-compare", specs)}
      >
        ${words.runs.compare}
      </button>
      <p>${words.runs.comparisons[this.comparison].tells} ${same}</p>
    `;
  }

  readonly #onComparison = (event: Event): void => {
    const { value } = event.target as HTMLSelectElement;
    this.comparison = COMPARISONS.find((comparison) => comparison === value) ?? "activation";
  };

  #underWay(): unknown {
    return html`
      <button @click=${() => emit(this, "playground-cancel")}>${words.runs.compareCancel}</button>
      <p id="running">${words.runs.compareRunning}</p>
      <ol aria-labelledby="running">
        ${this.variants.map((variant, slot) => this.#progress(variant, slot))}
      </ol>
    `;
  }

  #progress({ spec, snapshot }: Variant, slot: number): unknown {
    const name = this.nameOf(spec);
    return html`<li>
      <b class="run-${slot}">${SLOTS[slot]}</b>
      <span>${name}</span>
      <progress
        aria-label=${words.runs.compareProgress(name)}
        max=${spec.minibatches}
        .value=${snapshot?.report.minibatch ?? 0}
      ></progress>
      <output aria-live="off">${snapshot ? text.share(snapshot.report.testAccuracy) : ""}</output>
    </li>`;
  }
}
