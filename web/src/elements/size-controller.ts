/** The width and height of a part of an element's own content, followed as they change; 0 until they are known. */

import type { LitElement, ReactiveController } from "lit";

export class SizeController implements ReactiveController {
  width = 0;
  height = 0;

  readonly #host: LitElement;
  readonly #selector: string;
  #observed: Element | null = null;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (!entry) return;
    this.width = entry.contentRect.width;
    this.height = entry.contentRect.height;
    this.#host.requestUpdate();
  });

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** An element that comes back to the page is not drawn anew by itself. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const part = this.#host.renderRoot.querySelector(this.#selector);
    if (part === this.#observed) return;
    this.#resize.disconnect();
    if (part) this.#resize.observe(part);
    this.#observed = part;
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed = null;
  }
}
