import { html, type LitElement, nothing } from "lit";
import type { Term } from "../../state/terms";
import { bring } from "../../texts/text";
import { orSay } from "../or-say";
import type { PlaygroundGuide } from "./playground-guide";

/** The guide with its glossary, loaded when it is first asked for; it opens at a term that a part of the host asks for. */
export class HelpController {
  readonly #host: LitElement;
  #hasGuide = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener("playground-term", ({ detail }) => this.openGuide(detail));
  }

  openGuide(term?: Term): void {
    const host = this.#host;
    const coming = bring(["help", "graph", "inspector", "settings"], () => import("./playground-guide"));
    orSay(
      host,
      coming.then(async () => {
        this.#hasGuide = true;
        host.requestUpdate();
        await host.updateComplete;
        await host.renderRoot.querySelector<PlaygroundGuide>("playground-guide")?.open(term);
      }),
    );
  }

  /** `tour` is what the guide's button for the tour starts. */
  render(tour?: () => Promise<void>): unknown {
    const start = tour && (() => orSay(this.#host, tour()));
    return this.#hasGuide ? html`<playground-guide @playground-tour=${start}></playground-guide>` : nothing;
  }
}
