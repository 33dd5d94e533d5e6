import { css, html, nothing, type PropertyDeclarations } from "lit";
import { PlaygroundElement } from "../kit/playground-element";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { words } from "../texts/words";

/**
 * Says, at the foot of the window, that a newer version of the page is there. Nothing is lost unasked: the page is loaded
 * anew only when the user says so, and else with the next visit.
 */
export class PlaygroundUpdate extends PlaygroundElement {
  static override properties: PropertyDeclarations = { newer: { attribute: false } };

  static override styles = [
    tokens,
    shared,
    css`
      :host {
        position: fixed;
        z-index: 5;
        inset: auto 16px 16px;
        display: flex;
        justify-content: center;
        pointer-events: none;
      }

      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 12px;
        pointer-events: auto;
        box-shadow: 0 4px 24px rgb(0 0 0 / 15%);
      }

      p {
        margin: 0;
      }
    `,
  ];

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
