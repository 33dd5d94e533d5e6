import { LitElement } from "lit";
import { language, languageChanges } from "../texts/text";

/** What all elements of the page are: drawn anew, and marked as such, when the language changes. */
export class PlaygroundElement extends LitElement {
  override connectedCallback(): void {
    super.connectedCallback();
    languageChanges.addEventListener("change", this.#onLanguage);
    this.#onLanguage();
  }

  override disconnectedCallback(): void {
    languageChanges.removeEventListener("change", this.#onLanguage);
    super.disconnectedCallback();
  }

  readonly #onLanguage = (): void => {
    const before = this.lang;
    this.lang = language;
    // As a change of `lang`, for those who look at what has changed.
    this.requestUpdate("lang", before);
    this.requestUpdate();
  };
}
