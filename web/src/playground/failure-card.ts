import { html, type TemplateResult } from "lit";
import { text } from "../texts/text";

/** What stands where the network should be, when there is none: one card, whatever the reason. */
export function failureCard(reason: string, again: () => void): TemplateResult {
  return html`<section class="card broken" role="alert">
    <h2>${text.brokenTitle}</h2>
    <p>${reason}</p>
    <p>${text.brokenHint}</p>
    <button @click=${again}>${text.tryAgain}</button>
  </section>`;
}
