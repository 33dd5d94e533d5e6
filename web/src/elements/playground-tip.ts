import { css, html } from "lit";
import type { Term } from "../state/terms";
import { shared } from "../styles/shared";
import { bring, text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";
import type { Topic } from "./tip-words";

type Says = typeof import("./tip-words").tipWords;

const GAP = 6;

/**
 * A question mark beside a heading: pressed, it says in a sentence what is seen here, and which term of the lecture it is.
 * @prop topic - what it is about
 * @attr label - the heading's words
 * @fires playground-term - `detail` is the glossary's term to be opened; bubbles
 */
export class PlaygroundTip extends PlaygroundElement {
  static override properties = { topic: {}, label: {}, shown: { state: true }, says: { state: true } };

  declare topic: Topic;
  declare label: string;
  declare shown: boolean;
  declare says: Says | null;

  constructor() {
    super();
    this.topic = "network";
    this.label = "";
    this.shown = false;
    this.says = null;
  }

  static override styles = [
    shared,
    css`
      :host {
        display: inline-flex;
      }

      .mark {
        width: 24px;
        min-height: 24px;
        margin: -4px;
        padding: 0;
        border-color: transparent;
        border-radius: 50%;
        background: none;
        color: var(--soft);
        font-size: 12px;
      }

      .mark span {
        display: block;
        width: 16px;
        margin: auto;
        border: 1px solid var(--edge);
        border-radius: 50%;
        line-height: 14px;
      }

      .mark:hover span,
      .mark[aria-expanded="true"] span {
        border-color: var(--pos);
        color: var(--pos);
      }

      [popover] {
        position: fixed;
        inset: auto;
        width: max-content;
        max-width: min(320px, calc(100vw - 24px));
        margin: 0;
        padding: 10px 14px;
        border: 1px solid var(--edge);
        border-radius: var(--radius);
        background: var(--card);
        color: var(--ink);
        font: 14px / 1.45 system-ui, sans-serif;
        white-space: normal; /* whatever the heading's is */
        box-shadow: 0 6px 24px rgb(0 0 0 / 0.12);
      }

      p {
        margin: 0;
      }

      .lecture {
        margin-top: 6px;
        font-size: var(--small);
        color: var(--soft);
      }
    `,
  ];

  override disconnectedCallback(): void {
    removeEventListener("scroll", this.#place, true);
    super.disconnectedCallback();
  }

  override render(): unknown {
    return html`
      <button
        class="mark"
        popovertarget="about"
        aria-label=${text.about(this.label)}
        @pointerenter=${this.#learn}
        @focus=${this.#learn}
        @click=${this.#onClick}
      ><span aria-hidden="true">?</span></button>
      <div id="about" popover @beforetoggle=${this.#onBefore} @toggle=${this.#onToggle}>${this.shown ? this.#words() : null}</div>
    `;
  }

  #words(): unknown {
    return this.says?.(this.topic, (term) => this.#open(term)) ?? html`<p>${text.dataNotLoaded}</p>`;
  }

  /** What it says is fetched as soon as somebody looks as if they wanted to know. */
  readonly #learn = async (): Promise<void> => {
    try {
      this.says ??= (await bring(["help"], () => import("./tip-words"))).tipWords;
    } catch {
      // Asked again when it is pressed again.
    }
  };

  readonly #onClick = async (event: Event): Promise<void> => {
    if (this.says || this.shown) return;
    event.preventDefault();
    await this.#learn();
    if (!this.shown) this.#bubble()?.showPopover();
  };

  #onBefore(event: ToggleEvent): void {
    this.shown = event.newState === "open";
  }

  #button(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(".mark");
  }

  #bubble(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>("#about");
  }

  #onToggle(event: ToggleEvent): void {
    const isOpen = event.newState === "open";
    this.#button()?.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) {
      this.#place();
      addEventListener("scroll", this.#place, { capture: true, passive: true });
    } else {
      removeEventListener("scroll", this.#place, true);
    }
  }

  /** Under the mark, or above it where there is no room; always within the window. */
  readonly #place = (): void => {
    const mark = this.#button()?.getBoundingClientRect();
    const bubble = this.#bubble();
    if (!mark || !bubble) return;
    const { offsetWidth: width, offsetHeight: height } = bubble;
    const left = Math.max(12, Math.min(mark.left - 12, document.documentElement.clientWidth - width - 12));
    const below = mark.bottom + GAP;
    const top = below + height > innerHeight && mark.top > height + GAP ? mark.top - GAP - height : below;
    bubble.style.setProperty("left", `${left}px`);
    bubble.style.setProperty("top", `${top}px`);
  };

  #open(term: Term): void {
    // The focus goes back to the mark, and from there to the glossary: when that is closed, it is not lost.
    this.#bubble()?.hidePopover();
    this.#button()?.focus();
    this.dispatchEvent(new CustomEvent("playground-term", { detail: term, bubbles: true, composed: true }));
  }
}
