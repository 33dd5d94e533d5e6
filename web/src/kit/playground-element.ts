import { LitElement } from "lit";
import { language, languageChanges } from "../texts/text";

let isGuarded = false;

/** Makes Lit survive a browser's translation. Loaded late, as the first view does without: there is nothing to translate yet. */
function guardTranslation(): void {
  if (!isGuarded) setTimeout(() => import("./translation-guard").catch(() => {}), 3000);
  isGuarded = true;
}

/** Base of all elements of the page: renders again, and sets `lang`, when the language changes. */
export class PlaygroundElement extends LitElement {
  /** True in somebody else's page: there we leave alone what happens outside our elements. */
  declare static isGuest?: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    guardTranslation();
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
    // Reported as a change of `lang`, for elements that check what has changed.
    this.requestUpdate("lang", before);
    this.requestUpdate();
  };
}
