import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { paintDigit } from "../draw/digit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { signOf } from "../kit/sign";
import { ThemeController } from "../kit/theme";
import { CLASSES } from "../plain/digit";
import { cellFor } from "../state/roving";
import { PALETTE } from "../styles/palette";
import { shared } from "../styles/shared";
import { words } from "../texts/words";
import type { Picture } from "./picture";
import look from "./playground-scan.css?inline";
import {
  cutInTwo,
  digitAt,
  joinedWithNext,
  ownDigits,
  relabelled,
  type Scan,
  type ScannedDigit,
  scanOf,
  without,
} from "./scan";
import { MOST_FOUND } from "./scan-components";
import { usualOptions } from "./scan-ink";
import type { Paper } from "./scan-paper";

export { imageHead, MOST_MEGAPIXELS, megapixelsOf, pixelsOf } from "./scan-file";

/** In percent. */
const CONTRAST = { least: 5, most: 50 };

/** Colours on light and on dark paper, which the page's theme does not change. */
const FRAMES = PALETTE.pos;
const MARKS = PALETTE.neg;

const NO_IDS = new Int32Array();

/** All that Undo brings back. */
interface Stage {
  /** Null where there are too many things that may be digits. */
  readonly scan: Scan | null;
  readonly contrast: number;
  readonly inverted: boolean;
}

/**
 * A scanned sheet: its digits framed, and one by one to be labelled, cut, joined or left out. Loaded on demand.
 * @prop picture - the sheet
 * @prop name - of its file
 * @prop room - how many more digits may be added
 * @fires playground-scan-change - `detail` is the digits that have a label, as they would be added
 */
export class PlaygroundScan extends PlaygroundElement {
  static override properties = {
    picture: { attribute: false },
    name: {},
    room: { type: Number },
    past: { state: true },
    stage: { state: true },
    chosen: { state: true },
    problem: { state: true },
  };

  declare picture: Picture | null;
  declare name: string;
  declare room: number;
  declare past: readonly Stage[];
  declare stage: Stage | null;
  /** Index of the marked digit. */
  declare chosen: number;
  declare problem: string;

  readonly #colors = new ThemeController(this);
  #paper: Paper = new Uint8Array();
  /** Whether the marked digit gets the focus as soon as it is drawn. */
  #follow = false;

  constructor() {
    super();
    this.picture = null;
    this.name = "";
    this.room = 0;
    this.past = [];
    this.stage = null;
    this.chosen = 0;
    this.problem = "";
  }

  static override styles = [shared, unsafeCSS(look)];

  get #digits(): readonly ScannedDigit[] {
    return this.stage?.scan?.digits ?? [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("picture") || !this.picture) return;
    this.past = [];
    const { contrast, inverted, paper } = usualOptions(this.picture);
    this.#paper = paper;
    this.#read(Math.round(100 * contrast), inverted);
    this.#follow = true;
  }

  override render(): unknown {
    const { stage } = this;
    if (!stage) return nothing;
    const digits = this.#digits;
    const labelled = digits.filter(({ label }) => label !== null).length;
    return html`
      <p role="status">${stage.scan ? words.scan.found(this.name, digits.length, labelled) : words.scan.tooMany(MOST_FOUND)}</p>
      ${stage.scan && stage.scan.atEdge > 0 ? html`<p>${words.scan.atEdge(stage.scan.atEdge)}</p>` : nothing}
      ${stage.scan && digits.length === 0 ? html`<p>${words.scan.none}</p>` : nothing}
      ${this.#options(stage)}
      <canvas class="sheet" role="img" aria-label=${words.scan.sheet} @click=${this.#onSheet}></canvas>
      ${digits.length > 0 ? this.#ask() : this.#undoButton()}
      ${this.problem ? html`<p class="error" role="alert">${this.problem}</p>` : nothing}
      ${digits.length > 0 ? this.#list(digits) : nothing}
    `;
  }

  #options({ contrast, inverted }: Stage): unknown {
    return html`<div class="row">
      <label>
        ${words.scan.contrast}
        <input
          type="range"
          min=${CONTRAST.least}
          max=${CONTRAST.most}
          step="5"
          .value=${String(contrast)}
          aria-valuetext=${words.scan.contrastValue(contrast)}
          @change=${(event: Event) => this.#reread(Number((event.target as HTMLInputElement).value), inverted)}
        />
        <output>${words.scan.contrastValue(contrast)}</output>
      </label>
      <label>
        <input
          type="checkbox"
          .checked=${inverted}
          @change=${(event: Event) => this.#reread(contrast, (event.target as HTMLInputElement).checked)}
        />
        ${words.scan.inverted}
      </label>
    </div>`;
  }

  #ask(): unknown {
    return html`
      <p class="soft">${words.scan.how}</p>
      <div class="ask">
        <canvas class="marked" width="8" height="8" data-index=${this.chosen} aria-hidden="true"></canvas>
        <div>
          <div class="labels" role="group" aria-label=${words.scan.labels}>
            ${CLASSES.map(
              (label) =>
                html`<button aria-label=${words.scan.as(label)} @click=${() => this.#label(label)}>${label}</button>`,
            )}
          </div>
          <div class="edits">
            <button @click=${this.#remove}>${words.scan.remove}</button>
            <button @click=${this.#cut}>${words.scan.cut}</button>
            <button ?disabled=${this.chosen + 1 >= this.#digits.length} @click=${this.#join}>${words.scan.join}</button>
            ${this.#undoButton()}
          </div>
        </div>
      </div>
    `;
  }

  #undoButton(): unknown {
    return html`<button ?disabled=${this.past.length === 0} @click=${this.#undo}>${words.scan.undo}</button>`;
  }

  #list(digits: readonly ScannedDigit[]): unknown {
    return html`
      <div role="listbox" aria-label=${words.scan.list} aria-describedby="keys" @keydown=${this.#onKey} @click=${this.#onPick}>
        ${digits.map(
          ({ label }, index) => html`<div
            role="option"
            aria-label=${words.scan.digit(index, digits.length, label)}
            aria-selected=${index === this.chosen ? "true" : "false"}
            tabindex=${index === this.chosen ? 0 : -1}
            data-index=${index}
          >
            <canvas width="8" height="8" data-index=${index} aria-hidden="true"></canvas>
            ${label === null ? html`<span class="blank">–</span>` : html`<b>${label}</b>`}
          </div>`,
        )}
      </div>
      <p class="spoken" id="keys">${words.scan.keys}</p>
    `;
  }

  override updated(changed: PropertyValues<this>): void {
    this.#paintSheet();
    this.#paintDigits();
    const option = this.renderRoot.querySelector<HTMLElement>("[aria-selected=true]");
    if (changed.has("chosen") || this.#follow) option?.scrollIntoView({ block: "nearest" });
    if (this.#follow) option?.focus({ preventScroll: true });
    this.#follow = false;
    if (!changed.has("stage") && !changed.has("room")) return;
    const detail = this.stage?.scan ? ownDigits(this.stage.scan, this.room) : [];
    emit(this, "playground-scan-change", detail);
  }

  #paintDigits(): void {
    const image = new ImageData(8, 8);
    const pixels = new Uint32Array(image.data.buffer);
    for (const canvas of this.renderRoot.querySelectorAll<HTMLCanvasElement>("canvas[data-index]")) {
      const digit = this.#digits[Number(canvas.dataset.index)];
      if (!digit) continue;
      paintDigit(pixels, digit.counts, this.#colors.theme.ink);
      canvas.getContext("2d")?.putImageData(image, 0, 0);
    }
  }

  #paintSheet(): void {
    const canvas = this.renderRoot.querySelector<HTMLCanvasElement>(".sheet");
    const context = canvas?.getContext("2d");
    if (!canvas || !context || !this.picture) return;
    const { width, height, data } = this.picture;
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    context.putImageData(new ImageData(new Uint8ClampedArray(data), width, height), 0, 0);
    // Pixels of the sheet for one of the page: lines and labels are as large on the page, whatever the sheet's size.
    const unit = width / Math.max(1, canvas.clientWidth);
    const paper = this.stage?.inverted ? 1 : 0;
    const [frame, mark] = [FRAMES[paper], MARKS[paper]];
    context.font = `600 ${10 * unit}px sans-serif`;
    for (const [index, { box, label }] of this.#digits.entries()) {
      const isMarked = index === this.chosen;
      context.strokeStyle = context.fillStyle = isMarked ? mark : frame;
      context.lineWidth = (isMarked ? 3 : label === null ? 1 : 2) * unit;
      context.strokeRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
      if (label !== null) context.fillText(String(label), box.left, box.top - 2 * unit);
    }
  }

  #read(contrast: number, inverted: boolean): void {
    if (!this.picture) return;
    const scan = scanOf(this.picture, { contrast: contrast / 100, inverted, paper: this.#paper });
    this.stage = { scan, contrast, inverted };
    this.chosen = 0;
    this.problem = "";
  }

  #reread(contrast: number, inverted: boolean): void {
    this.#remember();
    // The component of each pixel takes megabytes for a whole sheet, so other readings drop theirs; `#whole` finds them again.
    this.past = this.past.map(({ scan, ...stage }) => ({ ...stage, scan: scan && { ...scan, ids: NO_IDS } }));
    this.#read(contrast, inverted);
  }

  #remember(): void {
    if (this.stage) this.past = [...this.past, this.stage];
  }

  readonly #undo = (): void => {
    const before = this.past.at(-1);
    if (!before) return;
    this.past = this.past.slice(0, -1);
    this.stage = this.#whole(before);
    this.chosen = Math.min(this.chosen, Math.max(0, this.#digits.length - 1));
    this.problem = "";
  };

  #whole(stage: Stage): Stage {
    const { scan, contrast, inverted } = stage;
    if (!this.picture || scan?.ids !== NO_IDS) return stage;
    const read = scanOf(this.picture, { contrast: contrast / 100, inverted, paper: this.#paper });
    return { ...stage, scan: read && { ...scan, ids: read.ids } };
  }

  /** Applies an edit to the scan; false if that changes nothing. */
  #edit(edit: (scan: Scan, index: number) => Scan): boolean {
    const { stage, chosen: index } = this;
    this.problem = "";
    const scan = stage?.scan && edit(stage.scan, index);
    if (!stage || !scan || scan === stage.scan) return false;
    this.#remember();
    this.stage = { ...stage, scan };
    this.chosen = Math.min(index, Math.max(0, scan.digits.length - 1));
    return true;
  }

  #label(label: number): void {
    this.#edit((scan, index) => relabelled(scan, index, label));
    this.chosen = Math.min(this.chosen + 1, this.#digits.length - 1);
  }

  readonly #remove = (): void => {
    this.#edit(without);
  };

  readonly #cut = (): void => {
    if (!this.#edit(cutInTwo)) this.problem = words.scan.cannotCut;
  };

  readonly #join = (): void => {
    this.#edit(joinedWithNext);
  };

  readonly #onPick = (event: Event): void => {
    const option = (event.target as Element).closest<HTMLElement>("[role=option]");
    if (option) this.#mark(Number(option.dataset.index));
  };

  readonly #onSheet = (event: MouseEvent): void => {
    const { scan } = this.stage ?? {};
    const canvas = event.currentTarget as HTMLCanvasElement;
    const box = canvas.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * canvas.width;
    const y = ((event.clientY - box.top) / box.height) * canvas.height;
    const index = scan ? digitAt(scan, x, y) : -1;
    if (index >= 0) this.#mark(index);
  };

  #mark(index: number): void {
    this.chosen = index;
    this.#follow = true;
    this.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && signOf(event) === "z") this.#undo();
    else if (event.metaKey) return;
    else if (!(event.ctrlKey ? this.#walk(event) : this.#act(event))) return;
    event.preventDefault();
    this.#follow = true;
  };

  /** False for a key that does nothing. */
  #act(event: KeyboardEvent): boolean {
    const key = signOf(event);
    if (/^[0-9]$/.test(key)) this.#label(Number(key));
    else if (key === "Delete" || key === "Backspace") this.#remove();
    else if (key === "c") this.#cut();
    else if (key === "j") this.#join();
    else return this.#walk(event);
    return true;
  }

  #walk({ key, ctrlKey }: KeyboardEvent): boolean {
    const options = [...this.renderRoot.querySelectorAll<HTMLElement>("[role=option]")];
    const columns = Math.max(
      1,
      options.findIndex((option) => option.offsetTop > (options[0]?.offsetTop ?? 0)),
    );
    const grid = { columns: columns > 1 ? columns : options.length, count: options.length, page: 3 };
    const sideways = key === "ArrowLeft" ? this.chosen - 1 : key === "ArrowRight" ? this.chosen + 1 : null;
    const index = sideways ?? cellFor(key, ctrlKey, this.chosen, grid);
    if (index === null) return false;
    this.chosen = Math.max(0, Math.min(options.length - 1, index));
    return true;
  }
}

customElements.define("playground-scan", PlaygroundScan);
