/** Follows the width and height of an element in the host's shadow root, which must have no padding; 0 until it is there. */

import type { LitElement, ReactiveController } from "lit";

export class SizeController implements ReactiveController {
  width = 0;
  height = 0;
  /** One of the reader's pixels (--px in styles/tokens.ts), if that element's font size is 16 of them. */
  scale = 1;

  readonly #host: LitElement;
  readonly #selector: string;
  #observed: Element | null = null;
  readonly #resize = new ResizeObserver(([entry]) => {
    if (entry) this.#take(entry.target, entry.contentRect.width, entry.contentRect.height);
  });

  constructor(host: LitElement, selector: string) {
    this.#host = host;
    this.#selector = selector;
    host.addController(this);
  }

  /** Lit does not render an element again when it is put back into the page. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // Out of the page nothing has a size.
    if (!this.#host.isConnected) return;
    const element = this.#host.renderRoot.querySelector(this.#selector);
    if (element === this.#observed) return;
    this.#resize.disconnect();
    this.#observed = element;
    if (!element) return;
    this.#resize.observe(element);
    // The observer reports only after a first frame, which would be laid out without a size and then jump.
    this.#take(element, element.clientWidth, element.clientHeight);
  }

  /** Width and height in the reader's pixels: what is drawn in these has text of the reader's size. */
  get own(): { readonly width: number; readonly height: number } {
    return { width: this.width / this.scale, height: this.height / this.scale };
  }

  #take(element: Element, width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.scale = Number.parseFloat(getComputedStyle(element).fontSize) / 16;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#observed = null;
  }
}
