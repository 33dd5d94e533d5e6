import { html } from "lit";
import { words } from "../../texts/words";
import { LabElement } from "../lab-element";
import "./backprop-layers";
import "./backprop-network";
import "./backprop-sigmoid";

/** Backprop by hand (L4, L5, L7): the lecture's worked example, the derivative of the sigmoid, and the rules for whole layers. */
export class LabBackprop extends LabElement {
  protected override get words() {
    return words.backprop;
  }

  protected override renderView(view: string): unknown {
    if (view === "sigmoid") return html`<backprop-sigmoid></backprop-sigmoid>`;
    if (view === "layers") return html`<backprop-layers></backprop-layers>`;
    return html`<backprop-network></backprop-network>`;
  }
}

customElements.define("lab-backprop", LabBackprop);
