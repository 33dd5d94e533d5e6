import { html, nothing, unsafeCSS } from "lit";
import { PlaygroundElement } from "../../kit/playground-element";
import { styled } from "../../kit/styled";
import { current } from "../../styles/current";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { emit } from "../events";
import type { Line, LineName } from "./listing";
import sheet from "./loop-listing.css?inline";

/**
 * A block of code. A click on a line, or Enter in the gutter beside it, runs to it.
 * @prop lines
 * @prop current - name of the line that is next, or null
 * @prop caller - name of the line that has called the one that is next, or null
 * @prop target - name of the line that is marked, or null
 * @attr label - what a screen reader says
 * @fires loop-run - `detail` is the name of the line
 */
export class LoopListing extends PlaygroundElement {
  static override properties = {
    lines: { attribute: false },
    current: { attribute: false },
    caller: { attribute: false },
    target: { attribute: false },
    label: {},
    focused: { state: true },
  };

  declare lines: readonly Line[];
  declare current: LineName | null;
  declare caller: LineName | null;
  declare target: LineName | null;
  declare label: string;
  /** The line whose gutter Tab leads to, once the user has moved it. */
  declare private focused: LineName | null;

  constructor() {
    super();
    this.lines = [];
    this.current = null;
    this.caller = null;
    this.target = null;
    this.label = "";
    this.focused = null;
  }

  static override styles = [shared, current, unsafeCSS(sheet)];

  override render(): unknown {
    return html`<div class="scroller">
      ${this.#gutter()}
      <div class="code" role="group" aria-label=${this.label} tabindex="0">
        <div>${this.lines.map((line) => this.#line(line))}</div>
      </div>
    </div>`;
  }

  #gutter(): unknown {
    if (this.#names().length === 0) return html`<span></span>`;
    return html`<div
        role="toolbar"
        aria-orientation="vertical"
        aria-label=${words.loop.gutter}
        @keydown=${this.#onKey}
      >
        ${this.lines.map((line) => (line.name === null ? html`<span></span>` : this.#stop(line.name, line.code)))}
      </div>`;
  }

  #stop(name: LineName, code: string): unknown {
    const classNames = [name === this.target ? "marked" : "", name === this.current ? "here" : ""].join(" ");
    return html`<button
      class=${classNames}
      data-name=${name}
      tabindex=${name === this.#entry ? 0 : -1}
      aria-label=${words.loop.runTo(code)}
      title=${words.loop.runTo(code)}
      aria-pressed=${name === this.target ? "true" : "false"}
      @click=${() => this.#run(name)}
    ></button>`;
  }

  #line({ name, code, depth }: Line): unknown {
    const indent = styled({ "--depth": depth });
    if (name === null) return html`<div class="line lead" .style=${indent}>${code}</div>`;
    const className = name === this.current ? "current" : name === this.caller ? "caller" : "";
    return html`<div
      class="line stop ${className}"
      aria-current=${name === this.current ? "step" : nothing}
      .style=${indent}
      @click=${() => this.#run(name)}
    >${code}</div>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(".code")?.focus({ preventScroll: true });
  }

  /** The line whose gutter Tab leads to. */
  get #entry(): LineName | null {
    const names = this.#names();
    if (this.focused !== null && names.includes(this.focused)) return this.focused;
    return this.current !== null && names.includes(this.current) ? this.current : (names[0] ?? null);
  }

  #names(): LineName[] {
    return this.lines.flatMap(({ name }) => name ?? []);
  }

  #run(name: LineName): void {
    this.focused = null;
    emit(this, "loop-run", name);
  }

  readonly #onKey = async (event: KeyboardEvent): Promise<void> => {
    const names = this.#names();
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -names.length, End: names.length }[event.key];
    const entry = this.#entry;
    if (by === undefined || entry === null) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(names.length - 1, names.indexOf(entry) + by));
    this.focused = names[index] ?? entry;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-name="${this.focused}"]`)?.focus();
  };
}

customElements.define("loop-listing", LoopListing);
