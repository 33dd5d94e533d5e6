import { html, nothing, unsafeCSS } from "lit";
import type { Report } from "../../../wasm/playground";
import { PlaygroundElement } from "../kit/playground-element";
import { saveAs } from "../kit/save-as";
import type { Spec } from "../plain/spec";
import type { CallEngine } from "../run/run-controller";
import type { Measured } from "../state/curve";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { EXPORTS, type Export, type Library, lackIn } from "./exports";
import { fileName } from "./model-file";
import sheet from "./playground-exports.css?inline";
import { historyCsv, runJson } from "./run-files";

/** What is saved, and how the network's weights are had. */
interface Run {
  readonly spec: Spec;
  readonly report: Report | null;
  readonly history: readonly Measured[];
}

/**
 * Files for other programs: the network for a library that is chosen, and the run. Part of the dialog of models.
 * @prop run - the playground whose network it is
 * @prop call - calls the engine
 * @prop weights - saves the file of weights with this ending
 * @prop attempt - does what may fail, and says why it did
 */
export class PlaygroundExports extends PlaygroundElement {
  static override properties = {
    run: { attribute: false },
    call: { attribute: false },
    weights: { attribute: false },
    attempt: { attribute: false },
    library: { state: true },
  };

  declare run: Run | null;
  declare call: CallEngine | null;
  declare weights: (ending: "npz" | "safetensors") => void;
  declare attempt: (work: () => Promise<void>) => void;
  declare private library: Library;

  constructor() {
    super();
    this.run = null;
    this.call = null;
    this.library = "numpy";
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    const { run } = this;
    return run ? [this.#network(run), this.#measures(run)] : nothing;
  }

  #network(run: Run): unknown {
    const { exports } = words.model;
    const { spec } = run;
    const chosen = EXPORTS[this.library];
    const lack = lackIn(this.library, spec);
    return html`<h3>${exports.title}</h3>
      <div class="choice">
        <select aria-label=${exports.title} @change=${this.#onChosen}>
          ${Object.entries(EXPORTS).map(
            ([library, { name }]) =>
              html`<option value=${library} .selected=${library === this.library}>${name}</option>`,
          )}
        </select>
        <button ?disabled=${lack !== null} @click=${() => this.#save(run, chosen)}>
          ${words.model.saveAs(chosen.ending)}
        </button>
      </div>
      <div role="status">
        ${lack === null ? this.#use(spec, chosen) : html`<p>${exports.lack(lack === "several" ? null : (text.choices[lack] ?? lack))}</p>`}
      </div>`;
  }

  #use({ layers }: Spec, { ending, loads, use }: Export): unknown {
    const { exports } = words.model;
    const file = fileName(layers, ending);
    const needed =
      loads && html`<button class="link" @click=${() => this.weights(loads)}>${fileName(layers, loads)}</button>`;
    return html`<p>${exports.about[this.library]} ${needed ? html`${exports.beside} ${needed}.` : exports.shapes}</p>
      <code translate="no">${use(file)}</code>`;
  }

  /** The run may go on while the dialog is open: its state at the press of the button is saved. */
  #measures(run: Run): unknown {
    const { model } = words;
    const save = (ending: string, content: string, type: string): void =>
      saveAs(fileName(run.spec.layers, ending), content, type);
    return html`<h3>${model.exports.run}</h3>
      <p>${model.exports.runText}</p>
      <div class="answers">
        <button @click=${() => save("csv", historyCsv(run.history), "text/csv")}>${model.exports.history}</button>
        <button @click=${() => save("json", runJson(run.spec, run.report, run.history), "application/json")}>${model.exports.all}</button>
      </div>`;
  }

  readonly #onChosen = ({ target }: Event): void => {
    this.library = (target as HTMLSelectElement).value as Library;
  };

  #save(run: Run, { ending, type, write }: Export): void {
    const { call } = this;
    if (!call) return;
    this.attempt(async () => {
      const { spec } = run;
      const parameters = await call("parameters");
      saveAs(fileName(spec.layers, ending), await write(spec, parameters), type);
    });
  }
}

customElements.define("playground-exports", PlaygroundExports);
