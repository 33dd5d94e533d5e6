import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { emit, type Fired, type VariantEvents } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Spec } from "../plain/spec";
import { ACCURACY, LOSS } from "../results/measures";
import type { Backend } from "../run/backend";
import type { Measured } from "../state/curve";
import type { Overlay } from "../state/overlay";
import type { Run, Runs, Stretch } from "../state/runs";
import { runColors } from "../styles/run-colors";
import { shared } from "../styles/shared";
import { namingTexts } from "../texts/fields";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { Comparison } from "./comparison";
import { PlaygroundCompare } from "./playground-compare";
import { PlaygroundRun } from "./playground-run";
import sheet from "./playground-runs.css?inline";
import { runName } from "./run-name";
import { hideAll, keep, remove, restore, show } from "./runs";

/**
 * The kept runs, their curves side by side, and comparisons.
 * @prop isOpen - whether it is shown: opening takes the reader there
 * @prop runs - kept
 * @prop persistent - whether the browser keeps them
 * @prop others - curves on the charts besides that of the run under way
 * @prop points - of the run under way
 * @prop spec - in force
 * @prop backend - for presets, and workers to compare with
 * @fires playground-runs-change - `detail` are the runs, changed
 * @fires playground-runs-toggle - hide this
 * @fires playground-load - `detail` is the spec to be set again
 * @fires playground-compare - a comparison begins: the run under way is to pause; `detail` says so
 * @fires playground-compared - `detail` are its curves so far, or null when it is over
 */
export class PlaygroundRuns extends PlaygroundElement {
  static override properties = {
    isOpen: { attribute: false },
    runs: { attribute: false },
    persistent: { attribute: false },
    others: { attribute: false },
    points: { attribute: false },
    spec: { attribute: false },
    backend: { attribute: false },
    comparison: { state: true },
    word: { state: true },
  };

  declare isOpen: boolean;
  declare runs: Runs | null;
  declare persistent: boolean;
  declare others: readonly Overlay[];
  declare points: readonly Measured[];
  declare spec: Spec | null;
  declare backend: Backend | null;
  declare comparison: Comparison | null;
  /** A sentence about what has just happened, shown and read out. */
  declare word: string;

  constructor() {
    super();
    this.isOpen = false;
    this.runs = null;
    this.persistent = true;
    this.others = [];
    this.points = [];
    this.spec = null;
    this.backend = null;
    this.comparison = null;
    this.word = "";
  }

  static override styles = [shared, runColors, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    this.comparison?.cancel();
    if (this.comparison) this.#tell(null);
    this.comparison = null;
    super.disconnectedCallback();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("isOpen") && this.isOpen) this.#enter();
    // A sentence about an earlier change would be taken for one about this change.
    if (changed.has("runs") && changed.get("runs") !== undefined && this.#said !== this.runs) this.word = "";
  }

  /** The runs that the sentence is about. */
  #said: Runs | null = null;

  override render(): unknown {
    const { runs, spec, backend } = this;
    if (!runs || !spec || !backend) return nothing;
    return html`<section class="card" aria-labelledby="title">
      <header>
        <h2 id="title" tabindex="-1">${words.runs.title}</h2>
        <playground-tip .topic=${"runs"} label=${words.runs.title}></playground-tip>
        <p class="now">${this.others.length > 0 ? html`<span>${words.runs.current}</span>` : nothing}</p>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      <playground-compare
        .spec=${spec}
        .variants=${this.comparison?.variants ?? []}
        .nameOf=${(of: Spec) => this.#nameOf(of)}
        @playground-compare=${(event: Fired<"playground-compare", VariantEvents>) => this.#compare(backend, event.detail)}
        @playground-cancel=${() => this.comparison?.cancel()}
      ></playground-compare>
      ${this.others.length > 0 ? this.#charts() : nothing}
      <p class="word" role="status">${this.#says(runs)}</p>
      ${runs.list.length > 0 ? this.#list(runs) : html`<p>${words.runs.none}</p>`}
      ${this.persistent ? nothing : html`<p>${words.runs.notKept}</p>`}
    </section>`;
  }

  /** The charts are only as long as the compared runs: the run under way may be much longer. */
  #charts(): unknown {
    const planned = this.comparison?.variants.map(({ spec }) => spec.minibatches);
    const limit = Math.max(...(planned ?? this.others.map(({ points }) => points.at(-1)?.minibatch ?? 0)));
    return html`<div class="charts">
      ${[ACCURACY, LOSS].map(
        (measure) =>
          html`<playground-chart
            .measure=${measure}
            .points=${this.points}
            .others=${this.others}
            .limit=${limit}
          ></playground-chart>`,
      )}
    </div>`;
  }

  #says(runs: Runs): unknown {
    if (!this.word) return nothing;
    return html`${this.word}${
      runs.deleted && this.#said === runs
        ? html`<button @click=${() => this.#change(restore(runs))}>${text.undo}</button>`
        : nothing
    }`;
  }

  #list(runs: Runs): unknown {
    return html`<ul aria-label=${words.runs.list}>
      ${runs.list.map(
        (run) =>
          html`<li>
            <playground-run
              .run=${run}
              .runs=${runs}
              .name=${run.name || this.#nameOf(run.spec, run.before)}
              @playground-runs-change=${(event: Fired<"playground-runs-change">) => this.#change(event.detail)}
              @playground-delete=${() => this.#delete(runs, run)}
              @playground-load=${() => emit(this, "playground-load", run.spec)}
            ></playground-run>
          </li>`,
      )}
    </ul>`;
  }

  #nameOf(spec: Spec, before: readonly Stretch[] = []): string {
    const former = { before, until: words.runs.until };
    return this.backend ? runName(spec, this.backend.presets, namingTexts(), former) : "";
  }

  #change(runs: Runs): void {
    emit(this, "playground-runs-change", runs);
  }

  #delete(runs: Runs, run: Run): void {
    const rest = remove(runs, run.id);
    this.#say(words.runs.deleted(run.name || this.#nameOf(run.spec, run.before)), rest);
    this.#change(rest);
    // The button that was pressed is gone, so the title gets the focus.
    this.renderRoot.querySelector<HTMLElement>("#title")?.focus({ preventScroll: true });
  }

  #say(word: string, runs: Runs | null): void {
    this.word = word;
    this.#said = runs;
  }

  #enter(): void {
    this.scrollIntoView({ block: "start" });
    this.renderRoot.querySelector<HTMLElement>("#title")?.focus({ preventScroll: true });
  }

  readonly #close = (): void => {
    emit(this, "playground-runs-toggle");
  };

  async #compare(backend: Backend, specs: readonly Spec[]): Promise<void> {
    const comparison = new Comparison(backend, specs, () => {
      this.requestUpdate();
      this.#tell(comparison.overlays);
    });
    this.comparison = comparison;
    this.word = "";
    emit(this, "playground-compare", words.runs.comparePauses);
    this.#tell(comparison.overlays);
    // The charts about to appear make the page longer.
    requestAnimationFrame(() => this.scrollIntoView({ block: "start" }));
    await comparison.train();
    // The element has left the page meanwhile, or another comparison has begun.
    if (this.comparison !== comparison) return;
    this.comparison = null;
    this.#tell(null);
    if (comparison.isCancelled) this.#say(words.runs.compareCancelled, this.runs);
    else this.#keepAll(comparison);
  }

  #tell(overlays: readonly Overlay[] | null): void {
    emit(this, "playground-compared", overlays);
  }

  /** Puts the variants first in the list, in their order, and shows only them on the charts. */
  #keepAll({ variants }: Comparison): void {
    if (!this.runs) return;
    const kept: number[] = [];
    let runs = hideAll(this.runs);
    for (const { spec, curve, snapshot } of variants.toReversed()) {
      if (!snapshot || snapshot.report.minibatch === 0) continue;
      const { confusion, checksum } = snapshot.report;
      runs = keep(runs, { spec, points: curve.points, confusion, checksum });
      kept.unshift(runs.list[0]?.id ?? 0);
    }
    for (const id of kept) runs = show(runs, id, true);
    const failures = variants.flatMap(({ failure }) => (failure ? [failure] : []));
    this.#say(failures.length > 0 ? failures.join(" ") : words.runs.compareDone, runs);
    this.#change(runs);
  }
}

customElements.define("playground-compare", PlaygroundCompare);
customElements.define("playground-run", PlaygroundRun);
customElements.define("playground-runs", PlaygroundRuns);
