/** What explains the page, loaded when it is first asked for: the guide with its glossary, and the tour. */

import { html, nothing, type ReactiveController, type ReactiveControllerHost } from "lit";
import type { Term } from "../state/terms";
import { bring } from "../texts/text";
import type { PlaygroundGuide } from "./playground-guide";
import type { PlaygroundTour } from "./playground-tour";

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

export class HelpController implements ReactiveController {
  readonly #host: Host;
  #hasGuide = false;
  #hasTour = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener("playground-term", this.#onTerm);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener("playground-term", this.#onTerm);
  }

  readonly #onTerm = (event: Event): void => {
    void this.openGuide((event as CustomEvent<Term>).detail);
  };

  async openGuide(term?: Term): Promise<void> {
    await bring(["help", "graph", "inspector", "settings"], () => import("./playground-guide"));
    this.#hasGuide = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<PlaygroundGuide>("playground-guide")?.open(term);
  }

  async startTour(): Promise<void> {
    await bring(["tour"], () => import("./playground-tour"));
    this.#hasTour = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<PlaygroundTour>("playground-tour")?.start(this.#host.renderRoot);
  }

  render(): unknown {
    return html`
      ${this.#hasGuide ? html`<playground-guide @playground-tour=${() => void this.startTour()}></playground-guide>` : nothing}
      ${this.#hasTour ? html`<playground-tour></playground-tour>` : nothing}
    `;
  }
}
