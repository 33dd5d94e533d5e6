import { html, nothing, svg, unsafeCSS } from "lit";
import { pixel } from "../draw/color";
import { mistakes, paintMatrix } from "../draw/matrix";
import { emit, type RowEvents } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { ThemeController } from "../kit/theme";
import { SLOTS } from "../state/overlay";
import type { Run, Runs } from "../state/runs";
import { runColors } from "../styles/run-colors";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import sheet from "./playground-run.css?inline";
import { canPin, freeSlot, pin, rename, show } from "./runs";

const MATRIX = 40;

/**
 * A kept run in one line: its curve's letter, name, last measures and confusion matrix, and what can be done with it.
 * @prop run - which one
 * @prop runs - of which it is one
 * @prop name - the user's, or the automatic one
 * @fires playground-runs-change - `detail` are the runs, changed
 * @fires playground-load - set its settings again
 * @fires playground-delete
 */
export class PlaygroundRun extends PlaygroundElement {
  static override properties = { run: { attribute: false }, runs: { attribute: false }, name: {} };

  declare run: Run | null;
  declare runs: Runs | null;
  declare name: string;

  readonly #colors = new ThemeController(this);

  constructor() {
    super();
    this.run = null;
    this.runs = null;
    this.name = "";
  }

  static override styles = [shared, runColors, unsafeCSS(sheet)];

  override render(): unknown {
    const { run, runs, name } = this;
    if (!run || !runs) return nothing;
    const last = run.points.at(-1);
    return html`
      ${this.#shown(run, runs)}
      <input
        class="name"
        aria-label=${words.runs.nameOf(name)}
        maxlength="60"
        .value=${name}
        @change=${(event: Event) => this.#onName(event, run, runs)}
      />
      <dl>
        ${
          last
            ? [
                [words.runs.minibatches, text.whole(last.minibatch)],
                [words.runs.accuracy, text.share(last.testAccuracy)],
                [words.runs.loss, text.lossValue(last.testLoss)],
              ].map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)
            : nothing
        }
      </dl>
      ${this.#matrix(run)}
      <div class="acts">
        <button title=${words.runs.loadTip} aria-label=${words.runs.loadOf(name)} @click=${() => emit<RowEvents>(this, "playground-load")}>
          ${words.runs.load}
        </button>
        <button
          title=${words.runs.pinTip}
          aria-label=${words.runs.pinOf(name)}
          aria-pressed=${run.pinned ? "true" : "false"}
          ?disabled=${!run.pinned && !canPin(runs)}
          @click=${() => this.#change(pin(runs, run.id, !run.pinned))}
        >
          ${words.runs.pin}
        </button>
        <button aria-label=${words.runs.deleteOf(name)} @click=${() => emit(this, "playground-delete")}>${words.runs.delete}</button>
      </div>
    `;
  }

  #shown(run: Run, runs: Runs): unknown {
    const { slot } = run;
    const isFull = slot === null && freeSlot(runs) === null;
    return html`<label class="shown" title=${isFull ? words.runs.full(SLOTS.length) : words.runs.showTip}>
      <input
        type="checkbox"
        aria-label=${words.runs.show(this.name)}
        .checked=${slot !== null}
        ?disabled=${isFull}
        @change=${(event: Event) => this.#change(show(runs, run.id, (event.target as HTMLInputElement).checked))}
      />
      ${
        slot === null
          ? nothing
          : html`<b class="run-${slot}" aria-hidden="true">${SLOTS[slot]}</b
              ><svg width="24" height="10" aria-hidden="true">${svg`<path class="run run-${slot}" d="M0 5H24"></path>`}</svg>`
      }
    </label>`;
  }

  #matrix({ confusion }: Run): unknown {
    const { all, worst } = mistakes(confusion);
    const label =
      words.runs.matrix(this.name, all) + (worst ? words.runs.worst(worst.label, worst.predicted, worst.count) : "");
    const { weights, ink } = this.#colors.theme;
    return html`<playground-pixels
      title=${label}
      label=${label}
      .columns=${10}
      .rows=${10}
      .width=${MATRIX}
      .height=${MATRIX}
      .paint=${(pixels: Uint32Array) => paintMatrix(pixels, confusion, weights, pixel(ink, 0.08))}
    ></playground-pixels>`;
  }

  #onName(event: Event, run: Run, runs: Runs): void {
    const control = event.target as HTMLInputElement;
    const typed = control.value.trim();
    // Leaving the automatic name unchanged does not make it the user's own.
    if (typed !== this.name) this.#change(rename(runs, run.id, typed));
    if (!typed) {
      // An emptied field shows the automatic name again, even if the run had it all along.
      control.value = this.name;
      this.requestUpdate();
    }
  }

  #change(runs: Runs): void {
    emit(this, "playground-runs-change", runs);
  }
}
