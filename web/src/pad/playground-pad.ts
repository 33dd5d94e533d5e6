import { html, nothing, type PropertyValues } from "lit";
import { emit } from "../kit/events";
import { panelTitle } from "../kit/help/panel-title";
import { holding } from "../kit/hold";
import { ICONS } from "../kit/icons";
import { PlaygroundElement } from "../kit/playground-element";
import { signOf } from "../kit/sign";
import { styled } from "../kit/styled";
import { CELLS, FULL, SIDE } from "../plain/digit";
import { BLANK, EMPTY, isEmpty, painted, type Sheet, type Values, withCell } from "../state/drawing";
import { IN_PLACE, inverse, PAD, type Placement, type Point, placed } from "../state/pen";
import { cellFor } from "../state/roving";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { pad } from "./look";
import { cellsIn, padPicture } from "./pad-picture";
import type { ShownWhy } from "./saliency-controller";
import { type Ground, MODES, type Mode, type Tool, toolFor } from "./tool";

const LINES = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const GRID = { columns: SIDE, count: CELLS, page: SIDE } as const;

/**
 * Buttons of mouse and pen: the primary one, which a finger has too, the secondary one and the pen's eraser end. Others scroll or
 * go back.
 */
const DRAWING_BUTTONS = [0, 2, 5];
/** The bits of the latter two in `buttons`. */
const ERASING_BUTTONS = 2 | 32;

/**
 * The pad one draws on, with mouse, touch, pen or keyboard, and its buttons. Strokes stay where they were drawn; the 8 x 8 cells
 * lie where the network sees them, which is around the strokes once these are normalized.
 * @prop values - 64 counts 0 to 16, row by row: what the network sees
 * @prop sheet - what is on the pad
 * @prop placement - takes a point of the pad to its place in the cells' raster of 32 x 32
 * @prop brushed - counts of the ink that the brush leaves along a path in the raster
 * @prop normalized - whether strokes are normalized
 * @prop canUndo
 * @prop canRedo
 * @prop ready - whether digits of the data set can be asked for
 * @prop own - how many digits of the training set are the user's
 * @prop why - what each cell does to an output, to be shown over the digit; or null
 * @prop answer - the network's, shown where its panel is not in view beside the pad; or ""
 * @prop explains - whether the panel that shows how strokes become cells is open
 * @fires playground-stroke - `detail` is the sheet while the pen is down; undo does not remember it
 * @fires playground-drawn - `detail` is the sheet after a stroke or a key
 * @fires playground-undo
 * @fires playground-redo
 * @fires playground-example - a random test digit is wanted
 * @fires playground-choose - the user wants to pick a digit of the data set
 * @fires playground-label - the drawing is to become a training digit
 * @fires playground-own-show - the user wants to see the own digits
 * @fires playground-explain - `detail` is the output to explain, or null for the winner
 * @fires playground-steps - show or hide how strokes become cells
 */
export class PlaygroundPad extends PlaygroundElement {
  static override properties = {
    values: { attribute: false },
    sheet: { attribute: false },
    placement: { attribute: false },
    brushed: { attribute: false },
    normalized: { type: Boolean },
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    ready: { type: Boolean },
    own: { type: Number },
    why: { attribute: false },
    answer: {},
    explains: { type: Boolean },
    mode: { state: true },
    focused: { state: true },
    byKeys: { state: true },
  };

  declare values: Values;
  declare sheet: Sheet;
  declare placement: Placement;
  declare brushed: Ground["brushed"];
  declare normalized: boolean;
  declare canUndo: boolean;
  declare canRedo: boolean;
  declare ready: boolean;
  declare own: number;
  declare why: ShownWhy | null;
  declare answer: string;
  declare explains: boolean;
  /** What the pointer does; keys always set cells. */
  declare mode: Mode;
  /** The one cell that Tab reaches. */
  declare focused: number;
  /** Whether the focus among the cells is to be seen. */
  declare byKeys: boolean;

  #tool: Tool | null = null;
  /** Where strokes are shown while the pen is down: nothing may move under it. */
  #held: Placement | null = null;

  constructor() {
    super();
    this.values = EMPTY;
    this.sheet = BLANK;
    this.placement = IN_PLACE;
    this.brushed = () => EMPTY;
    this.normalized = true;
    this.canUndo = false;
    this.canRedo = false;
    this.ready = false;
    this.own = 0;
    this.why = null;
    this.answer = "";
    this.explains = false;
    this.mode = "draw";
    this.focused = 0;
    this.byKeys = false;
  }

  static override styles = [shared, pad];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!PlaygroundElement.isGuest) document.addEventListener("keydown", this.#onShortcut);
    visualViewport?.addEventListener("resize", this.#onZoom);
  }

  override disconnectedCallback(): void {
    document.removeEventListener("keydown", this.#onShortcut);
    visualViewport?.removeEventListener("resize", this.#onZoom);
    super.disconnectedCallback();
  }

  override render(): unknown {
    const { strokes } = this.sheet;
    const view = this.#view();
    const isApart = strokes.length > 0 && !isInPlace(cellsIn(view, this.placement));
    return html`
      <section class="card" aria-label=${text.drawADigit} @keydown=${this.#onShortcut}>
        ${this.why ? this.why.view.question(this.why, this.#explain) : panelTitle("draw", text.drawADigit, html`${this.answer ? html`<b aria-hidden="true">${this.answer}</b>` : nothing} ${this.#own()} ${this.#modes()}`)}
        <div class="frame">
          <div
            role="grid"
            class=${isApart ? "apart" : ""}
            aria-label=${text.drawADigit}
            aria-describedby="keys"
            @pointerdown=${this.#onDown}
            @pointerenter=${() => (this.byKeys = false)}
            @contextmenu=${(event: Event) => event.preventDefault()}
            @keydown=${this.#onKey}
            @focusin=${this.#onFocus}
            @focusout=${this.#onBlur}
          >
            ${LINES.map((row) => html`<div role="row">${LINES.map((column) => this.#cell(row, column))}</div>`)}
          </div>
          ${padPicture(this, view, isApart)}
          ${isEmpty(this.values) && !this.why ? html`<div class="hint" aria-hidden="true">${text.drawHere}</div>` : nothing}
          ${this.normalized ? nothing : html`<div class="remark">${text.notNormalized}</div>`}
        </div>
        <p class="spoken" id="keys">${text.drawKeys}</p>
        <div class="buttons">
          <button @click=${() => emit(this, "playground-drawn", BLANK)}>${text.clear}</button>
          ${this.#icon("undo", text.undo, !this.canUndo)}
          ${this.#icon("redo", text.redo, !this.canRedo)}
          <button
            class="steps"
            aria-expanded=${this.explains}
            title=${text.steps.tip}
            @click=${() => emit(this, "playground-steps")}
          >
            ${text.steps.button}
          </button>
        </div>
        <div class="buttons">
          <button ?disabled=${!this.ready} title=${text.exampleTip} @click=${() => emit(this, "playground-example")}>
            ${text.example}
          </button>
          <button ?disabled=${!this.ready} title=${text.chooseTip} @click=${() => emit(this, "playground-choose")}>
            ${text.choose}
          </button>
          <button
            ?disabled=${!this.ready || isEmpty(this.values)}
            title=${text.labelTip}
            @click=${() => emit(this, "playground-label")}
          >
            ${text.label}
          </button>
        </div>
      </section>
    `;
  }

  /** Takes the focus when the panel that this button has opened is closed. */
  focusSteps(): void {
    this.renderRoot.querySelector<HTMLElement>(".steps")?.focus();
  }

  /** Where strokes are shown: where they were drawn, or within the cells while these are painted, walked through by keys or explained. */
  #view(): Placement {
    if (this.#held) return this.#held;
    return this.mode === "paint" || this.byKeys || this.why ? this.placement : IN_PLACE;
  }

  #icon(name: "undo" | "redo", label: string, disabled: boolean): unknown {
    return html`<button
      class="icon"
      aria-label=${label}
      title=${label}
      ?disabled=${disabled}
      @click=${() => emit(this, `playground-${name}`)}
    >
      ${ICONS[name]}
    </button>`;
  }

  #own(): unknown {
    if (this.own === 0) return nothing;
    return html`<button
      class="own"
      aria-label=${text.ownCount(this.own)}
      title=${text.ownTip}
      @click=${() => emit(this, "playground-own-show")}
    >
      ${text.ownShort(this.own)}
    </button>`;
  }

  #modes(): unknown {
    return html`<span class="modes" role="radiogroup" aria-label=${text.drawMode}>
      ${MODES.map(
        (mode) => html`<label title=${text.drawModes[mode].tip}>
          <input
            type="radio"
            name="mode"
            aria-label=${text.drawModes[mode].name}
            .checked=${mode === this.mode}
            @change=${() => (this.mode = mode)}
          />${ICONS[mode]}
        </label>`,
      )}
    </span>`;
  }

  readonly #explain = (output: number | null): void => {
    emit(this, "playground-explain", output);
  };

  #cell(row: number, column: number): unknown {
    const cell = row * SIDE + column;
    const level = this.values[cell] ?? 0;
    const plain = text.cell(row + 1, column + 1, Math.round(level * 10) / 10);
    const name = this.why ? this.why.view.cellName(plain, this.why, cell) : plain;
    return html`<div
      role="gridcell"
      data-cell=${cell}
      tabindex=${cell === this.focused ? 0 : -1}
      aria-label=${name}
      title=${this.why ? name : nothing}
      .style=${styled({ "--level": level })}
    ></div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("focused") && this.#grid()?.matches(":focus-within")) this.#focusCell();
  }

  /** Zoomed in, the pad may fill the screen: then two fingers have only the pad to zoom out on. */
  readonly #onZoom = (): void => {
    this.toggleAttribute("zoomed", (visualViewport?.scale ?? 1) > 1);
  };

  #grid(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("[role=grid]");
  }

  #focusCell(): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-cell="${this.focused}"]`)?.focus({ preventScroll: true });
  }

  #onFocus(event: FocusEvent): void {
    const target = event.target as HTMLElement;
    const cell = Number(target.dataset.cell);
    if (Number.isInteger(cell)) this.focused = cell;
    this.byKeys ||= target.matches(":focus-visible");
  }

  #onBlur({ relatedTarget }: FocusEvent): void {
    if (!this.#grid()?.contains(relatedTarget as Node | null)) this.byKeys = false;
  }

  readonly #onDown = holding((event, grid) => {
    if (!DRAWING_BUTTONS.includes(event.button)) return null;
    const before = this.sheet;
    this.byKeys = false;
    this.#held = this.#view();
    const erases = event.shiftKey || (event.buttons & ERASING_BUTTONS) !== 0;
    const tool = toolFor(this.mode, erases, this);
    this.#tool = tool;
    this.#draw(grid, [event]);
    return {
      move: (events) => this.#draw(grid, events),
      end: (isKept) => {
        this.#tool = null;
        this.#held = null;
        if (isKept) emit(this, "playground-drawn", tool.sheet());
        else emit(this, "playground-stroke", before);
      },
    };
  });

  #draw(grid: HTMLElement, events: readonly PointerEvent[]): void {
    const tool = this.#tool;
    if (!tool) return;
    const box = grid.getBoundingClientRect();
    const paper = inverse(this.#held ?? IN_PLACE);
    for (const event of events) tool.to(placed(paper, pointIn(box, event)));
    emit(this, "playground-stroke", tool.sheet());
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || this.#tool) return;
    if (event.ctrlKey && !["Home", "End"].includes(event.key)) return;
    const target = cellFor(event.key, event.ctrlKey, this.focused, GRID);
    const level = levelFor(signOf(event), this.values[this.focused] ?? 0);
    if (target === null && level === null) return;
    event.preventDefault();
    this.byKeys = true;
    if (target !== null) this.focused = target;
    if (level !== null) emit(this, "playground-drawn", painted(withCell(this.values, this.focused, level)));
  }

  /**
   * Works anywhere in the pad, which hears the key before somebody else's page can stop it. On our own page it also works where
   * nothing has the focus: a button that becomes disabled loses it.
   */
  readonly #onShortcut = (event: KeyboardEvent): void => {
    const change = shortcut(event);
    const from = event.composedPath();
    if (!change || this.#tool || event.defaultPrevented) return;
    if (!from.includes(this) && from[0] !== document.body) return;
    event.preventDefault();
    emit(this, `playground-${change}`);
  };
}

function isInPlace({ scale, x, y }: Placement): boolean {
  return Math.max(Math.abs(scale - 1), Math.abs(x), Math.abs(y)) < 1e-3;
}

function pointIn(box: DOMRect, event: PointerEvent): Point {
  return { x: ((event.clientX - box.left) / box.width) * PAD, y: ((event.clientY - box.top) / box.height) * PAD };
}

/** Ctrl or Cmd with Z, with Shift and Z, or with Y. */
function shortcut(event: KeyboardEvent): "undo" | "redo" | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey || ctrlKey === metaKey) return null;
  const letter = signOf(event);
  if (letter === "z") return shiftKey ? "redo" : "undo";
  return letter === "y" && !shiftKey ? "redo" : null;
}

/** The level that a key sets, or null: the digits 0 to 9 span empty to full. */
function levelFor(key: string, level: number): number | null {
  if (key === " ") return level > 0 ? 0 : FULL;
  if (key === "Delete" || key === "Backspace") return 0;
  return /^[0-9]$/.test(key) ? Math.round((Number(key) * FULL) / 9) : null;
}
