import { html, nothing, unsafeCSS } from "lit";
import { shared } from "../styles/shared";
import { LANGUAGES, language, setLanguage, text } from "../texts/text";
import { ICONS } from "./icons";
import { remember } from "./memory";
import { PlaygroundElement } from "./playground-element";
import sheet from "./playground-help.css?inline";

/**
 * The language, and the ways to give the page away and to help.
 * @fires playground-help - the user wants help
 * @fires playground-share - the user wants to give the page away; bubbles, for it is the page's
 */
export class PlaygroundHelp extends PlaygroundElement {
  /** Set by a page of ours, before the element is defined: a guest has no address to give away. */
  static shares = false;

  static override styles = [shared, unsafeCSS(sheet)];

  override render(): unknown {
    return html`
      ${PlaygroundHelp.shares ? html`<button class="share" @click=${this.#onShare}>${ICONS.share}<span>${text.sharePage}</span></button>` : nothing}
      <select aria-label=${text.language} @change=${this.#onLanguage}>
        ${Object.entries(LANGUAGES).map(
          ([code, { name }]) =>
            html`<option value=${code} lang=${code} ?selected=${code === language}>${name}</option>`,
        )}
      </select>
      <button @click=${() => this.dispatchEvent(new CustomEvent("playground-help"))}>${text.help}</button>
    `;
  }

  override updated(): void {
    // Another playground of the page may have been asked to change it.
    const select = this.renderRoot.querySelector("select");
    if (select) select.value = language;
  }

  readonly #onShare = (): void => {
    this.dispatchEvent(new CustomEvent("playground-share", { bubbles: true, composed: true }));
  };

  readonly #onLanguage = async (event: Event): Promise<void> => {
    const code = (event.target as HTMLSelectElement).value;
    await setLanguage(code);
    remember("language", code);
  };
}
