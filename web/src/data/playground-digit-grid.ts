import { html, nothing, type PropertyValues, unsafeCSS } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { paintDigit } from "../draw/digit";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { styled } from "../kit/styled";
import { ThemeController } from "../kit/theme";
import type { Digit } from "../plain/examples";
import { cellFor } from "../state/roving";
import { shared } from "../styles/shared";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { indexIn, isRight } from "./digit-filter";
import sheet from "./playground-digit-grid.css?inline";
import { rowsInView, topFor } from "./viewport";

/** A tile with its gap, in CSS pixels. */
const TILE_WIDTH = 78;
const ROW_HEIGHT = 92;

/**
 * Any number of digits as a grid of tiles, of which only those in view are in the document.
 * As high as all of its rows, unless its container is lower: then it scrolls.
 * @prop digits - in the order in which they are shown
 * @fires playground-picked - `detail` is the Digit that was clicked, or on which Enter was pressed
 * @fires playground-removed - `detail` is the Digit, one of the user's own, that is to go
 */
export class PlaygroundDigitGrid extends PlaygroundElement {
  static override properties = {
    digits: { attribute: false },
    top: { state: true },
    focused: { state: true },
  };

  declare digits: readonly Digit[];
  /** How far the tiles are scrolled, to whole rows. */
  declare top: number;
  /** Index of the one tile that Tab reaches. */
  declare focused: number;

  readonly #size = new SizeController(this, ".scroller");
  readonly #colors = new ThemeController(this);
  readonly #painted = new WeakMap<HTMLCanvasElement, { pixels: Uint8Array; ink: unknown }>();
  /** What was under the pointer when it went down: the tiles may change before it comes up. */
  #pressed: Digit | null = null;
  /** The focused tile gets the browser's focus as soon as it is there. */
  #follow = false;
  #fresh = false;

  constructor() {
    super();
    this.digits = [];
    this.top = 0;
    this.focused = 0;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  get #columns(): number {
    return Math.max(1, Math.floor(this.#size.width / TILE_WIDTH));
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (this.#fresh) this.focused = 0;
    this.#fresh = false;
    if (!changed.has("digits") || this.focused === 0) return;
    // The focus stays with its digit wherever that has gone.
    const before = changed.get("digits")?.[this.focused];
    const index = before ? indexIn(before, this.digits) : -1;
    this.focused = Math.max(0, Math.min(index < 0 ? this.focused : index, this.digits.length - 1));
  }

  override render(): unknown {
    const columns = this.#columns;
    const rows = Math.ceil(this.digits.length / columns);
    const viewport = { top: this.top, height: this.#size.height, rowHeight: ROW_HEIGHT };
    const shown = this.#size.width > 0 ? rowsInView(viewport, rows, Math.floor(this.focused / columns)) : [];
    return html`
      <div class="scroller" @scroll=${this.#onScroll}>
        ${
          rows > 0
            ? html`<div
                role="grid"
                aria-label=${words.browser.grid}
                aria-describedby="keys"
                aria-rowcount=${rows}
                aria-colcount=${columns}
                .style=${styled({ "--height": `${rows * ROW_HEIGHT}px`, "--columns": columns })}
                @keydown=${this.#onKey}
                @pointerdown=${this.#onPress}
                @click=${this.#onClick}
                @focusin=${this.#onFocus}
              >
                ${repeat(
                  shown,
                  (row) => row,
                  (row) => this.#row(row, columns),
                )}
              </div>`
            : nothing
        }
      </div>
      <p class="spoken" id="keys">${words.browser.keys}</p>
    `;
  }

  #row(row: number, columns: number): unknown {
    const first = row * columns;
    const digits = this.digits.slice(first, first + columns);
    return html`<div role="row" aria-rowindex=${row + 1} .style=${styled({ "--y": `${row * ROW_HEIGHT}px` })}>
      ${digits.map((digit, column) => this.#tile(digit, first + column, column))}
    </div>`;
  }

  #tile(digit: Digit, index: number, column: number): unknown {
    const right = isRight(digit);
    return html`<div
      role="gridcell"
      class=${right ? "right" : "wrong"}
      aria-colindex=${column + 1}
      aria-keyshortcuts=${digit.own >= 0 ? "Delete" : nothing}
      tabindex=${index === this.focused ? 0 : -1}
      data-index=${index}
    >
      <canvas width="8" height="8" role="img" aria-label=${words.browser.spoken(digit)}></canvas>
      <span class="caption">
        <b aria-hidden="true">${digit.label}${right ? " ✓" : `→${digit.predicted}`}</b>
        <span>${text.short(digit.output)}</span>
      </span>
      ${
        digit.own >= 0
          ? html`<button class="remove" tabindex="-1" title=${words.browser.removeTip} aria-label=${words.browser.remove(digit)}>×</button>`
          : nothing
      }
    </div>`;
  }

  override updated(): void {
    const { ink } = this.#colors.theme;
    for (const canvas of this.renderRoot.querySelectorAll("canvas")) {
      const digit = this.#digitAt(canvas);
      const painted = this.#painted.get(canvas);
      if (!digit || (painted?.ink === ink && sameBytes(painted.pixels, digit.pixels))) continue;
      const image = new ImageData(8, 8);
      paintDigit(new Uint32Array(image.data.buffer), digit.pixels, ink);
      canvas.getContext("2d")?.putImageData(image, 0, 0);
      this.#painted.set(canvas, { pixels: digit.pixels, ink });
    }
    if (this.#follow || this.renderRoot.querySelector("[role=gridcell]:focus")) this.#focusTile();
  }

  /** Back to the first tile. */
  toTop(): void {
    this.#fresh = true;
    this.#scrollTo(0);
    this.requestUpdate();
  }

  override focus(): void {
    this.#follow = true;
    this.requestUpdate();
  }

  #focusTile(): void {
    const tile = this.renderRoot.querySelector<HTMLElement>(`[data-index="${this.focused}"]`);
    const scroller = this.renderRoot.querySelector(".scroller");
    if (!tile || !scroller) return;
    if (this.#follow) {
      const viewport = { top: scroller.scrollTop, height: scroller.clientHeight, rowHeight: ROW_HEIGHT };
      this.#scrollTo(topFor(viewport, Math.floor(this.focused / this.#columns)));
    }
    this.#follow = false;
    tile.focus({ preventScroll: true });
  }

  #digitAt(target: EventTarget | null): Digit | undefined {
    const tile = (target as Element | null)?.closest<HTMLElement>("[role=gridcell]");
    return tile ? this.digits[Number(tile.dataset.index)] : undefined;
  }

  #scrollTo(top: number): void {
    const scroller = this.renderRoot.querySelector(".scroller");
    if (scroller) scroller.scrollTop = top;
    this.top = top;
  }

  #onScroll(event: Event): void {
    const { scrollTop } = event.currentTarget as HTMLElement;
    this.top = Math.floor(scrollTop / ROW_HEIGHT) * ROW_HEIGHT;
  }

  #onFocus(event: FocusEvent): void {
    const tile = (event.target as Element).closest<HTMLElement>("[role=gridcell]");
    if (tile) this.focused = Number(tile.dataset.index);
  }

  #onPress(event: PointerEvent): void {
    this.#pressed = this.#digitAt(event.target) ?? null;
  }

  #onClick(event: MouseEvent): void {
    const clicked = this.#digitAt(event.target);
    if (!clicked) return;
    // A screen reader's click has no pointer.
    const digit = event.detail > 0 ? (this.#pressed ?? clicked) : clicked;
    emit(this, (event.target as Element).closest(".remove") ? "playground-removed" : "playground-picked", digit);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return;
    const digit = this.digits[this.focused];
    if (digit && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      emit(this, "playground-picked", digit);
    } else if (digit && event.key === "Delete" && digit.own >= 0) {
      emit(this, "playground-removed", digit);
    } else {
      this.#move(event);
    }
  }

  #move(event: KeyboardEvent): void {
    const columns = this.#columns;
    const page = Math.max(1, Math.floor(this.#size.height / ROW_HEIGHT));
    const index = cellFor(event.key, event.ctrlKey, this.focused, { columns, count: this.digits.length, page });
    if (index === null) return;
    event.preventDefault();
    this.focused = index;
    this.focus();
  }
}

/** Whether both are views of the same bytes: a digit is the same however often it is asked for. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.buffer === b.buffer && a.byteOffset === b.byteOffset;
}

customElements.define("playground-digit-grid", PlaygroundDigitGrid);
