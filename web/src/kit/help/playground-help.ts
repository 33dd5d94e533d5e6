import { html, nothing, unsafeCSS } from "lit";
import { shared } from "../../styles/shared";
import { LANGUAGES, language, setLanguage, text } from "../../texts/text";
import { emit, emitUp } from "../events";
import { ICONS } from "../icons";
import { remember } from "../memory";
import { orSay } from "../or-say";
import { PlaygroundElement } from "../playground-element";
import sheet from "./playground-help.css?inline";

/**
 * The menu of languages, and the buttons that share the page and open the help.
 * @fires playground-help - the user wants help
 * @fires playground-share - the user wants to share the page; bubbles, as the page handles it
 */
export class PlaygroundHelp extends PlaygroundElement {
  /** Set by our own page before the element is defined: in somebody else's page there is no address to share. */
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
      <button @click=${() => emit(this, "playground-help")}>${text.help}</button>
    `;
  }

  override updated(): void {
    // The language may have been changed in another playground of the page.
    const select = this.renderRoot.querySelector("select");
    if (select) select.value = language;
  }

  readonly #onShare = (): void => {
    emitUp(this, "playground-share");
  };

  readonly #onLanguage = (event: Event): void => {
    const code = (event.target as HTMLSelectElement).value;
    const coming = setLanguage(code).then(() => remember("language", code));
    orSay(
      this,
      coming.finally(() => this.requestUpdate()),
    );
  };
}
