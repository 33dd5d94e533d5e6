import { html, nothing, unsafeCSS } from "lit";
import type { Halt, Snapshot } from "../engine/protocol";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import type { Spec } from "../plain/spec";
import { shownValue } from "../state/knobs";
import { progress } from "../styles/progress";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { isOver, lifted } from "./ending";
import sheet from "./playground-transport.css?inline";
import { smallerRate } from "./remedy";

/** A screen reader is told of a run at most this often. */
const SPOKEN_EVERY_MS = 10_000;

/**
 * Train or Pause, Step, Reset, and the state of the run in words.
 * @prop snapshot - newest state of the run, or null before there is one
 * @prop opening - whether the network is being loaded, for the first time or again
 * @prop training - whether the run goes on, as the user wants it
 * @prop spec - in force, or null before there is one
 * @prop fixed - whether the learning rate is not the user's to change
 * @prop note - a word about the last change, or ""
 * @fires playground-train - start, or go on
 * @fires playground-pause
 * @fires playground-step - one minibatch
 * @fires playground-reset
 * @fires playground-remedy - `detail` is a learning rate to try after a divergence
 */
export class PlaygroundTransport extends PlaygroundElement {
  static override properties = {
    snapshot: { attribute: false },
    opening: { type: Boolean },
    training: { type: Boolean },
    spec: { attribute: false },
    fixed: { type: Boolean },
    note: {},
  };

  declare snapshot: Snapshot | null;
  declare opening: boolean;
  declare training: boolean;
  declare spec: Spec | null;
  declare fixed: boolean;
  declare note: string;

  #spoken = "";
  #spokenAt = 0;
  #spokenOf = 0;

  constructor() {
    super();
    this.snapshot = null;
    this.opening = false;
    this.training = false;
    this.spec = null;
    this.fixed = false;
    this.note = "";
  }

  static override styles = [shared, progress, unsafeCSS(sheet)];

  override render(): unknown {
    const report = this.snapshot?.report;
    const halt = this.training ? null : (this.snapshot?.halt ?? null);
    const length = this.spec?.minibatches ?? 1;
    const over = !this.training && isOver(report ?? null);
    const [count, ofAll] = text.count(report?.minibatch ?? 0, length);
    const state = this.#state(halt, report?.minibatch ?? 0);
    const isDiverged = halt?.kind === "diverged";
    const measures = report ? text.measures(report.trainLoss, report.testAccuracy) : "";
    const press = this.training ? "playground-pause" : "playground-train";
    return html`
      <button
        class="main"
        title=${this.#tip(over)}
        @click=${() => emit(this, press)}
      >
        ${this.training ? text.pause : text.train}
      </button>
      <button title=${text.stepTip} ?disabled=${this.training || over} @click=${() => emit(this, "playground-step")}>${text.step}</button>
      <button title=${text.resetTip} @click=${() => emit(this, "playground-reset")}>${text.reset}</button>
      <div role="status" aria-label=${text.trainingStatus} aria-live="off">
        <p><b translate="no">${count}</b>${ofAll}</p>
        <p class="measures ${isDiverged ? "alarm" : ""}">
          ${state}${measures ? html`<span translate="no" class=${isDiverged ? "spoken" : ""}> · ${measures}</span>` : nothing}
        </p>
        ${this.note ? html`<p class="note">${this.note}</p>` : nothing}
      </div>
      ${isDiverged && !this.fixed ? this.#remedy() : nothing}
      <p class="spoken" aria-live="polite">${this.#heard((isDiverged ? "" : this.note) || state, `${count}${ofAll}, ${measures}`)}</p>
      ${
        report
          ? html`<progress
              aria-label=${text.progress}
              max=${length}
              .value=${Math.min(report.minibatch, length)}
            ></progress>`
          : nothing
      }
    `;
  }

  #tip(over: boolean): string {
    if (this.training) return text.pauseTip;
    if (over) return text.trainAgainTip;
    return lifted(this.snapshot?.report ?? null) ? text.trainLiftedTip : text.trainTip;
  }

  #remedy(): unknown {
    const rate = this.spec && smallerRate(this.spec.learningRate);
    if (rate === null) return nothing;
    return html`<button
      class="remedy"
      title=${text.remedyTip(rate)}
      @click=${() => emit(this, "playground-remedy", rate)}
    >
      ${text.remedy(rate)}
    </button>`;
  }

  #state(halt: Halt | null, minibatch: number): string {
    if (this.opening) return text.waiting;
    if (halt?.kind === "diverged") return text.diverged(told(halt.reason, this));
    if (this.training) return text.training;
    if (halt?.kind === "finished" && isOver(this.snapshot?.report ?? null)) return text.finished;
    const condition = lifted(this.snapshot?.report ?? null) ? this.spec : null;
    if (condition && halt?.kind === "target") return text.reachedTarget(shownValue("targetAccuracy", condition));
    if (condition && halt?.kind === "patience") return text.outOfPatience(condition.patience);
    return minibatch === 0 ? text.ready : text.paused;
  }

  /**
   * What a screen reader is told: each change of state and each step; numbers of a run that trains only now and then, or they would
   * drown everything else.
   */
  #heard(state: string, numbers: string): string {
    const now = performance.now();
    const { training = false, report } = this.snapshot ?? {};
    const minibatch = report?.minibatch ?? 0;
    const isStep = !training && minibatch !== this.#spokenOf;
    if (isStep || !this.#spoken.startsWith(state) || now - this.#spokenAt > SPOKEN_EVERY_MS) {
      this.#spokenOf = minibatch;
      this.#spoken = `${state}. ${numbers}`;
      this.#spokenAt = now;
    }
    return this.#spoken;
  }
}
