import { LitElement } from "lit";
import { language, languageChanges } from "../texts/text";

let isKept = false;

/** For translators, who come when there is something to be read: the first view does without. */
function keepPlaces(): void {
  if (!isKept) setTimeout(() => import("./kept-places").catch(() => {}), 3000);
  isKept = true;
}

/** What all elements of the page are: drawn anew, and marked as such, when the language changes. */
export class PlaygroundElement extends LitElement {
  /** In somebody else's page: what happens outside of our elements is none of our business. */
  declare static isGuest?: boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    keepPlaces();
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
