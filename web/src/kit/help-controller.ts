import { html, type LitElement, nothing } from "lit";
import type { Term } from "../state/terms";
import { bring } from "../texts/text";
import type { PlaygroundGuide } from "./playground-guide";

/** The guide with its glossary, loaded when it is first asked for; it opens at a term that a part of the host asks for. */
export class HelpController {
  readonly #host: LitElement;
  #hasGuide = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener("playground-term", ({ detail }) => void this.openGuide(detail));
  }

  async openGuide(term?: Term): Promise<void> {
    await bring(["help", "graph", "inspector", "settings"], () => import("./playground-guide"));
    this.#hasGuide = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.#host.renderRoot.querySelector<PlaygroundGuide>("playground-guide")?.open(term);
  }

  /** `tour` is what the guide's button for the tour starts. */
  render(tour?: () => Promise<void>): unknown {
    return this.#hasGuide ? html`<playground-guide @playground-tour=${tour}></playground-guide>` : nothing;
  }
}
