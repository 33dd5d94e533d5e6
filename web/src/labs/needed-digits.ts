import { html, type ReactiveControllerHost } from "lit";
import { type Fault, faultIn } from "../plain/fault";
import { text } from "../texts/text";
import { told } from "../texts/told";
import { words } from "../texts/words";
import { loadDigits } from "./core";

/** The data set for a lab that needs it: fetched on first use, and again when the user asks for another try. */
export class NeededDigits {
  ready = false;

  readonly #host: ReactiveControllerHost;
  #isAsked = false;
  #problem: Fault | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What to show in place of the lab until the digits are loaded. */
  render(): unknown {
    if (!this.#isAsked) void this.#load();
    if (!this.#problem) return html`<p class="coming" role="status">${words.labs.loading}</p>`;
    return html`<div role="alert">
      <p>${words.labs.missing} ${told(this.#problem, this.#host)}</p>
      <button @click=${this.#again}>${text.tryAgain}</button>
    </div>`;
  }

  readonly #again = (): void => {
    void this.#load();
    this.#host.requestUpdate();
  };

  async #load(): Promise<void> {
    this.#isAsked = true;
    this.#problem = null;
    try {
      await loadDigits();
      this.ready = true;
    } catch (error) {
      this.#problem = faultIn(error);
    }
    this.#host.requestUpdate();
  }
}
