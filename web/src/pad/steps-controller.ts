/** How strokes become cells, shown on demand: loaded with its panel when that is first opened. */

import { html, type LitElement, nothing } from "lit";
import type { Fired } from "../kit/events";
import type { DrawingController } from "./drawing-controller";
import type { PlaygroundPad } from "./playground-pad";
import "./playground-steps";

export class StepsController {
  isOpen = false;

  readonly #host: LitElement;
  readonly #drawing: DrawingController;

  constructor(host: LitElement, drawing: DrawingController) {
    this.#host = host;
    this.#drawing = drawing;
  }

  toggle(): void {
    this.#show(!this.isOpen);
  }

  #close(): void {
    this.#show(false);
    this.#host.renderRoot.querySelector<PlaygroundPad>("playground-pad")?.focusSteps();
  }

  #show(isOpen: boolean): void {
    this.isOpen = isOpen;
    this.#host.requestUpdate();
  }

  render(): unknown {
    if (!this.isOpen) return nothing;
    const { sheet, values, rasterized, options } = this.#drawing;
    return html`<playground-steps
      .strokes=${sheet.strokes}
      .values=${values}
      .rasterized=${rasterized}
      .options=${options}
      @playground-close=${() => this.#close()}
      @playground-raster=${({ detail }: Fired<"playground-raster">) =>
        this.#drawing.rasterBy(detail).catch(() => this.#host.requestUpdate())}
    ></playground-steps>`;
  }
}
