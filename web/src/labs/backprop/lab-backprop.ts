import { words } from "../../texts/words";
import { LabElement } from "../lab-element";
import "./backprop-layers";
import "./backprop-network";
import "./backprop-sigmoid";

/** Backprop by hand (L4, L5, L7): the lecture's worked example, the derivative of the sigmoid, and the rules for whole layers. */
export class LabBackprop extends LabElement {
  /** A view that one comes back to is as it was left. */
  readonly #parts = new Map<string, HTMLElement>();

  protected override get words() {
    return words.backprop;
  }

  protected override renderView(view: string): unknown {
    const part = this.#parts.get(view) ?? document.createElement(`backprop-${view}`);
    this.#parts.set(view, part);
    return part;
  }
}

customElements.define("lab-backprop", LabBackprop);
