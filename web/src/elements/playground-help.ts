import { css, html } from "lit";
import { remember } from "../memory";
import { shared } from "../styles/shared";
import { LANGUAGES, language, setLanguage, text } from "../texts/text";
import { PlaygroundElement } from "./playground-element";

/**
 * The language, and the way to help.
 * @fires playground-help - the user wants help
 */
export class PlaygroundHelp extends PlaygroundElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: 4px;
        font-size: var(--small);
      }

      button,
      select {
        min-height: 32px;
        padding: 0 8px;
        border-color: transparent;
        background: none;
        color: var(--soft);
      }

      option {
        background: var(--card);
        color: var(--ink);
      }

      :is(button, select):hover {
        color: var(--ink);
      }
    `,
  ];

  override render(): unknown {
    return html`
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

  readonly #onLanguage = async (event: Event): Promise<void> => {
    const code = (event.target as HTMLSelectElement).value;
    await setLanguage(code);
    remember("language", code);
  };
}
