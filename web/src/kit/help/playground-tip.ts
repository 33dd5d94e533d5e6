import { html, unsafeCSS } from "lit";
import { shared } from "../../styles/shared";
import { bring, text } from "../../texts/text";
import { emitUp } from "../events";
import { PlaygroundElement } from "../playground-element";
import sheet from "./playground-tip.css?inline";
import type { Topic } from "./tip-bubble";

type Bubble = typeof import("./tip-bubble").bubble;

/**
 * A question mark beside a heading: pressed, it says in a sentence what is seen here, and which term of the lecture it is.
 * @prop topic - what it is about
 * @attr label - the heading's words
 * @fires playground-term - `detail` is the glossary's term to be opened; bubbles
 * @fires playground-noted - `detail` is a message that something could not be loaded; bubbles
 */
export class PlaygroundTip extends PlaygroundElement {
  static override properties = { topic: {}, label: {}, bubble: { state: true } };

  declare topic: Topic;
  declare label: string;
  declare bubble: Bubble | null;

  constructor() {
    super();
    this.topic = "network";
    this.label = "";
    this.bubble = null;
  }

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    return html`
      <button
        class="mark"
        popovertarget="about"
        aria-label=${text.about(this.label)}
        @pointerenter=${this.#learn}
        @focus=${this.#learn}
        @click=${this.#onClick}
      ><span aria-hidden="true">?</span></button>${this.bubble?.(this.topic)}`;
  }

  /** Loads the explanation as soon as the mark is pointed at or focused; if that fails, pressing the mark tries again. */
  readonly #learn = async (): Promise<void> => {
    this.bubble ??= await bring(["help"], () => import("./tip-bubble")).then(
      ({ bubble }) => bubble,
      () => null,
    );
    await this.updateComplete;
  };

  readonly #onClick = async (event: Event): Promise<void> => {
    if (this.renderRoot.querySelector("#about")) return;
    event.preventDefault();
    await this.#learn();
    const about = this.renderRoot.querySelector<HTMLElement>("#about");
    if (about?.isConnected) about.showPopover();
    else emitUp(this, "playground-noted", text.dataNotLoaded);
  };
}
