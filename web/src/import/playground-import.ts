import { html, nothing, unsafeCSS } from "lit";
import type { TableLayout } from "../../../wasm/files/files";
import { emitUp, type Fired } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { saveAs } from "../kit/save-as";
import { showModal } from "../kit/show-modal";
import { ThemeController } from "../kit/theme";
import type { OwnDigit } from "../plain/examples";
import { answerOf } from "../state/answer";
import { shown } from "../state/shown";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { toldOf } from "../texts/told";
import { words } from "../texts/words";
import type { DigitRows } from "./digit-rows";
import { badRows, classCounts, paintSamples, refusalText, tableFields } from "./import-table";
import type { Picture } from "./picture";
import { FIRST_BYTES, pictureFormat } from "./picture-bytes";
import sheet from "./playground-import.css?inline";
import { layoutOfFile, MOST_BYTES, NO_LABEL, OPEN_LABEL, type Reading, readRows } from "./table-file";

const MOST_PICTURE_BYTES = 50e6;

/** Digits that the network is asked about at once, before the progress is shown again. */
const ASKED_AT_ONCE = 256;

/**
 * A dialog that reads digits from a CSV file or a picture, and shows what was understood before anything is taken. Loaded on demand.
 * @prop room - how many more digits may be added
 * @fires playground-own-import - `detail` is the digits to be added, each a label and 64 counts
 */
export class PlaygroundImport extends PlaygroundElement {
  static override properties = {
    room: { type: Number },
    problem: { state: true },
    progress: { state: true },
    rows: { state: true },
    layout: { state: true },
    picture: { state: true },
    scanned: { state: true },
    isOver: { state: true },
  };

  declare room: number;
  /** Why a file was not taken, or "". */
  declare problem: string;
  /** Share of the file that has been read, NaN where that is not known, or null. */
  declare progress: number | null;
  declare rows: DigitRows | null;
  /** Layout of a table that does not say which column is the label, until the user does. */
  declare layout: TableLayout | null;
  declare picture: Picture | null;
  /** Digits of the picture that have been labelled. */
  declare scanned: readonly OwnDigit[];
  /** Whether a file is held over the dialog. */
  declare isOver: boolean;

  readonly #colors = new ThemeController(this);
  #file: File | null = null;
  #stop = new AbortController();

  constructor() {
    super();
    this.room = 0;
    this.problem = "";
    this.progress = null;
    this.rows = null;
    this.layout = null;
    this.picture = null;
    this.scanned = [];
    this.isOver = false;
  }

  static override styles = [shared, dialog, unsafeCSS(sheet)];

  get #name(): string {
    return shown(this.#file?.name ?? "");
  }

  open(): void {
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog || dialog.open) return;
    this.#forget();
    showModal(dialog);
  }

  override render(): unknown {
    return html`<dialog
      aria-labelledby="title"
      closedby="closerequest"
      @close=${this.#forget}
      @dragover=${this.#onDragOver}
      @dragleave=${() => {
        this.isOver = false;
      }}
      @drop=${this.#onDrop}
    >
      <header>
        <h2 id="title">${words.import.title}</h2>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      <div class="body">
        ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing} ${this.#stage()}
      </div>
    </dialog>`;
  }

  #stage(): unknown {
    if (this.progress !== null) return this.#waiting(this.progress);
    if (this.picture) return this.#scan(this.picture);
    if (this.layout) return this.#whichLabel(this.layout);
    return this.rows ? this.#preview(this.rows) : this.#question();
  }

  #question(): unknown {
    return html`
      <label class=${this.isOver ? "drop over" : "drop"}>
        ${words.import.choose}
        <input type="file" accept=".csv,.tsv,.txt,.data,.tra,.tes,text/csv,text/plain,image/*" aria-label=${words.import.file} @change=${this.#onChoose} />
      </label>
      <p class="soft">${words.import.format}</p>
      <p class="soft">${words.import.picture}</p>
      <p class="soft">${words.import.privacy}</p>
    `;
  }

  #waiting(share: number): unknown {
    return html`
      <p>${this.#name}</p>
      <progress max="1" value=${Number.isNaN(share) ? nothing : share} aria-label=${words.import.title}></progress>
      <footer><button @click=${this.#forget}>${words.import.cancel}</button></footer>
    `;
  }

  #whichLabel(layout: TableLayout): unknown {
    return html`
      <p role="status">${words.import.whichLabel(this.#name)}</p>
      ${tableFields(layout, this.#read)}
      <footer><button @click=${this.#forget}>${words.import.another}</button></footer>
    `;
  }

  #preview(rows: DigitRows): unknown {
    const taken = Math.min(rows.count, this.room);
    return html`
      <p role="status">${words.import.understood(this.#name, rows.count, rows.layout.side)}</p>
      ${tableFields(rows.layout, this.#read)}
      ${rows.count > 0 && rows.hasLabels ? classCounts(rows) : nothing}
      ${rows.badCount > 0 ? badRows(rows) : nothing}
      ${rows.layout.label === NO_LABEL ? this.#answers(rows) : this.#joining(rows, taken)}
    `;
  }

  #joining(rows: DigitRows, taken: number): unknown {
    return html`
      ${taken < rows.count ? html`<p>${taken > 0 ? words.import.some(taken, rows.count) : words.import.full}</p>` : nothing}
      ${this.#end(taken, () => rows.spread(this.room))}
    `;
  }

  /** For digits without labels: these cannot be trained on, but the network can label them. */
  #answers(rows: DigitRows): unknown {
    return html`
      <p>${rows.hasLabels ? words.import.answered : words.import.unlabelled}</p>
      <footer>
        ${
          rows.hasLabels
            ? html`<button class="add" @click=${() => saveAs("answers.csv", rows.labelsAsCsv(), "text/csv")}>${words.import.saveAnswers}</button>`
            : html`<button class="add" ?disabled=${rows.count === 0} @click=${() => this.#classify(rows)}>${words.import.classify(rows.count)}</button>`
        }
        <button @click=${this.#forget}>${words.import.another}</button>
      </footer>
    `;
  }

  #scan(picture: Picture): unknown {
    return html`
      <playground-scan
        .picture=${picture}
        .name=${this.#name}
        .room=${this.room}
        @playground-scan-change=${({ detail }: Fired<"playground-scan-change">) => {
          this.scanned = detail;
        }}
      ></playground-scan>
      ${this.#end(this.scanned.length, () => this.scanned)}
    `;
  }

  #end(count: number, digits: () => readonly OwnDigit[]): unknown {
    return html`
      <p class="soft">${words.import.meaning}</p>
      <footer>
        <button class="add" ?disabled=${count === 0} @click=${() => this.#add(digits())}>${words.import.add(count)}</button>
        <button @click=${this.#forget}>${words.import.another}</button>
      </footer>
    `;
  }

  override updated(): void {
    if (this.rows) paintSamples(this.renderRoot, this.rows, this.#colors.theme.ink);
  }

  readonly #onChoose = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void this.#take(file);
  };

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = true;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.isOver = false;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.#take(file);
  };

  async #take(file: File): Promise<void> {
    this.#forget();
    this.#file = file;
    const isImage = file.type.startsWith("image/") || (await formatOf(file)) !== null;
    if (this.#file !== file) return;
    const most = isImage ? MOST_PICTURE_BYTES : MOST_BYTES;
    const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
    try {
      if (file.size > most) {
        this.#refuse(words.import.tooLarge(megabytes(file.size), megabytes(most)));
        return;
      }
      if (isImage) {
        await this.#look(file);
        return;
      }
      const layout = await this.#reading((reading) => layoutOfFile(file, reading));
      if (!layout) return;
      if ("kind" in layout) this.#refuse(refusalText(layout));
      else await this.#read(layout);
    } catch {
      if (this.#file === file) this.#refuse(words.import.unreadable);
    }
  }

  /** The result of `work`, whose progress is shown; null if it was stopped, or if another reading has begun. */
  async #reading<T>(work: (reading: Reading) => Promise<T>): Promise<T | null> {
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.progress = 0;
    const onProgress = (share: number): void => {
      if (!stop.signal.aborted) this.progress = share;
    };
    try {
      const result = await work({ signal: stop.signal, onProgress });
      if (stop.signal.aborted) return null;
      this.progress = null;
      return result;
    } catch (error) {
      if (stop.signal.aborted) return null;
      throw error;
    }
  }

  async #look(file: File): Promise<void> {
    this.progress = Number.NaN;
    const { imageHead, megapixelsOf, MOST_MEGAPIXELS, pixelsOf } = await bring(
      ["scan"],
      () => import("./playground-scan"),
    );
    const head = await imageHead(file);
    const megapixels = head ? megapixelsOf(head) : 0;
    if (this.#file !== file) return;
    if (megapixels > MOST_MEGAPIXELS) {
      this.#refuse(words.scan.tooLarge(megapixels, MOST_MEGAPIXELS));
      return;
    }
    // Whatever the browser can read is a picture, even if its size could not be found in the file.
    const picture = await pixelsOf(file).catch(() => null);
    if (this.#file !== file) return;
    if (!picture)
      this.#refuse((await formatOf(file)) === "usual" ? words.import.unreadable : words.import.otherPicture);
    this.picture = picture;
    this.progress = null;
  }

  readonly #read = async (layout: TableLayout): Promise<void> => {
    const file = this.#file;
    if (!file) return;
    this.layout = layout.label === OPEN_LABEL ? layout : null;
    this.progress = null;
    if (this.layout) return;
    try {
      this.rows = await this.#reading((reading) => readRows(file, layout, reading));
    } catch {
      this.#refuse(words.import.unreadable);
    }
  };

  /** Labels digits with what the network takes them for. */
  async #classify(rows: DigitRows): Promise<void> {
    const playground = playgroundAround(this);
    if (!playground) return;
    const labelled = this.#reading(async ({ signal, onProgress }) => {
      const labels = new Uint8Array(rows.count);
      for (let begin = 0; begin < rows.count; begin += ASKED_AT_ONCE) {
        const asked = Array.from({ length: Math.min(ASKED_AT_ONCE, rows.count - begin) }, (_, i) => begin + i);
        const outputs = await Promise.all(asked.map((row) => playground.predict(rows.countsOf(row))));
        signal.throwIfAborted();
        labels.set(outputs.map(answerOf), begin);
        onProgress((begin + asked.length) / rows.count);
      }
      rows.label(labels);
    });
    await labelled.catch(async (error: unknown) => {
      this.progress = null;
      this.problem = await toldOf(error);
    });
  }

  #refuse(why: string): void {
    this.problem = words.import.refused(this.#name, why);
    this.progress = null;
    this.rows = null;
    this.layout = null;
  }

  readonly #forget = (): void => {
    this.#stop.abort();
    this.#file = null;
    this.problem = "";
    this.progress = null;
    this.rows = null;
    this.layout = null;
    this.picture = null;
    this.scanned = [];
  };

  #add(detail: readonly OwnDigit[]): void {
    this.#close();
    emitUp(this, "playground-own-import", detail);
  }

  #close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }
}

/** An unreadable file has no format; reading it later reports the error. */
async function formatOf(file: File): Promise<ReturnType<typeof pictureFormat>> {
  const bytes = file.slice(0, FIRST_BYTES).arrayBuffer();
  return pictureFormat(new Uint8Array(await bytes.catch(() => new ArrayBuffer())));
}

/** The playground that an element is part of, if it is. */
function playgroundAround(element: Element): HTMLElementTagNameMap["digit-playground"] | null {
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host.localName === "digit-playground") return root.host as HTMLElementTagNameMap["digit-playground"];
  }
  return null;
}

customElements.define("playground-import", PlaygroundImport);
