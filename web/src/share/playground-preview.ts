import { html, type PropertyValues, unsafeCSS } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { emit } from "../kit/events";
import { PlaygroundElement } from "../kit/playground-element";
import { SizeController } from "../kit/size-controller";
import { styled } from "../kit/styled";
import { words } from "../texts/words";
import sheet from "./playground-preview.css?inline";

/** The window that the preview shows, in pixels. */
export const WINDOW = { width: 1280, height: 800 };

/**
 * The page for frames as it will look. It cannot be operated: to use it, one opens the link.
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
  /** Whether it follows a changed address in place, as a playground does; a lab is loaded anew. */
  declare follows: boolean;

  readonly #size = new SizeController(this, "div");
  /** The address that its frame was last given. */
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

  /** The height goes into the frame's HTML, so that nothing below the frame moves when its content loads. */
  readonly #onMessage = ({ data, source }: MessageEvent): void => {
    if (source !== this.#told?.frame.contentWindow || data?.source !== "digit-playground") return;
    if (data.type !== "height" || !Number.isFinite(data.height)) return;
    emit(this, "playground-height", data.height);
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
    // Setting `src` again would add an entry to the history with every tick; the first time adds none.
    if (this.#told?.frame === frame) frame.contentWindow?.location.replace(this.url);
    else frame.src = this.url;
    this.#told = { frame, url: this.url };
  }
}

customElements.define("playground-preview", PlaygroundPreview);
