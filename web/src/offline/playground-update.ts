import { html, nothing, type PropertyDeclarations, unsafeCSS } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { words } from "../texts/words";
import sheet from "./playground-update.css?inline";

/**
 * Says, at the foot of the window, that a newer version of the page is there. Nothing is lost unasked: the page is loaded
 * anew only when the user says so, and else with the next visit.
 */
export class PlaygroundUpdate extends PlaygroundElement {
  static override properties: PropertyDeclarations = { newer: { attribute: false } };

  static override styles = [tokens, shared, unsafeCSS(sheet)];

  /** The service worker that waits. */
  declare newer: ServiceWorker | null;

  constructor() {
    super();
    this.newer = null;
  }

  override render(): unknown {
    return html`<div class=${this.newer ? "card" : ""}>
      <p role="status">${this.newer ? words.update.ready : nothing}</p>
      ${
        this.newer
          ? html`<button @click=${this.#reload}>${words.update.reload}</button>
              <button @click=${this.#later}>${words.update.later}</button>`
          : nothing
      }
    </div>`;
  }

  readonly #reload = (): void => {
    // Another tab may have put it in force.
    if (this.newer?.state === "installed") {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
      this.newer.postMessage("activate");
    } else {
      location.reload();
    }
  };

  readonly #later = (): void => this.remove();
}

customElements.define("playground-update", PlaygroundUpdate);

declare global {
  interface HTMLElementTagNameMap {
    "playground-update": PlaygroundUpdate;
  }
}
