import { html, type PropertyValues, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { styled } from "../kit/styled";
import { words } from "../texts/words";
import sheet from "./playground-preview.css?inline";

/** The window that the preview shows, in pixels. */
export const WINDOW = { width: 1280, height: 800 };

/**
 * The page for frames as it will be, for the eye only: who wants to use it opens the link.
 *
 * Fires `playground-height` with the height that the frame needs, in pixels, once it is told.
 */
export class PlaygroundPreview extends PlaygroundElement {
  static override properties = {
    url: { attribute: false },
    follows: { attribute: false },
  };

  /** What it shows. */
  declare url: string;
  /** Whether it follows its address, as a playground does; a lab is loaded with it. */
  declare follows: boolean;

  readonly #size = new SizeController(this, "div");
  /** What its frame has been told. */
  #told: { readonly frame: HTMLIFrameElement; readonly url: string } | null = null;

  static override styles = unsafeCSS(sheet);

  constructor() {
    super();
    this.url = "";
    this.follows = true;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("message", this.#onMessage);
  }

  override disconnectedCallback(): void {
    window.removeEventListener("message", this.#onMessage);
    super.disconnectedCallback();
  }

  /** So the code has the height of what it shows, and nothing below the frame has to move when that comes. */
  readonly #onMessage = ({ data, source }: MessageEvent): void => {
    if (source !== this.#told?.frame.contentWindow || data?.source !== "digit-playground") return;
    if (data.type !== "height" || !Number.isFinite(data.height)) return;
    this.dispatchEvent(new CustomEvent("playground-height", { detail: data.height }));
  };

  override render(): unknown {
    const scale = this.#size.width / WINDOW.width;
    const frame = html`<iframe
      title=${words.share.preview}
      tabindex="-1"
      width=${WINDOW.width}
      height=${WINDOW.height}
      .style=${styled({ transform: `scale(${scale})` })}
    ></iframe>`;
    return html`<div inert .style=${styled({ height: `${WINDOW.height * scale}px` })}>
      ${keyed(this.follows ? "" : this.url, frame)}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const frame = this.renderRoot.querySelector("iframe");
    if (!frame || (this.#told?.frame === frame && this.#told.url === this.url)) return;
    // Another `src` would leave an entry in the history with every tick; the first one leaves none.
    if (this.#told?.frame === frame) frame.contentWindow?.location.replace(this.url);
    else frame.src = this.url;
    this.#told = { frame, url: this.url };
  }
}

customElements.define("playground-preview", PlaygroundPreview);
