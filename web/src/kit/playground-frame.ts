import { html, unsafeCSS } from "lit";
import { dialog } from "../styles/dialog";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { text } from "../texts/text";
import { words } from "../texts/words";
import { PlaygroundElement } from "./playground-element";
import sheet from "./playground-frame.css?inline";
import { showModal } from "./show-modal";

/** Tells the user that the frame around the page may keep files from being saved, and links to the page without the frame. */
export class PlaygroundFrame extends PlaygroundElement {
  static override styles = [tokens, shared, dialog, unsafeCSS(sheet)];

  async open(): Promise<void> {
    await this.updateComplete;
    showModal(this.renderRoot.querySelector("dialog"));
  }

  override render(): unknown {
    const { href } = location;
    return html`<dialog aria-labelledby="title" closedby="any" @close=${this.remove}>
      <header>
        <h2 id="title">${words.frame.title}</h2>
        <button @click=${this.#close}>${text.close}</button>
      </header>
      <p>${words.frame.hint}</p>
      <a href=${href} target="_blank" rel="noopener" translate="no">${href}</a>
    </dialog>`;
  }

  readonly #close = (): void => this.renderRoot.querySelector("dialog")?.close();
}

customElements.define("playground-frame", PlaygroundFrame);

/** Opens the dialog, which removes itself when it is closed. */
export function tellFrame(): void {
  const note = new PlaygroundFrame();
  document.body.append(note);
  void note.open();
}
