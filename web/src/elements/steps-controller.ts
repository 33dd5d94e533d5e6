/** How strokes become cells, shown on demand: the panel's code is loaded when it is first opened. */

import { html, type LitElement, nothing } from "lit";
import type { RasterOptions } from "../../../wasm/playground";
import { bring, text } from "../texts/text";
import type { DrawingController } from "./drawing-controller";
import type { NoteController } from "./note-controller";
import type { PlaygroundPad } from "./playground-pad";

export class StepsController {
  isOpen = false;

  readonly #host: LitElement;
  readonly #drawing: DrawingController;
  readonly #note: NoteController;

  constructor(host: LitElement, drawing: DrawingController, note: NoteController) {
    this.#host = host;
    this.#drawing = drawing;
    this.#note = note;
  }

  toggle(): void {
    if (this.isOpen) this.#show(false);
    else this.#open().catch(() => this.#note.add(text.dataNotLoaded));
  }

  async #open(): Promise<void> {
    await bring(["steps"], () => import("./playground-steps"));
    this.#show(true);
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
      @playground-raster=${({ detail }: CustomEvent<RasterOptions>) =>
        this.#drawing.rasterBy(detail).catch(() => this.#host.requestUpdate())}
    ></playground-steps>`;
  }
}
