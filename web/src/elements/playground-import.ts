import { html, nothing } from "lit";
import { paintDigit } from "../draw/digit";
import type { OwnDigit } from "../engine/protocol";
import type { DigitRows } from "../state/digit-rows";
import { type Fault, INKS, type Ink, type Layout, type Refusal } from "../state/digit-table";
import { CLASSES } from "../state/matrix";
import type { Picture } from "../state/scan-ink";
import { dialog } from "../styles/dialog";
import { importDialog } from "../styles/import";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { words } from "../texts/words";
import { PlaygroundElement } from "./playground-element";
import { layoutOfFile, MOST_BYTES, readRows } from "./table-file";
import { ThemeController } from "./theme";

const SAMPLES = 4;
const MOST_PICTURE_BYTES = 50e6;

/** Pixels from one digit to the next below it, a blank line between them. */
const PITCH = 9 * 8;

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
  declare picture: Picture | null;
  /** Digits of the picture that have been labelled. */
  declare scanned: readonly OwnDigit[];
  /** Whether a file is held over the dialog. */
  declare isOver: boolean;

  readonly #colors = new ThemeController(this);
  #file: File | null = null;
  #reading = new AbortController();

  constructor() {
    super();
    this.room = 0;
    this.problem = "";
    this.progress = null;
    this.rows = null;
    this.picture = null;
    this.scanned = [];
    this.isOver = false;
  }

  static override styles = [shared, dialog, importDialog];

  open(): void {
    const dialog = this.renderRoot.querySelector("dialog");
    if (!dialog || dialog.open) return;
    this.#forget();
    dialog.showModal();
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
      <p>${this.#file?.name}</p>
      <progress max="1" value=${Number.isNaN(share) ? nothing : share} aria-label=${words.import.title}></progress>
      <footer><button @click=${this.#forget}>${words.import.cancel}</button></footer>
    `;
  }

  #preview(rows: DigitRows): unknown {
    const taken = Math.min(rows.count, this.room);
    return html`
      <p role="status">${words.import.understood(this.#file?.name ?? "", rows.count, rows.layout.side)}</p>
      ${this.#fields(rows.layout)}
      ${rows.count > 0 ? this.#classes(rows) : nothing}
      ${rows.badCount > 0 ? this.#bad(rows) : nothing}
      ${taken < rows.count ? html`<p>${taken > 0 ? words.import.some(taken, rows.count) : words.import.full}</p>` : nothing}
      ${this.#end(taken, () => rows.spread(this.room))}
    `;
  }

  #scan(picture: Picture): unknown {
    return html`
      <playground-scan
        .picture=${picture}
        .name=${this.#file?.name ?? ""}
        .room=${this.room}
        @playground-scan-change=${({ detail }: CustomEvent<readonly OwnDigit[]>) => {
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

  #fields(layout: Layout): unknown {
    const columns = Array.from({ length: layout.columns }, (_, column) => column);
    const number = (event: Event): number => Number((event.target as HTMLSelectElement).value);
    return html`<div class="layout">
      <label>
        ${words.import.label}
        <select @change=${(event: Event) => this.#read({ ...layout, label: number(event) })}>
          ${columns
            .filter((column) => column !== layout.index)
            .map(
              (column) =>
                html`<option value=${column} ?selected=${column === layout.label}>${layout.names?.[column]?.trim() || words.import.column(column)}</option>`,
            )}
        </select>
      </label>
      <label>
        ${words.import.ink}
        <select @change=${(event: Event) => this.#read({ ...layout, ink: number(event) as Ink })}>
          ${INKS.map((ink) => html`<option value=${ink} ?selected=${ink === layout.ink}>${ink}</option>`)}
        </select>
      </label>
      <label>
        <input
          type="checkbox"
          .checked=${layout.inverted}
          @change=${(event: Event) => this.#read({ ...layout, inverted: (event.target as HTMLInputElement).checked })}
        />
        ${words.import.inverted}
      </label>
    </div>`;
  }

  #classes(rows: DigitRows): unknown {
    const counts = rows.perClass();
    return html`<ul class="classes" aria-label=${words.import.classes}>
      ${CLASSES.map(
        (label) => html`<li aria-label=${words.import.classCount(label, counts[label] ?? 0)}>
          <canvas width="8" height=${9 * SAMPLES - 1} data-label=${label} aria-hidden="true"></canvas>
          <span aria-hidden="true">${label}<small>${text.whole(counts[label] ?? 0)}</small></span>
        </li>`,
      )}
    </ul>`;
  }

  #bad(rows: DigitRows): unknown {
    const { bad, badCount, layout } = rows;
    return html`<details>
      <summary>${words.import.bad(badCount)}</summary>
      <ol tabindex="0" aria-label=${words.import.bad(badCount)}>
        ${bad.map(({ line, fault }) => html`<li>${words.import.badRow(line, faultWords(fault, layout))}</li>`)}
        ${badCount > bad.length ? html`<li>${words.import.badMore(badCount - bad.length)}</li>` : nothing}
      </ol>
    </details>`;
  }

  override updated(): void {
    const { rows } = this;
    if (!rows) return;
    for (const canvas of this.renderRoot.querySelectorAll("canvas")) {
      const image = new ImageData(8, 9 * SAMPLES - 1);
      const pixels = new Uint32Array(image.data.buffer);
      for (const [place, counts] of rows.firstOf(Number(canvas.dataset.label), SAMPLES).entries()) {
        paintDigit(pixels.subarray(PITCH * place, PITCH * place + 64), counts, this.#colors.theme.ink);
      }
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    }
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
    const isPicture = file.type.startsWith("image/");
    const most = isPicture ? MOST_PICTURE_BYTES : MOST_BYTES;
    const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
    try {
      if (file.size > most) {
        this.#refuse(words.import.tooLarge(megabytes(file.size), megabytes(most)));
        return;
      }
      if (isPicture) {
        await this.#look(file);
        return;
      }
      const layout = await layoutOfFile(file);
      if (this.#file !== file) return;
      if ("kind" in layout) this.#refuse(refusalWords(layout));
      else await this.#read(layout);
    } catch {
      if (this.#file === file) this.#refuse(words.import.unreadable);
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
    if (!head) this.#refuse(words.import.otherPicture);
    else if (megapixels > MOST_MEGAPIXELS) this.#refuse(words.scan.tooLarge(megapixels, MOST_MEGAPIXELS));
    else {
      const picture = await pixelsOf(file);
      if (this.#file !== file) return;
      this.picture = picture;
      this.progress = null;
    }
  }

  async #read(layout: Layout): Promise<void> {
    const file = this.#file;
    if (!file) return;
    this.#reading.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.progress = 0;
    try {
      const onProgress = (share: number): void => {
        if (!reading.signal.aborted) this.progress = share;
      };
      const rows = await readRows(file, layout, { signal: reading.signal, onProgress });
      if (reading.signal.aborted) return;
      this.rows = rows;
      this.progress = null;
    } catch {
      if (!reading.signal.aborted) this.#refuse(words.import.unreadable);
    }
  }

  #refuse(why: string): void {
    this.problem = words.import.refused(this.#file?.name ?? "", why);
    this.progress = null;
    this.rows = null;
  }

  readonly #forget = (): void => {
    this.#reading.abort();
    this.#file = null;
    this.problem = "";
    this.progress = null;
    this.rows = null;
    this.picture = null;
    this.scanned = [];
  };

  #add(detail: readonly OwnDigit[]): void {
    this.#close();
    this.dispatchEvent(new CustomEvent("playground-own-import", { detail, bubbles: true, composed: true }));
  }

  #close(): void {
    this.renderRoot.querySelector("dialog")?.close();
  }
}

function faultWords(fault: Fault, { columns, ink }: Layout): string {
  if (fault.kind === "columns") return words.import.badColumns(fault.columns, columns);
  if (fault.kind === "label") return words.import.badLabel(fault.value);
  return words.import.badPixel(fault.column, fault.value, ink);
}

function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case "empty":
      return words.import.noRows;
    case "columns":
      return words.import.wrongColumns(refusal.columns);
    case "noLabel":
      return words.import.noLabel;
    case "ink":
      return words.import.tooMuchInk(refusal.value);
  }
}

customElements.define("playground-import", PlaygroundImport);
