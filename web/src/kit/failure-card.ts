import { adoptStyles, html, render, type TemplateResult } from "lit";
import { shared } from "../styles/shared";
import { tokens } from "../styles/tokens";
import { text } from "../texts/text";

/**
 * What stands where the network, or the lab of that title, should be when there is none: one card, whatever the reason, which is "" until
 * its words have arrived.
 */
export function failureCard(reason: string, again: () => void, title?: string): TemplateResult {
  return html`<section class="card broken" role="alert">
    <h2>${title ?? text.brokenTitle}</h2>
    ${reason && html`<p>${reason.replace(/\.?$/, ".")}</p>`}
    <p>${text.brokenHint}</p>
    <button @click=${again}>${text.tryAgain}</button>
  </section>`;
}

/** Shows the card in place of an element that could not be defined; once the user tries again, that something is on its way. */
export function showFailure(host: Element, reason: string, again: () => void, title?: string): void {
  const show = (content: TemplateResult): void => {
    const own = document.createElement("div");
    const root = own.attachShadow({ mode: "open" });
    adoptStyles(root, [tokens, shared]);
    render(content, root);
    host.replaceChildren(own);
  };
  const tryAgain = (): void => {
    show(html`<p role="status">${title ? text.loading : text.waiting}</p>`);
    again();
  };
  show(failureCard(reason, tryAgain, title));
}
