import { html, nothing, unsafeCSS } from "lit";
import type { Term } from "../../state/terms";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { emitUp } from "../events";
import { PlaygroundElement } from "../playground-element";
import sheet from "./tip-bubble.css?inline";

export type Topic = keyof typeof words.help.tips;

/** The lecture's term for each topic. */
const TERMS: Readonly<Record<Topic, Term>> = {
  draw: "split",
  prediction: "oneHot",
  network: "forward",
  settings: "descent",
  results: "loss",
  confusion: "confusion",
  inspector: "neuron",
  runs: "descent",
};

const GAP = 6;

/**
 * What a tip says: what is seen here, and the lecture's term for it, which opens the glossary. A popover of the button before it.
 * @prop topic - what it is about
 * @fires playground-term - `detail` is the glossary's term to be opened; bubbles
 */
export class PlaygroundBubble extends PlaygroundElement {
  static override properties = { topic: {}, shown: { state: true } };

  declare topic: Topic;
  declare shown: boolean;

  constructor() {
    super();
    this.topic = "network";
    this.shown = false;
    this.addEventListener("beforetoggle", ({ newState }) => {
      this.shown = newState === "open";
    });
    this.addEventListener("toggle", () => this.#follow());
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override disconnectedCallback(): void {
    removeEventListener("scroll", this.#position, true);
    super.disconnectedCallback();
  }

  override render(): unknown {
    if (!this.shown) return nothing;
    const term = TERMS[this.topic];
    return html`<p>${words.help.tips[this.topic]}</p>
      <p class="lecture">
        ${words.help.inLecture}
        <button class="link" @click=${() => this.#open(term)}>${words.help.glossary[term].name}</button>
      </p>`;
  }

  #mark(): HTMLElement | null {
    return this.previousElementSibling as HTMLElement | null;
  }

  #follow(): void {
    const isOpen = this.matches(":popover-open");
    this.#mark()?.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) {
      this.#position();
      addEventListener("scroll", this.#position, { capture: true, passive: true });
    } else {
      removeEventListener("scroll", this.#position, true);
    }
  }

  /** Under the mark, or above it where there is no room; always within the window. */
  readonly #position = (): void => {
    const mark = this.#mark()?.getBoundingClientRect();
    if (!mark) return;
    const { offsetWidth: width, offsetHeight: height } = this;
    const left = Math.max(12, Math.min(mark.left - 12, document.documentElement.clientWidth - width - 12));
    const below = mark.bottom + GAP;
    const top = below + height > innerHeight && mark.top > height + GAP ? mark.top - GAP - height : below;
    this.style.setProperty("left", `${left}px`);
    this.style.setProperty("top", `${top}px`);
  };

  #open(term: Term): void {
    // The mark gets the focus before the glossary opens, so that closing the glossary returns it there.
    this.hidePopover();
    this.#mark()?.focus();
    emitUp(this, "playground-term", term);
  }
}

customElements.define("playground-bubble", PlaygroundBubble);

export const bubble = (topic: Topic): unknown =>
  html`<playground-bubble id="about" popover .topic=${topic}></playground-bubble>`;
