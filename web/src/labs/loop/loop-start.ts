import { html, unsafeCSS } from "lit";
import type { TrainingLoop } from "../../../../wasm/labs/loop";
import { PlaygroundElement } from "../../kit/playground-element";
import { shared } from "../../styles/shared";
import { words } from "../../texts/words";
import { core } from "../core";
import { SEED } from "./loop-controller";
import sheet from "./loop-start.css?inline";

/** The fully connected layers in the network's list; the activation layers between them have nothing to learn. */
const CONNECTED = [0, 2, 4] as const;

/** What `__init__` leaves: the smallest and the largest of each layer's random numbers. The digits must have been loaded. */
export class LoopStart extends PlaygroundElement {
  #ranges: readonly (readonly string[])[] = [];

  static override styles = [shared, unsafeCSS(sheet)];

  override connectedCallback(): void {
    super.connectedCallback();
    const loop = core.trainingLoop(SEED);
    this.#ranges = CONNECTED.map((layer) => [rangeOf(loop, layer, "weights"), rangeOf(loop, layer, "bias")]);
    loop.delete();
  }

  override render(): unknown {
    const { starts, startsOf } = words.loop;
    return html`<table>
      <caption>${starts}</caption>
      <thead>
        <tr><th scope="col">${startsOf.layer}</th><th scope="col">${startsOf.weights}</th><th scope="col">${startsOf.bias}</th></tr>
      </thead>
      <tbody>
        ${CONNECTED.map(
          (layer, index) =>
            html`<tr><th scope="row">layers[${layer}]</th>${this.#ranges[index]?.map((range) => html`<td>${range}</td>`)}</tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function rangeOf(loop: TrainingLoop, layer: number, name: "weights" | "bias"): string {
  const values = loop.tensor(layer, name);
  const { fixed } = words.labs;
  return words.loop.between(fixed(Math.min(...values), 4), fixed(Math.max(...values), 4));
}

customElements.define("loop-start", LoopStart);
