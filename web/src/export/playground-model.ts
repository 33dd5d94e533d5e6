import { html, nothing, unsafeCSS } from "lit";
import type { ReadModel } from "../../../wasm/files/files";
import type { Report } from "../../../wasm/playground";
import { loadFiles } from "../engine/files";
import { PlaygroundElement } from "../kit/playground-element";
import {
  changedFields,
  parameterCount,
  type Setting,
  type Spec,
  specFromText,
  specToText,
  toCamel,
  toSnake,
} from "../plain/spec";
import type { Measured } from "../state/curve";
import { shown } from "../state/shown";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { allFields } from "../texts/fields";
import { text } from "../texts/text";
import { toldOf } from "../texts/told";
import { words } from "../texts/words";
import { FORMATS, type Format, fileName, MOST_BYTES, type NamedTensor, refusal, tensorsOf } from "./model-file";
import sheet from "./playground-model.css?inline";
import "./playground-exports";
import "./playground-figures";
import { saveAs } from "../kit/save-as";
import { showModal } from "../kit/show-modal";
import type { CallEngine } from "../run/run-controller";

/** The element that the dialog is of. */
export interface ModelHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  get spec(): Spec;
  set spec(spec: Spec);
  readonly report: Report | null;
  readonly history: readonly Measured[];
  reset(): Promise<void>;
  note(sentence: string): void;
}

/** A model that was read but not yet adopted. */
interface Offer {
  readonly name: string;
  readonly model: ReadModel;
  readonly spec: Spec;
}

/** A model whose file does not tell the order of its layers. */
interface Question {
  readonly file: File;
  readonly orders: readonly (readonly string[])[];
}

/**
 * A dialog in which the network is saved, and another is opened. Loaded on demand.
 * @prop host - the playground whose network it is
 * @prop fields - every field of a spec
 * @prop call - calls the engine
 */
export class PlaygroundModel extends PlaygroundElement {
  static override properties = {
    host: { attribute: false },
    fields: { attribute: false },
    call: { attribute: false },
    offer: { state: true },
    question: { state: true },
    failure: { state: true },
    over: { state: true },
  };

  declare host: ModelHost | null;
  declare fields: readonly Setting[];
  declare call: CallEngine | null;
  declare private offer: Offer | null;
  declare private question: Question | null;
  /** Why a file was not saved or opened, or "". */
  declare private failure: string;
  /** Whether a file is being dragged over the drop zone. */
  declare private over: boolean;

  constructor() {
    super();
    this.host = null;
    this.fields = [];
    this.call = null;
    this.offer = null;
    this.question = null;
    this.failure = "";
    this.over = false;
  }

  static override styles = [shared, dialog, unsafeCSS(sheet)];

  open(): void {
    this.offer = null;
    this.question = null;
    this.failure = "";
    this.requestUpdate();
    showModal(this.renderRoot.querySelector("dialog"));
  }

  close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }

  override render(): unknown {
    const { host, offer, question } = this;
    if (!host) return nothing;
    const { spec } = host;
    const { model } = words;
    return html`<dialog aria-labelledby="title" closedby="any" @dragover=${this.#onOver} @drop=${this.#onDrop} @dragleave=${this.#onOut}>
      <header>
        <h2 id="title">${model.title}</h2>
        <button @click=${this.close}>${text.close}</button>
      </header>
      ${
        offer
          ? this.#offered(offer)
          : question
            ? this.#asked(question)
            : html`<section>
                <h3>${model.save}</h3>
                <p>${model.saveText}</p>
                <div class="formats">${FORMATS.map((format) => this.#format(spec, format))}</div>
              </section>
              <section>
                <h3>${model.open}</h3>
                ${this.#dropZone()}
              </section>
              <section>
                <playground-exports
                  .run=${host}
                  .call=${this.call}
                  .weights=${(format: Format) => this.#save(format)}
                  .attempt=${(work: () => Promise<void>) => this.#saying(work)}
                ></playground-exports>
              </section>
              <section><playground-figures .host=${host} .call=${this.call}></playground-figures></section>`
      }
      ${this.failure ? html`<p class="error" role="alert">${this.failure}</p>` : nothing}
    </dialog>`;
  }

  #format(spec: Spec, format: Format): unknown {
    const { model } = words;
    const isColumns = format === "safetensors";
    return html`<div class="format">
      <h4>${isColumns ? model.columns : model.rows}</h4>
      <p class="formula">${isColumns ? "y = W x + b" : "Y = X W + 1 bᵀ"}</p>
      ${tensors(tensorsOf(spec.layers, format), model.shapes[format])}
      <button @click=${() => this.#save(format)}>${model.saveAs(format)}</button>
    </div>`;
  }

  #dropZone(): unknown {
    const { model } = words;
    return html`<div class="drop-zone ${this.over ? "over" : ""}">
      <p>
        ${model.openText}
        <button class="link" @click=${() => this.renderRoot.querySelector("input")?.click()}>${model.choose}</button>
      </p>
      <input type="file" accept=".safetensors,.npz,.txt" aria-label=${model.choose} @change=${this.#onChosen} />
    </div>`;
  }

  #offered({ name, model: read, spec }: Offer): unknown {
    const { model } = words;
    const called = (choice: string): string => text.choices[choice] ?? choice;
    return html`<section aria-labelledby="offer">
      <h3 id="offer" tabindex="-1">${model.understood(name)}</h3>
      <dl>
        <dt>${model.layers}</dt>
        <dd>${spec.layers.join(" – ")}, ${model.parameters(parameterCount(spec.layers))}</dd>
        <dt>${model.activations}</dt>
        <dd>${[...spec.activation, spec.output].map(called).join(", ")}</dd>
        <dt>${model.pixels}</dt>
        <dd>${called(spec.pixels)}</dd>
        <dt>${model.settings}</dt>
        <dd>${read.hasSpec ? model.own : model.foreign}</dd>
      </dl>
      <p>${model.consequence}</p>
      <div class="answers">
        <button class="primary" @click=${this.#take}>${model.take}</button>
        <button @click=${this.#leave}>${model.leave}</button>
      </div>
    </section>`;
  }

  #asked({ file, orders }: Question): unknown {
    const { model } = words;
    const chosen = (): number => this.renderRoot.querySelector("select")?.selectedIndex ?? 0;
    return html`<section aria-labelledby="question">
      <h3 id="question" tabindex="-1">${model.whichOrder(shown(file.name))}</h3>
      <label>
        ${model.order}
        <select>
          ${orders.map((order) => html`<option>${order.map(shown).join(" → ")}</option>`)}
        </select>
      </label>
      <div class="answers">
        <button class="primary" @click=${() => this.#read(file, orders[chosen()])}>${model.chooseOrder}</button>
        <button @click=${this.#leave}>${model.leave}</button>
      </div>
    </section>`;
  }

  async #save(format: Format): Promise<void> {
    const { host, call } = this;
    if (!host || !call) return;
    const { spec } = host;
    await this.#saying(async () => {
      const [files, parameters] = await Promise.all([loadFiles(), call("parameters")]);
      const name = fileName(spec.layers, format);
      saveAs(name, files.writeModel(name, specToText(spec), parameters));
    });
  }

  readonly #onChosen = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const file = input.files?.[0];
    // The input is emptied afterwards, so that the same file can be chosen again once it is corrected.
    if (file) await this.#read(file);
    input.value = "";
  };

  async #read(file: File, order: readonly string[] = []): Promise<void> {
    const spec = this.host?.spec;
    if (!spec) return;
    await this.#saying(async () => {
      const refused = refusal(file);
      if (refused) throw new Refusal(words.model.refused[refused](shown(file.name), file.size, MOST_BYTES));
      const [files, bytes] = await Promise.all([loadFiles(), file.arrayBuffer()]);
      const model = files.readModel(file.name, new Uint8Array(bytes), specToText(spec), order);
      this.question = "orders" in model ? { file, orders: model.orders } : null;
      if ("orders" in model) return;
      this.offer = { name: shown(file.name), model, spec: specFromText(model.spec, this.fields) };
    });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#offer, #question")?.focus();
  }

  readonly #take = async (): Promise<void> => {
    const { host, offer, call } = this;
    if (!host || !offer || !call) return;
    await this.#saying(async () => {
      const fixed = this.fields.filter(({ name, fixed }) => fixed && differs(name, host.spec, offer.spec));
      if (fixed.length > 0) throw new Refusal(text.fixed(fixed.map(({ name }) => fieldLabel(name)).join(", ")));
      host.spec = offer.spec;
      await host.reset();
      const opened = await call("adopt", { parameters: offer.model.parameters });
      this.close();
      host.note(words.model.opened(offer.name, opened.report.testAccuracy));
    });
  };

  readonly #leave = async (): Promise<void> => {
    this.offer = null;
    this.question = null;
    this.failure = "";
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(".drop-zone button")?.focus();
  };

  /** Does the work, and shows what it throws. */
  async #saying(work: () => Promise<void>): Promise<void> {
    this.failure = "";
    try {
      await work();
    } catch (error) {
      this.failure = error instanceof Refusal ? error.message : await toldOf(error);
    }
  }

  readonly #onOver = (event: DragEvent): void => {
    event.preventDefault();
    this.over = true;
  };

  readonly #onOut = (): void => {
    this.over = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (file) void this.#read(file);
  };
}

/** A refusal by the page itself, in its own words. */
class Refusal extends Error {}

function fieldLabel(name: string): string {
  return allFields()[toCamel(name)]?.label ?? name;
}

function differs(name: string, a: Spec, b: Spec): boolean {
  return changedFields(a, b).map(toSnake).includes(name);
}

function tensors(list: readonly NamedTensor[], convention: string): unknown {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.model.tensor}</th>
        <th scope="col">${words.model.shape} ${convention}</th>
      </tr>
    </thead>
    <tbody>
      ${list.map(
        ({ name, shape }) =>
          html`<tr>
            <td>${name}</td>
            <td>${shape.join(" × ")}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

customElements.define("playground-model", PlaygroundModel);

/** Opens the dialog of a playground, beside its parts. */
export function openModel(host: ModelHost, fields: readonly Setting[], call: CallEngine): void {
  const known = host.renderRoot.querySelector<PlaygroundModel>("playground-model");
  const dialog = Object.assign(known ?? new PlaygroundModel(), { host, fields, call });
  if (!known) host.renderRoot.append(dialog);
  void dialog.updateComplete.then(() => dialog.open());
}
